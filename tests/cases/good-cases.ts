import type { Answers } from '../../src/answers/types';

/**
 * Cases that meet every requirement. Each row of a table is one of these with a small change, so that what
 * the row changes is what decides.
 */

/** A Mexican software engineer with a job in Toronto. */
const professional: Answers = {
  audience: 'applicant',
  receivedOn: '2026-11-02',
  applicationType: 'initial',
  applyFrom: 'outside-canada',
  citizenships: ['MX'],
  australianPermanentResident: false,
  passportExpiresOn: '2031-06-30',
  occupation: { noc: '21231' },
  offer: {
    arrangement: 'employee',
    employerInCanada: true,
    province: 'ON',
    region: 'ER3530',
    startsOn: '2027-01-04',
    months: 24,
    submission: 'employer-portal',
    languageRequired: false,
  },
  selfEmployment: { established: false, controls: false, owns: false, receivesIncome: false },
  education: {
    credential: 'bachelor',
    years: 4,
    country: 'MX',
    related: true,
    meetsNocRequirements: true,
  },
  experience: { paidMonths: 60 },
  licence: { regulated: false },
  wage: { amount: 60, per: 'hour', hoursPerWeek: 37.5, currency: 'CAD' },
  prevailing: { comparableStaff: false },
  language: { canCommunicate: true },
  partner: 'none',
};

/** A Mexican civil engineering technologist with a two-year diploma. */
const technician: Answers = {
  ...professional,
  occupation: { noc: '22300' },
  education: { ...professional.education, credential: 'technical-diploma', years: 2 },
};

export const GOOD_CASES = {
  professional,
  technician,
  /** An Australian software engineer with a three-year degree. */
  australian: {
    ...professional,
    citizenships: ['AU'],
    education: { ...professional.education, years: 3, country: 'AU' },
  },
  /** A Japanese civil engineering technologist with an associate's degree. */
  'japanese technician': {
    ...technician,
    citizenships: ['JP'],
    education: { ...technician.education, credential: 'associate', country: 'JP' },
  },
  /** The Mexican engineer under the rules of 15 November 2022. */
  older: { ...professional, receivedOn: '2022-11-15', skillLevel2016: 'A' },
} as const satisfies Record<string, Answers>;

/** The day on which the tests take place. */
export const TODAY = '2026-11-21';
