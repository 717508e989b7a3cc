import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerAt, withAnswer } from '../../src/answers/paths';
import type { AnswerPath } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { askedNow, firstOpenPage, PAGES } from '../../src/flow';
import type { Situation } from '../../src/flow';
import { questionsFor } from '../../src/flow/questions';
import { documentsFor, keyDates, PHRASES, practicalFor } from '../../src/rules';
import type { WageTable } from '../../src/wages';
import { loadWages } from '../../src/wages';
import { allCases } from '../cases/all-cases';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { GOOD_CASES } from '../cases/good-cases';
import { situationOf, someAnswers } from './situation';
import { counted, personOf, valuesIn, walk } from './walk';
import type { Person } from './walk';
import { weight } from './weight';

/** The flow as a model: people of every kind walk from the first question to the last. */

let wages: WageTable;
beforeAll(async () => {
  wages = await loadWages();
});

const cases = allCases();
/** Every third row of the occupations' table: the rest of the tables whole. */
const walked = cases.filter((_answers, index) => index < 600 || index % 4 === 0);
const values = valuesIn([
  ...cases,
  ...fc.sample(someAnswers, { seed: 52, numRuns: 300 }),
  ...fc.sample(arbitraryAnswers, { seed: 52, numRuns: 300 }),
]);

/** Someone who says anything at all, the same to the same question; now and then "not sure". */
const anyone: fc.Arbitrary<Person> = fc.nat().map((seed) => (path: AnswerPath) => {
  const known = path.startsWith('occupationQuestions.') ? [true, false] : (values.get(path) ?? []);
  const draw = scatter(`${seed} ${path}`);
  return draw % 12 === 0 ? undefined : known[draw % known.length];
});

/** A number from a text, the same on every machine. */
function scatter(text: string): number {
  let mixed = 2_166_136_261;
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const pageOf = (path: AnswerPath, situation: Situation) =>
  questionsFor(situation).find((each) => each.path === path)?.page ?? 'about';

const RUNS = { numRuns: process.env['CHECK_DEEP'] ? 3000 : 150 };

const noDoubles = (asked: readonly AnswerPath[]) => {
  expect(asked.length).toBe(new Set(asked).size);
};

describe('whoever walks through the questions', () => {
  it('comes to the end, is asked nothing twice, and nothing is left open', () => {
    fc.assert(
      fc.property(anyone, (person) => {
        const { situation, asked } = walk(person, { wages });
        noDoubles(asked);
        const notSure = asked.filter((path) => answerAt(situation.answers, path) === undefined);
        expect(firstOpenPage(situation, notSure)).toBe('check');
      }),
      RUNS,
    );
  });

  it('is asked in the order of the pages, but for what a later answer has brought', () => {
    fc.assert(
      fc.property(anyone, (person) => {
        let last = 0;
        const brought = new Set<AnswerPath>();
        let before: Situation | undefined;
        walk(person, {
          wages,
          at: (path, situation) => {
            const questions = questionsFor(situation);
            if (before) {
              const matteredBefore = questionsFor(before).filter((each) =>
                each.matters(before as Situation),
              );
              for (const each of questions)
                if (!matteredBefore.some((one) => one.path === each.path)) brought.add(each.path);
            }
            before = situation;
            const at = PAGES.indexOf(pageOf(path, situation));
            if (!brought.has(path)) expect([path, at >= last]).toEqual([path, true]);
            last = Math.max(last, at);
          },
        });
      }),
      RUNS,
    );
  });

  it('comes to the verdict that the answers have: nothing that weighs is left unasked', () => {
    for (const answers of walked.filter((each) => !rangeWithoutStaff(each))) {
      const { situation } = walk(personOf(answers), { wages });
      expect(weight(situation)).toEqual(weight(situationOf(answers, wages)));
    }
  });

  /** Only a file can hold it: the range is asked of those who say that there is such staff. */
  const rangeWithoutStaff = ({ prevailing }: Answers) =>
    prevailing?.employerRangeLow !== undefined && prevailing.comparableStaff === undefined;

  it('comes to every outcome, and hears every reason that some case has', () => {
    const outcomes = new Set<string>();
    const heard = new Set<string>();
    const told = new Set<string>();
    const codesOf = ({ assessment: { criteria, partner } }: Situation) => [
      ...criteria.flatMap(({ reasons, cautions, given, required }) =>
        [...reasons, ...cautions, ...given, ...required].map(({ code }) => code),
      ),
      ...[...partner.reasons, ...partner.cautions].map(({ code }) => code),
    ];
    for (const answers of walked) {
      const { situation } = walk(personOf(answers), { wages });
      outcomes
        .add(situation.assessment.outcome)
        .add(`partner ${situation.assessment.partner.outcome}`);
      for (const code of codesOf(situation)) heard.add(code);
      for (const code of codesOf(situationOf(answers, wages))) told.add(code);
    }
    expect([...outcomes].sort()).toEqual([
      ...['eligible', 'not-eligible', 'partner eligible', 'partner not-applicable'],
      ...['partner not-eligible', 'partner undetermined', 'undetermined'],
    ]);
    expect(told.size).toBeGreaterThan(PHRASES.length / 2);
    expect([...told].filter((code) => !heard.has(code))).toEqual([]);
  });
});

describe('an answer changed on the way back', () => {
  it('leads where the same answers given afresh lead', () => {
    fc.assert(
      fc.property(anyone, anyone, fc.nat(), (person, other, number) => {
        const first = walk(person, { wages });
        const path = first.asked[number % first.asked.length] ?? 'audience';
        fc.pre(other(path) !== undefined);
        const changed: Person = (asked) => (asked === path ? other(path) : person(asked));
        const begun = withAnswer(first.situation.answers, path, other(path) as never);
        const { situation } = walk(changed, { begun, wages });
        const afresh = walk(changed, { wages });
        expect(weight(situation)).toEqual(weight(afresh.situation));
        expect(counted(situation)).toEqual(counted(afresh.situation));
      }),
      RUNS,
    );
  });
});

/**
 * How the person is spoken to; the day of the rate and the end of the range, which the report shows beside figures; the
 * region, which for a rare occupation may have no figure of its own: the flow does not know the table.
 */
const EXCEPTED: readonly AnswerPath[] = [
  'audience',
  'offer.region',
  'wage.rateDate',
  'prevailing.employerRangeHigh',
];

describe('a question', () => {
  it('comes up only where some answer to it can still change what is told', () => {
    const others = [
      ...Object.values(GOOD_CASES).map(personOf),
      ...fc.sample(anyone, { seed: 7, numRuns: 30 }),
    ];
    const idle = new Map<AnswerPath, string>();
    for (const person of fc.sample(anyone, { seed: 8, numRuns: 6 })) {
      const cameUp = new Set<AnswerPath>(EXCEPTED);
      walk(person, {
        wages,
        at: (_path, situation) => {
          for (const { path } of askedNow(situation)) {
            if (cameUp.has(path)) continue;
            cameUp.add(path);
            if (!others.some((other) => matters(path, situation.answers, other)))
              idle.set(path, JSON.stringify(situation.answers));
          }
        },
      });
    }
    expect([...idle]).toEqual([]);
  });

  const choices = (path: AnswerPath): readonly unknown[] =>
    path.startsWith('occupationQuestions.') ? [true, false] : (values.get(path) ?? []);

  /** Whether two answers to a question come to something else, once the person has said the rest as `other` does. */
  function matters(path: AnswerPath, answers: Answers, other: Person): boolean {
    const known = choices(path);
    const seen = new Set<string>();
    return known.slice(0, 8).some((value) => {
      const begun = withAnswer(answers, path, value as never);
      seen.add(told(walk(other, { begun, wages }).situation));
      return seen.size > 1;
    });
  }

  /** All that a person is told but their own answers: those are repeated whatever they weigh. */
  const told = ({ answers, assessment }: Situation) =>
    JSON.stringify(
      [
        assessment,
        documentsFor(answers, assessment),
        practicalFor(answers, assessment),
        keyDates(answers, assessment),
      ],
      (key, value: unknown) => (key === 'given' ? undefined : value),
    );
});
