import { addMonths } from '../answers/dates';
import type { Answers } from '../answers/types';
import type { WageTable } from '../wages/types';
import type { Context } from './context';
import { categoryOf, levelOf } from './context';
import { citizenship } from './criteria/citizenship';
import { education } from './criteria/education';
import { experience } from './criteria/experience';
import { language } from './criteria/language';
import { licence } from './criteria/licence';
import { notSelfEmployed } from './criteria/not-self-employed';
import { occupationLevel } from './criteria/occupation-level';
import { occupationList } from './criteria/occupation-list';
import { prearrangedEmployment } from './criteria/prearranged-employment';
import { wage } from './criteria/wage';
import { editionOn } from './editions';
import type { Kept } from './kept';
import { outcomeOf } from './status';
import type { Assessment, Basis, BasisAssessment, CriterionId, CriterionResult } from './types';
import { CRITERIA } from './types';

const criteria: Record<CriterionId, (context: Context) => CriterionResult> = {
  citizenship,
  'occupation-level': occupationLevel,
  'occupation-list': occupationList,
  'prearranged-employment': prearrangedEmployment,
  'not-self-employed': notSelfEmployed,
  education,
  experience,
  licence,
  wage,
  language,
};

export interface AssessOptions {
  /** Today, ISO date: the day of receipt where none is given. The module has no clock of its own. */
  today: string;
  /** From `loadWages()`. Not given: only the wage figures the person entered count. */
  wages?: WageTable;
  /** For many cases in a row: see `forMany`. */
  kept?: Kept;
}

/** What the criteria look at, before a basis is chosen. */
export interface CaseContext extends Context {
  rulesKnown: Assessment['rulesKnown'];
}

/** Finds the edition and the level that the day of receipt calls for. */
export function contextOf(answers: Answers, { today, wages, kept }: AssessOptions): CaseContext {
  const receivedOn = answers.receivedOn ?? today;
  const { edition, known } = editionOn(receivedOn);
  return {
    answers,
    edition,
    receivedOn,
    level: levelOf(answers, receivedOn, edition),
    rulesKnown: !known ? 'before' : isFuture(receivedOn, today) ? 'future' : 'yes',
    wages,
    basis: undefined,
    country: undefined,
    kept,
  };
}

/** A day of receipt so far ahead that the rules may have changed by then. */
function isFuture(receivedOn: string, today: string): boolean {
  return receivedOn > today && receivedOn > addMonths(today, 12);
}

/** The same case, looked at on one basis; without one the general rules apply. */
export function onBasis(context: Context, basis: Basis | undefined): Context {
  if (!basis) return context;
  const { answers, edition, receivedOn, level, wages, kept } = context;
  const country = edition.countries[basis.country];
  return { answers, edition, receivedOn, level, wages, basis, country, kept };
}

/** One criterion by its id: worked out, or where many cases are assessed kept from one that agrees in what it looks at. */
export function evaluate(id: CriterionId, context: Context): CriterionResult {
  const { kept } = context;
  // Pay is nearly everybody's own: there is little to keep.
  if (!kept || id === 'wage') return criteria[id](context);
  return kept.recall(id, context, criteria[id]);
}

/** What looks at the offer and the person alone is the same on every basis, so it is asked once. */
const BY_BASIS: Readonly<Record<CriterionId, boolean>> = {
  citizenship: true,
  'occupation-level': true,
  'occupation-list': true,
  'prearranged-employment': false,
  'not-self-employed': false,
  education: true,
  experience: false,
  licence: false,
  wage: false,
  language: false,
};

/** All ten criteria on each basis in turn (without one, by the general rules), and what comes of them. */
export function assessBases(
  context: Context,
  bases: readonly (Basis | undefined)[],
): BasisAssessment[] {
  const category = categoryOf(context.level);
  const same = CRITERIA.map((id) => (BY_BASIS[id] ? undefined : evaluate(id, context)));
  return bases.map((basis) => {
    const own = onBasis(context, basis);
    const results = CRITERIA.map((id, at) => same[at] ?? evaluate(id, own));
    const assessed: BasisAssessment = { outcome: outcomeOf(results), criteria: results };
    if (basis) assessed.basis = basis;
    if (category) assessed.category = category;
    return assessed;
  });
}
