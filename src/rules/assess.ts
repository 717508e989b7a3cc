import type { Answers } from '../answers/types';
import { basesOf } from './bases';
import { categoryOf } from './context';
import { prevailingWage } from './criteria/wage';
import type { Edition } from './edition';
import type { AssessOptions } from './evaluate';
import { assessBases, contextOf } from './evaluate';
import { Kept } from './kept';
import { hasPartner, opensT53, partnerOf } from './partner';
import { stayOf } from './stay';
import type { Assessment, BasisAssessment } from './types';

/**
 * Assesses a case against the T52 rules, once for each basis, and reports the best. Pure: the same answers,
 * day and wages give the same assessment. Answers are expected as `parseCase` lets them through.
 */
export function assess(answers: Answers, options: AssessOptions): Assessment {
  const context = contextOf(answers, options);
  const { edition, receivedOn, level, rulesKnown } = context;

  const found = basesOf(answers, edition);
  const assessed = assessBases(context, found.length ? found : [undefined]);
  const [best] = assessed.sort(bestFirst(answers, edition));
  if (!best) throw new Error('a case is assessed at least once');
  const category = categoryOf(level);
  const stay = stayOf(answers, edition);
  const prevailing = prevailingWage(context);
  const named = best.basis && !best.basis.provisional ? best.basis : undefined;

  return {
    outcome: best.outcome,
    edition: { id: edition.id, from: edition.from, checkedOn: edition.checkedOn },
    receivedOn,
    rulesKnown,
    ...(named && { basis: { country: named.country, status: named.status } }),
    ...(category && { category }),
    criteria: best.criteria,
    bases: best.basis ? assessed : [],
    partner: partnerOf(answers, assessed, edition),
    ...(stay && { stay }),
    ...(prevailing && { prevailing }),
  };
}

/**
 * The options for many cases in a row: `assess` and `whatWouldChange` then keep what criteria found, and give the same
 * several times as fast. Made for one run; what is kept goes with it.
 */
export function forMany(options: AssessOptions): AssessOptions {
  return { ...options, kept: new Kept() };
}

/**
 * Fewer criteria not met first, then fewer unknown: so eligible comes before undetermined, and that before
 * not-eligible. Then, where there is a partner, the basis that opens T53. Array.sort is stable, so ties keep the order
 * of the bases.
 */
export function bestFirst(answers: Answers, edition: Edition) {
  const withPartner = hasPartner(answers);
  /** The lower, the better; each place of the number weighs more than all behind it. */
  const rank = ({ criteria, basis }: BasisAssessment) => {
    let notMet = 0;
    let unknown = 0;
    for (const { status } of criteria) {
      if (status === 'not-met') notMet++;
      else if (status === 'unknown') unknown++;
    }
    const closes = withPartner && basis && !opensT53(basis, edition) ? 1 : 0;
    return (notMet * 100 + unknown) * 10 + closes;
  };
  return (a: BasisAssessment, b: BasisAssessment) => rank(a) - rank(b);
}
