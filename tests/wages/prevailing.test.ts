import { beforeAll, describe, expect, it } from 'vitest';
import { NOC_CODES } from '../../src/occupations';
import { assess } from '../../src/rules';
import type { Answers, Place } from '../../src/answers/types';
import {
  CANADA,
  loadWages,
  provinceArea,
  provinceOfRegion,
  PROVINCES,
  REGION_CODES,
  regionsOf,
  wageTable,
} from '../../src/wages';
import type { WageTable } from '../../src/wages';
import { floorsOf, highestOf, wageFigures } from '../../src/wages/figures';
import type { Median } from '../../src/wages/prevailing';
import { medianAt, rangeAround } from '../../src/wages/prevailing';
import { TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';

const HOURS = 40;
/** The one group without a median anywhere. */
const UNPUBLISHED = '00013';

function found(median: ReturnType<typeof medianAt>): Median {
  if ('missing' in median) throw new Error(`no median: ${median.missing}`);
  return median;
}

describe('the bundled table', () => {
  let wages: WageTable;
  beforeAll(async () => {
    wages = await loadWages();
  });

  it('answers for all 516 groups in all 76 regions, from the nearest row there is, and names it', () => {
    expect(NOC_CODES).toHaveLength(516);
    expect(REGION_CODES).toHaveLength(76);
    const levels = { region: 0, province: 0, canada: 0 };
    const names = ['region', 'province', 'canada'] as const;
    const wrong: string[] = [];
    for (const noc of NOC_CODES.filter((code) => code !== UNPUBLISHED)) {
      for (const region of REGION_CODES) {
        const province = provinceOfRegion(region);
        if (!province) throw new Error(region);
        const { row, level, hourly } = found(medianAt(wages, noc, { province, region }, HOURS));
        const areas = [region, provinceArea(province), CANADA];
        const nearest = areas.find((area) => wages.find(noc, area)) ?? '';
        const right =
          row === wages.find(noc, nearest) &&
          row.noc === noc &&
          row.area === nearest &&
          level === names[areas.indexOf(nearest)] &&
          ['2024', '2025'].includes(row.release) &&
          hourly > 10;
        // Thousands are looked at: only what is wrong is told.
        if (!right) wrong.push(`${noc} ${region}`);
        levels[level] += 1;
      }
    }
    expect(wrong).toEqual([]);
    // Every way of falling back is there, and nothing else: 515 groups in 76 regions.
    expect(levels.region + levels.province + levels.canada).toBe(515 * 76);
    expect(Math.min(levels.region, levels.province, levels.canada)).toBeGreaterThan(0);
  });

  it.each(PROVINCES)('answers for every group in %s, or asks for the region', (province) => {
    const [only, ...others] = regionsOf(province);
    for (const noc of NOC_CODES) {
      const open = medianAt(wages, noc, { province }, HOURS);
      if (others.length > 0) expect(open).toEqual({ missing: 'region' });
      else expect(open).toEqual(medianAt(wages, noc, { province, region: only ?? '' }, HOURS));
    }
  });

  it('has no median for 00013 anywhere, and says so', () => {
    for (const region of REGION_CODES)
      expect(medianAt(wages, UNPUBLISHED, { region }, HOURS)).toEqual({ missing: 'not-published' });
  });

  it('asks for the hours where a median is by the year, and only there', () => {
    for (const noc of NOC_CODES.filter((code) => code !== UNPUBLISHED)) {
      const place = { province: 'ON', region: 'ER3530' } as const;
      const { unit } = found(medianAt(wages, noc, place, HOURS)).row;
      const without = medianAt(wages, noc, place, undefined);
      if (unit === 'year') expect(without).toEqual({ missing: 'hoursPerWeek' });
      else expect(without).toEqual(medianAt(wages, noc, place, HOURS));
    }
  });
});

describe('a median', () => {
  const rows = wageTable([
    {
      noc: '00010',
      area: 'ER3530',
      low: 78_000,
      median: 117_000,
      high: 200_000,
      unit: 'year',
      release: '2025',
    },
    { noc: '21231', area: 'ER35', low: 30, median: 43, unit: 'hour', release: '2025' },
  ]);

  it('by the year is by the hour with the hours of the offer, low and high too', () => {
    // 78,000 / 1,950 = 40; 117,000 / 1,950 = 60; 200,000 / 1,950 = 102.564...
    const toronto: Place = { province: 'ON', region: 'ER3530' };
    expect(medianAt(rows, '00010', toronto, 37.5)).toMatchObject({
      low: 40,
      hourly: 60,
      high: 102.56,
    });
    expect(medianAt(rows, '00010', toronto, 40)).toMatchObject({ low: 37.5, hourly: 56.25 });
  });

  it('without a low and a high is compared with the nearest wider area that has both', () => {
    const ranges = wageTable([
      { noc: '21231', area: 'ER3530', median: 45, unit: 'hour', release: '2025' },
      { noc: '21231', area: 'ER35', low: 30, median: 43, unit: 'hour', release: '2025' },
      { noc: '21231', area: 'ER00', low: 28, median: 42, high: 70, unit: 'hour', release: '2024' },
    ]);
    const around = (region: string) => rangeAround(ranges, '21231', { region }, undefined);
    // Ontario has no high, so Canada's are shown; Ontario's own row stands with what it has.
    expect(around('ER3530')).toMatchObject({ low: 28, hourly: 42, high: 70, level: 'canada' });
    expect(around('ER3510')).toBeUndefined();
    expect(around('ER5920')).toBeUndefined();
    expect(rangeAround(ranges, '21231', {}, undefined)).toBeUndefined();
  });

  it('with a high alone stands without another beside it', () => {
    const high = wageTable([
      { noc: '21231', area: 'ER3530', median: 45, high: 80, unit: 'hour', release: '2025' },
      { noc: '21231', area: 'ER35', low: 30, median: 43, high: 75, unit: 'hour', release: '2025' },
      { noc: '21232', area: 'ER3530', median: 45, unit: 'hour', release: '2025' },
      { noc: '21232', area: 'ER35', median: 43, high: 75, unit: 'hour', release: '2025' },
    ]);
    expect(rangeAround(high, '21231', { region: 'ER3530' }, undefined)).toBeUndefined();
    // Ontario's row has no low: there is none to compare with.
    expect(rangeAround(high, '21232', { region: 'ER3530' }, undefined)).toBeUndefined();
    const median = found(medianAt(high, '21231', { region: 'ER3530' }, undefined));
    expect(median).not.toHaveProperty('low');
  });

  it('by the year is compared with nothing before the hours are known', () => {
    const yearly = wageTable([
      { noc: '00010', area: 'ER3530', median: 90_000, unit: 'year', release: '2025' },
      {
        noc: '00010',
        area: 'ER35',
        low: 78_000,
        median: 85_800,
        high: 97_500,
        unit: 'year',
        release: '2025',
      },
    ]);
    const around = (hours?: number) => rangeAround(yearly, '00010', { region: 'ER3530' }, hours);
    expect(around()).toBeUndefined();
    // 78,000 / 1,950; 97,500 / 1,950.
    expect(around(37.5)).toMatchObject({ low: 40, high: 50, level: 'province' });
  });

  it('asks for the province of a place without one, and of a region that does not exist', () => {
    expect(medianAt(rows, '21231', {}, 40)).toEqual({ missing: 'province' });
    expect(medianAt(rows, '21231', { region: 'ER9999' }, 40)).toEqual({ missing: 'province' });
  });

  it('has no low or high where none is published', () => {
    const ontario = found(medianAt(rows, '21231', { region: 'ER3510' }, undefined));
    expect(ontario).toMatchObject({ low: 30, hourly: 43, level: 'province' });
    expect(ontario).not.toHaveProperty('high');
  });
});

describe('the figures the pay is held against', () => {
  const cases = table('wage', ['case', 'good case', 'answers', 'status']);

  it.each(cases.map((row) => [row.case, row] as const))(
    'have the prevailing wage of the rules as the highest: %s',
    (_case, row) => {
      const answers = answersOf(row);
      const wages = medians();
      const figures = wageFigures(answers, wages);
      const assessment = assess(answers, { today: TODAY, wages });
      const wage = assessment.criteria.find(({ id }) => id === 'wage');
      const floors = floorsOf(figures);
      // Each floor that the criterion tells is one of ours, in the same order.
      expect(floors.map(({ hourly }) => hourly)).toEqual(
        [...(wage?.required ?? [])].map(({ params }) => params?.['hourly']),
      );
      if (assessment.prevailing) {
        expect(highestOf(floors)?.hourly).toBe(assessment.prevailing.hourly);
      }
    },
  );

  it('name the place with the highest median, the first of equals', () => {
    const of = (otherPlaces: { province: 'PE' | 'BC' | 'ON'; region: string }[]) =>
      highestOf(
        floorsOf(
          wageFigures(
            {
              occupation: { noc: '21231' },
              offer: { province: 'ON', region: 'ER3530', otherPlaces },
            },
            medians(),
          ),
        ),
      )?.figure;
    expect(of([{ province: 'BC', region: 'ER5920' }])).toMatchObject({
      place: { region: 'ER5920' },
    });
    expect(of([{ province: 'PE', region: 'ER1110' }])).toMatchObject({
      place: { region: 'ER3530' },
    });
    // Both fall back to Canada's.
    const territories = wageFigures(
      {
        occupation: { noc: '21231' },
        offer: { province: 'YT', otherPlaces: [{ province: 'NU' }] },
      },
      medians(),
    );
    const floors = floorsOf(territories);
    expect(floors.map(({ hourly }) => hourly)).toEqual([42, 42]);
    expect(highestOf(floors)?.figure).toBe(territories[0]);
  });

  it('are those of the present staff where there is comparable staff, or nobody has said', () => {
    const of = (prevailing: NonNullable<Answers['prevailing']>) =>
      wageFigures({ prevailing }, undefined);
    const low = { employerRangeLow: 30.004 };
    const staff = { of: 'present-staff', low: 30 };
    expect(of(low)).toEqual([staff]);
    expect(of({ ...low, comparableStaff: true })).toEqual([staff]);
    expect(of({ ...low, comparableStaff: false })).toEqual([]);
    expect(of({ employerRangeHigh: 40 })).toEqual([]);
    expect(of({ ...low, employerRangeHigh: 40.005 })).toEqual([{ ...staff, high: 40.01 }]);
    expect(of({ employerRangeLow: 30, employerRangeHigh: 30 })).toEqual([{ ...staff, high: 30 }]);
  });

  it('are none of the table before the occupation is known, or the table there', () => {
    expect(wageFigures({}, medians())).toEqual([]);
    expect(wageFigures({ occupation: {}, offer: { province: 'ON' } }, medians())).toEqual([]);
    expect(wageFigures({ occupation: { noc: '21231' } }, undefined)).toEqual([]);
    expect(wageFigures({ occupation: { noc: '21231' } }, medians())).toEqual([
      { of: 'place', place: {}, median: { missing: 'province' }, counts: true },
    ]);
  });

  it('have beside a median without a range the nearest one', () => {
    const ranges = wageTable([
      { noc: '21231', area: 'ER3530', median: 45, unit: 'hour', release: '2025' },
      { noc: '21231', area: 'ER35', low: 30, median: 43, high: 60, unit: 'hour', release: '2025' },
    ]);
    const answers: Answers = {
      occupation: { noc: '21231' },
      offer: { region: 'ER3530', otherPlaces: [{ province: 'ON', region: 'ER3510' }] },
    };
    const [toronto, ottawa] = wageFigures(answers, ranges);
    expect(toronto).toMatchObject({
      place: { region: 'ER3530' },
      median: { hourly: 45 },
      around: { low: 30, hourly: 43, high: 60 },
    });
    expect(toronto).not.toHaveProperty('place.province');
    expect(ottawa).not.toHaveProperty('around');
  });

  it('keep the table’s medians to look at beside what the person read, and do not count them', () => {
    const figures = wageFigures(
      {
        occupation: { noc: '21231' },
        offer: { province: 'ON', region: 'ER3530' },
        prevailing: { jobBankMedian: 40.004, employerRangeLow: 39, employerRangeHigh: 38 },
      },
      medians(),
    );
    expect(figures.map(({ of }) => of)).toEqual(['place', 'person', 'present-staff']);
    expect(floorsOf(figures).map(({ hourly }) => hourly)).toEqual([40, 39]);
    expect(figures[2]).not.toHaveProperty('high');
  });
});
