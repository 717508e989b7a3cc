import type { Outcome, Status } from '../rules';

/** In the order of the verdict, which is no order of people. */
export const OUTCOMES: readonly Outcome[] = ['eligible', 'undetermined', 'not-eligible'];

/** The mark of each outcome. */
export const STATUS_OF: Readonly<Record<Outcome, Status>> = {
  eligible: 'met',
  undetermined: 'unknown',
  'not-eligible': 'not-met',
};
