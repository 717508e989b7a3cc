import type { CaseFile } from '../../src/answers/types';

/** A case file with every field there is. */
export const FULL_CASE: CaseFile = {
  format: 't52-case',
  version: 1,
  savedAt: '2026-11-21T14:03:09.123Z',
  answers: {
    audience: 'employer',
    receivedOn: '2022-11-15',
    applicationType: 'extension',
    applyFrom: 'inside-canada',
    citizenships: ['AU', 'JP'],
    australianPermanentResident: true,
    otherPermanentResidence: ['NZ'],
    passportExpiresOn: '2028-02-29',
    occupation: { noc: '21231', jobTitle: 'Ingénieure logiciel, «backend» 技術者' },
    skillLevel2016: '0',
    occupationQuestions: { 'mainly-research': true, 'academic-host': false },
    offer: {
      arrangement: 'contract-via-foreign-employer',
      employerInCanada: true,
      foreignEmployerCountry: 'JP',
      province: 'BC',
      region: 'ER5920',
      otherPlaces: [{ province: 'QC', region: 'ER2440' }, { province: 'YT' }],
      startsOn: '2027-01-04',
      months: 12,
      submission: 'imm5802-authorized',
      languageRequired: true,
    },
    selfEmployment: { established: true, controls: false, owns: false, receivesIncome: false },
    education: {
      credential: 'doctorate',
      years: 8.5,
      country: 'AU',
      related: true,
      meetsNocRequirements: true,
    },
    experience: {
      paidMonths: 48.5,
      positions: [
        {
          from: '2020-02-29',
          to: '2024-02-29',
          share: 0.5,
          paid: true,
          inSector: true,
          title: 'Développeuse',
        },
        { from: '2024-03-01' },
      ],
    },
    licence: { regulated: true, status: 'obtainable' },
    wage: {
      amount: 12_000_000,
      per: 'year',
      hoursPerWeek: 37.5,
      currency: 'JPY',
      cadPerUnit: 0.0092,
      rateDate: '2026-11-20',
      allowances: 0,
    },
    prevailing: {
      jobBankMedian: 45,
      comparableStaff: true,
      employerRangeLow: 44,
      employerRangeHigh: 60,
    },
    language: { canCommunicate: true, meetsOfferRequirement: false },
    partner: 'common-law',
  },
  keep: {
    label: 'Ana, Toronto offer',
    ticks: ['passport', 'imm-5802'],
    notes: { passport: 'expires soon' },
    notSure: ['education.years'],
  },
};

/** The full case with something else at a path ("answers.education.years"). */
export function withValue(path: string, value: unknown): unknown {
  const file = structuredClone(FULL_CASE) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let object = file;
  for (const step of steps) object = object[step] as Record<string, unknown>;
  object[last] = value;
  return file;
}
