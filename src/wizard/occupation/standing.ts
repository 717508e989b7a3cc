import type { Answers } from '../../answers/types';
import type { Basis, BasisAssessment, Category, CriterionResult, Phrase } from '../../rules';
import { assess } from '../../rules';

/** What a country's list says of an occupation, as far as the answers go. */
export type Verdict = 'open' | 'closed' | 'question' | 'level' | 'likely' | 'officer' | 'unlikely';

/** One verdict and the bases it is for: citizens of some countries, or permanent residents. */
export interface Standing {
  verdict: Verdict;
  status: Basis['status'];
  countries: readonly string[];
}

export interface WhatItMeans {
  category?: Category;
  /** False where the level is too low for every country: TEER 4 or 5, or level C or D. */
  covered: boolean;
  /** One for each verdict; none while no basis of the person's own is known. */
  standings: readonly Standing[];
  /** Why, for each basis in turn. */
  reasons: readonly Phrase[];
}

/** What choosing this occupation would mean for a person with these answers. */
export function whatItMeans(answers: Answers, noc: string, today: string): WhatItMeans {
  const chosen: Answers = { ...answers, occupation: { ...answers.occupation, noc } };
  const assessment = assess(chosen, { today });
  const own = assessment.bases.filter(({ basis }) => basis && !basis.provisional);
  const category = own[0]?.category ?? assessment.category;
  return {
    ...(category && { category }),
    covered: !assessment.criteria.some(tooLow),
    standings: grouped(own),
    reasons: own.flatMap(reasonsOf),
  };
}

/** Whether the answer depends on which of these groups the job is in: open or not, and by which rules. */
export function differForThePerson(
  answers: Answers,
  nocs: readonly string[],
  today: string,
): boolean {
  const kinds = nocs.map((noc) => {
    const { covered, category, standings } = whatItMeans(answers, noc, today);
    const closed = standings.length > 0 && standings.every(({ verdict }) => verdict === 'closed');
    return covered && !closed ? JSON.stringify([category, standings]) : 'closed';
  });
  return new Set(kinds).size > 1;
}

function tooLow({ id, reasons }: CriterionResult): boolean {
  return (
    id === 'occupation-level' &&
    reasons.some(({ code }) => code === 'teer-too-low' || code === 'level-too-low')
  );
}

function grouped(bases: readonly BasisAssessment[]): Standing[] {
  const standings = new Map<string, Standing>();
  for (const assessed of bases) {
    const { basis } = assessed;
    if (!basis) continue;
    const verdict = verdictOf(assessed);
    const key = `${verdict} ${basis.status}`;
    const countries = [...(standings.get(key)?.countries ?? []), basis.country];
    standings.set(key, { verdict, status: basis.status, countries });
  }
  return [...standings.values()];
}

/** The two criteria of the occupation; every assessment has both. */
function criteriaOf({ criteria }: BasisAssessment) {
  return criteria.filter(({ id }) => id === 'occupation-level' || id === 'occupation-list');
}

function verdictOf(assessed: BasisAssessment): Verdict {
  const criteria = criteriaOf(assessed);
  if (criteria.some(({ status }) => status === 'not-met')) return 'closed';
  const open = criteria.filter(({ status }) => status === 'unknown');
  if (open.length === 0) return 'open';
  const missing = open.flatMap((criterion) => criterion.missing);
  if (missing.includes('skillLevel2016')) return 'level';
  if (missing.length > 0) return 'question';
  return open.find(({ lean }) => lean)?.lean ?? 'officer';
}

/** The level's reasons matter where it refuses; otherwise the list's do. */
function reasonsOf(assessed: BasisAssessment): readonly Phrase[] {
  const criteria = criteriaOf(assessed);
  const refused = criteria.find(({ status }) => status === 'not-met');
  const list = criteria.find(({ id }) => id === 'occupation-list');
  return (refused ?? list)?.reasons ?? [];
}
