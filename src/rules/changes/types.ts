import type { Answers } from '../../answers/types';
import type { Basis, Category, CriterionId, Outcome } from '../types';

/** An answer that can be supposed: the values of a case file that are not groups. */
export type AnswerValue = string | number | boolean | readonly string[];

/** One answer that would be another. */
export interface Change {
  /** The path of the answer ("wage.amount", "offer.otherPlaces.0.region"). */
  path: string;
  /** `missing`: not answered yet, so it may be so already. `change`: it is not so now, and can become so. */
  kind: 'missing' | 'change';
  /** The answer now; not given = not answered. */
  from?: AnswerValue;
  to: AnswerValue;
  /** Further values of the same answer that do as well, the other change of the suggestion being as it is. */
  others: readonly AnswerValue[];
  /** Where the answer is a number or a day: `to` is the least (or the greatest) that does. */
  bound?: 'at-least' | 'at-most';
  /** Where months of experience decide: those there are now, those the rule asks, and the difference. */
  months?: { has: number; needs: number; short: number };
  /** Where the pay decides: Canadian dollars an hour. */
  hourly?: { pays: number; needs: number; short: number };
}

/** A change as it is found, before the other values that do as well are put beside it. */
export type Step = Omit<Change, 'others'>;

/** Changes that together would make the case eligible; to leave one of them out would not do. */
export interface Suggestion {
  /** One, or two. */
  changes: readonly Change[];
  /** The case with the changes made. */
  answers: Answers;
  outcome: 'eligible';
  /** What the case would be eligible on. */
  basis?: { country: string; status: Basis['status'] };
  category?: Category;
}

/**
 * Why nothing is suggested. `eligible`: nothing need change. `fixed`: what is not met cannot change. `officer`: an
 * officer decides, whatever else is answered. `many`: more than two answers would have to change. `answers`: more
 * is missing than can be supposed (`missing` names it).
 */
export type NoSuggestion = 'eligible' | 'fixed' | 'officer' | 'many' | 'answers';

/** What would turn the outcome into "eligible": the smallest changes there are. */
export interface Changes {
  /** The outcome now. */
  outcome: Outcome;
  /** How many answers each suggestion changes; 0 where there is none. */
  size: 0 | 1 | 2;
  suggestions: readonly Suggestion[];
  none?: NoSuggestion;
  /** On the best basis, the criteria that are not met. */
  notMet: readonly CriterionId[];
  /** On the best basis, the criteria that are unknown although no answer is missing: an officer decides. */
  officer: readonly CriterionId[];
  /** On the best basis, the paths of the answers that are missing. */
  missing: readonly string[];
}
