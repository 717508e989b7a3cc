import { addDays, dayNumber } from '../answers/dates';
import type { Position } from '../answers/types';
import { monthsWorked } from './months-worked';

/** No later day can be a day of receipt: a case file refuses it. */
const LAST_DAY = '2199-12-31';

/**
 * The first day of receipt on which dated positions add up to `needed` months (above 0), ISO date: `monthsWorked`
 * gives enough on that day and too few on the day before. Positions without an end are taken to go on as they are.
 * Undefined where the day never comes, such as where no position goes on.
 */
export function dayReached(positions: readonly Position[], needed: number): string | undefined {
  const first = positions.map(({ from }) => from).sort()[0];
  if (first === undefined || monthsWorked(positions, LAST_DAY) < needed) return undefined;
  // Every day adds work or nothing, so halving finds the day.
  let [tooFew, enough] = [-1, dayNumber(LAST_DAY) - dayNumber(first)];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (monthsWorked(positions, addDays(first, middle)) >= needed) enough = middle;
    else tooFew = middle;
  }
  return addDays(first, enough);
}
