import { addMonths } from '../answers/dates';
import type { Answers } from '../answers/types';
import type { WageTable } from '../wages/types';
import { basesOf } from './bases';
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
import { prevailingWage, wage } from './criteria/wage';
import type { Edition } from './edition';
import { editionOn } from './editions';
import { hasPartner, opensT53, partnerOf } from './partner';
import { outcomeOf } from './status';
import { stayOf } from './stay';
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

/**
 * Assesses a case against the T52 rules, once for each basis, and reports the best. Pure: the same answers,
 * day and wages give the same assessment. Answers are expected as `parseCase` lets them through.
 */
export function assess(answers: Answers, { today, wages }: AssessOptions): Assessment {
  const receivedOn = answers.receivedOn ?? today;
  const { edition, known } = editionOn(receivedOn);
  const level = levelOf(answers, receivedOn, edition);
  const context: Context = { answers, edition, receivedOn, level, ...(wages && { wages }) };

  const found = basesOf(answers, edition);
  const bases = found.length
    ? found.map((basis) => assessBasis(context, basis)).sort(bestFirst(answers, edition))
    : [assessBasis(context)];
  const best = bases[0] ?? assessBasis(context);
  const category = categoryOf(level);
  const stay = stayOf(answers, edition);
  const prevailing = prevailingWage(context);
  const named = best.basis && !best.basis.provisional ? best.basis : undefined;

  return {
    outcome: best.outcome,
    edition: { id: edition.id, from: edition.from, checkedOn: edition.checkedOn },
    receivedOn,
    rulesKnown: !known ? 'before' : receivedOn > addMonths(today, 12) ? 'future' : 'yes',
    ...(named && { basis: { country: named.country, status: named.status } }),
    ...(category && { category }),
    criteria: best.criteria,
    bases: best.basis ? bases : [],
    partner: partnerOf(answers, bases, edition),
    ...(stay && { stay }),
    ...(prevailing && { prevailing }),
  };
}

function assessBasis(context: Context, basis?: Basis): BasisAssessment {
  const country = basis && context.edition.countries[basis.country];
  const own: Context = { ...context, ...(basis && { basis }), ...(country && { country }) };
  const results = CRITERIA.map((id) => criteria[id](own));
  const category = categoryOf(context.level);
  return {
    ...(basis && { basis }),
    ...(category && { category }),
    outcome: outcomeOf(results),
    criteria: results,
  };
}

const OUTCOMES = ['eligible', 'undetermined', 'not-eligible'] as const;

/**
 * Eligible before undetermined before not-eligible; then fewer criteria not met, then fewer unknown, then, where
 * there is a partner, the basis that opens T53. Array.sort is stable, so ties keep the order of the bases.
 */
function bestFirst(answers: Answers, edition: Edition) {
  const withPartner = hasPartner(answers);
  const rank = ({ outcome, criteria, basis }: BasisAssessment) => [
    OUTCOMES.indexOf(outcome),
    criteria.filter(({ status }) => status === 'not-met').length,
    criteria.filter(({ status }) => status === 'unknown').length,
    withPartner && basis && !opensT53(basis, edition) ? 1 : 0,
  ];
  return (a: BasisAssessment, b: BasisAssessment) => {
    const other = rank(b);
    const difference = rank(a).findIndex((value, index) => value !== other[index]);
    return difference < 0 ? 0 : (rank(a)[difference] ?? 0) - (other[difference] ?? 0);
  };
}
