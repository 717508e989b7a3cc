import type { CriterionResult, Outcome, Status } from './types';

/** Where all agree, that; where they differ, unknown. */
export function agreed(statuses: readonly Status[]): Status {
  const [first] = statuses;
  return first !== undefined && statuses.every((status) => status === first) ? first : 'unknown';
}

/** A basis is refused by one criterion not met, and is good only when all are met. */
export function outcomeOf(criteria: readonly CriterionResult[]): Outcome {
  if (criteria.some((criterion) => criterion.status === 'not-met')) return 'not-eligible';
  return criteria.every((criterion) => criterion.status === 'met') ? 'eligible' : 'undetermined';
}
