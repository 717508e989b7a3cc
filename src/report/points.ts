import type { AskingPage, Situation } from '../flow';
import { askedNow } from '../flow';
import type { Assessment, CriterionResult, Outcome, Source, Status } from '../rules';

/** The mark of each outcome. */
export const STATUS_OF = {
  eligible: 'met',
  undetermined: 'unknown',
  'not-eligible': 'not-met',
} as const satisfies Readonly<Record<Outcome, Status>>;

export function withStatus(criteria: readonly CriterionResult[], status: Status) {
  return criteria.filter((criterion) => criterion.status === status);
}

/** Open points that an answer could settle. */
export function toAnswer({ criteria }: Pick<Assessment, 'criteria'>): CriterionResult[] {
  return withStatus(criteria, 'unknown').filter(({ missing }) => missing.length > 0);
}

/** Open points that no answer settles: an officer decides them. */
export function forOfficer({ criteria }: Pick<Assessment, 'criteria'>): CriterionResult[] {
  return withStatus(criteria, 'unknown').filter(({ missing }) => missing.length === 0);
}

/**
 * The pages on which these answers are asked for, in the order of the pages. What is missing may be a part of an answer:
 * "offer.otherPlaces.0.region".
 */
export function pagesAsking(situation: Situation, paths: readonly string[]): AskingPage[] {
  const pages = askedNow(situation)
    .filter(({ path }) => paths.some((asked) => asked === path || asked.startsWith(`${path}.`)))
    .map(({ page }) => page);
  return [...new Set(pages)];
}

/** Each source once, in the order they come. */
export function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
