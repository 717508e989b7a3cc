import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { getMessageFormatter, locale } from 'svelte-i18n';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { UNCHECKED } from '../../src/report/unchecked';
import type {
  Basis,
  Category,
  DocumentNeeded,
  Fee,
  NotCounted,
  Phrase,
  Stay,
} from '../../src/rules';
import {
  CRITERIA,
  DOCUMENT_IDS,
  PHRASES,
  PROBLEM_CODES,
  RULE_NOTES,
  SOURCES,
  assess,
  currentEdition,
  documentsFor,
  practicalFor,
} from '../../src/rules';
import { questionsOf } from '../../src/rules/occupation-questions';
import type { WageTable } from '../../src/wages';
import { loadWages } from '../../src/wages';
import { allCases } from '../cases/all-cases';
import { nearlyGood } from '../cases/some-answers';

interface Words {
  [key: string]: string | Words;
}

const FOLDER = new URL('../../locales/', import.meta.url);
const LANGUAGES = ['en', ...readdirSync(FOLDER).filter((name) => name !== 'en')];
const words = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const english = words['en'] ?? new Map<string, string>();

/** Every text of a language with the keys that lead to it; keys may hold dots, so they are joined by a slash. */
function read(language: string): Map<string, string> {
  const file = new URL(`${language}/rules.json`, FOLDER);
  return new Map(flatten(JSON.parse(readFileSync(file, 'utf8')) as Words));
}

function flatten(part: Words, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}/`),
  );
}

const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[];

/** Where each group of words takes its keys from. The compiler tells when a type has a value more. */
const GROUPS: Record<string, readonly string[]> = {
  criterion: CRITERIA.map((id) => `${id}/next`),
  lean: keysOf<'likely' | 'unlikely'>({ likely: true, unlikely: true }),
  category: keysOf<Category>({ professional: true, technician: true }),
  basis: [...keysOf<Basis['status']>({ citizen: true, 'permanent-resident': true }), 'provisional'],
  teer: ['0', '1', '2', '3', '4', '5'],
  phrase: PHRASES,
  document: DOCUMENT_IDS.flatMap((id) => [`${id}/name`, `${id}/example`]),
  from: keysOf<DocumentNeeded['from']>({ applicant: true, employer: true, partner: true }),
  fee: keysOf<Fee['id']>({
    'work-permit': true,
    biometrics: true,
    compliance: true,
    'partner-work-permit': true,
    'partner-open-permit': true,
    'partner-biometrics': true,
  }),
  question: questionsOf(currentEdition).flatMap((id) => [`${id}/ask`, `${id}/help`]),
  source: SOURCES.map(({ id }) => id),
  unchecked: UNCHECKED,
  problem: PROBLEM_CODES,
  note: RULE_NOTES.map(({ id }) => id),
  figures: ['published', 'older', 'old', 'look'],
  stay: keysOf<Stay['limitedBy']>({ 'one-year': true, offer: true, passport: true }),
  work: [
    ...(['job', 'since', 'period', 'share', 'counts', 'countsUpTo', 'overlap'] as const),
    ...keysOf<NotCounted>({
      unpaid: true,
      'other-sector': true,
      'unpaid-other-sector': true,
      'after-receipt': true,
      'no-time': true,
    }).map((reason) => `not/${reason}`),
    ...['caption', 'job', 'months', 'total'].map((part) => `table/${part}`),
    ...['label', 'counted', 'left', 'ahead', 'received', 'reached', 'sum'].map(
      (part) => `picture/${part}`,
    ),
  ],
};

const EXPECTED = Object.entries(GROUPS).flatMap(([group, keys]) =>
  keys.map((key) => `rules/${group}/${key}`),
);

/** As much of the message parser's tree as we look at. */
interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}

/** The values that a text asks for, as the message parser reads it. */
function placeholders(text: string): string[] {
  const parts = getMessageFormatter(text).getAst() as Part[];
  return [...new Set(valuesIn(parts))].sort();
}

function valuesIn(parts: Part[]): string[] {
  return parts.flatMap(({ type, value, options = {} }) => {
    // Plain text and the "#" of a plural name no value; a plural or a select holds texts of its own.
    const isText = type === 0 || type === 7;
    const inside = Object.values(options).flatMap((option) => valuesIn(option.value));
    return [...(isText || value === undefined ? [] : [value]), ...inside];
  });
}

describe.each(LANGUAGES)('the words of the rules in %s', (language) => {
  const texts = words[language] ?? new Map<string, string>();

  // svelte-i18n 4.0.1 pays no heed to the locale given to a formatter, and keeps one formatter a text: so the
  // language is set as the app sets it, before its texts are first read. English comes first.
  beforeAll(() => locale.set(language));

  it('have a text for every code, and no text without a code', () => {
    expect([...texts.keys()].sort()).toEqual([...EXPECTED].sort());
  });

  it('ask for the same values as the English ones', () => {
    const asked = (all: Map<string, string>) =>
      Object.fromEntries([...all].map(([key, text]) => [key, placeholders(text)]));
    expect(asked(texts)).toEqual(asked(english));
  });

  it.each([0, 1, 1.5, 2, 23.9])('can all be written out, with numbers such as %d', (number) => {
    const asWritten = new Intl.NumberFormat(language).format(number);
    for (const [key, text] of texts) {
      const names = placeholders(text);
      const values = Object.fromEntries(
        names.map((name) => [name, NUMBERS.includes(name) ? number : `‹${name}›`]),
      );
      const written = String(getMessageFormatter(text).format(values));
      expect(written, key).not.toMatch(/[{}#]|undefined|NaN/);
      // Nothing at all may be said in words.
      if (number !== 0 && names.some((name) => NUMBERS.includes(name))) {
        expect(written, key).toContain(asWritten);
      }
    }
  });

  it('have the apostrophes, quotation marks and spaces of print', () => {
    for (const [key, text] of texts) {
      expect(text, key).not.toMatch(/['"`]/);
      expect(text, key).not.toMatch(/ {2}|\s{2}|^\s|\s$/);
      expect(text, key).not.toBe('');
    }
  });
});

describe('the words of the rules in French', () => {
  it('have no-break spaces before a colon and inside guillemets, and none before other marks', () => {
    for (const [key, text] of words['fr'] ?? []) {
      expect(text, key).not.toMatch(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|\s[;?!]/);
    }
  });
});

/** The only values that arrive as numbers; all others are text already. */
const NUMBERS = ['limit', 'months', 'years', 'least', 'teer', 'most', 'percent'];

describe('the values in the words of the rules', () => {
  let wages: WageTable;
  beforeAll(async () => {
    wages = await loadWages();
  });

  it('are among those that the rules give with the code', () => {
    for (const answers of [...allCases(), ...fc.sample(nearlyGood, { seed: 52, numRuns: 500 })]) {
      for (const { code, params = {} } of phrasesFor(answers, wages)) {
        const asked = placeholders(english.get(`rules/phrase/${code}`) ?? '');
        expect(Object.keys(params), code).toEqual(expect.arrayContaining(asked));
        for (const name of asked) {
          expect(typeof params[name] === 'number', `${code}: ${name}`).toBe(
            NUMBERS.includes(name) || name === 'hourly',
          );
        }
      }
    }
  });
});

function phrasesFor(answers: Answers, wages: WageTable): Phrase[] {
  const assessment = assess(answers, { today: '2026-11-20', wages });
  const criteria = [assessment, ...assessment.bases].flatMap((part) => part.criteria);
  const { where, toKnow } = practicalFor(answers, assessment);
  return [
    ...criteria.flatMap(({ reasons, cautions, given, required }) => [
      ...reasons,
      ...cautions,
      ...given,
      ...required,
    ]),
    ...assessment.partner.reasons,
    ...assessment.partner.cautions,
    ...documentsFor(answers, assessment).map(({ why }) => why),
    ...[...where, ...toKnow].map(({ told }) => told),
  ];
}
