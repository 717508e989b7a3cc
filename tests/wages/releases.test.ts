import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/answers/dates';
import {
  FIGURES_PUBLISHED,
  NEWEST_RELEASE,
  OLDER_RELEASES,
  areOld,
  loadWages,
} from '../../src/wages';
import { SOURCES } from '../../src/rules';
import { publishedRows } from './fixture';

describe('figures', () => {
  // Fourteen months on from the day of publication; where that month is shorter, its last day.
  it.each([
    ['2025-11-19', '2025-11-19', false],
    ['2025-11-19', '2026-11-21', false],
    ['2025-11-19', '2027-01-19', false],
    ['2025-11-19', '2027-01-20', true],
    ['2025-12-31', '2027-02-28', false],
    ['2025-12-31', '2027-03-01', true],
    ['2024-12-31', '2026-02-28', false],
    ['2026-12-31', '2028-02-29', false],
    // A clock that is behind makes nothing old.
    ['2025-11-19', '2020-01-01', false],
  ])('published on %s are old on %s: %s', (published, today, old) => {
    expect(areOld(published, today)).toBe(old);
  });

  it('that are old stay old', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2025-11-19', days));
    fc.assert(
      fc.property(day, fc.nat(2000), (today, later) => {
        if (areOld('2025-11-19', today)) {
          expect(areOld('2025-11-19', addDays(today, later))).toBe(true);
        }
      }),
    );
  });
});

describe('the bundled releases', () => {
  it('are those of the table', async () => {
    const table = await loadWages();
    expect(table.newestRelease).toBe(NEWEST_RELEASE);
    const releases = new Set(publishedRows().map(({ release }) => release));
    expect([...releases].sort()).toEqual([...OLDER_RELEASES, NEWEST_RELEASE]);
  });

  // Facts: release 2025 was published on 2025-11-19; of 2024 no day is known.
  it('give the day the newest came out, to the source of the wages too', () => {
    expect(FIGURES_PUBLISHED).toBe('2025-11-19');
    expect(SOURCES.find(({ id }) => id === 'job-bank-wages')?.date).toBe(FIGURES_PUBLISHED);
  });
});
