import { addMonths } from '../../answers/dates';
import type { Answers } from '../../answers/types';
import { dayReached } from '../months-worked';
import type { Change } from './types';

/** How far ahead it makes sense to wait for months to add up. */
const YEARS_AHEAD = 10;

/**
 * The day on which dated positions that go on add up to the months; undefined where none goes on, where it takes
 * more than ten years, and where a total was given: that does not say when it was worked.
 */
export function monthsReachedAfter(
  { experience }: Answers,
  needed: number,
  receivedOn: string,
): string | undefined {
  if (experience?.paidMonths !== undefined) return undefined;
  const day = dayReached(experience?.positions ?? [], needed);
  return day !== undefined && day <= addMonths(receivedOn, YEARS_AHEAD * 12) ? day : undefined;
}

/** The months there are and those needed; the difference to one decimal, rounded up. */
export function monthsShort(has: number, needs: number): NonNullable<Change['months']> {
  return { has, needs, short: Math.ceil((needs - has) * 10 - 1e-9) / 10 };
}
