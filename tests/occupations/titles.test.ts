import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  NOC_CODES,
  groupTitle,
  loadOccupations,
  searchOccupations,
  titlesOf,
} from '../../src/occupations';

/** 300 official job titles of the published source, as they stand there. */
function publishedTitles(locale: string): { noc: string; title: string }[] {
  const file = new URL(`./fixture-300-titles.${locale}.tsv`, import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [noc = '', title = ''] = line.split('\t');
    return { noc, title };
  });
}

describe.each(['en', 'fr'])('the official titles in %s', (locale) => {
  beforeAll(() => loadOccupations(locale));

  const firstFive = (query: string) =>
    searchOccupations(query, { locale, limit: 5 }).map(({ noc }) => noc);

  it('name all 516 groups, each with job titles', () => {
    const titles = NOC_CODES.map((noc) => groupTitle(noc, locale));
    expect(titles.every((title) => title && title.length > 3)).toBe(true);
    expect(new Set(titles).size).toBe(516);
    for (const noc of NOC_CODES) expect(titlesOf(noc, locale).length, noc).toBeGreaterThan(0);
  });

  it('of a group find it among the first five, for all 516', () => {
    const lost = NOC_CODES.filter((noc) => !firstFive(groupTitle(noc, locale) ?? '').includes(noc));
    expect(lost).toEqual([]);
  });

  it('of a job are in its group and find it among the first five', () => {
    const sample = publishedTitles(locale);
    expect(sample).toHaveLength(300);
    for (const { noc, title } of sample) {
      expect(titlesOf(noc, locale)).toContain(title);
      expect(firstFive(title), title).toContain(noc);
    }
  });

  it('do not exist for a code that does not', () => {
    expect(groupTitle('99999', locale)).toBeUndefined();
    expect(groupTitle('constructor', locale)).toBeUndefined();
    expect(titlesOf('99999', locale)).toEqual([]);
  });
});

it('counts 27,941 English and 29,767 French job titles', async () => {
  await Promise.all([loadOccupations('en'), loadOccupations('fr')]);
  const count = (locale: string) => NOC_CODES.flatMap((noc) => titlesOf(noc, locale)).length;
  expect([count('en'), count('fr')]).toEqual([27_941, 29_767]);
});
