import type { Situation } from '../../src/flow';
import { documentsFor, practicalFor } from '../../src/rules';

/** All that the answers decide: the verdicts, and what a person is told to bring, to heed and to pay. */
export function weight({ answers, assessment }: Situation) {
  const { outcome, criteria, bases, partner, stay, prevailing } = assessment;
  const verdict = (results: typeof criteria) =>
    results.map(({ id, status, lean, cautions, missing }) => ({
      id,
      status,
      lean,
      cautions,
      missing,
    }));
  return {
    ...{ outcome, stay, prevailing, partner: partner.outcome },
    criteria: verdict(criteria),
    bases: bases.map(({ basis, criteria }) => ({ basis, criteria: verdict(criteria) })),
    // Without an arrangement there is no employer to bring papers.
    ...(answers.offer?.arrangement !== 'none' && {
      documents: documentsFor(answers, assessment).map(({ id, required }) => ({ id, required })),
    }),
    practical: practicalFor(answers, assessment),
  };
}
