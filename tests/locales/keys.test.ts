import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerAt, AnswerPath } from '../../src/answers/paths';
import { questionsFor } from '../../src/flow/questions';
import { situationOf } from '../flow/situation';
import { filesOf, textsOf } from './words';

const keys = [...textsOf('en').keys()];

const FOLDER = new URL('../../src/', import.meta.url);
const source = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$|^rules.*\.json$/.test(name))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

/** Keys that are put together in another way than by a template. */
const PUT_TOGETHER = ['wizard.wage.missingPart.', 'rules.source.irpr-'];

/**
 * Keys that are held to the questions and their values below, or to their table by tests/occupations/similar.test.ts;
 * and those that the build takes (vite.config.ts).
 */
const HELD = ['wizard.q.', 'wizard.occupation.roles.', 'shell.manifest.'];

describe('the keys of messages', () => {
  /** Templates that make keys, as patterns: what is set in may have several parts. */
  const templates = [
    ...source.matchAll(
      /`((?:shell|ui|wizard|report|rules|share|employer|explore|start)\.[^`\s]*\$\{[^`]*)`/g,
    ),
  ].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((text) => text.replaceAll('.', '\\.'))
          .join('(.+)')}$`,
      ),
  );
  const literal = (text: string) => source.includes(`'${text}'`) || source.includes(`"${text}"`);
  /** A word that is set into a key has to stand somewhere: in quotes, or as the name of a field. */
  const stands = (word: string) =>
    /^\d$/.test(word) || new RegExp(`['"\`.@]${word}['"\`]|\\b${word}\\??:`).test(source);

  it('are found in the source at all', () => {
    expect(templates.length).toBeGreaterThan(20);
    expect(keys.filter(literal).length).toBeGreaterThan(100);
  });

  it.each([...filesOf('en')])('are all used: %s', (_name, texts) => {
    const unused = [...texts.keys()]
      .filter((key) => ![...HELD, ...PUT_TOGETHER].some((prefix) => key.startsWith(prefix)))
      .filter((key) => !literal(key))
      .filter((key) => {
        const matches = templates.flatMap((template) => {
          const [, ...setIn] = template.exec(key) ?? [];
          return setIn.length ? [setIn] : [];
        });
        // Names of sources may have a dot in them: "irpr-299.1".
        const madeOf = (words: string) => literal(words) || words.split('.').every(stands);
        return !matches.some((setIn) => setIn.every(madeOf));
      });
    expect(unused).toEqual([]);
  });
});

const valuesOf = <Path extends AnswerPath>(all: Record<AnswerAt<Path> & string, true>) =>
  Object.keys(all).sort();

/** The values of each choice. The compiler tells when a type has a value more. */
const CHOICES: Partial<Record<AnswerPath, string[]>> = {
  audience: valuesOf<'audience'>({ applicant: true, employer: true }),
  applicationType: valuesOf<'applicationType'>({ initial: true, extension: true }),
  applyFrom: valuesOf<'applyFrom'>({
    'outside-canada': true,
    'port-of-entry': true,
    'inside-canada': true,
  }),
  skillLevel2016: valuesOf<'skillLevel2016'>({ '0': true, A: true, B: true, C: true, D: true }),
  'offer.arrangement': valuesOf<'offer.arrangement'>({
    employee: true,
    'contract-with-enterprise': true,
    'contract-via-foreign-employer': true,
    none: true,
  }),
  'offer.submission': valuesOf<'offer.submission'>({
    'employer-portal': true,
    'imm5802-authorized': true,
    'not-yet': true,
  }),
  'education.credential': valuesOf<'education.credential'>({
    none: true,
    secondary: true,
    apprenticeship: true,
    'technical-diploma': true,
    associate: true,
    bachelor: true,
    master: true,
    doctorate: true,
  }),
  'licence.status': valuesOf<'licence.status'>({
    held: true,
    obtainable: true,
    'not-obtainable': true,
  }),
  'wage.per': valuesOf<'wage.per'>({
    hour: true,
    week: true,
    'two-weeks': true,
    month: true,
    year: true,
  }),
  partner: valuesOf<'partner'>({ none: true, spouse: true, 'common-law': true }),
};

describe('each question', () => {
  const paths = questionsFor(situationOf({})).map(({ path }) => path);
  const under = (prefix: string) =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

  it('has words, and no words are for a question that is not there', () => {
    const questions = under('wizard.q.').filter((key) => key.endsWith('.ask'));
    expect(questions.map((key) => key.slice(0, -'.ask'.length)).sort()).toEqual([...paths].sort());
  });

  it.each(paths)('asks, says what counts and why, and names its options: %s', (path) => {
    const words = under(`wizard.q.${path}.`);
    const options = words.filter((key) => key.startsWith('options.'));
    expect(words.filter((key) => !options.includes(key)).sort()).toEqual(['ask', 'hint', 'why']);
    expect(options.map((key) => key.slice('options.'.length)).sort()).toEqual(CHOICES[path] ?? []);
  });
});
