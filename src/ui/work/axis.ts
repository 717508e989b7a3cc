import { addDays, dayNumber } from '../../answers/dates';

/** How many years can be named along a narrow line (a phone) and a wide one. */
const NAMES = { narrow: 6, wide: 12 };
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** A line of whole years; places on it are percentages of its length. */
export interface Axis {
  /** Where a day begins. */
  at: (iso: string) => number;
  /** Where a day has ended. */
  after: (iso: string) => number;
  /** The years that a wide line has room to name; `narrow` where a narrow one has too. */
  years: readonly { year: number; at: number; narrow: boolean }[];
}

/** The axis that holds all these days (at least one), ISO dates. */
export function axisOf(days: readonly string[]): Axis {
  const sorted = [...days].sort();
  const firstYear = yearOf(sorted[0] ?? '');
  const endYear = yearOf(sorted.at(-1) ?? '') + 1;
  const begins = dayNumber(`${firstYear}-01-01`);
  const length = dayNumber(`${endYear}-01-01`) - begins;
  const at = (iso: string) => ((dayNumber(iso) - begins) / length) * 100;
  const count = endYear - firstYear;
  const wide = STEPS.find((step) => count / step <= NAMES.wide) ?? count;
  // A narrow line names some of the years that a wide one names.
  let narrow = wide;
  while (count / narrow > NAMES.narrow) narrow *= 2;
  const years = Array.from({ length: count }, (_none, i) => firstYear + i)
    .filter((year) => year % wide === 0)
    .map((year) => ({ year, at: at(`${year}-01-01`), narrow: year % narrow === 0 }));
  return { at, after: (iso) => at(addDays(iso, 1)), years };
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
