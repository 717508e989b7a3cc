/** Paid months in the sector, out of the positions a person lists. */
import { addDays, addMonths, dayNumber } from '../../src/answers/dates';
import type { Experience, Position } from '../../src/answers/types';
import type { By } from './declared';

/** A time through which the share of full time stays the same; both days are worked. */
interface Spell {
  first: string;
  last: string;
  share: number;
}

/**
 * The spells of work until a day: two jobs at once are not more than one, half time is half. Work that was not paid or
 * not in the sector does not count.
 */
function spells(positions: readonly Position[], until: string): Spell[] {
  const counted = positions
    .filter(({ paid, inSector }) => paid !== false && inSector !== false)
    .map(({ from, to = until, share = 1 }) => ({ from, to: to < until ? to : until, share }))
    .filter(({ from, to }) => from <= to);
  // Between two neighbouring days on which something begins or has ended, the share stays the same.
  const edges = [...new Set(counted.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  const found: Spell[] = [];
  edges.slice(1).forEach((next, index) => {
    const first = edges[index] ?? next;
    const shares = counted.filter(({ from, to }) => from <= first && first <= to);
    const sum = shares.reduce((total, { share }) => total + share, 0);
    const share = Math.min(1, sum);
    const before = found.at(-1);
    if (before?.share === share) before.last = addDays(next, -1);
    else found.push({ first, last: addDays(next, -1), share });
  });
  return found;
}

/** Whole months from a first to a last day, and the days left over as a part of the next month. */
function calendarMonths({ first, last }: Spell): number {
  const end = addDays(last, 1);
  let whole = 0;
  while (addMonths(first, whole + 1) <= end) whole += 1;
  const from = addMonths(first, whole);
  const next = addMonths(first, whole + 1);
  return whole + (dayNumber(end) - dayNumber(from)) / (dayNumber(next) - dayNumber(from));
}

const days = ({ first, last }: Spell): number => dayNumber(last) - dayNumber(first) + 1;

/** The text counts years as the calendar does. */
function byText(worked: readonly Spell[]): number {
  const months = worked.reduce((sum, spell) => sum + spell.share * calendarMonths(spell), 0);
  // A trace of binary in a sum of parts of months is not a day.
  return Math.round(months * 1e6) / 1e6;
}

/** The reading: days in months of a twelfth of 365.25 days, rounded to one decimal (`rounded-months`). */
function byReading(worked: readonly Spell[]): number {
  const sum = worked.reduce((total, spell) => total + spell.share * days(spell), 0);
  return Math.round(Number(((sum * 120) / 365.25).toFixed(6))) / 10;
}

/** Paid months; undefined where nothing is said of them. */
export function paidMonths(experience: Experience = {}, until: string, by: By): number | undefined {
  const { paidMonths: given, positions = [] } = experience;
  if (given !== undefined) return given;
  if (positions.length === 0) return undefined;
  const worked = spells(positions, until);
  return by === 'text' ? byText(worked) : byReading(worked);
}
