import type { Answers } from '../answers/types';
import type { WageRow, WageTable } from '../wages/types';
import { assess } from './assess';
import type { AssessOptions } from './evaluate';
import { RULES_REVISION } from './notes';
import type { Assessment, CriterionId, Outcome, PartnerAssessment, Status } from './types';
import { CRITERIA } from './types';

/** What a verdict is made of: the ten criteria, and the partner's answer. */
export const VERDICT_POINTS = [...CRITERIA, 'partner'] as const;

export type VerdictPoint = CriterionId | 'partner';

/** How a point stands: a criterion by its status, the partner by the outcome. */
export type Standing = Status | PartnerAssessment['outcome'];

/** What the wage table had for a group and an area; no row where nothing was published. */
interface LookedUp {
  noc: string;
  area: string;
  row?: WageRow;
}

/** As much of a verdict as it takes to tell later what has changed it: the rules, the wage figures, or time. */
export interface VerdictRecord {
  /** The state of the rules it was made with: see `RULES_REVISION`. */
  revision: string;
  /** The day it was made, ISO date. */
  today: string;
  outcome: Outcome;
  points: Readonly<Record<VerdictPoint, Standing>>;
  /** The wage figures it was made with. */
  figures: readonly LookedUp[];
}

/** How each point of an assessment stands. */
export function pointsOf({ criteria, partner }: Assessment): Record<VerdictPoint, Standing> {
  const points = [...criteria.map(({ id, status }) => [id, status]), ['partner', partner.outcome]];
  return Object.fromEntries(points) as Record<VerdictPoint, Standing>;
}

/** Assesses a case and notes the verdict, with the figures that were looked up for it. Pure, as `assess` is. */
export function verdictRecord(answers: Answers, options: AssessOptions): VerdictRecord {
  const figures = new Map<string, LookedUp>();
  const { wages } = options;
  const noting: WageTable | undefined = wages && {
    newestRelease: wages.newestRelease,
    find(noc, area) {
      const row = wages.find(noc, area);
      figures.set(`${noc} ${area}`, { noc, area, ...(row && { row }) });
      return row;
    },
  };
  const assessment = assess(answers, { today: options.today, ...(noting && { wages: noting }) });
  return {
    revision: RULES_REVISION,
    today: options.today,
    outcome: assessment.outcome,
    points: pointsOf(assessment),
    figures: [...figures.values()],
  };
}
