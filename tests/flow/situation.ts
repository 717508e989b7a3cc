import fc from 'fast-check';
import type { AnswerPath } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import type { Situation } from '../../src/flow';
import { askedNow } from '../../src/flow';
import { assess, currentEdition } from '../../src/rules';
import { questionsOf } from '../../src/rules/occupation-questions';
import type { WageTable } from '../../src/wages';
import { TODAY } from '../cases/good-cases';

/** The situation of a person with these answers, on the day of the tests. */
export function situationOf(answers: Answers, wages?: WageTable): Situation {
  const assessment = assess(answers, { today: TODAY, ...(wages && { wages }) });
  return { answers, assessment, today: TODAY };
}

/** The paths that are asked now, in order. */
export function pathsAsked(situation: Situation): AnswerPath[] {
  return askedNow(situation).map(({ path }) => path);
}

const some = { requiredKeys: [] as [] };
const yesNo = fc.boolean();
const country = fc.constantFrom('AU', 'BN', 'CL', 'JP', 'MX', 'MY', 'PE', 'NZ', 'GB', 'US');
const date = fc.constantFrom('2026-12-01', '2027-06-30', '2031-01-31');
const place = fc.constantFrom(
  { province: 'ON' },
  { province: 'ON', region: 'ER3530' },
  { province: 'BC', region: 'ER5920' },
  { province: 'YT' },
) as fc.Arbitrary<{ province: 'ON' | 'BC' | 'YT'; region?: string }>;

/** Groups of every level, with and without questions and medians, some of them paid by the year. */
const NOCS = [
  ...['00013', '10022', '11101', '21120', '21231', '21300', '31102', '31110', '41101', '51112'],
  ...['12102', '22300', '22311', '32110', '52121', '62100', '72010', '72011', '72021', '83101'],
  ...['53120', '14100', '63101', '65229', '85100'],
];

/** Answers as a case file may hold them: any of them, each with or without the others. */
export const someAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    audience: fc.constantFrom('applicant', 'employer'),
    receivedOn: fc.constantFrom('2019-06-01', '2022-11-15', '2022-11-16', '2026-11-20'),
    applicationType: fc.constantFrom('initial', 'extension'),
    applyFrom: fc.constantFrom('outside-canada', 'port-of-entry', 'inside-canada'),
    citizenships: fc.array(country, { maxLength: 2 }),
    australianPermanentResident: yesNo,
    otherPermanentResidence: fc.array(country, { maxLength: 1 }),
    passportExpiresOn: date,
    occupation: fc.record({ noc: fc.constantFrom(...NOCS), jobTitle: fc.constant('Cook') }, some),
    skillLevel2016: fc.constantFrom('0', 'A', 'B', 'C', 'D'),
    occupationQuestions: fc.dictionary(fc.constantFrom(...questionsOf(currentEdition)), yesNo, {
      maxKeys: 10,
    }),
    offer: fc
      .tuple(
        fc.oneof(place, fc.constantFrom({}, { region: 'ER5920' })),
        fc.record(
          {
            arrangement: fc.constantFrom(
              'employee',
              'contract-with-enterprise',
              'contract-via-foreign-employer',
              'none',
            ),
            employerInCanada: yesNo,
            foreignEmployerCountry: country,
            otherPlaces: fc.array(place, { maxLength: 2 }),
            startsOn: date,
            months: fc.constantFrom(6, 12, 24),
            submission: fc.constantFrom('employer-portal', 'imm5802-authorized', 'not-yet'),
            languageRequired: yesNo,
          },
          some,
        ),
      )
      .map(([where, offer]) => ({ ...offer, ...where })),
    selfEmployment: fc.record(
      { established: yesNo, controls: yesNo, owns: yesNo, receivesIncome: yesNo },
      some,
    ),
    education: fc.record(
      {
        credential: fc.constantFrom(
          ...(['none', 'secondary', 'apprenticeship', 'technical-diploma'] as const),
          ...(['associate', 'bachelor', 'master', 'doctorate'] as const),
        ),
        years: fc.constantFrom(1, 2, 3, 4),
        country,
        related: yesNo,
        meetsNocRequirements: yesNo,
      },
      some,
    ),
    experience: fc.record(
      {
        paidMonths: fc.constantFrom(0, 30, 60),
        positions: fc.array(fc.constant({ from: '2020-01-01', title: 'Cook' }), { maxLength: 1 }),
      },
      some,
    ),
    licence: fc.record(
      { regulated: yesNo, status: fc.constantFrom('held', 'obtainable', 'not-obtainable') },
      some,
    ),
    wage: fc.record(
      {
        amount: fc.constantFrom(20, 60, 90_000),
        per: fc.constantFrom('hour', 'week', 'month', 'year'),
        hoursPerWeek: fc.constantFrom(20, 37.5),
        currency: fc.constantFrom('CAD', 'JPY'),
        cadPerUnit: fc.constant(0.01),
        rateDate: date,
        allowances: fc.constant(5),
      },
      some,
    ),
    prevailing: fc.record(
      {
        jobBankMedian: fc.constantFrom(30, 70),
        comparableStaff: yesNo,
        employerRangeLow: fc.constantFrom(25, 75),
        employerRangeHigh: fc.constant(90),
      },
      some,
    ),
    language: fc.record({ canCommunicate: yesNo, meetsOfferRequirement: yesNo }, some),
    partner: fc.constantFrom('none', 'spouse', 'common-law'),
  },
  some,
);
