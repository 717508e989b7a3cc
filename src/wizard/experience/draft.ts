import type { Position } from '../../answers/types';
import type { DateProblem } from '../../ui/parse-date';
import type { NumberProblem } from '../../ui/parse-number';

/** A job as it is being typed: complete or not. */
export interface Draft {
  title?: string;
  from?: string | undefined;
  fromProblem?: DateProblem | undefined;
  /** Whether the person still works there; not answered counts as no. */
  still?: boolean | undefined;
  to?: string | undefined;
  toProblem?: DateProblem | undefined;
  /** Share of full time, in percent; not given is full time. */
  percent?: number | undefined;
  percentProblem?: NumberProblem | undefined;
  paid?: boolean | undefined;
  inSector?: boolean | undefined;
}

export type DraftField = 'from' | 'to' | 'percent';

export type DraftProblem =
  'from-missing' | 'from-wrong' | 'to-missing' | 'to-wrong' | 'to-before-from' | 'percent-wrong';

/** A draft in which nothing was entered: it holds nobody up. */
export function isBlank(draft: Draft): boolean {
  return Object.values(draft).every((value) => value === undefined || value === '');
}

/** What keeps a draft from being a job of the case, field by field. */
export function problemsOf(draft: Draft): Partial<Record<DraftField, DraftProblem>> {
  const from = fromProblem(draft);
  const to = draft.still ? undefined : toProblem(draft);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(draft.percentProblem && { percent: 'percent-wrong' }),
  };
}

function fromProblem({ from, fromProblem }: Draft): DraftProblem | undefined {
  if (fromProblem) return 'from-wrong';
  return from === undefined ? 'from-missing' : undefined;
}

function toProblem({ from, to, toProblem }: Draft): DraftProblem | undefined {
  if (toProblem) return 'to-wrong';
  if (to === undefined) return 'to-missing';
  return from !== undefined && to < from ? 'to-before-from' : undefined;
}

/** The job that a draft describes, or undefined while it is not complete. */
export function positionOf(draft: Draft): Position | undefined {
  const { title, from, still, to, percent, paid, inSector } = draft;
  if (from === undefined || Object.keys(problemsOf(draft)).length) return undefined;
  return {
    from,
    ...(!still && to !== undefined && { to }),
    ...(percent !== undefined && { share: percent / 100 }),
    ...(paid !== undefined && { paid }),
    ...(inSector !== undefined && { inSector }),
    ...(title && { title }),
  };
}

/** The draft without what its fields could not read: that goes with the fields. */
export function forgetUnread(draft: Draft): Draft {
  return { ...draft, fromProblem: undefined, toProblem: undefined, percentProblem: undefined };
}

/** The draft that a job of the case is changed by. */
export function draftOf({ from, to, share, paid, inSector, title }: Position): Draft {
  return {
    from,
    still: to === undefined,
    to,
    percent: share === undefined ? undefined : Math.round(share * 1e6) / 1e4,
    paid,
    inSector,
    ...(title !== undefined && { title }),
  };
}
