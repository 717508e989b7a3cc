import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/answers/types';
import { experienceBreakdown } from '../../src/rules';
import { axisOf } from '../../src/ui/work/axis';
import { pictureOf } from '../../src/ui/work/picture';

describe('the axis of a timeline', () => {
  it('is of whole years, and holds the last day', () => {
    const axis = axisOf(['2023-05-01', '2021-07-01']);
    expect(axis.at('2021-01-01')).toBe(0);
    expect(axis.at('2022-01-01')).toBeCloseTo((365 / 1095) * 100);
    expect(axis.after('2023-12-31')).toBe(100);
    expect(axis.years.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
  });

  it('is of one year where all is in one', () => {
    expect(axisOf(['2024-02-29']).years).toEqual([{ year: 2024, at: 0, narrow: true }]);
  });

  it('names fewer years where there is less room', () => {
    const { years } = axisOf(['2010-01-01', '2026-12-31']);
    expect(years.map(({ year }) => year)).toEqual([
      2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026,
    ]);
    expect(years.filter(({ narrow }) => narrow).map(({ year }) => year)).toEqual([
      2012, 2016, 2020, 2024,
    ]);
  });

  it('names some year even over a century', () => {
    const { years } = axisOf(['1900-01-01', '2199-12-31']);
    expect(years.length).toBeGreaterThan(2);
    expect(years.length).toBeLessThanOrEqual(12);
  });
});

describe('the picture of jobs', () => {
  const RECEIVED = '2026-11-02';
  const of = (positions: Position[], date?: string) =>
    pictureOf(
      positions,
      experienceBreakdown(positions, RECEIVED),
      RECEIVED,
      date === undefined ? [] : [{ months: 24, date }],
    );

  it('draws on what goes on and counts, to the day that is reached', () => {
    const picture = of(
      [
        { from: '2026-01-01' },
        { from: '2026-01-01', paid: false },
        { from: '2025-01-01', to: '2025-06-30' },
        { from: '2027-01-01' },
      ],
      '2027-12-30',
    );
    expect(picture.horizon).toBe('2027-12-30');
    expect(picture.goesOn).toEqual([true, false, false, true]);
    expect(picture).toMatchObject({ from: '2025', to: '2027' });
    expect(picture.shows).toEqual({ counted: true, left: true, ahead: true });
  });

  it('draws nothing on to a day that has been reached, or is too far off', () => {
    for (const date of ['2024-05-01', '2040-01-01']) {
      const picture = of([{ from: '2022-05-01', share: 0.1 }], date);
      expect(picture.horizon).toBeUndefined();
      expect(picture.goesOn).toEqual([false]);
      expect(picture.to).toBe('2026');
    }
    expect(of([{ from: '2022-05-01' }], '2024-05-01').reached).toHaveLength(1);
    expect(of([{ from: '2022-05-01', share: 0.1 }], '2040-01-01').reached).toEqual([]);
  });

  it('has in its key only what is in it', () => {
    expect(of([{ from: '2022-05-01' }]).shows).toEqual({
      counted: true,
      left: false,
      ahead: false,
    });
    expect(of([{ from: '2022-05-01', inSector: false }]).shows).toEqual({
      counted: false,
      left: true,
      ahead: false,
    });
  });
});
