import type { Category, EditionInfo } from './types';

/** What an occupation entry says of a person: see `occupation-list.ts` for how each is read. */
export const DECISIONS = [
  'excluded',
  'unclear-unlikely',
  'unclear',
  'unclear-likely',
  'caution',
  'permitted',
] as const;

/** From the worst for the applicant to the best. */
export type Decision = (typeof DECISIONS)[number];

/** A decision, or `@id`: go on to that question (yes is permitted, no is excluded). */
export type Answered = Decision | `@${string}`;

/** One published phrase (or a part of it) with the NOC 2021 unit groups it is read to mean. */
export interface OccupationEntry {
  id: string;
  list: 'professional-exclusion' | 'professional-list' | 'technician-list';
  /** The words on the page, normalised. */
  phrase: string;
  countries: readonly string[];
  /** Unit groups; "*" stands for every TEER 0 or 1 group. */
  nocs: readonly string[];
  decision: Decision;
  question?: string;
  ifYes?: Answered;
  ifNo?: Answered;
  /** A peculiarity of the page that the person is told. */
  why?: string;
}

export interface CountryRules {
  /**
   * First day the agreement is in force between Canada and the country, ISO date. For a party that comes into this
   * category later, the first day of its edition: before it, the older edition decides.
   */
  inForceFrom: string;
  /** `open`: every TEER 0 or 1 occupation but the exclusions; `listed`: only what a phrase opens. */
  professionals: 'open' | 'listed';
  /** `none`: the page has no provision for technicians of this country. */
  technicians: 'listed' | 'none';
  /** Whether a citizen's (or Australian resident's) partner may get an open permit, T53. */
  opensT53: boolean;
}

/** Everything of the instructions that is a figure, a date or a list. Thresholds are told nowhere else. */
export interface Edition extends EditionInfo {
  /** From this day of receipt the TEER decides the category; before it, the NOC 2016 skill level. */
  teerFrom: string;
  countries: Readonly<Record<string, CountryRules>>;
  /** Parties whose citizens are not in this category. */
  otherParties: readonly string[];
  /** States that joined, where no source shows the agreement in force with Canada. */
  joinedNotInForce: readonly string[];
  /** The country whose permanent residents count as its citizens do. */
  residentsOf: string;
  /** Paid months in the sector of the contract. */
  experienceMonths: Readonly<Record<Category, number>>;
  /** Years of full-time post-secondary study. */
  studyYears: Readonly<Record<Category, number>>;
  /** Years of an Australian bachelor's degree that are deemed to meet the professional's requirement. */
  australianDegreeYears: number;
  /** Groups where the NOC asks for less than two years of study, so that an officer may raise it. */
  nocAsksLessStudy: readonly string[];
  /** TEER 2 to 5 groups of today that were level A and cultural in NOC 2016. */
  formerCulturalProfessionals: readonly string[];
  /** Length of the first permit. */
  firstPermitMonths: number;
  /** Pay within this share above an uncertain median calls for a look at Job Bank. */
  closeMargin: number;
  occupations: readonly OccupationEntry[];
}
