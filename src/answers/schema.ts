import * as z from 'zod/mini';
import { COUNTRY_CODES } from './countries';
import { CREDENTIALS } from './credentials';
import { isIsoDate } from './dates';
import { PROVINCES } from './provinces';
import type { Answers, CaseFile } from './types';

/**
 * The shapes of `types.ts`, checked when data comes from outside: a file, the device's storage, another program.
 * Messages are codes; their words are in `locales/`. What only the rules can tell (does this NOC code exist?) is
 * asked in `rules/parse-case.ts`.
 */

// Without this zod probes for `new Function`, which our Content-Security-Policy reports as a violation.
z.config({ jitless: true });

const countries = new Set(COUNTRY_CODES);

const text = (longest: number) => z.string().check(z.maxLength(longest));
const isoDate = z.string().check(
  z.refine((value) => isIsoDate(value) && value >= '1900-01-01' && value < '2200-01-01', {
    error: 'not-a-date',
  }),
);
const country = z
  .string()
  .check(z.refine((value) => countries.has(value), { error: 'unknown-country' }));
const amount = z.number().check(z.nonnegative(), z.maximum(1e9));
const yesNo = z.exactOptional(z.boolean());

const place = {
  province: z.exactOptional(z.enum(PROVINCES)),
  region: z.exactOptional(text(6)),
};

const position = z.strictObject({
  from: isoDate,
  to: z.exactOptional(isoDate),
  share: z.exactOptional(z.number().check(z.nonnegative(), z.maximum(1))),
  paid: yesNo,
  inSector: yesNo,
  title: z.exactOptional(text(200)),
});

const answersSchema: z.ZodMiniType<Answers> = z.strictObject({
  audience: z.exactOptional(z.enum(['applicant', 'employer'])),
  receivedOn: z.exactOptional(isoDate),
  applicationType: z.exactOptional(z.enum(['initial', 'extension'])),
  applyFrom: z.exactOptional(z.enum(['outside-canada', 'port-of-entry', 'inside-canada'])),
  citizenships: z.exactOptional(z.array(country).check(z.maxLength(20))),
  australianPermanentResident: yesNo,
  otherPermanentResidence: z.exactOptional(z.array(country).check(z.maxLength(20))),
  passportExpiresOn: z.exactOptional(isoDate),
  occupation: z.exactOptional(
    z.strictObject({ noc: z.exactOptional(text(5)), jobTitle: z.exactOptional(text(200)) }),
  ),
  skillLevel2016: z.exactOptional(z.enum(['0', 'A', 'B', 'C', 'D'])),
  occupationQuestions: z.exactOptional(z.record(text(60), z.boolean())),
  offer: z.exactOptional(
    z.strictObject({
      ...place,
      arrangement: z.exactOptional(
        z.enum(['employee', 'contract-with-enterprise', 'contract-via-foreign-employer', 'none']),
      ),
      employerInCanada: yesNo,
      foreignEmployerCountry: z.exactOptional(country),
      otherPlaces: z.exactOptional(
        z.array(z.strictObject({ ...place, province: z.enum(PROVINCES) })).check(z.maxLength(20)),
      ),
      startsOn: z.exactOptional(isoDate),
      months: z.exactOptional(z.number().check(z.positive(), z.maximum(600))),
      submission: z.exactOptional(z.enum(['employer-portal', 'imm5802-authorized', 'not-yet'])),
      languageRequired: yesNo,
    }),
  ),
  selfEmployment: z.exactOptional(
    z.strictObject({ established: yesNo, controls: yesNo, owns: yesNo, receivesIncome: yesNo }),
  ),
  education: z.exactOptional(
    z.strictObject({
      credential: z.exactOptional(z.enum(CREDENTIALS)),
      years: z.exactOptional(z.number().check(z.nonnegative(), z.maximum(60))),
      country: z.exactOptional(country),
      related: yesNo,
      meetsNocRequirements: yesNo,
    }),
  ),
  experience: z.exactOptional(
    z.strictObject({
      paidMonths: z.exactOptional(z.number().check(z.nonnegative(), z.maximum(1200))),
      positions: z.exactOptional(z.array(position).check(z.maxLength(100))),
    }),
  ),
  licence: z.exactOptional(
    z.strictObject({
      regulated: yesNo,
      status: z.exactOptional(z.enum(['held', 'obtainable', 'not-obtainable'])),
    }),
  ),
  wage: z.exactOptional(
    z.strictObject({
      amount: z.exactOptional(amount),
      per: z.exactOptional(z.enum(['hour', 'week', 'two-weeks', 'month', 'year'])),
      hoursPerWeek: z.exactOptional(z.number().check(z.positive(), z.maximum(168))),
      currency: z.exactOptional(
        z.string().check(z.refine((value) => /^[A-Z]{3}$/.test(value), { error: 'not-allowed' })),
      ),
      cadPerUnit: z.exactOptional(z.number().check(z.positive(), z.maximum(1e6))),
      rateDate: z.exactOptional(isoDate),
      allowances: z.exactOptional(amount),
    }),
  ),
  prevailing: z.exactOptional(
    z.strictObject({
      jobBankMedian: z.exactOptional(z.number().check(z.positive(), z.maximum(1e9))),
      comparableStaff: yesNo,
      employerRangeLow: z.exactOptional(amount),
      employerRangeHigh: z.exactOptional(amount),
    }),
  ),
  language: z.exactOptional(
    z.strictObject({ canCommunicate: yesNo, meetsOfferRequirement: yesNo }),
  ),
  partner: z.exactOptional(z.enum(['none', 'spouse', 'common-law'])),
});

export const caseFileSchema: z.ZodMiniType<CaseFile> = z.strictObject({
  format: z.literal('t52-case'),
  version: z.literal(1),
  savedAt: z.exactOptional(
    z
      .string()
      .check(
        z.refine(
          (value) =>
            /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) &&
            !Number.isNaN(Date.parse(value)),
          { error: 'not-a-date' },
        ),
      ),
  ),
  answers: answersSchema,
  keep: z.exactOptional(
    z.strictObject({
      label: z.exactOptional(text(200)),
      ticks: z.exactOptional(z.array(text(60)).check(z.maxLength(100))),
      notes: z.exactOptional(z.record(text(60), text(5000))),
      notSure: z.exactOptional(z.array(text(100)).check(z.maxLength(200))),
    }),
  ),
});
