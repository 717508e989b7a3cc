/** Paid months in the sector, out of the positions a person lists. */
import { addDays, addMonths, dayNumber } from '../../src/answers/dates';
import type { Experience, Position } from '../../src/answers/types';

/** Whole months from a first to a last day, both worked, and the days left over as a part of the next month. */
function monthsBetween(first: string, last: string): number {
  const end = addDays(last, 1);
  let whole = 0;
  while (addMonths(first, whole + 1) <= end) whole += 1;
  const from = addMonths(first, whole);
  const next = addMonths(first, whole + 1);
  return whole + (dayNumber(end) - dayNumber(from)) / (dayNumber(next) - dayNumber(from));
}

/**
 * Months worked until a day, full time: two jobs at once are not more than one, half time is half. Work that was not
 * paid or not in the sector does not count.
 */
function monthsWorked(positions: readonly Position[], until: string): number {
  const counted = positions
    .filter(({ paid, inSector }) => paid !== false && inSector !== false)
    .map(({ from, to = until, share = 1 }) => ({ from, to: to < until ? to : until, share }))
    .filter(({ from, to }) => from <= to);
  // Between two neighbouring days on which something begins or has ended, the share of full time stays the same.
  const edges = [...new Set(counted.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  const spells: { first: string; last: string; share: number }[] = [];
  edges.forEach((first, index) => {
    const next = edges[index + 1];
    if (next === undefined) return;
    const shares = counted.filter(({ from, to }) => from <= first && first <= to);
    const share = Math.min(
      1,
      shares.reduce((sum, one) => sum + one.share, 0),
    );
    const before = spells.at(-1);
    if (before?.share === share) before.last = addDays(next, -1);
    else spells.push({ first, last: addDays(next, -1), share });
  });
  return spells.reduce(
    (sum, { first, last, share }) => sum + (share === 0 ? 0 : share * monthsBetween(first, last)),
    0,
  );
}

/** Paid months; undefined where nothing is said of them. */
export function paidMonths(experience: Experience = {}, until: string): number | undefined {
  const { paidMonths: given, positions = [] } = experience;
  if (given !== undefined) return given;
  return positions.length > 0 ? monthsWorked(positions, until) : undefined;
}
