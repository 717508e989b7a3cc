import { describe, expect, it } from 'vitest';
import {
  CANADA,
  PROVINCES,
  REGION_CODES,
  loadRegionNames,
  provinceArea,
  provinceOfRegion,
  regionsOf,
} from '../../src/wages';

describe('economic regions', () => {
  it('are 76, each in one province', () => {
    expect(REGION_CODES).toHaveLength(76);
    expect(new Set(REGION_CODES).size).toBe(76);
    for (const code of REGION_CODES) {
      const province = provinceOfRegion(code);
      expect(province && regionsOf(province), code).toContain(code);
    }
    expect(PROVINCES.flatMap((province) => regionsOf(province))).toEqual(REGION_CODES);
  });

  it('are where one looks for them', () => {
    expect(provinceOfRegion('ER5920')).toBe('BC');
    expect(provinceOfRegion('ER3530')).toBe('ON');
    expect(provinceOfRegion('ER2433')).toBe('QC');
    expect(provinceOfRegion('ER6010')).toBe('YT');
  });

  it.each(['ER35', 'ER10', CANADA, 'ER9999', '', 'constructor'])('do not include "%s"', (code) => {
    expect(provinceOfRegion(code)).toBeUndefined();
  });
});

describe('the area of a province', () => {
  it('is its own code, or its only region', () => {
    expect(PROVINCES.map((province) => `${province} ${provinceArea(province)}`)).toEqual([
      'NL ER10',
      'PE ER1110',
      'NS ER12',
      'NB ER13',
      'QC ER24',
      'ON ER35',
      'MB ER46',
      'SK ER47',
      'AB ER48',
      'BC ER59',
      'YT ER6010',
      'NT ER6110',
      'NU ER6210',
    ]);
  });
});

describe('the names of places', () => {
  it.each(['en', 'fr'])('are there for every province and region in %s', async (locale) => {
    const names = await loadRegionNames(locale);
    expect(names.canada).toBe('Canada');
    expect(Object.keys(names.provinces).sort()).toEqual([...PROVINCES].sort());
    expect(Object.keys(names.regions).sort()).toEqual([...REGION_CODES].sort());
    for (const name of [...Object.values(names.provinces), ...Object.values(names.regions)])
      expect(name).toMatch(/^\p{Lu}\p{L}/u);
  });

  it('are in the language asked for, English where there is none', async () => {
    expect((await loadRegionNames('en')).provinces.BC).toBe('British Columbia');
    expect((await loadRegionNames('fr')).provinces.BC).toBe('Colombie-Britannique');
    expect((await loadRegionNames('fr-CA')).regions.ER3590).toBe('Nord-est');
    expect((await loadRegionNames('en-FR')).provinces.BC).toBe('British Columbia');
    expect((await loadRegionNames('es')).regions.ER3540).toBe('Kitchener–Waterloo–Barrie');
    expect(await loadRegionNames('xx')).toEqual(await loadRegionNames('en'));
  });

  it.each([
    ['es', 'Canadá', 'Columbia Británica'],
    ['es-MX', 'Canadá', 'Columbia Británica'],
    ['ja', 'カナダ', 'ブリティッシュ・コロンビア州'],
    ['ms', 'Kanada', 'British Columbia'],
  ])('in %s are ours, with the official ones beside them where they differ', async (...row) => {
    const [locale, canada, columbia] = row;
    const [ours, english] = await Promise.all([loadRegionNames(locale), loadRegionNames('en')]);
    expect([ours.canada, ours.provinces.BC]).toEqual([canada, columbia]);
    expect(new Set(Object.values(ours.provinces)).size).toBe(PROVINCES.length);
    for (const code of PROVINCES) {
      expect(ours.provinces[code], code).toMatch(/^\p{L}[\p{L}・ ]+\p{L}$/u);
      expect(ours.official[code] ?? ours.provinces[code]).toBe(english.provinces[code]);
      expect(ours.official[code]).not.toBe(ours.provinces[code]);
    }
  });

  it('need no brackets where they are official', async () => {
    for (const locale of ['en', 'fr']) expect((await loadRegionNames(locale)).official).toEqual({});
  });

  it('of a region that is a whole province is the name of the province', async () => {
    const { provinces, regions } = await loadRegionNames('ja');
    expect(regions.ER1110).toBe(provinces.PE);
    expect(regions.ER6210).toBe(provinces.NU);
    expect(regions.ER3540).toBe('Kitchener–Waterloo–Barrie');
  });
});
