/**
 * The shapes of what the device keeps of a verdict, checked when they are read: another version of the app may have
 * written them. This file brings zod, so it is fetched where there is something to read.
 */
import * as z from 'zod/mini';
import { CAUSES, CRITERIA, VERDICT_POINTS } from '../rules';
import type { KeptVerdict, News } from './kept-verdict';

// As in `answers/schema.ts`: without this zod probes for `new Function`, which our policy reports.
z.config({ jitless: true });

const outcome = z.enum(['eligible', 'undetermined', 'not-eligible']);
const standing = z.enum([
  ...(['met', 'not-met', 'unknown'] as const),
  ...(['not-applicable', 'eligible', 'undetermined', 'not-eligible'] as const),
]);
const point = z.enum(VERDICT_POINTS);
/** An older version knew fewer criteria: one that it did not ask was met by everyone. */
const everyCriterionMet = Object.fromEntries(CRITERIA.map((id) => [id, 'met']));
const points = z.pipe(
  z.transform((kept) =>
    typeof kept === 'object' && kept !== null ? { ...everyCriterionMet, ...kept } : kept,
  ),
  z.record(point, standing),
);
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

/** A verdict as it was kept. */
export const keptVerdictSchema: z.ZodMiniType<KeptVerdict> = z.object({
  answers: z.number(),
  revision: z.string(),
  today: day,
  outcome,
  points,
  figures: z.array(z.object({ noc: z.string(), area: z.string(), row: z.exactOptional(row) })),
});

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
