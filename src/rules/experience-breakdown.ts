import { addDays, dayNumber } from '../answers/dates';
import type { Position } from '../answers/types';
import type { Stretch } from './months-worked';
import { counts, FULL_TIME, monthsOf, stretches } from './months-worked';

/** Why a position adds nothing, whatever else was worked. */
export type NotCounted =
  'unpaid' | 'other-sector' | 'unpaid-other-sector' | 'after-receipt' | 'no-time';

/** Days of a position that count alike. */
export interface Span {
  /** The first of the days, ISO date. */
  from: string;
  /** The last of the days, ISO date. */
  to: string;
  /** Share of full time worked, 0 to 1. */
  share: number;
  /** The part of that share that counts here: the rest does not, or counts for another position. */
  counted: number;
}

/** What a position adds to the months that count, and why not more. */
export interface PositionMonths {
  /** Paid months in the sector, to one decimal: those of all positions add up to `monthsWorked`. */
  months: number;
  notCounted?: NotCounted;
  /** Set where it goes on after the day of receipt, by a last day that was given: those days do not count. */
  endsAfterReceipt?: true;
  /** Work at a time that counts for other positions already. */
  overlap?: {
    /** To one decimal; 0 where it is less than a twentieth of a month. */
    months: number;
    /** The places of those other positions in the list. */
    with: readonly number[];
  };
  /** All its days, in order, for a picture. */
  spans: readonly Span[];
}

/** A position's part of a stretch: its share, what of it counts, and which positions took the rest. */
interface Part {
  stretch: Stretch;
  share: number;
  counted: number;
  before: readonly number[];
}

/**
 * What each position adds to `monthsWorked`, in the order of the list. A day that several share counts for the
 * position that began first, and for the next ones what is left of full time. The months are told as what a position
 * adds to those that began before it, so that the rounded figures too add up to the total.
 */
export function experienceBreakdown(
  positions: readonly Position[],
  receivedOn: string,
): PositionMonths[] {
  const parts = partsOf(positions, receivedOn);
  const order = [...positions.entries()].sort(([, a], [, b]) => a.from.localeCompare(b.from));
  const months = new Map<number, number>();
  let days = 0;
  for (const [index] of order) {
    const before = tenths(days);
    days += sumOf(parts[index] ?? [], ({ counted }) => counted);
    months.set(index, (tenths(days) - before) / 10);
  }
  return positions.map((position, index) => {
    const own = parts[index] ?? [];
    const notCounted = whyNot(position, receivedOn);
    const overlap = overlapOf(own);
    return {
      months: months.get(index) ?? 0,
      ...(notCounted && { notCounted }),
      ...(!notCounted && (position.to ?? '') > receivedOn && { endsAfterReceipt: true as const }),
      ...(overlap && { overlap }),
      spans: spansOf(position, own, receivedOn),
    };
  });
}

/** The parts of each position, in the order of the list: none where it can't count. */
function partsOf(positions: readonly Position[], receivedOn: string): Part[][] {
  const parts: Part[][] = positions.map(() => []);
  for (const stretch of stretches(positions, receivedOn)) {
    let left = FULL_TIME;
    const before: number[] = [];
    for (const { index, share } of stretch.running) {
      const counted = Math.min(share, left);
      parts[index]?.push({ stretch, share, counted, before: [...before] });
      left -= counted;
      if (counted > 0) before.push(index);
    }
  }
  return parts;
}

const sumOf = (parts: readonly Part[], shareOf: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + shareOf(part) * (part.stretch.ends - part.stretch.begins), 0);

const tenths = (days: number): number => Math.round(monthsOf(days) * 10);

function whyNot(position: Position, receivedOn: string): NotCounted | undefined {
  if (!counts(position)) {
    if (position.paid !== false) return 'other-sector';
    return position.inSector === false ? 'unpaid-other-sector' : 'unpaid';
  }
  if (position.from > receivedOn) return 'after-receipt';
  return position.share === 0 ? 'no-time' : undefined;
}

function overlapOf(parts: readonly Part[]): PositionMonths['overlap'] {
  const crowded = parts.filter(({ share, counted }) => counted < share);
  if (!crowded.length) return undefined;
  return {
    months: monthsOf(sumOf(crowded, ({ share, counted }) => share - counted)),
    with: [...new Set(crowded.flatMap(({ before }) => before))].sort((a, b) => a - b),
  };
}

function spansOf(position: Position, parts: readonly Part[], receivedOn: string): Span[] {
  const { from, to, share = 1 } = position;
  const day = (number: number) => addDays(from, number - dayNumber(from));
  const counted = parts.map((part) => ({
    from: day(part.stretch.begins),
    to: day(part.stretch.ends - 1),
    share,
    counted: Math.min(share, part.counted / FULL_TIME),
  }));
  // The days that no stretch has: all of them where it can't count, else those after the day of receipt.
  const last = counted.at(-1);
  const next = last ? addDays(last.to, 1) : from;
  const end = to ?? (from > receivedOn ? from : receivedOn);
  return next <= end ? [...counted, { from: next, to: end, share, counted: 0 }] : counted;
}
