import { addDays, addMonths } from '../answers/dates';
import type { Answers } from '../answers/types';
import { editionFor } from './editions';
import { dayReached } from './months-worked';
import type { SourceId } from './sources';
import { cite } from './sources';
import { lastDayOfOffer, passportTooShort } from './stay';
import type { Assessment, Source, Stay } from './types';

/** In their order, where two fall on one day. */
export const KEY_DATES = [
  'receipt',
  'months-reached',
  'work-starts',
  'ask-for-extension',
  'last-day-to-ask',
  'permit-ends',
  'offer-ends',
  'passport-expires',
] as const;

export type KeyDateId = (typeof KEY_DATES)[number];

/** A day to remember. */
export interface KeyDate {
  id: KeyDateId;
  /** ISO date. */
  on: string;
  /** On `permit-ends`: what it is that ends the permit then. */
  limitedBy?: Stay['limitedBy'];
  /** Set where the day is our advice: no rule names it. */
  ours?: true;
  /** What the day rests on; with `ours`, the rule that the advice serves. */
  sources: readonly Source[];
}

/** Our advice: so long before the end of the permit, as an application takes time and must be made before the end. */
const MONTHS_TO_ASK = 3;

/**
 * The days of a case that are known, in order: receipt, the day months are reached where they are short, the start,
 * and for a first permit its end with the days to ask for more time. An extension is asked for before the permit
 * expires (R201), so the last day told is the day before its last. Offer and passport are told where the permit
 * ends on another day.
 */
export function keyDates(answers: Answers, assessment: Assessment): KeyDate[] {
  const { receivedOn } = assessment;
  const { offer, passportExpiresOn } = answers;
  const stay = passportTooShort(answers, receivedOn) ? undefined : assessment.stay;
  const days = [
    day('receipt', receivedOn, 't52-professionals', 't52-technicians'),
    ...monthsReached(answers, assessment),
    ...known('work-starts', offer?.startsOn, 't52-stay'),
    ...(stay ? endOfPermit(answers, stay) : []),
    ...otherThan(stay?.endsOn, known('offer-ends', lastDayOfOffer(answers), 't52-stay')),
    ...otherThan(stay?.endsOn, known('passport-expires', passportExpiresOn, 't52-decision')),
  ];
  return days.sort((a, b) => a.on.localeCompare(b.on));
}

function endOfPermit({ offer }: Answers, { endsOn: ends, limitedBy }: Stay): KeyDate[] {
  if (ends === undefined) return [];
  const lastDay = addDays(ends, -1);
  const early = addMonths(ends, -MONTHS_TO_ASK);
  const begins = offer?.startsOn ?? early;
  return [
    { ...day('permit-ends', ends, 't52-stay', 't52-decision'), limitedBy },
    // A permit of a few weeks leaves no room for either.
    ...(lastDay > begins ? [day('last-day-to-ask', lastDay, 'cptpp-extending', 'irpr-201')] : []),
    ...(early > begins
      ? [{ ...day('ask-for-extension', early, 'cptpp-extending', 'irpr-201'), ours: true as const }]
      : []),
  ];
}

/** Where positions go on and have too few months yet. */
function monthsReached({ experience }: Answers, { category, receivedOn }: Assessment): KeyDate[] {
  if (!category || experience?.paidMonths !== undefined) return [];
  const needed = editionFor(receivedOn).experienceMonths[category];
  const reached = dayReached(experience?.positions ?? [], needed);
  return reached !== undefined && reached > receivedOn
    ? [day('months-reached', reached, `t52-${category}s`)]
    : [];
}

function day(id: KeyDateId, on: string, ...sources: readonly SourceId[]): KeyDate {
  return { id, on, sources: cite(...sources) };
}

function known(id: KeyDateId, on: string | undefined, ...sources: readonly SourceId[]): KeyDate[] {
  return on === undefined ? [] : [day(id, on, ...sources)];
}

function otherThan(ends: string | undefined, days: KeyDate[]): KeyDate[] {
  return days.filter(({ on }) => on !== ends);
}
