import { dayNumber } from '../answers/dates';
import type { Position } from '../answers/types';

const DAYS_PER_YEAR = 365.25;

/**
 * Paid months in the sector that dated positions add up to, to one decimal. Each day counts once, at the smaller
 * of 1 and the sum of the shares on that day. The last day is worked; a position without one runs to the day of
 * receipt, and no day after that counts. Two calendar years are 24.0 with or without a leap day.
 */
export function monthsWorked(positions: readonly Position[], receivedOn: string): number {
  const end = dayNumber(receivedOn) + 1;
  // The share of full time changes only where a position begins or has ended: add up between those days.
  const changes = positions
    .filter(({ paid, inSector }) => paid !== false && inSector !== false)
    .flatMap(({ from, to, share = 1 }) => {
      const begins = dayNumber(from);
      const ended = Math.min(to === undefined ? end : dayNumber(to) + 1, end);
      return begins < ended
        ? [
            { day: begins, share },
            { day: ended, share: -share },
          ]
        : [];
    })
    .sort((a, b) => a.day - b.day);

  let days = 0;
  let share = 0;
  let since = 0;
  for (const change of changes) {
    days += Math.min(1, share) * (change.day - since);
    share += change.share;
    since = change.day;
  }
  return Math.round((days * 12 * 10) / DAYS_PER_YEAR) / 10;
}
