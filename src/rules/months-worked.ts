import { addDays, dayNumber } from '../answers/dates';
import type { Position } from '../answers/types';

const DAYS_PER_YEAR = 365.25;

/**
 * Full time on one day. Shares are counted in billionths, as whole numbers: so neither the order of the positions
 * nor a further one can take anything away by a rounding.
 */
export const FULL_TIME = 1e9;

/** No later day can be a day of receipt: a case file refuses it. */
const LAST_DAY = '2199-12-31';

/** The days from `begins` to the one before `ends` (see `dayNumber`), through which the same positions run. */
export interface Stretch {
  begins: number;
  ends: number;
  /** What runs then, the earliest begun first; of those begun on one day, the first in the list. */
  running: readonly { index: number; share: number }[];
}

/** Whether a position can count at all; one not said to be unpaid or of another sector can. */
export const counts = ({ paid, inSector }: Position): boolean =>
  paid !== false && inSector !== false;

/** The days worked in positions that can count, up to the day of receipt, parted where one begins or has ended. */
export function stretches(positions: readonly Position[], receivedOn: string): Stretch[] {
  const end = dayNumber(receivedOn) + 1;
  const worked = positions
    .map((position, index) => ({
      index,
      counts: counts(position),
      begins: dayNumber(position.from),
      ends: Math.min(position.to === undefined ? end : dayNumber(position.to) + 1, end),
      share: Math.round((position.share ?? 1) * FULL_TIME),
    }))
    .filter((each) => each.counts)
    .sort((a, b) => a.begins - b.begins);
  const changes = [...new Set(worked.flatMap(({ begins, ends }) => [begins, ends]))];
  const days = changes.sort((a, b) => a - b);
  return days.map((begins, i) => ({
    begins,
    ends: days[i + 1] ?? begins,
    running: worked.filter((each) => each.begins <= begins && begins < each.ends),
  }));
}

/** Months to one decimal, of days at full time counted in billionths. */
export function monthsOf(days: number): number {
  return Math.round(((days / FULL_TIME) * 12 * 10) / DAYS_PER_YEAR) / 10;
}

/**
 * Paid months in the sector that dated positions add up to, to one decimal. Each day counts once, at the smaller
 * of 1 and the sum of the shares on that day. The last day is worked; a position without one runs to the day of
 * receipt, and no day after that counts. Two calendar years are 24.0 with or without a leap day.
 */
export function monthsWorked(positions: readonly Position[], receivedOn: string): number {
  const days = stretches(positions, receivedOn).map(({ begins, ends, running }) => {
    const share = running.reduce((sum, each) => sum + each.share, 0);
    return Math.min(FULL_TIME, share) * (ends - begins);
  });
  return monthsOf(days.reduce((sum, each) => sum + each, 0));
}

/**
 * The first day of receipt on which dated positions add up to `needed` months (above 0), ISO date: `monthsWorked`
 * gives enough on that day and too few on the day before. Positions without an end are taken to go on as they are.
 * Undefined where the day never comes, such as where no position goes on.
 */
export function dayReached(positions: readonly Position[], needed: number): string | undefined {
  const first = positions.map(({ from }) => from).sort()[0];
  if (first === undefined || monthsWorked(positions, LAST_DAY) < needed) return undefined;
  // Every day adds work or nothing, so the day can be closed in on from both sides.
  // One day alone is less than a twentieth of a month.
  let tooFew = 0;
  let enough = dayNumber(LAST_DAY) - dayNumber(first);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (monthsWorked(positions, addDays(first, middle)) >= needed) enough = middle;
    else tooFew = middle;
  }
  return addDays(first, enough);
}
