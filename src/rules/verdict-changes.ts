import { addDays } from '../answers/dates';
import type { Answers } from '../answers/types';
import type { WageTable } from '../wages/types';
import { assess } from './assess';
import { allEditions } from './editions';
import type { AssessOptions } from './evaluate';
import type { Assessment, Outcome, PrevailingWage } from './types';
import type { Standing, VerdictPoint, VerdictRecord } from './verdict-record';
import { pointsOf, VERDICT_POINTS } from './verdict-record';

/**
 * `rules`: this copy of the app reads a rule otherwise. `figures`: it has other wage figures. `instructions`: newer
 * instructions have begun to apply. `time`: only the day has moved.
 */
export const CAUSES = ['rules', 'figures', 'instructions', 'time'] as const;

export type Cause = (typeof CAUSES)[number];

export interface PointChange {
  point: VerdictPoint;
  from: Standing;
  to: Standing;
  because: Cause;
}

/** What has become of a verdict although the answers are the same. */
export interface VerdictChanges {
  /** The state of the rules it was made with before. */
  revision: string;
  /** The days of the two verdicts, ISO dates. */
  before: string;
  now: string;
  from: Outcome;
  to: Outcome;
  /** In the order in which they came; a point that several causes moved is there once for each. */
  points: readonly PointChange[];
  /** The prevailing wage by the figures of before and of now, where they moved a point. */
  prevailing?: { from?: PrevailingWage; to?: PrevailingWage };
  /** The first day of receipt of the newest instructions that have begun since, ISO date. */
  instructionsFrom?: string;
}

/** One of the things that are different now, put in alone: whatever moves with it, moves because of it. */
interface Step {
  because: Cause;
  options: AssessOptions;
}

/**
 * What the rules, the figures and the instructions of today have changed in a verdict since it was noted, for the same
 * answers. Undefined where they changed nothing, or nothing that lasted: time alone is no reason to say anything.
 */
export function verdictChanges(
  before: VerdictRecord,
  answers: Answers,
  options: AssessOptions,
): VerdictChanges | undefined {
  const { steps, instructionsFrom } = stepsSince(before, options);
  let standing = before.points;
  const moved: PointChange[] = [];
  const assessed = steps.map((step) => ({ ...step, assessment: assess(answers, step.options) }));
  for (const { because, assessment } of assessed) {
    const next = pointsOf(assessment);
    for (const point of VERDICT_POINTS) {
      const [from, to] = [standing[point], next[point]];
      if (from !== to) moved.push({ point, from, to, because });
    }
    standing = next;
  }
  const points = moved.filter(({ point }) => before.points[point] !== standing[point]);
  if (points.every(({ because }) => because === 'time')) return undefined;

  const has = (cause: Cause) => points.some(({ because }) => because === cause);
  const by = (cause: Cause) => assessed.find(({ because }) => because === cause)?.assessment;
  return {
    revision: before.revision,
    before: before.today,
    now: options.today,
    from: before.outcome,
    to: assessed.at(-1)?.assessment.outcome ?? before.outcome,
    points,
    ...(has('figures') && { prevailing: prevailingOf(by('rules'), by('figures')) }),
    ...(has('instructions') && instructionsFrom && { instructionsFrom }),
  };
}

/** From the old verdict to the new one: first the rules alone, then the figures, then the days that went by. */
function stepsSince(before: VerdictRecord, { today, wages }: AssessOptions) {
  const on = (day: string): AssessOptions => ({ today: day, ...(wages && { wages }) });
  // Where the person named a day of receipt, that chooses the instructions: then no step of these moves anything.
  const begun = allEditions
    .map(({ from }) => from)
    .filter((from) => before.today < from && from <= today);
  const steps: Step[] = [
    { because: 'rules', options: { today: before.today, ...asNoted(before, wages) } },
    { because: 'figures', options: on(before.today) },
    ...begun.flatMap((from): Step[] => [
      { because: 'time', options: on(addDays(from, -1)) },
      { because: 'instructions', options: on(from) },
    ]),
    { because: 'time', options: on(today) },
  ];
  return { steps, instructionsFrom: begun.at(-1) };
}

/** The wage table as it was for what was looked up then; as it is now for the rest. */
function asNoted(
  { figures }: VerdictRecord,
  wages: WageTable | undefined,
): Pick<AssessOptions, 'wages'> {
  const noted = new Map(figures.map(({ noc, area, row }) => [`${noc} ${area}`, row]));
  return {
    wages: {
      newestRelease: wages?.newestRelease ?? '',
      find: (noc, area) =>
        noted.has(`${noc} ${area}`) ? noted.get(`${noc} ${area}`) : wages?.find(noc, area),
    },
  };
}

function prevailingOf(from: Assessment | undefined, to: Assessment | undefined) {
  return {
    ...(from?.prevailing && { from: from.prevailing }),
    ...(to?.prevailing && { to: to.prevailing }),
  };
}
