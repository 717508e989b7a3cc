/** The tables about education, experience and the licence. */
import type { Credential } from '../../src/answers/credentials';
import type { Answers } from '../../src/answers/types';
import type { Basis } from './countries';
import type { By } from './declared';
import { paidMonths } from './months';
import type { Level } from './occupation';
import { common, decide, fact } from './table';
import type { Fact, Status, Table } from './table';

type Category = 'professional' | 'technician';

/** The categories a level leaves possible; where it leaves none, what both would come to is still worth saying. */
const categories = (level: Level): readonly Category[] =>
  level === 'professional' || level === 'technician' ? [level] : ['professional', 'technician'];

interface EducationFacts {
  category: Category;
  /** `?` while no citizenship is given and there is nothing else to go by. */
  basis: 'AU' | 'JP' | 'other' | '?';
  credential: Credential | '?';
  years: 'under 2' | '2' | '3' | '4 or more' | '?';
  awardedIn: 'AU' | 'elsewhere' | '?';
  related: Fact;
  nocRequirements: Fact;
}

const DEGREE: Credential[] = ['bachelor', 'master', 'doctorate'];
const PERHAPS: Credential[] = ['technical-diploma', 'associate'];
const PROFESSIONAL = { category: 'professional' } as const;
const TECHNICIAN = { category: 'technician' } as const;
const TOO_SHORT: EducationFacts['years'][] = ['under 2', '2', '3'];

/** An Australian professional with an Australian degree, but without what else the NOC asks for. */
const DEEMED = {
  ...PROFESSIONAL,
  basis: 'AU',
  credential: DEGREE,
  years: ['3', '4 or more'],
  awardedIn: 'AU',
  related: ['yes', '?'],
  nocRequirements: 'no',
} as const;

const EDUCATION: Table<EducationFacts, Status> = [
  [DEEMED, 'not-met', 'T52 page, Professionals, 4th point: requirements in the NOC', 'deemed-met'],
  [DEEMED, 'unknown', 'T52 page, Australia, Professionals: deemed to be met'],
  [{ nocRequirements: 'no' }, 'not-met', 'T52 page, 4th points: requirements in the NOC'],
  [{ credential: ['none', 'secondary'] }, 'not-met', 'T52 page, 4th points: post-secondary'],
  [
    { ...PROFESSIONAL, related: 'no' },
    'not-met',
    'T52 page, Occupational qualifications: the specific or a closely related field',
  ],
  [
    { ...PROFESSIONAL, credential: 'apprenticeship' },
    'not-met',
    'T52 page, Professionals, 4th point: degree',
  ],
  [{ credential: '?' }, 'unknown', 'no credential given'],
  [{ years: '?' }, 'unknown', 'no years given'],

  [
    { ...PROFESSIONAL, credential: PERHAPS, years: TOO_SHORT },
    'not-met',
    'T52 page, Professionals, 4th point: 4 or more years',
  ],
  [
    { ...PROFESSIONAL, credential: PERHAPS },
    'unknown',
    'T52 page, Professionals, 4th point: whether it is a degree is not said',
  ],
  [
    { ...PROFESSIONAL, basis: ['JP', 'other'], years: TOO_SHORT },
    'not-met',
    'T52 page, Professionals, 4th point: 4 or more years',
  ],
  [
    { ...PROFESSIONAL, years: ['under 2', '2'] },
    'not-met',
    'T52 page, Professionals, 4th point; Australia, Professionals: generally 3 years',
  ],
  [
    { ...PROFESSIONAL, basis: '?', years: '3' },
    'unknown',
    'T52 page, Australia, Professionals: what a citizen of Australia needs, the others not',
  ],
  [
    { ...PROFESSIONAL, years: '3', awardedIn: ['elsewhere', '?'] },
    'unknown',
    'T52 page, Australia, Professionals: whether it is the Australian equivalent is not said',
  ],
  [
    { ...PROFESSIONAL, related: 'yes', nocRequirements: 'yes', credential: DEGREE },
    'met',
    'T52 page, Professionals, 4th point; Australia, Professionals',
  ],

  [
    { ...TECHNICIAN, years: 'under 2' },
    'not-met',
    'T52 page, Technicians, 4th point: 2 or more years',
  ],
  [
    { ...TECHNICIAN, credential: 'apprenticeship' },
    'unknown',
    'T52 page, Technicians, 4th point: whether it is a technical degree is not said',
  ],
  [
    { ...TECHNICIAN, basis: 'JP', credential: 'technical-diploma' },
    'unknown',
    'T52 page, Japan, Technicians: whether it is the equivalent of an associate’s degree is not said',
  ],
  [
    { ...TECHNICIAN, related: 'yes', nocRequirements: 'yes' },
    'met',
    'T52 page, Technicians, 4th point; older page, General criteria: study in a related field',
  ],
  [
    {},
    'unknown',
    'answers missing; or another field, which the older page asks of technicians and the newer does not',
  ],
];

function yearsFact(years: number | undefined): EducationFacts['years'] {
  if (years === undefined) return '?';
  if (years < 2) return 'under 2';
  if (years < 3) return '2';
  return years < 4 ? '3' : '4 or more';
}

/** Without a basis the general rules hold; nobody is refused for a citizenship not given yet. */
export function education(
  answers: Answers,
  level: Level,
  basis: Basis | undefined,
  by: By,
): Status {
  const { education: said = {}, citizenships = [] } = answers;
  const country = basis?.country;
  const open = basis === undefined && citizenships.length === 0;
  const facts = {
    basis: open ? '?' : country === 'AU' || country === 'JP' ? country : 'other',
    credential: said.credential ?? '?',
    years: yearsFact(said.years),
    awardedIn: said.country === undefined ? '?' : said.country === 'AU' ? 'AU' : 'elsewhere',
    related: fact(said.related),
    nocRequirements: fact(said.meetsNocRequirements),
  } as const;
  return common(categories(level).map((category) => decide(EDUCATION, { ...facts, category }, by)));
}

interface ExperienceFacts {
  category: Category;
  months: 'under 24' | '24 to 48' | '48 or more' | '?';
}

const EXPERIENCE: Table<ExperienceFacts, Status> = [
  [{ months: '?' }, 'unknown', 'no work given'],
  [{ months: '48 or more' }, 'met', 'T52 page, Professionals and Technicians, 5th points'],
  [
    { months: '24 to 48', category: 'professional' },
    'met',
    'T52 page, Professionals, 5th point: 2 years',
  ],
  [{}, 'not-met', 'T52 page, Professionals, 5th point: 2 years; Technicians, 5th point: 4 years'],
];

export function experience(answers: Answers, level: Level, until: string, by: By): Status {
  const worked = paidMonths(answers.experience, until, by);
  const at = (limit: number) => worked !== undefined && worked >= limit;
  const months =
    worked === undefined ? '?' : at(48) ? '48 or more' : at(24) ? '24 to 48' : 'under 24';
  return common(categories(level).map((category) => decide(EXPERIENCE, { category, months })));
}

interface LicenceFacts {
  regulated: Fact;
  licence: 'held' | 'obtainable' | 'not-obtainable' | '?';
}

const LICENCE: Table<LicenceFacts, Status> = [
  [{ regulated: 'no' }, 'met', 'T52 page, Documentary evidence: if the occupation is regulated'],
  [
    { regulated: '?' },
    'unknown',
    'T52 page, Documentary evidence: if the occupation is regulated',
    'licence-held',
  ],
  [
    { licence: ['held', 'obtainable'] },
    'met',
    'T52 page, Occupational qualifications: has or can obtain',
  ],
  [
    { regulated: 'yes', licence: 'not-obtainable' },
    'not-met',
    'T52 page, Occupational qualifications: has or can obtain',
  ],
  [{}, 'unknown', 'answers missing'],
];

export const licence = ({ licence: said = {} }: Answers, by: By): Status =>
  decide(LICENCE, { regulated: fact(said.regulated), licence: said.status ?? '?' }, by);
