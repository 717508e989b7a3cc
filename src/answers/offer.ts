import type { AnswerPath } from './paths';
import { answerAt, answeredPaths, withAnswer } from './paths';
import type { Answers } from './types';

/** The answers that are about the offer and not about the person who gets it. */
const OF_THE_OFFER = [
  'receivedOn',
  'occupation.noc',
  'occupation.jobTitle',
  'skillLevel2016',
  'offer.arrangement',
  'offer.employerInCanada',
  'offer.foreignEmployerCountry',
  'offer.province',
  'offer.region',
  'offer.otherPlaces',
  'offer.startsOn',
  'offer.months',
  'offer.submission',
  'offer.languageRequired',
  'licence.regulated',
  'wage.amount',
  'wage.per',
  'wage.hoursPerWeek',
  'wage.currency',
  'wage.cadPerUnit',
  'wage.rateDate',
  'wage.allowances',
  'prevailing.jobBankMedian',
  'prevailing.comparableStaff',
  'prevailing.employerRangeLow',
  'prevailing.employerRangeHigh',
] as const satisfies readonly AnswerPath[];

/** Whether a path is of the offer. What the occupation asks of the work itself ("acting as an actuary?") is. */
export function isOfTheOffer(path: string): boolean {
  return (
    path.startsWith('occupationQuestions.') || (OF_THE_OFFER as readonly string[]).includes(path)
  );
}

/** Whether there is an offer in these answers, and nothing about a person. */
export function isOffer(answers: Answers): boolean {
  const paths = answeredPaths(answers);
  return paths.length > 0 && paths.every(isOfTheOffer);
}

/** The part of a case that is the offer: what the same job would bring to another person too. */
export function offerOf(answers: Answers): Answers {
  return copied(answers, {}, isOfTheOffer);
}

/**
 * A person's answers with another offer in the place of the one they had. What the new offer leaves open is open: an
 * answer about another job would be a guess. The day of receipt is the person's own where the offer names none.
 */
export function withOffer(own: Answers, offer: Answers): Answers {
  const kept = copied(own, {}, (path) => !isOfTheOffer(path) || path === 'receivedOn');
  return copied(offer, kept, isOfTheOffer);
}

/** The answers that one case has and the other has not, or has otherwise: what a person would see change. */
export function differences(before: Answers, after: Answers): AnswerPath[] {
  return answeredPaths(before).filter(
    (path) => JSON.stringify(answerAt(before, path)) !== JSON.stringify(answerAt(after, path)),
  );
}

function copied(from: Answers, into: Answers, which: (path: AnswerPath) => boolean): Answers {
  return answeredPaths(from)
    .filter(which)
    .reduce(
      (answers, path) => withAnswer<AnswerPath>(answers, path, answerAt<AnswerPath>(from, path)),
      into,
    );
}
