/**
 * The shapes of what the device keeps of a verdict, checked when they are read: another version of the app may have
 * written them. This file brings zod, so it is fetched where there is something to read.
 */
import * as z from 'zod/mini';
import { CAUSES, notesSince, VERDICT_POINTS } from '../rules';
import type { KeptVerdict, News } from './kept-verdict';

// As in `answers/schema.ts`: without this zod probes for `new Function`, which our policy reports.
z.config({ jitless: true });

const outcome = z.enum(['eligible', 'undetermined', 'not-eligible']);
const standing = z.enum([
  ...(['met', 'not-met', 'unknown'] as const),
  ...(['not-applicable', 'eligible', 'undetermined', 'not-eligible'] as const),
]);
const point = z.enum(VERDICT_POINTS);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const row = z.object({
  noc: z.string(),
  area: z.string(),
  low: z.exactOptional(z.number()),
  median: z.number(),
  high: z.exactOptional(z.number()),
  unit: z.enum(['hour', 'year']),
  referencePeriod: z.exactOptional(z.string()),
  release: z.string(),
});

/** The points of a verdict as a version of the app at this revision of the rules kept them, some perhaps missing. */
const pointsAt = z.object({ revision: z.string(), points: z.record(z.string(), standing) });

/**
 * An older version did not know the criteria that came later, and each of those comes with a note: one that it did not
 * ask was met by everyone. Whatever else is missing is damage, and stays missing.
 */
function withLaterCriteria(kept: unknown): unknown {
  const { success, data } = pointsAt.safeParse(kept);
  if (!success) return kept;
  const later = notesSince(data.revision).flatMap(({ criteria }) => criteria);
  const met = Object.fromEntries(later.map((id) => [id, 'met']));
  return { ...(kept as object), points: { ...met, ...data.points } };
}

/** A verdict as it was kept. */
export const keptVerdictSchema: z.ZodMiniType<KeptVerdict> = z.pipe(
  z.transform(withLaterCriteria),
  z.object({
    answers: z.number(),
    revision: z.string(),
    today: day,
    outcome,
    points: z.record(point, standing),
    figures: z.array(z.object({ noc: z.string(), area: z.string(), row: z.exactOptional(row) })),
  }),
);

const prevailing = z.object({
  hourly: z.number(),
  from: z.enum(['person', 'employer-range', 'region', 'province', 'canada']),
  release: z.exactOptional(z.string()),
});

/** News as they were kept. */
export const newsSchema: z.ZodMiniType<News[]> = z.array(
  z.object({
    answers: z.number(),
    revision: z.string(),
    before: day,
    now: day,
    from: outcome,
    to: outcome,
    points: z.array(z.object({ point, from: standing, to: standing, because: z.enum(CAUSES) })),
    prevailing: z.exactOptional(
      z.object({ from: z.exactOptional(prevailing), to: z.exactOptional(prevailing) }),
    ),
    instructionsFrom: z.exactOptional(day),
  }),
);
