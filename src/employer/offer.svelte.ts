import type { AnswerAt, AnswerPath } from '../answers/paths';
import { answerAt, withAnswer } from '../answers/paths';
import type { Answers } from '../answers/types';

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

/** The part of a case that is the offer: what the same job would bring to another person too. */
export function offerOf(answers: Answers): Answers {
  let offer: Answers = {};
  for (const path of OF_THE_OFFER) {
    const value = answerAt<AnswerPath>(answers, path);
    if (value !== undefined) offer = withAnswer<AnswerPath>(offer, path, value);
  }
  // What the occupation asks of the work itself ("is it acting as an actuary?") belongs to the job.
  return answers.occupationQuestions
    ? { ...offer, occupationQuestions: answers.occupationQuestions }
    : offer;
}

/** An offer that is being filled in: answers by their path, and what is wrong with fields that could not be read. */
export class OfferDraft {
  answers = $state.raw<Answers>({});
  #wrong = $state.raw<Readonly<Record<string, true>>>({});

  /** Whether a field holds something that could not be read. */
  faulty = $derived(Object.keys(this.#wrong).length > 0);

  constructor(answers: Answers = {}) {
    this.answers = answers;
  }

  at<Path extends AnswerPath>(path: Path): AnswerAt<Path> | undefined {
    return answerAt(this.answers, path);
  }

  /** Sets one answer. With a problem the answer is left as it was, and the field counts as wrong. */
  set<Path extends AnswerPath>(
    path: Path,
    value: AnswerAt<Path> | undefined,
    problem?: string,
  ): void {
    const { [path as string]: _old, ...others } = this.#wrong;
    this.#wrong = problem === undefined ? others : { ...others, [path]: true };
    if (problem === undefined) this.answers = withAnswer(this.answers, path, value);
  }

  /** Puts another offer in the place of this one. */
  replace(answers: Answers): void {
    this.answers = answers;
    this.#wrong = {};
  }
}
