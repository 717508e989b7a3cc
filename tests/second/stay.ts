/** How long a permit may run, T52 page, Length of stay, and Approval, Duration. */
import { addDays, addMonths, dayNumber } from '../../src/answers/dates';
import type { Answers } from '../../src/answers/types';

export interface Stay {
  /** The last day; not given where the day it begins is not. */
  endsOn?: string;
  limitedBy: 'one-year' | 'offer' | 'passport';
}

/** The last day of so many months from a first day; a part of a month is that part of its days, rounded down. */
function lastDay(first: string, months: number): string {
  const whole = Math.floor(months);
  const from = addMonths(first, whole);
  const days = dayNumber(addMonths(first, whole + 1)) - dayNumber(from);
  return addDays(from, Math.floor((months - whole) * days) - 1);
}

/** The earliest of one year, the end of the offer and the end of the passport; nothing for who is not eligible. */
export function stayOf(answers: Answers, outcome: string): { stay?: Stay } {
  if (outcome === 'not-eligible') return {};
  const { startsOn, months } = answers.offer ?? {};
  if (startsOn === undefined) {
    return { stay: { limitedBy: months !== undefined && months < 12 ? 'offer' : 'one-year' } };
  }
  const ends: Required<Stay>[] = [{ endsOn: lastDay(startsOn, 12), limitedBy: 'one-year' }];
  if (months !== undefined && months < 12)
    ends.push({ endsOn: lastDay(startsOn, months), limitedBy: 'offer' });
  const { passportExpiresOn: passport } = answers;
  if (passport !== undefined) ends.push({ endsOn: passport, limitedBy: 'passport' });
  const [stay] = ends.sort((a, b) => (a.endsOn < b.endsOn ? -1 : Number(a.endsOn > b.endsOn)));
  return stay ? { stay } : {};
}
