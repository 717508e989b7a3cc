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
}

/** What the criteria look at, before a basis is chosen. */
export interface CaseContext extends Context {
  rulesKnown: Assessment['rulesKnown'];
}

/** Finds the edition and the level that the day of receipt calls for. */
export function contextOf(answers: Answers, { today, wages }: AssessOptions): CaseContext {
  const receivedOn = answers.receivedOn ?? today;
  const { edition, known } = editionOn(receivedOn);
  return {
    answers,
    edition,
    receivedOn,
    level: levelOf(answers, receivedOn, edition),
    rulesKnown: !known ? 'before' : receivedOn > addMonths(today, 12) ? 'future' : 'yes',
    ...(wages && { wages }),
  };
}

/** The same case, looked at on one basis; without one the general rules apply. */
export function onBasis(context: Context, basis: Basis | undefined): Context {
  if (!basis) return context;
  const own: Context = { ...context, basis };
  const country = context.edition.countries[basis.country];
  if (country) own.country = country;
  return own;
}

/** One criterion by its id. */
export function evaluate(id: CriterionId, context: Context): CriterionResult {
  return criteria[id](context);
}

/** What looks at the offer and the person alone is the same on every basis, so it is asked once. */
const ON_ANY_BASIS: readonly CriterionId[] = [
  ...(['prearranged-employment', 'not-self-employed'] as const),
  ...(['experience', 'licence', 'wage', 'language'] as const),
];

/** All ten criteria on each basis in turn (without one, by the general rules), and what comes of them. */
export function assessBases(
  context: Context,
  bases: readonly (Basis | undefined)[],
): BasisAssessment[] {
  const category = categoryOf(context.level);
  const same = CRITERIA.map((id) =>
    ON_ANY_BASIS.includes(id) ? evaluate(id, context) : undefined,
  );
  return bases.map((basis) => {
    const own = onBasis(context, basis);
    const results = CRITERIA.map((id, at) => same[at] ?? evaluate(id, own));
    return {
      ...(basis && { basis }),
      ...(category && { category }),
      outcome: outcomeOf(results),
      criteria: results,
    };
  });
}
