/**
 * The rules of a citizen of Mexico as conditions, and two engines that judge by them. The conditions are written once
 * and put into each engine's own form, so that both have the same rules.
 *
 * Facts are what was answered: words and numbers; what was not answered is null. The list of occupations is looked up
 * beforehand and given as a fact, as neither engine has a table to look in.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const own = createRequire(new URL('peers/package.json', import.meta.url));
const load = (name) => import(pathToFileURL(own.resolve(name)).href);

const any = (...of) => ({ any: of });
const all = (...of) => ({ all: of });
const is = (fact, value) => ({ fact, by: '=', value });
const isIn = (fact, values) => any(...values.map((value) => is(fact, value)));
const least = (fact, value) => ({ fact, by: '>=', value });
/** A number that was answered, and is below. */
const below = (fact, value) => all(least(fact, 0), { fact, by: '<', value });
const of = (fact) => ({ fact });

const PROFESSIONAL = below('teer', 2);
const TECHNICIAN = all(least('teer', 2), below('teer', 4));
const TOO_LOW = least('teer', 4);
const DEGREES = ['bachelor', 'master', 'doctorate'];
const STUDIES = [...DEGREES, 'diploma', 'associate'];
const RELATED = all(is('related', 'yes'), is('noc asks met', 'yes'));
const RANGE_COUNTS = all(least('range low', 0), isIn('staff', ['yes', 'unanswered']));

/** When each criterion is met and when it is not; it is unknown otherwise. */
const CONDITIONS = {
  citizenship: {
    met: is('citizen of', 'Mexico'),
    'not-met': is('citizen of', 'elsewhere'),
  },
  'occupation-level': { met: below('teer', 4), 'not-met': TOO_LOW },
  'occupation-list': {
    met: is('list', 'permitted'),
    'not-met': any(TOO_LOW, is('list', 'excluded')),
  },
  'prearranged-employment': {
    met: all(
      is('employer in canada', 'yes'),
      any(
        isIn('arrangement', ['employee', 'contract']),
        all(is('arrangement', 'via abroad'), is('employer abroad', 'listed')),
      ),
    ),
    'not-met': any(is('arrangement', 'none'), is('employer in canada', 'no')),
  },
  'not-self-employed': {
    met: all(...['established', 'controls', 'owns', 'income'].map((fact) => is(fact, 'no'))),
    'not-met': any(...['controls', 'owns', 'income'].map((fact) => is(fact, 'yes'))),
  },
  education: {
    met: all(
      RELATED,
      any(
        all(isIn('credential', DEGREES), least('years', 4)),
        all(TECHNICIAN, isIn('credential', STUDIES), least('years', 2)),
      ),
    ),
    'not-met': any(
      is('noc asks met', 'no'),
      isIn('credential', ['none', 'secondary']),
      all(isIn('credential', [...STUDIES, 'apprenticeship']), below('years', 2)),
      all(
        PROFESSIONAL,
        any(
          is('related', 'no'),
          is('credential', 'apprenticeship'),
          all(isIn('credential', STUDIES), below('years', 4)),
        ),
      ),
    ),
  },
  experience: {
    met: any(least('months', 48), all(PROFESSIONAL, least('months', 24))),
    'not-met': any(below('months', 24), all(TECHNICIAN, below('months', 48))),
  },
  licence: {
    met: any(
      is('regulated', 'no'),
      all(is('regulated', 'yes'), isIn('licence held', ['held', 'obtainable'])),
    ),
    'not-met': all(is('regulated', 'yes'), is('licence held', 'not obtainable')),
  },
  wage: {
    met: all(
      least('median', 0),
      least('pay', of('median')),
      any(
        is('staff', 'no'),
        all(is('staff', 'unanswered'), { fact: 'range low', by: '<', value: 0 }),
        all(RANGE_COUNTS, least('pay', of('range low'))),
      ),
    ),
    'not-met': any(
      all(least('median', 0), below('pay', of('median'))),
      all(RANGE_COUNTS, below('pay', of('range low'))),
    ),
  },
  language: {
    met: any(
      all(is('language asked', 'yes'), is('meets it', 'yes')),
      all(is('language asked', 'no'), is('communicates', 'yes')),
    ),
    'not-met': all(is('language asked', 'yes'), is('meets it', 'no')),
  },
};

const NUMBERS = ['teer', 'years', 'months', 'pay', 'median', 'range low'];
const STATUSES = ['met', 'not-met'];

/** What was not answered, as both engines are given it: a word, or a number below all others. */
function filled(facts) {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      value ?? (NUMBERS.includes(fact) ? -1 : 'unanswered'),
    ]),
  );
}

/** Each condition of a tree in an engine's form. */
function translate(condition, { leaf, anyOf, allOf }) {
  const again = (each) => translate(each, { leaf, anyOf, allOf });
  if (condition.any) return anyOf(condition.any.map(again));
  if (condition.all) return allOf(condition.all.map(again));
  return leaf(condition);
}

/** json-rules-engine, made once and run for each case: an event for each criterion that is settled. */
async function jsonRulesEngine() {
  const { Engine } = (await load('json-rules-engine')).default;
  const operators = { '=': 'equal', '>=': 'greaterThanInclusive', '<': 'lessThan' };
  const form = {
    leaf: ({ fact, by, value }) => ({ fact, operator: operators[by], value }),
    anyOf: (each) => ({ any: each }),
    allOf: (each) => ({ all: each }),
  };
  const engine = new Engine();
  for (const [criterion, conditions] of Object.entries(CONDITIONS)) {
    for (const status of STATUSES) {
      const translated = translate(conditions[status], form);
      engine.addRule({
        conditions: 'fact' in translated ? { all: [translated] } : translated,
        event: { type: criterion, params: { status } },
      });
    }
  }
  return {
    name: 'json-rules-engine',
    judge: async (facts) => {
      const { events } = await engine.run(filled(facts));
      const settled = new Map(events.map(({ type, params }) => [type, params.status]));
      return Object.keys(CONDITIONS).map((criterion) => settled.get(criterion) ?? 'unknown');
    },
  };
}

/** publicodes: its rules are parsed once; each case is a new situation, and each criterion is evaluated in it. */
async function publicodes(factNames) {
  const { default: Engine } = (await load('publicodes')).default;
  const written = (value) =>
    typeof value === 'object' ? value.fact : typeof value === 'number' ? value : `'${value}'`;
  const form = {
    leaf: ({ fact, by, value }) => `${fact} ${by} ${written(value)}`,
    anyOf: (each) => ({ 'une de ces conditions': each }),
    allOf: (each) => ({ 'toutes ces conditions': each }),
  };
  const facts = factNames.map((fact) => [
    fact,
    { 'par défaut': NUMBERS.includes(fact) ? -1 : "'unanswered'" },
  ]);
  const names = Object.keys(CONDITIONS).map((criterion) =>
    `about ${criterion.replace('-', ' ')}`.replace('-', ' '),
  );
  const rules = Object.values(CONDITIONS).map((conditions, at) => [
    names[at],
    {
      variations: [
        ...STATUSES.map((status) => ({
          si: translate(conditions[status], form),
          alors: `'${status}'`,
        })),
        { sinon: "'unknown'" },
      ],
    },
  ]);
  const engine = new Engine(Object.fromEntries([...facts, ...rules]), {
    logger: { log: () => {}, warn: () => {}, error: console.error },
  });
  return {
    name: 'publicodes',
    judge: (given) => {
      const situation = Object.entries(filled(given)).map(([fact, value]) => [
        fact,
        written(value),
      ]);
      engine.setSituation(Object.fromEntries(situation));
      return names.map((name) => engine.evaluate(name).nodeValue);
    },
  };
}

/** The engines, ready to judge cases with facts of these names: ten statuses in the order of the criteria. */
export async function peers(factNames) {
  return [await jsonRulesEngine(), await publicodes(factNames)];
}
