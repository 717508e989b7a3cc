import type { Answers } from '../answers/types';

/** An Australian software engineer with an offer in Vancouver and a spouse: every question answered, all met. */
export const ENGINEER: Answers = {
  audience: 'applicant',
  applicationType: 'initial',
  applyFrom: 'outside-canada',
  citizenships: ['AU'],
  occupation: { noc: '21231', jobTitle: 'Senior developer' },
  offer: {
    arrangement: 'employee',
    employerInCanada: true,
    submission: 'not-yet',
    province: 'BC',
    region: 'ER5920',
    startsOn: '2027-01-11',
    months: 24,
    languageRequired: false,
  },
  passportExpiresOn: '2031-06-30',
  selfEmployment: { established: false, controls: false, owns: false, receivesIncome: false },
  education: {
    credential: 'bachelor',
    years: 3,
    country: 'AU',
    related: true,
    meetsNocRequirements: true,
  },
  experience: { paidMonths: 30 },
  licence: { regulated: false },
  wage: { amount: 75, per: 'hour' },
  prevailing: { comparableStaff: false },
  language: { canCommunicate: true },
  partner: 'spouse',
};

/** A Peruvian technician whose case shows much that the engineer's does not. */
export const TECHNICIAN: Answers = {
  audience: 'employer',
  applicationType: 'initial',
  applyFrom: 'port-of-entry',
  citizenships: ['PE', 'IN'],
  occupation: { noc: '72202' },
  offer: {
    arrangement: 'contract-via-foreign-employer',
    foreignEmployerCountry: 'DE',
    employerInCanada: true,
    submission: 'imm5802-authorized',
    province: 'QC',
    region: 'ER2440',
    otherPlaces: [{ province: 'ON' }],
    languageRequired: true,
  },
  selfEmployment: { established: true, controls: false, owns: false, receivesIncome: false },
  education: { credential: 'apprenticeship', years: 4, related: false },
  experience: {
    positions: [
      { from: '2019-01-07', to: '2023-02-28', title: 'Substation electrician' },
      { from: '2022-01-01', share: 0.5, paid: false },
    ],
  },
  licence: { regulated: true, status: 'obtainable' },
  wage: {
    amount: 9000,
    per: 'month',
    hoursPerWeek: 37.5,
    currency: 'USD',
    cadPerUnit: 1.38,
    rateDate: '2026-11-20',
    allowances: 500,
  },
  prevailing: { comparableStaff: true, employerRangeLow: 45, employerRangeHigh: 60 },
  partner: 'common-law',
};

/** The engineer after three months of work, at a pay below what others get. */
export const NOT_YET: Answers = {
  ...ENGINEER,
  experience: { paidMonths: 3 },
  wage: { amount: 25, per: 'hour' },
};
