import type { PhraseCode } from './phrases';

/** Kleene's three values. Unknown is never read as no. */
export type Status = 'met' | 'not-met' | 'unknown';

export const CRITERIA = [
  'citizenship',
  'occupation-level',
  'occupation-list',
  'prearranged-employment',
  'not-self-employed',
  'education',
  'experience',
  'licence',
  'wage',
  'language',
] as const;

export type CriterionId = (typeof CRITERIA)[number];

export type Category = 'professional' | 'technician';

export type Outcome = 'eligible' | 'undetermined' | 'not-eligible';

/**
 * Something to tell a person, without its words: a code whose text is in `locales/`, and the values that go into
 * it. Values keep their kind by their name: `country`, `countries`, `date`, `hourly`, `noc`, `months`, `years`.
 */
export interface Phrase {
  code: PhraseCode;
  params?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A passage that a rule or a figure rests on. */
export interface Source {
  id: string;
  /** The heading of the passage, as published (in English). */
  section: string;
  address: string;
  /** The French page, where we have seen its address. */
  addressFr?: string;
  /** The day the text or figure is from: ISO date, or a year. */
  date: string;
  /** Set where the page has no date of its own that we know: `date` is then that of the page that links to it. */
  linkedFrom?: 't52';
}

export interface CriterionResult {
  id: CriterionId;
  status: Status;
  /** On an unknown that an officer decides: which way it seems to lean. */
  lean?: 'likely' | 'unlikely';
  /** The first of `cautions`, by its code. */
  caution?: string;
  /** What could still go wrong although the status stands. */
  cautions: readonly Phrase[];
  /** Why the status is what it is. */
  reasons: readonly Phrase[];
  /** What the person told us that this rests on. */
  given: readonly Phrase[];
  /** What the rule asks. */
  required: readonly Phrase[];
  /** Paths of answers ("education.years") that are missing and could still settle this. */
  missing: readonly string[];
  sources: readonly Source[];
}

export interface Basis {
  /** The country whose rules apply, ISO 3166-1 alpha-2. */
  country: string;
  status: 'citizen' | 'permanent-resident';
  /** Set while the question about Australian residence is not answered. */
  provisional?: true;
}

export interface BasisAssessment {
  /** Not given where there is no basis at all. */
  basis?: Basis;
  category?: Category;
  outcome: Outcome;
  criteria: readonly CriterionResult[];
}

export interface PartnerAssessment {
  outcome: 'not-applicable' | Outcome;
  reasons: readonly Phrase[];
  cautions: readonly Phrase[];
  /** The basis to apply on, where it opens T53. */
  basis?: Basis;
  /** True where that is another basis than the one reported for the principal. */
  anotherBasis?: boolean;
  sources: readonly Source[];
}

export interface Stay {
  /** The last day of the first permit, ISO date. */
  endsOn?: string;
  limitedBy: 'one-year' | 'offer' | 'passport';
}

export interface PrevailingWage {
  /** Canadian dollars an hour. */
  hourly: number;
  from: 'person' | 'employer-range' | 'region' | 'province' | 'canada';
  /** The Job Bank release of the figure, where it comes from the table. */
  release?: string;
}

export interface EditionInfo {
  id: string;
  /** The first day of receipt that the edition speaks of. */
  from: string;
  checkedOn: string;
}

export interface Assessment {
  outcome: Outcome;
  edition: EditionInfo;
  /** The day of receipt that was used. */
  receivedOn: string;
  /** `before`: no rule is known for that day. `future`: the rules may have changed by then. */
  rulesKnown: 'yes' | 'before' | 'future';
  basis?: { country: string; status: Basis['status'] };
  category?: Category;
  /** All ten, in the order of `CRITERIA`. */
  criteria: readonly CriterionResult[];
  /** Every basis, the best first. */
  bases: readonly BasisAssessment[];
  partner: PartnerAssessment;
  stay?: Stay;
  prevailing?: PrevailingWage;
}
