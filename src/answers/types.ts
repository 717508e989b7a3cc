/**
 * The case file: what a person said, in the one format that is saved, opened and carried between programs.
 * Every answer is optional. A missing field is a question not answered yet, which is never the same as "no".
 * `schema.ts` checks these shapes; `docs/case-file.md` tells other programs about them.
 */

import type { Credential } from './credentials';
import type { Province } from './provinces';

export interface CaseFile {
  format: 't52-case';
  version: 1;
  /** ISO date-time of the last save. */
  savedAt?: string;
  answers: Answers;
  keep?: Keep;
}

/** The person's own marks: saved and exported, never in a link, and without weight in any verdict. */
export interface Keep {
  /** A name the person gives the case ("Ana, Toronto offer"). */
  label?: string;
  /** Ids of documents ticked as ready. */
  ticks?: string[];
  /** Notes by document id. */
  notes?: Record<string, string>;
  /** Paths of answers ("education.years") that were answered "not sure". */
  notSure?: string[];
}

export interface Answers {
  audience?: 'applicant' | 'employer';
  /** The day the application is or will be received, ISO date; not given = today. */
  receivedOn?: string;
  applicationType?: 'initial' | 'extension';
  applyFrom?: 'outside-canada' | 'port-of-entry' | 'inside-canada';
  /** ISO 3166-1 alpha-2, in the order the person gave them. */
  citizenships?: string[];
  australianPermanentResident?: boolean;
  /** Permanent residence elsewhere: decides nothing, but gives the right reason. */
  otherPermanentResidence?: string[];
  passportExpiresOn?: string;
  occupation?: Occupation;
  /** NOC 2016 skill level; asked only for applications received on or before 2022-11-15. */
  skillLevel2016?: SkillLevel;
  /** Yes or no by question id; the ids stand in the rules edition. */
  occupationQuestions?: Record<string, boolean>;
  offer?: Offer;
  selfEmployment?: SelfEmployment;
  education?: Education;
  experience?: Experience;
  licence?: Licence;
  wage?: Wage;
  prevailing?: Prevailing;
  language?: Language;
  partner?: Partner;
}

export type SkillLevel = '0' | 'A' | 'B' | 'C' | 'D';

export interface Occupation {
  /** NOC 2021 unit group, five digits. */
  noc?: string;
  jobTitle?: string;
}

export type Arrangement =
  'employee' | 'contract-with-enterprise' | 'contract-via-foreign-employer' | 'none';

export interface Offer extends Place {
  arrangement?: Arrangement;
  /** Whether the enterprise or person that receives the work is in Canada. */
  employerInCanada?: boolean;
  /** Where the applicant's employer abroad is, ISO 3166-1 alpha-2. */
  foreignEmployerCountry?: string;
  /** Further places of work, beside the first. */
  otherPlaces?: (Place & { province: Province })[];
  startsOn?: string;
  /** Length of the offer in months. */
  months?: number;
  submission?: 'employer-portal' | 'imm5802-authorized' | 'not-yet';
  /** Whether the offer names a language that the job needs. */
  languageRequired?: boolean;
}

/** Where work is done. */
export interface Place {
  /** Province or territory by its two letters. */
  province?: Province;
  /** Economic region of that province ("ER5920"). */
  region?: string;
}

/** The four factors of control over the Canadian enterprise. */
export interface SelfEmployment {
  established?: boolean;
  controls?: boolean;
  owns?: boolean;
  receivesIncome?: boolean;
}

export interface Education {
  credential?: Credential;
  /** Full-time post-secondary study behind the credentials held, in years, in total. */
  years?: number;
  /** Where the highest credential was awarded, ISO 3166-1 alpha-2. */
  country?: string;
  /** Whether it is in the field of the job or a closely related one. */
  related?: boolean;
  meetsNocRequirements?: boolean;
}

export interface Experience {
  /** Paid months in the sector; counts instead of `positions` where both are given. */
  paidMonths?: number;
  positions?: Position[];
}

export interface Position {
  /** First day worked, ISO date. */
  from: string;
  /** Last day worked; missing = still there. */
  to?: string;
  /** Share of full time, 0 to 1; missing = 1. */
  share?: number;
  /** False: kept, not counted. */
  paid?: boolean;
  /** False: kept, not counted. */
  inSector?: boolean;
  title?: string;
}

export interface Licence {
  regulated?: boolean;
  status?: 'held' | 'obtainable' | 'not-obtainable';
}

export type PayPeriod = 'hour' | 'week' | 'two-weeks' | 'month' | 'year';

export interface Wage {
  /** Pay for one period, in `currency`. */
  amount?: number;
  per?: PayPeriod;
  hoursPerWeek?: number;
  /** ISO 4217; missing = CAD. */
  currency?: string;
  /** Canadian dollars for one unit of `currency`. */
  cadPerUnit?: number;
  /** Day of that rate, for the record. */
  rateDate?: string;
  /** The part of `amount` that is housing, travel or another allowance: taken off. */
  allowances?: number;
}

/** Canadian dollars an hour. */
export interface Prevailing {
  /** The median that the person reads off Job Bank today. */
  jobBankMedian?: number;
  /** Whether the employer has staff in the same job and place, with the same skills and experience. */
  comparableStaff?: boolean;
  employerRangeLow?: number;
  /** For the record. */
  employerRangeHigh?: number;
}

export interface Language {
  canCommunicate?: boolean;
  meetsOfferRequirement?: boolean;
}

export type Partner = 'none' | 'spouse' | 'common-law';
