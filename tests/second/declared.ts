/**
 * Where the team's reading of the rules and the three source texts seem to differ. The product goes by the reading.
 * The second evaluator knows both: by the reading it has to agree with the product in every case, by the text alone it
 * says what the texts seem to say. `declared.test.ts` shows each difference in a case of its own.
 */
import type { Answers } from '../../src/answers/types';

/** By what a case is judged. */
export type By = 'reading' | 'text';

export type Declared =
  | 'staff-not-asked'
  | 'income-alone'
  | 'rounded-months'
  | 'licence-held'
  | 'language-of-the-offer'
  | 'deemed-met'
  | 'half-a-title'
  | 'investment-analyst'
  | 'service-technicians'
  | 'operators'
  | 'peru-nesting'
  | 'energy-sentence'
  | 'libraries-and-museums';

/** A difference, with a case that shows it: a good case with these answers changed. */
export interface Difference {
  id: Declared;
  reading: string;
  text: string;
  passage: string;
  shownBy: 'professional' | 'technician';
  change: Answers;
  criterion:
    | 'occupation-list'
    | 'education'
    | 'not-self-employed'
    | 'experience'
    | 'licence'
    | 'wage'
    | 'language';
  saysReading: 'met' | 'not-met' | 'unknown';
  saysText: 'met' | 'not-met' | 'unknown';
}

export const DIFFERENCES: readonly Difference[] = [
  {
    id: 'staff-not-asked',
    reading: 'While nobody has said whether there is comparable staff, the median decides alone.',
    text: 'The prevailing wage is the higher of the two, so that with one of them unknown it is not known to be reached.',
    passage: 'T52 page, Professionals and Technicians, remuneration: the highest of either',
    shownBy: 'professional',
    change: { prevailing: { jobBankMedian: 45 } },
    criterion: 'wage',
    saysReading: 'met',
    saysText: 'unknown',
  },
  {
    id: 'income-alone',
    reading: 'To receive the income of the enterprise is enough to be refused.',
    text: 'Receiving the income is one of four factors to be taken into account; what is barred is substantial control.',
    passage: 'T52 page, Self-employment, the four factors',
    shownBy: 'professional',
    change: {
      selfEmployment: { established: false, controls: false, owns: false, receivesIncome: true },
    },
    criterion: 'not-self-employed',
    saysReading: 'not-met',
    saysText: 'unknown',
  },
  {
    id: 'rounded-months',
    reading:
      'Months are rounded to one decimal before they are compared: 729 days are 24.0 months.',
    text: 'Two years are two years: 730 days at least.',
    passage: 'T52 page, Professionals, 5th point: 2 years of paid work experience',
    shownBy: 'professional',
    change: { experience: { positions: [{ from: '2021-01-01', to: '2022-12-30' }] } },
    criterion: 'experience',
    saysReading: 'met',
    saysText: 'not-met',
  },
  {
    id: 'licence-held',
    reading:
      'While nobody has said whether the occupation is regulated, a licence held decides nothing.',
    text: 'Regulated or not, who holds the licence has what is asked for.',
    passage: 'T52 page, Occupational qualifications: has or can obtain the necessary licensing',
    shownBy: 'professional',
    change: { licence: { status: 'held' } },
    criterion: 'licence',
    saysReading: 'unknown',
    saysText: 'met',
  },
  {
    id: 'language-of-the-offer',
    reading: 'Who meets the language that the offer names need not know English or French.',
    text: 'The offer’s own language requirements come on top of the ability to communicate in English or French.',
    passage: 'T52 page, Language requirement, and its note on official language requirements',
    shownBy: 'professional',
    change: {
      offer: { languageRequired: true },
      language: { meetsOfferRequirement: true, canCommunicate: false },
    },
    criterion: 'language',
    saysReading: 'met',
    saysText: 'unknown',
  },
  {
    id: 'deemed-met',
    reading:
      'An Australian degree meets the length that is asked for; further requirements of the NOC not met are a refusal.',
    text: 'With the Australian equivalent the Canadian educational requirements are deemed to be met; whether that takes in those of the NOC is not said.',
    passage: 'T52 page, Australia, Professionals',
    shownBy: 'professional',
    change: {
      citizenships: ['AU'],
      education: {
        credential: 'bachelor',
        years: 3,
        country: 'AU',
        related: true,
        meetsNocRequirements: false,
      },
    },
    criterion: 'education',
    saysReading: 'not-met',
    saysText: 'unknown',
  },
  {
    id: 'half-a-title',
    reading:
      'Software designers (Malaysia), manufacturing technicians and workers related to drillers (Australia, Chile) are covered by a phrase that names the other half of their group, without a question; for decorators, beside interior designers, there is one.',
    text: 'The phrases name software engineers, industrial engineering technologists and technicians, drillers, servicers and testers.',
    passage: 'T52 page, Malaysia, Professionals; Australia and others, Technicians',
    shownBy: 'technician',
    change: { occupation: { noc: '22302' } },
    criterion: 'occupation-list',
    saysReading: 'met',
    saysText: 'unknown',
  },
  {
    id: 'investment-analyst',
    reading: 'An investment analyst from Malaysia is left to an officer.',
    text: 'Malaysia’s list is closed and names financial analysts; a decorator, beside interior designers, is not listed either.',
    passage: 'T52 page, Malaysia, Professionals: financial analysts',
    shownBy: 'professional',
    change: {
      citizenships: ['MY'],
      occupation: { noc: '11101' },
      occupationQuestions: { 'financial-analyst': false },
    },
    criterion: 'occupation-list',
    saysReading: 'unknown',
    saysText: 'not-met',
  },
  {
    id: 'service-technicians',
    reading: 'Electronic service technicians are asked about, and permitted or left to an officer.',
    text: 'The phrase names electrical and electronics engineering technologists and technicians, another group; the addition is on the pages of other agreements.',
    passage: 'T52 page, e.g. Mexico, Technicians',
    shownBy: 'technician',
    change: {
      occupation: { noc: '22311' },
      occupationQuestions: { 'engineering-technician': false },
    },
    criterion: 'occupation-list',
    saysReading: 'unknown',
    saysText: 'not-met',
  },
  {
    id: 'operators',
    reading: 'A well operator from Japan is left to an officer.',
    text: 'The phrase ends in “excluding operators”.',
    passage: 'T52 page, Japan, Technicians',
    shownBy: 'technician',
    change: {
      citizenships: ['JP'],
      occupation: { noc: '83101' },
      occupationQuestions: { 'well-operator': true },
    },
    criterion: 'occupation-list',
    saysReading: 'unknown',
    saysText: 'not-met',
  },
  {
    id: 'peru-nesting',
    reading: 'Fifteen occupations are left to an officer, leaning to yes: a slip in the layout.',
    text: 'As laid out, contractors and supervisors alone are listed in these fields, and NOC has them in groups of their own.',
    passage: 'T52 page, Peru, Technicians: contractors and supervisors in the following areas',
    shownBy: 'technician',
    change: { citizenships: ['PE'], occupation: { noc: '72300' } },
    criterion: 'occupation-list',
    saysReading: 'unknown',
    saysText: 'not-met',
  },
  {
    id: 'energy-sentence',
    reading: 'Petroleum engineers from Brunei are permitted without a question.',
    text: 'The sentence before them permits only highly specialized and core services in the energy sector.',
    passage: 'T52 page, Brunei, Professionals',
    shownBy: 'professional',
    change: {
      citizenships: ['BN'],
      occupation: { noc: '21332' },
      occupationQuestions: { 'energy-core-service': false },
    },
    criterion: 'occupation-list',
    saysReading: 'met',
    saysText: 'not-met',
  },
  {
    id: 'libraries-and-museums',
    reading:
      'Managers of libraries, archives and museums are excluded, by a gloss for other agreements; librarians, curators and archivists are left to an officer.',
    text: 'Whether libraries and museums are cultural industries is not said, for managers no more than for their staff.',
    passage: 'T52 page, e.g. Mexico, Professionals: occupations related to cultural industries',
    shownBy: 'professional',
    change: { occupation: { noc: '50010' } },
    criterion: 'occupation-list',
    saysReading: 'not-met',
    saysText: 'unknown',
  },
];
