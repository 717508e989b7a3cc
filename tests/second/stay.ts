/** How long a first permit may run, T52 page, Length of stay, and Approval, Duration. */
import { addDays, addMonths } from '../../src/answers/dates';
import type { Answers } from '../../src/answers/types';

export interface Stay {
  /** The last day; not given where the day it begins is not. */
  endsOn?: string;
  limitedBy: 'one-year' | 'offer' | 'passport';
}

/** The last day of so many months from a first day; a part of a month counts in days of a mean month. */
function lastDay(first: string, months: number): string {
  const whole = Math.floor(months);
  const days = Math.round(((months - whole) * 365.25) / 12);
  return addDays(addMonths(first, whole), days - 1);
}

/** The earliest of the end of the offer, one year and the end of the passport; at once, they are named in this order. */
export function stayOf({ applicationType, offer, passportExpiresOn }: Answers): Stay | undefined {
  const { startsOn, months } = offer ?? {};
  if (applicationType === 'extension') return undefined;
  if (startsOn === undefined) {
    return months === undefined ? undefined : { limitedBy: months > 12 ? 'one-year' : 'offer' };
  }
  const ends: Required<Stay>[] = [];
  if (months !== undefined) ends.push({ endsOn: lastDay(startsOn, months), limitedBy: 'offer' });
  ends.push({ endsOn: lastDay(startsOn, 12), limitedBy: 'one-year' });
  if (passportExpiresOn !== undefined) {
    ends.push({ endsOn: passportExpiresOn, limitedBy: 'passport' });
  }
  const earliest = ends.map(({ endsOn }) => endsOn).sort()[0];
  return ends.find(({ endsOn }) => endsOn === earliest);
}
