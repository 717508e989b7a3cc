/** What can be wrong with a cell. Words are in `locales/`. */
export const CELL_PROBLEMS = [
  'unknown-country',
  'unknown-noc',
  'not-a-date',
  'date-order',
  'short-year',
  'date-out-of-range',
  'not-a-number',
  'decimal-mark',
  'negative',
  'too-large',
  'not-above',
  'not-yes-no',
  'unknown-choice',
  'unknown-province',
  'unknown-region',
  'region-elsewhere',
  'unknown-currency',
  'too-long',
  'too-many',
] as const;

export type CellProblemCode = (typeof CELL_PROBLEMS)[number];

export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * What a cell says: an answer, one of several that another cell of the row decides (regions by their province), a job
 * title whose unit group has to be chosen, or something to mend.
 */
export type Reading =
  | { value: unknown }
  | { oneOf: readonly string[] }
  | { title: string }
  | { problem: CellProblemCode; params?: ProblemParams };
