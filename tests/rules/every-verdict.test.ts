import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isIsoDate } from '../../src/answers/dates';
import type { Answers } from '../../src/answers/types';
import {
  assess,
  CRITERIA,
  DOCUMENT_IDS,
  documentsFor,
  KEY_DATES,
  keyDates,
  PHRASES,
  practicalFor,
  routesOf,
  SOURCES,
} from '../../src/rules';
import { allCases } from '../cases/all-cases';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { medians } from '../cases/tables';

/** What every verdict has to have, whatever the case: above all a source for each thing that is said. */

const day = z.string().refine(isIsoDate);

const source = z.strictObject({
  id: z.enum(SOURCES.map(({ id }) => id)),
  section: z.string().trim().min(1),
  address: z.url({ protocol: /^https$/, hostname: /(^|\.)(canada\.ca|gc\.ca)$/ }),
  addressFr: z.url({ protocol: /^https$/, hostname: /(^|\.)(canada\.ca|gc\.ca)$/ }).optional(),
  date: z.union([day, z.string().regex(/^20\d\d$/)]),
  linkedFrom: z.literal('t52').optional(),
});
const sources = z.array(source).min(1);

const phrase = z.strictObject({
  code: z.enum(PHRASES),
  params: z
    .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).min(1)]))
    .optional(),
});
const phrases = z.array(phrase);

const criterion = z
  .strictObject({
    id: z.enum(CRITERIA),
    status: z.enum(['met', 'not-met', 'unknown']),
    lean: z.enum(['likely', 'unlikely']).optional(),
    caution: z.enum(PHRASES).optional(),
    cautions: phrases,
    reasons: phrases.min(1),
    given: phrases,
    required: phrases,
    missing: z.array(z.string().min(1)),
    sources,
  })
  .refine(({ caution, cautions }) => caution === cautions[0]?.code)
  .refine(({ status, lean }) => lean === undefined || status === 'unknown');

const criteria = z
  .array(criterion)
  .refine((all) => all.map(({ id }) => id).join() === CRITERIA.join());

const outcome = z.enum(['eligible', 'undetermined', 'not-eligible']);
const category = z.enum(['professional', 'technician']);
const basis = z.strictObject({
  country: z.string().length(2),
  status: z.enum(['citizen', 'permanent-resident']),
  provisional: z.literal(true).optional(),
});
const assessed = { category: category.optional(), outcome, criteria };

const partner = z.strictObject({
  outcome: z.union([z.literal('not-applicable'), outcome]),
  reasons: phrases.min(1),
  cautions: phrases,
  basis: basis.optional(),
  anotherBasis: z.boolean().optional(),
  sources,
});

const assessment = z.strictObject({
  ...assessed,
  edition: z.strictObject({ id: day, from: day, checkedOn: day }),
  receivedOn: day,
  rulesKnown: z.enum(['yes', 'before', 'future']),
  basis: basis.omit({ provisional: true }).optional(),
  bases: z.array(z.strictObject({ ...assessed, basis })),
  partner,
  stay: z
    .strictObject({ endsOn: day.optional(), limitedBy: z.enum(['one-year', 'offer', 'passport']) })
    .optional(),
  prevailing: z
    .strictObject({
      hourly: z.number().nonnegative(),
      from: z.enum(['person', 'employer-range', 'region', 'province', 'canada']),
      release: z
        .string()
        .regex(/^20\d\d$/)
        .optional(),
    })
    .optional(),
});

const said = z.strictObject({
  assessment,
  routes: z.array(
    z.strictObject({ ...assessed, basis, partner, supposed: z.literal(true).optional() }),
  ),
  documents: z
    .array(
      z.strictObject({
        id: z.enum(DOCUMENT_IDS),
        required: z.boolean(),
        from: z.enum(['applicant', 'employer', 'partner']),
        why: phrase,
        sources,
      }),
    )
    .min(1),
  fees: z.array(z.object({ cad: z.number().positive(), sources })).min(3),
  advice: z.array(z.strictObject({ told: phrase, warns: z.literal(true).optional(), sources })),
  dates: z
    .array(
      z.strictObject({
        id: z.enum(KEY_DATES),
        on: day,
        limitedBy: z.string().optional(),
        ours: z.literal(true).optional(),
        sources,
      }),
    )
    .min(1),
});

const options = { today: TODAY, wages: medians() };

/** All that is told of a case. */
function toldOf(answers: Answers): unknown {
  const verdict = assess(answers, options);
  const { fees, where, toKnow } = practicalFor(answers, verdict);
  return {
    assessment: verdict,
    routes: routesOf(answers, options),
    documents: documentsFor(answers, verdict),
    fees,
    advice: [...where, ...toKnow],
    dates: keyDates(answers, verdict),
  };
}

describe('every verdict names its sources, with section, address and date', () => {
  const faults = (answers: Answers) => {
    const read = said.safeParse(toldOf(answers));
    return read.success
      ? []
      : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  it('in every case of the tables', () => {
    for (const answers of allCases()) expect(faults(answers)).toEqual([]);
  });

  it('in any case', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryAnswers, nearlyGood), (answers) => {
        expect(faults(answers)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
