import { COUNTRY_CODES } from '../../../answers/countries';
import { LANGUAGE_CODES } from '../../../answers/languages';
import { PROVINCES, REGION_CODES } from '../../../wages';
import type { Province, RegionNames } from '../../../wages';
import { plainText } from '../fields/plain-text';
import places from '../fields/places.json';
import words from '../fields/words.json';

/** What the words in a cell mean, by the word as it is compared (`plainText`). */
export interface Lexicon {
  countries: ReadonlyMap<string, string>;
  provinces: ReadonlyMap<string, Province>;
  /** Codes by name: a name can stand for a region in two provinces. */
  regions: ReadonlyMap<string, readonly string[]>;
  /** Yes or no. */
  answers: ReadonlyMap<string, boolean>;
  /** The options of a choice, by its field. */
  choices: (field: string) => ReadonlyMap<string, string>;
  months: ReadonlyMap<string, number>;
}

/** Words for one value: that of each language, for a template, and others that mean the same in a cell. */
type Named = Readonly<Record<string, string | readonly string[]>>;
const WORDS: Readonly<Record<string, Readonly<Record<string, Named>>>> = words;

const wordsOf = (field: string): [value: string, known: string[]][] =>
  Object.entries(WORDS[field] ?? {}).map(([value, named]) => [value, Object.values(named).flat()]);

/** The word for a value in a template; English where a language has none, the value where there is no word. */
export function wordFor(field: string, value: string, language: string): string {
  const { [language]: own, en } = WORDS[field]?.[value] ?? {};
  return String(own ?? en ?? value);
}

/** Puts the lexicon together; places go by the names in each of the languages handed in. */
export function makeLexicon(names: readonly RegionNames[]): Lexicon {
  const choices = new Map<string, ReadonlyMap<string, string>>();
  return {
    countries: countryNames(),
    provinces: lookup(
      PROVINCES.map((code) => [
        code,
        [
          // As a sentence has it, and with the official name in brackets as the app's own lists have it.
          ...names.flatMap(({ provinces, official }) => [
            provinces[code],
            `${provinces[code]} (${official[code] ?? code})`,
          ]),
          ...places.provinces[code],
          code,
        ],
      ]),
    ),
    regions: regionNames(names.map(({ regions }) => regions)),
    answers: new Map(
      wordsOf('yes-no').flatMap(([value, known]) =>
        known.map((word) => [plainText(word), value === 'true'] as const),
      ),
    ),
    choices(field) {
      let known = choices.get(field);
      if (!known) {
        const options = wordsOf(field);
        known = lookup(options.map(([value, named]) => [value, [value, ...named]] as const));
        choices.set(field, known);
      }
      return known;
    },
    months: monthNames(),
  };
}

function lookup<Code extends string>(
  entries: readonly (readonly [Code, readonly string[]])[],
): Map<string, Code> {
  return new Map(
    entries.flatMap(([code, names]) => names.map((name) => [plainText(name), code] as const)),
  );
}

function regionNames(
  languages: readonly Readonly<Record<string, string>>[],
): Map<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const code of REGION_CODES) {
    const called = [code, ...languages.map((names) => names[code] ?? code)].map(plainText);
    for (const name of new Set(called)) codes.set(name, [...(codes.get(name) ?? []), code]);
  }
  return codes;
}

function countryNames(): Map<string, string> {
  const named = LANGUAGE_CODES.map((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
  const short = ['en', 'fr'].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
  );
  const others: Readonly<Record<string, readonly string[]>> = places.countries;
  const known = lookup(
    COUNTRY_CODES.map((code) => [
      code,
      [
        ...[...short, ...named].map((names) => names.of(code) ?? code),
        // "Trinidad & Tobago" is how the browser writes it.
        ...named.slice(0, 1).map((names) => (names.of(code) ?? code).replace(' & ', ' and ')),
        ...(others[code] ?? []),
        // Last, so that a code means its own country whatever another is called.
        code,
      ],
    ]),
  );
  for (const name of places.unclear) known.delete(plainText(name));
  return known;
}

/** "april", "avr", "abril", "4月": 4. Those of Japanese are digits already. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LANGUAGE_CODES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const name = plainText(format.format(Date.UTC(2025, at, 15)));
        if (/^\p{L}+$/u.test(name)) names.set(name, at + 1);
      }
    }
  }
  return names.set('sept', 9);
}
