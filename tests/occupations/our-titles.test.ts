import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNoc, NOC_CODES } from '../../src/occupations';
import { loadGroupTitles, loadOurTitles } from '../../src/occupations/group-titles';

const FOLDER = new URL('../../src/occupations/our-titles/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));

/** Groups that are called the same in a language as in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {};

it('our titles have a file for each language without official ones', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['es', 'ja', 'ms']));
});

describe.each(LANGUAGES)('our titles in %s', (language) => {
  it('name exactly the 516 groups, in the order of their codes', () => {
    // The file as it stands: an object would put codes without a leading zero first.
    const file = readFileSync(new URL(`${language}.json`, FOLDER), 'utf8');
    const codes = [...file.matchAll(/^\s*"(\d+)":/gm)].map(([, code]) => code);
    expect(codes).toEqual([...NOC_CODES].sort());
  });

  it('are found under the language of the page, whatever its region', async () => {
    const titles = await loadOurTitles(`${language}-CA`);
    expect(Object.keys(titles)).toHaveLength(516);
    expect(Object.keys(titles).filter((code) => !isNoc(code))).toEqual([]);
  });

  it('are not empty, and have no blanks around them, no code and no straight quotation mark', async () => {
    const titles = Object.values(await loadOurTitles(language));
    expect(titles.filter((title) => !/\p{L}/u.test(title))).toEqual([]);
    expect(titles.filter((title) => /^\s|\s$|\s{2}|\d{5}|['"`]/.test(title))).toEqual([]);
  });

  it('tell apart all the groups', async () => {
    const titles = Object.values(await loadOurTitles(language));
    const lower = titles.map((title) => title.toLowerCase());
    expect(lower.filter((title, at) => lower.indexOf(title) !== at)).toEqual([]);
  });

  it('are other words than the official English ones, but where they are the same', async () => {
    const [ours, english] = await Promise.all([loadOurTitles(language), loadGroupTitles('en')]);
    const same = NOC_CODES.filter(
      (code) => ours[code]?.toLowerCase() === english[code]?.toLowerCase(),
    );
    expect(same).toEqual(SAME[language] ?? []);
  });
});

it.each(['en', 'fr', 'fr-CA', 'xx'])(
  'our titles are none where the official ones are shown: %s',
  async (locale) => {
    expect(await loadOurTitles(locale)).toEqual({});
  },
);
