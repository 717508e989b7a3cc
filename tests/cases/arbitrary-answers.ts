import fc from 'fast-check';
import type { Answers } from '../../src/answers/types';
import { PROVINCES, regionsOf } from '../../src/wages';

/** Any answers that a case file may hold, dense around what decides: half of the questions answered. */

const yesNo = fc.boolean();
const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });

const country = oneOf('AU', 'BN', 'CL', 'JP', 'MY', 'MX', 'PE', 'NZ', 'GB', 'IN');

/** From the day the first agreement was in force. */
const day = oneOf(
  ...(['2018-12-30', '2021-09-18', '2021-09-19', '2022-11-15', '2022-11-16'] as const),
  ...(['2022-11-28', '2022-11-29', '2023-02-20', '2023-02-21', '2023-07-11'] as const),
  ...(['2023-07-12', '2024-02-29', '2026-11-21', '2027-12-31'] as const),
);

const noc = oneOf(
  ...(['21231', '21332', '21320', '22300', '22311', '31102', '31103', '41101'] as const),
  ...(['51112', '52121', '53120', '72010', '72021', '72300', '83101', '14100'] as const),
  ...(['65200', '00010', '00013', '11101'] as const),
);

const place = fc.constantFrom(...PROVINCES).chain((province) =>
  fc.option(fc.constantFrom(...regionsOf(province)), { nil: undefined }).map((region) => ({
    province,
    ...(region === undefined ? {} : { region }),
  })),
);

const offer = fc
  .tuple(
    some({
      arrangement: oneOf(
        ...(['employee', 'contract-with-enterprise'] as const),
        ...(['contract-via-foreign-employer', 'none'] as const),
      ),
      employerInCanada: yesNo,
      foreignEmployerCountry: country,
      otherPlaces: fc.array(place, { maxLength: 2 }),
      startsOn: day,
      months: oneOf(1, 6, 11, 12, 13, 24),
      submission: oneOf('employer-portal', 'imm5802-authorized', 'not-yet'),
      languageRequired: yesNo,
    }),
    fc.option(place, { nil: undefined }),
  )
  .map(([more, where]) => ({ ...more, ...where }));

const position = fc
  .tuple(day, day, oneOf(undefined, 0, 0.5, 0.7, 1), fc.option(yesNo, { nil: undefined }))
  .map(([one, other, share, paid]) => ({
    from: one < other ? one : other,
    to: one < other ? other : one,
    ...(share === undefined ? {} : { share }),
    ...(paid === undefined ? {} : { paid }),
  }));

const questions = ['mainly-research', 'academic-host', 'quebec-notary', 'supervisor-only'];

export const arbitraryAnswers: fc.Arbitrary<Answers> = some<Answers>({
  audience: oneOf('applicant', 'employer'),
  receivedOn: day,
  applicationType: oneOf('initial', 'extension'),
  applyFrom: oneOf('outside-canada', 'port-of-entry', 'inside-canada'),
  citizenships: fc.uniqueArray(country, { maxLength: 4 }),
  australianPermanentResident: yesNo,
  otherPermanentResidence: fc.array(country, { maxLength: 1 }),
  passportExpiresOn: day,
  occupation: some({ noc, jobTitle: fc.string({ maxLength: 20 }) }),
  skillLevel2016: oneOf('0', 'A', 'B', 'C', 'D'),
  occupationQuestions: fc.dictionary(fc.constantFrom(...questions), yesNo, { maxKeys: 4 }),
  offer,
  selfEmployment: some({ established: yesNo, controls: yesNo, owns: yesNo, receivesIncome: yesNo }),
  education: some({
    credential: oneOf(
      ...(['none', 'secondary', 'apprenticeship', 'technical-diploma'] as const),
      ...(['associate', 'bachelor', 'master', 'doctorate'] as const),
    ),
    years: oneOf(0, 1.9, 2, 2.9, 3, 3.9, 4, 8),
    country,
    related: yesNo,
    meetsNocRequirements: yesNo,
  }),
  experience: some({
    paidMonths: oneOf(0, 23.9, 24, 47.9, 48, 120),
    positions: fc.array(position, { maxLength: 3 }),
  }),
  licence: some({ regulated: yesNo, status: oneOf('held', 'obtainable', 'not-obtainable') }),
  wage: some({
    amount: oneOf(0, 20, 44.99, 45, 48, 3000, 90_000),
    per: oneOf('hour', 'week', 'two-weeks', 'month', 'year'),
    hoursPerWeek: oneOf(20, 37.5, 40),
    currency: oneOf('CAD', 'JPY'),
    cadPerUnit: oneOf(0.01, 1.36),
    rateDate: day,
    allowances: oneOf(0, 5),
  }),
  prevailing: some({
    jobBankMedian: oneOf(0.01, 44.99, 45),
    comparableStaff: yesNo,
    employerRangeLow: oneOf(40, 46),
    employerRangeHigh: oneOf(60),
  }),
  language: some({ canCommunicate: yesNo, meetsOfferRequirement: yesNo }),
  partner: oneOf('none', 'spouse', 'common-law'),
});
