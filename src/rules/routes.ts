import type { Answers } from '../answers/types';
import { bestFirst } from './assess';
import { basesOf } from './bases';
import { categoryOf } from './context';
import type { AssessOptions, CaseContext } from './evaluate';
import { assessBases, contextOf } from './evaluate';
import { partnerOf } from './partner';
import type { Basis, BasisAssessment, Category, PartnerAssessment } from './types';

/** One way to apply: on one basis, in one category. */
export interface Route extends BasisAssessment {
  basis: Basis;
  /** Set while what decides the category is not answered: then each basis has a route for either category. */
  supposed?: true;
  /** The partner's permit (T53), were the application made on this basis. */
  partner: PartnerAssessment;
}

/**
 * Every way to apply side by side, the best first: each citizenship and residence that counts, with its category.
 * Empty where there is no basis. Pure, like `assess`, whose criteria these are.
 */
export function routesOf(answers: Answers, options: AssessOptions): Route[] {
  const context = contextOf(answers, options);
  const { edition } = context;
  const byRank = bestFirst(answers, edition);
  return categoriesOf(context)
    .flatMap(({ supposed, ...own }) =>
      assessBases(own, basesOf(answers, edition)).flatMap((assessed): Route[] => {
        const { basis } = assessed;
        if (!basis) return [];
        const partner = partnerOf(answers, [assessed], edition);
        return [{ ...assessed, basis, partner, ...(supposed && { supposed }) }];
      }),
    )
    .sort(byRank);
}

/** The case in its category, or in each of the two where that is still open. */
function categoriesOf(context: CaseContext): (CaseContext & { supposed?: true })[] {
  const { level } = context;
  if (level.by !== 'not-answered' || categoryOf(level)) return [context];
  const both: Category[] = ['professional', 'technician'];
  return both.map((category) => ({ ...context, level: { ...level, category }, supposed: true }));
}
