import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, isIsoDate } from '../../src/answers/dates';

describe('dates', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '1999-12-31', '2028-02-29'])(
    '%s is a day',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'],
    ...['2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n', '', 'today'],
    ...['2026/01/01', '20260101', '+002026-01-01', '0NaN-NaN-NaN', '1e99-01-01'],
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('are counted across leap days and turns of the year', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2025-03-01') - dayNumber('2025-02-28')).toBe(1);
    expect(dayNumber('2025-01-01') - dayNumber('2024-01-01')).toBe(366);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('go on by months, to the last day of a shorter month', () => {
    expect(addMonths('2027-01-04', 12)).toBe('2028-01-04');
    expect(addMonths('2027-12-01', 3)).toBe('2028-03-01');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });

  const someDay = fc
    .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') })
    .map((days) => addDays('1970-01-01', days));

  it('come back from every count of days, and compare as their texts do', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        expect(isIsoDate(one)).toBe(true);
        expect(addDays(one, dayNumber(other) - dayNumber(one))).toBe(other);
        expect(one < other).toBe(dayNumber(one) < dayNumber(other));
      }),
      { seed: 52, numRuns: 500 },
    );
  });

  it('are the days that Date counts, from the year 0 to 9999', () => {
    const days = fc.integer({ min: -719_528, max: 2_932_896 });
    fc.assert(
      fc.property(days, (count) => {
        const iso = new Date(count * 86_400_000).toISOString().slice(0, 10);
        expect(addDays('1970-01-01', count)).toBe(iso);
        expect(dayNumber(iso)).toBe(count);
        expect(isIsoDate(iso)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('go on by months to the month meant, on the same day or the last', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 600 }), (day, months) => {
        const later = addMonths(day, months);
        const count = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        expect(count(later)).toBe(count(day) + months);
        expect(later.slice(8) <= day.slice(8)).toBe(true);
        if (later.slice(8) !== day.slice(8)) expect(addDays(later, 1).slice(8)).toBe('01');
      }),
      { seed: 52, numRuns: 500 },
    );
  });
});
