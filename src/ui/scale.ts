/** An axis under a chart: where it begins and ends, and the round figures on it. */
export interface Scale {
  from: number;
  to: number;
  ticks: readonly number[];
  /** Where a value stands, in hundredths of the axis; what is off it stands at its end. */
  at: (value: number) => number;
}

const ROUND = [1, 2, 2.5, 5, 10];
/** What lies closer together than this part of it would look further apart than it is. */
const LEAST_SPAN = 0.2;
/** More would run into each other on a phone. */
const MOST_GAPS = 4;

/**
 * The axis for some values, from a round figure at or below the least to one at or above the greatest. A `mark` beside
 * them widens it, but not so far that the values themselves can't be told apart any more.
 */
export function scaleFor(values: readonly number[], mark?: number): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const near = mark === undefined ? [] : [Math.min(Math.max(mark, least / 2), most * 1.5)];
  const [low, high] = widened(Math.min(least, ...near), Math.max(most, ...near));
  const step = roundStep(low, high);
  const from = Math.max(0, Math.floor(low / step) * step);
  const to = Math.max(Math.ceil(high / step) * step, from + step);
  const gaps = Math.round((to - from) / step);
  return {
    from,
    to,
    ticks: Array.from({ length: gaps + 1 }, (_, i) => Number((from + i * step).toPrecision(12))),
    at: (value) => Math.min(Math.max((value - from) / (to - from), 0), 1) * 100,
  };
}

function widened(low: number, high: number): [low: number, high: number] {
  const more = Math.max(0, high * LEAST_SPAN - (high - low)) / 2;
  return [Math.max(0, low - more), high + more];
}

/** The smallest round step that spans them in so many gaps, each end moved out to a multiple of it. */
function roundStep(low: number, high: number): number {
  let power = 10 ** Math.floor(Math.log10(Math.max((high - low) / MOST_GAPS, 0.1)));
  for (;;) {
    for (const round of ROUND) {
      const step = round * power;
      if (Math.ceil(high / step) - Math.floor(low / step) <= MOST_GAPS) return step;
    }
    power *= 10;
  }
}
