import type { Outcome } from '../../rules';

/** In the order of the verdict, which is no order of people. */
export const OUTCOMES = ['eligible', 'undetermined', 'not-eligible'] as const satisfies Outcome[];
