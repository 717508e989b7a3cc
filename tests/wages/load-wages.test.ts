import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  CANADA,
  PROVINCES,
  REGION_CODES,
  loadWages,
  provinceArea,
  regionsOf,
} from '../../src/wages';
import type { WageTable } from '../../src/wages';
import { NOC_CODES } from '../../src/occupations';
import { publishedRows } from './fixture';

/** The groups whose wages are published by the year. */
const YEARLY =
  '00010 31100 31101 31102 31110 31111 31201 31209 32110 32200 32201 32209 41100 51121 51122 63101 65229 70011'.split(
    ' ',
  );

/** Every area a wage may be published for. */
const AREAS = [...new Set([CANADA, ...PROVINCES.map(provinceArea), ...REGION_CODES])];

describe('the bundled wages', () => {
  let wages: WageTable;
  beforeAll(async () => {
    wages = await loadWages();
  });

  it.each(publishedRows())('give $noc in $area as published', (row) => {
    expect(wages.find(row.noc, row.area)).toEqual(row);
  });

  it('are 13,230 rows, each under its own group and area', () => {
    const rows = NOC_CODES.flatMap((noc) =>
      AREAS.flatMap((area) => {
        const row = wages.find(noc, area);
        return row ? [{ asked: [noc, area], row }] : [];
      }),
    );
    expect(rows).toHaveLength(13_230);
    // Thousands are looked at: only what is wrong is told.
    const wrong = rows.filter(
      ({ asked: [noc, area], row: { low = 0, median, high = Infinity, ...row } }) =>
        row.noc !== noc ||
        row.area !== area ||
        median <= 0 ||
        low > median ||
        high < median ||
        !['2024', '2025'].includes(row.release),
    );
    expect(wrong).toEqual([]);
  });

  it('name their newest release', () => {
    expect(wages.newestRelease).toBe('2025');
  });

  it('are by the year for 18 groups, everywhere, and by the hour for the others', () => {
    for (const noc of NOC_CODES) {
      const units = new Set(AREAS.flatMap((area) => wages.find(noc, area)?.unit ?? []));
      const unit = YEARLY.includes(noc) ? 'year' : 'hour';
      expect([...units], noc).toEqual(noc === '00013' ? [] : [unit]);
    }
  });

  it('have a median for every group in every province, if need be that of Canada, but for 00013', () => {
    const without = NOC_CODES.filter((noc) =>
      PROVINCES.some(
        (province) =>
          ![regionsOf(province)[0] ?? '', provinceArea(province), CANADA].some((area) =>
            wages.find(noc, area),
          ),
      ),
    );
    expect(without).toEqual(['00013']);
  });

  it('know nothing of codes and areas that are none', () => {
    expect(wages.find('99999', CANADA)).toBeUndefined();
    expect(wages.find('21231', 'ER11')).toBeUndefined();
    expect(wages.find('constructor', 'ER00')).toBeUndefined();
  });
});

describe('loading the wages', () => {
  afterEach(() => {
    vi.doUnmock('../../src/wages/data/wages.json');
    vi.resetModules();
  });

  it('is done once', () => {
    expect(loadWages()).toBe(loadWages());
  });

  it('can be tried again when it failed', async () => {
    vi.resetModules();
    let online = false;
    vi.doMock('../../src/wages/data/wages.json', () => {
      if (!online) throw new Error('offline');
      return { default: { kinds: [['2025', '', 'hour']], groups: { '21231': '0;00;-;50;-' } } };
    });
    const door = await import('../../src/wages');
    await expect(door.loadWages()).rejects.toThrow();
    online = true;
    const wages = await door.loadWages();
    expect(wages.find('21231', 'ER00')?.median).toBe(50);
  });
});
