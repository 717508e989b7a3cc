import { beforeAll, describe, expect, it } from 'vitest';
import {
  groupTitle,
  loadOccupations,
  loadOthersFor,
  searchOccupations,
  titlesOf,
} from '../../src/occupations';

// Small languages: without the official titles they load in no time.
beforeAll(async () => {
  await Promise.all(['ms', 'ja'].map(loadOccupations));
});

const LOADED = 'ms-MY';

describe('the occupations of a language that is loaded', () => {
  it('are found by its locale, whatever the region and the capitals', () => {
    for (const locale of ['ms', 'ms-MY', 'MS-my'])
      expect(searchOccupations('juruukur', { locale })[0]?.noc).toBe('21203');
  });

  it('have titles, in English where the language has none', () => {
    expect(groupTitle('21231', LOADED)).toBe('Software engineers and designers');
    expect(groupTitle('99999', LOADED)).toBeUndefined();
    expect(groupTitle('constructor', LOADED)).toBeUndefined();
  });

  it('have no job titles where the language has no official ones', () => {
    expect(titlesOf('21231', LOADED)).toEqual([]);
    expect(titlesOf('constructor', LOADED)).toEqual([]);
  });

  it('are ten where no number is asked for', () => {
    expect(searchOccupations('jurutera', { locale: LOADED })).toHaveLength(10);
    expect(searchOccupations('jurutera', { locale: LOADED, limit: 12 })).toHaveLength(12);
    expect(searchOccupations('jurutera', { locale: LOADED, limit: 3 })).toHaveLength(3);
  });

  it('come with the language of what matched only where it is another', () => {
    const [own] = searchOccupations('juruukur', { locale: LOADED });
    expect(own).toEqual({
      noc: '21203',
      title: 'Land surveyors',
      matched: expect.stringMatching(/juruukur/i) as unknown,
    });
    // Japanese is loaded for another page; here it helps, and nothing need be fetched.
    const [japanese] = searchOccupations('看護師', { locale: LOADED });
    expect(japanese).toMatchObject({ noc: '31301', matchedLanguage: 'ja' });
  });
});

describe('names in other languages', () => {
  it('are not fetched where the language knows enough, or has them all', async () => {
    expect(await loadOthersFor('juruukur', LOADED)).toBe(false);
    expect(await loadOthersFor('看護師', LOADED)).toBe(false);
  });

  it('are fetched once where it knows little, and tell then that more may be found', async () => {
    const before = searchOccupations('gasfitero', { locale: LOADED })[0];
    const more = await loadOthersFor('gasfitero', LOADED);
    const [after] = searchOccupations('gasfitero', { locale: LOADED });
    expect(after).toMatchObject({ noc: '72300', matchedLanguage: 'es' });
    expect(more).toBe(before?.noc !== '72300');
    expect(await loadOthersFor('gasfitero', LOADED)).toBe(false);
  });
});

describe('a language that is not loaded', () => {
  it.each([
    ['search', () => searchOccupations('plumber', { locale: 'xx' })],
    ['title', () => groupTitle('21231', 'fr-CA')],
    ['job titles', () => titlesOf('21231', 'en')],
  ])('has no %s, and says what to do', (_name, ask) => {
    expect(ask).toThrow(/^Await loadOccupations\('(xx|fr-CA|en)'\) before asking for titles$/);
  });

  it('has none in other languages either', async () => {
    await expect(loadOthersFor('plumber', 'en')).rejects.toThrow(/loadOccupations\('en'\)/);
  });
});
