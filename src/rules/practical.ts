import type { Answers } from '../answers/types';
import type { PhraseCode } from './phrases';
import { partnerMayApply } from './partner';
import { phrase } from './result';
import type { SourceId } from './sources';
import { cite } from './sources';
import { passportTooShort } from './stay';
import type { Assessment, Phrase, Source } from './types';

/** A fee in Canadian dollars, with who pays it and the passage that sets it. */
export interface Fee {
  id:
    | 'work-permit'
    | 'biometrics'
    | 'compliance'
    | 'partner-work-permit'
    | 'partner-open-permit'
    | 'partner-biometrics';
  cad: number;
  paidBy: 'applicant' | 'employer' | 'partner';
  sources: readonly Source[];
}

/** Something to know about applying, with its source. */
export interface Advice {
  told: Phrase;
  /** Set where it stands against what the person plans. */
  warns?: true;
  sources: readonly Source[];
}

export interface Practical {
  where: readonly Advice[];
  toKnow: readonly Advice[];
  fees: readonly Fee[];
}

/** Citizens who need no visitor visa (R190), so far as our sources name them. */
const VISA_EXEMPT = ['AU', 'BN', 'CL', 'JP', 'NZ', 'SG'];
/** Citizens who need a visa, but may fly in with an eTA after certain other visas (R7.01). */
const VISA_OR_ETA = ['MX', 'MY'];
const VISA_NEEDED = ['PE'];

/** Where to apply, what to know and what it costs. Figures are from the passages cited; nothing unsure is stated. */
export function practicalFor(answers: Answers, assessment: Assessment): Practical {
  return {
    where: whereToApply(answers),
    toKnow: toKnow(answers, assessment),
    fees: feesOf(answers, assessment),
  };
}

function whereToApply(answers: Answers): Advice[] {
  if (answers.applicationType === 'extension') {
    return [advice(phrase('extend-online-before-expiry'), 'cptpp-extending', 'irpr-201')];
  }
  const { citizenships = [], applyFrom } = answers;
  const exempt = citizenships.filter((code) => VISA_EXEMPT.includes(code));
  const notExempt = citizenships.filter(
    (code) => VISA_OR_ETA.includes(code) || VISA_NEEDED.includes(code),
  );
  const onEntry = exempt.length
    ? advice(phrase('on-entry-if-arriving', { countries: exempt }), 'irpr-198', 'employer-specific')
    : notExempt.length
      ? {
          ...advice(phrase('not-on-entry', { countries: notExempt }), 'irpr-198'),
          ...(applyFrom === 'port-of-entry' && { warns: true as const }),
        }
      : advice(phrase('on-entry-follows-passport'), 'irpr-198', 'irpr-190');
  return [
    advice(phrase('online-before-travel'), 'irpr-197'),
    onEntry,
    {
      ...advice(phrase('inside-canada-with-status'), 'irpr-199', 'employer-specific'),
      ...(applyFrom === 'inside-canada' && { warns: true as const }),
    },
  ];
}

/** That no permit can be issued on the passport, where it runs out before the receipt or the start of the work. */
export function passportAdvice(
  answers: Answers,
  { receivedOn }: Pick<Assessment, 'receivedOn'>,
): Advice | undefined {
  const { passportExpiresOn: date } = answers;
  const before = passportTooShort(answers, receivedOn);
  return date !== undefined && before
    ? warning(phrase(`passport-before-${before}`, { date }), 't52-decision')
    : undefined;
}

function toKnow(answers: Answers, { receivedOn, rulesKnown }: Assessment): Advice[] {
  const { citizenships = [], offer, applicationType } = answers;
  const only = (codes: readonly string[]) => citizenships.filter((code) => codes.includes(code));
  const known = [...VISA_EXEMPT, ...VISA_OR_ETA, ...VISA_NEEDED];
  const passport = passportAdvice(answers, { receivedOn });
  const visa = [
    ...(citizenships.some((code) => !known.includes(code))
      ? [advice(phrase('visa-follows-passport'), 'irpr-190')]
      : []),
    ...entry('eta-by-air', only(VISA_EXEMPT), 'irpr-190'),
    ...entry('visa-or-eta', only(VISA_OR_ETA), 'irpr-7.01'),
    ...entry('visa-needed', only(VISA_NEEDED), 'irpr-190'),
  ];
  return [
    ...(rulesKnown === 'future'
      ? [warning(phrase('rules-may-change', { date: receivedOn }), 't52-professionals')]
      : []),
    ...(passport ? [passport] : []),
    // A permit that is extended is extended from inside Canada.
    ...(applicationType === 'extension' ? [] : visa),
    advice(phrase('biometrics-due'), 'irpr-12.2', 'irpr-315.1'),
    advice(phrase('medical-by-residence'), 'irpr-30'),
    ...(offer?.province === 'QC' ? [advice(phrase('no-caq'), 'irpr-200')] : []),
    ...(offer?.otherPlaces?.length ? [advice(phrase('several-places'), 't52-decision')] : []),
    advice(phrase('one-permit-per-contract'), 't52-qualifications'),
  ];
}

function entry(code: PhraseCode, countries: string[], source: SourceId): Advice[] {
  return countries.length ? [advice(phrase(code, { countries }), source)] : [];
}

function feesOf(answers: Answers, { partner }: Assessment): Fee[] {
  return [
    { id: 'work-permit', cad: 155, paidBy: 'applicant', sources: cite('irpr-299') },
    { id: 'biometrics', cad: 85, paidBy: 'applicant', sources: cite('irpr-315.1') },
    { id: 'compliance', cad: 230, paidBy: 'employer', sources: cite('irpr-303.1', 'irpr-209.2') },
    ...(partnerMayApply(answers, partner)
      ? ([
          { id: 'partner-work-permit', cad: 155, paidBy: 'partner', sources: cite('irpr-299') },
          { id: 'partner-open-permit', cad: 100, paidBy: 'partner', sources: cite('irpr-303.2') },
          { id: 'partner-biometrics', cad: 85, paidBy: 'partner', sources: cite('irpr-315.1') },
        ] as const)
      : []),
  ];
}

function advice(told: Phrase, ...sources: readonly SourceId[]): Advice {
  return { told, sources: cite(...sources) };
}

function warning(told: Phrase, ...sources: readonly SourceId[]): Advice {
  return { ...advice(told, ...sources), warns: true };
}
