import { describe, expect, it } from 'vitest';
import type { Asked } from './words';
import { askedBy, filesOf, LANGUAGES, textsOf } from './words';

const english = filesOf('en');

/** The values a text asks for, once each, with the cases of a select: "verdict select yes no". */
function valuesIn(asked: readonly Asked[]): string[] {
  const told = ({ kind, name, cases }: Asked) =>
    kind === 'select' ? [name, kind, ...[...cases].sort()].join(' ') : name;
  return [...new Set(asked.map(told))].sort();
}

const pluralsIn = (asked: readonly Asked[]) =>
  asked.filter(({ kind }) => kind === 'plural').map(({ name }) => name);

it('English and French are both there', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'fr']));
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const files = filesOf(language);

  it('are in the same files, under the same keys in the same order', () => {
    const keys = (all: typeof files) =>
      Object.fromEntries([...all].map(([name, texts]) => [name, [...texts.keys()]]));
    expect(keys(files)).toEqual(keys(english));
  });

  describe.each([...files])('%s', (name, texts) => {
    it('has no empty text, and none with blanks around it or twice in it', () => {
      for (const [key, text] of texts) {
        expect(text, key).not.toMatch(/^\s|\s$|\s{2}/);
        expect(text, key).not.toBe('');
      }
    });

    it('has the apostrophes and quotation marks of print', () => {
      for (const [key, text] of texts) expect(text, key).not.toMatch(/['"`]/);
    });

    it('asks for the same values as the English one', () => {
      const values = (all = new Map<string, string>()) =>
        Object.fromEntries([...all].map(([key, text]) => [key, valuesIn(askedBy(text))]));
      expect(values(texts)).toEqual(values(english.get(name)));
    });

    it('has a plural wherever the English one has', () => {
      for (const [key, text] of english.get(name) ?? []) {
        const plurals = pluralsIn(askedBy(texts.get(key) ?? ''));
        expect(plurals, key).toEqual(expect.arrayContaining(pluralsIn(askedBy(text))));
      }
    });

    it('tells apart the numbers that its language tells apart', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const categories: readonly string[] = pluralCategories;
      // Millions ("many" in French and Spanish) are in no text; without a case of their own they read as "other".
      const needed = categories.filter((one) => one !== 'many');
      for (const [key, text] of texts) {
        for (const { cases } of askedBy(text).filter(({ kind }) => kind === 'plural')) {
          expect(cases, key).toEqual(expect.arrayContaining(needed));
          const known = (one: string) => categories.includes(one) || /^=\d+$/.test(one);
          expect(
            cases.filter((one) => !known(one)),
            key,
          ).toEqual([]);
        }
      }
    });
  });
});

/** What reads the same in another language: names, and words that both have. */
const SAME = ['TEER {teer}', 'TEER {teer}: {words}', '[date]'];
const IN_BOTH: Readonly<Record<string, readonly string[]>> = {
  es: ['No', 'Error:', 'Total', 'Software'],
  fr: ['Source', 'Sources', 'Documents', 'Total', 'Point'],
  ms: ['Median'],
};

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words in %s', (language) => {
  it('are other words than the English ones, down to those of a button', () => {
    const texts = textsOf(language);
    const known = [...SAME, ...(IN_BOTH[language] ?? [])];
    const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll(/\{[^{}]*\}/g, ''));
    const same = [...textsOf('en')]
      .filter(([key, text]) => texts.get(key) === text && hasWords(text) && !known.includes(text))
      .map(([key]) => key);
    expect(same, 'what both call the same goes into IN_BOTH').toEqual([]);
  });
});

describe('the words in French', () => {
  it('have no-break spaces where French print has them', () => {
    for (const [key, text] of textsOf('fr')) {
      const plain = text.replaceAll(/https?:\S+/g, '');
      expect(plain, key).not.toMatch(/«[^\u00a0]|[^\u00a0]»|[ ][:;?!]/);
    }
  });
});

/**
 * svelte-i18n keeps what it has parsed by the text alone: a text that is the same in two languages would write its
 * numbers and choose its plural by the language that came first, in a visit that changes the language.
 */
it('no text that writes numbers or chooses by them reads the same in two languages', () => {
  const writesNumbers = (text: string) =>
    askedBy(text).some(({ kind }) => ['number', 'date', 'time', 'plural'].includes(kind));
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const language of LANGUAGES) {
    for (const [key, text] of textsOf(language)) {
      if (!writesNumbers(text)) continue;
      const first = seen.get(text) ?? language;
      if (first !== language) twice.push(`${first} and ${language}: ${key}`);
      seen.set(text, first);
    }
  }
  expect(twice).toEqual([]);
});
