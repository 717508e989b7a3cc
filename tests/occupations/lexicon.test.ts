import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNoc, NOC_CODES, teerOf } from '../../src/occupations';
import { LANGUAGE_CODES } from '../../src/answers/languages';

/** A name that stands under more groups than this helps nobody to choose. */
const MOST_GROUPS = 4;

describe.each(LANGUAGE_CODES)('the lexicon in %s', (language) => {
  const file = new URL(`../../src/occupations/lexicon/${language}.json`, import.meta.url);
  const { terms } = JSON.parse(readFileSync(file, 'utf8')) as { terms: Record<string, string> };
  const entries = Object.entries(terms).map(([code, joined]) => [code, joined.split('|')] as const);

  it('names only groups that exist', () => {
    expect(entries.map(([code]) => code).filter((code) => !isNoc(code))).toEqual([]);
  });

  it('has no empty name, and none twice in a group', () => {
    for (const [code, names] of entries) {
      expect(
        names.filter((name) => name.trim() !== name || name === ''),
        code,
      ).toEqual([]);
      expect(new Set(names).size, code).toBe(names.length);
    }
  });

  it(`has no name under more than ${MOST_GROUPS} groups`, () => {
    const groupsOf = new Map<string, string[]>();
    for (const [code, names] of entries) {
      for (const name of names) {
        groupsOf.set(name.toLowerCase(), [...(groupsOf.get(name.toLowerCase()) ?? []), code]);
      }
    }
    const sprayed = [...groupsOf].filter(([, codes]) => codes.length > MOST_GROUPS);
    expect(sprayed).toEqual([]);
  });

  it('has names for every group where there are no official titles, several for TEER 0 to 3', () => {
    if (language === 'en' || language === 'fr') return;
    const count = (code: string) => (terms[code] ?? '').split('|').filter(Boolean).length;
    expect(NOC_CODES.filter((code) => count(code) === 0)).toEqual([]);
    expect(NOC_CODES.filter((code) => teerOf(code) <= 3 && count(code) < 3)).toEqual([]);
  });
});
