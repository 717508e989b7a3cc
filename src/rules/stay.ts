import { addDays, addMonths, dayNumber } from '../answers/dates';
import type { Answers } from '../answers/types';
import type { Edition } from './edition';
import type { Stay } from './types';

/** Days in a month on average, for the part of an offer that is not a whole month. */
const DAYS_PER_MONTH = 365.25 / 12;

/**
 * The end of the first permit: the earliest of the day before the first anniversary of the start, the last day of
 * the offer, and the day the passport expires. On a tie the offer is named, then the year, then the passport.
 * An extension is at the officer's discretion, so no end is computed for one.
 */
export function stayOf(answers: Answers, edition: Edition): Stay | undefined {
  if (answers.applicationType === 'extension') return undefined;
  const { startsOn, months } = answers.offer ?? {};
  if (startsOn === undefined) {
    if (months === undefined) return undefined;
    return { limitedBy: months <= edition.firstPermitMonths ? 'offer' : 'one-year' };
  }
  const ends: Required<Stay>[] = [];
  const lastDay = lastDayOfOffer(answers);
  if (lastDay !== undefined) ends.push({ limitedBy: 'offer', endsOn: lastDay });
  ends.push({ limitedBy: 'one-year', endsOn: lastDayOf(startsOn, edition.firstPermitMonths) });
  if (answers.passportExpiresOn !== undefined) {
    ends.push({ limitedBy: 'passport', endsOn: answers.passportExpiresOn });
  }
  return ends.reduce((earliest, end) => (end.endsOn < earliest.endsOn ? end : earliest));
}

/** The last day of the offer, where its start and length are known. */
export function lastDayOfOffer({ offer }: Answers): string | undefined {
  const { startsOn, months } = offer ?? {};
  return startsOn === undefined || months === undefined ? undefined : lastDayOf(startsOn, months);
}

function lastDayOf(start: string, months: number): string {
  const whole = Math.floor(months);
  const rest = Math.round((months - whole) * DAYS_PER_MONTH);
  return addDays(addMonths(start, whole), rest - 1);
}

/**
 * How long a first permit could run with a passport that lasts: told only where the present passport is what ends it,
 * and the start is known. ISO date.
 */
export function stayWithNewPassport(answers: Answers, edition: Edition): string | undefined {
  if (stayOf(answers, edition)?.limitedBy !== 'passport') return undefined;
  const { passportExpiresOn: _present, ...rest } = answers;
  return stayOf(rest, edition)?.endsOn;
}

/**
 * What the passport runs out before: then no permit can be issued on it. Receipt is named first, as the passport has
 * expired by then. A permit that is extended has no start to come, so only receipt counts.
 */
export function passportTooShort(
  answers: Answers,
  receivedOn: string,
): 'receipt' | 'start' | undefined {
  const { passportExpiresOn, applicationType } = answers;
  const { startsOn } = answers.offer ?? {};
  if (passportExpiresOn === undefined) return undefined;
  const lastDay = dayNumber(passportExpiresOn);
  if (lastDay < dayNumber(receivedOn)) return 'receipt';
  return applicationType !== 'extension' && startsOn !== undefined && lastDay < dayNumber(startsOn)
    ? 'start'
    : undefined;
}
