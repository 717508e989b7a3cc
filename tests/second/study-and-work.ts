/** The tables about education, experience and the licence. */
import type { Answers, Credential } from '../../src/answers/types';
import type { Basis } from './countries';
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
  basis: 'AU' | 'JP' | 'other';
  credential: Credential | '?';
  years: 'under 2' | '2' | '3' | '4 or more' | '?';
  awardedIn: 'AU' | 'elsewhere' | '?';
  related: Fact;
  nocRequirements: Fact;
}

const NO_DEGREE: Credential[] = ['none', 'secondary'];
const DEGREE: Credential[] = ['bachelor', 'master', 'doctorate'];
const LOWER: Credential[] = ['apprenticeship', 'technical-diploma', 'associate'];
const PROFESSIONAL = { category: 'professional' } as const;
const TECHNICIAN = { category: 'technician' } as const;

const EDUCATION: Table<EducationFacts, Status> = [
  [
    { nocRequirements: 'no' },
    'not-met',
    'T52 page, Professionals and Technicians, 4th points: requirements in the NOC',
  ],
  [{ credential: NO_DEGREE }, 'not-met', 'T52 page, 4th points: post-secondary'],

  [{ ...PROFESSIONAL, credential: LOWER }, 'not-met', 'T52 page, Professionals, 4th point: degree'],
  [
    { ...PROFESSIONAL, related: 'no' },
    'not-met',
    'T52 page, Occupational qualifications: the specific or a closely related field',
  ],
  [
    { ...PROFESSIONAL, basis: ['JP', 'other'], years: ['under 2', '2', '3'] },
    'not-met',
    'T52 page, Professionals, 4th point: 4 or more years',
  ],
  [
    { ...PROFESSIONAL, years: ['under 2', '2'] },
    'not-met',
    'T52 page, Australia, Professionals: generally 3 years',
  ],
  [{ ...PROFESSIONAL, credential: '?' }, 'unknown', 'no credential given'],
  [{ ...PROFESSIONAL, years: '?' }, 'unknown', 'no years given'],
  [
    { ...PROFESSIONAL, years: '3', awardedIn: ['elsewhere', '?'] },
    'unknown',
    'T52 page, Australia, Professionals: whether a degree from elsewhere is the Australian equivalent is not said',
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
    { ...TECHNICIAN, credential: ['apprenticeship', '?'] },
    'unknown',
    'T52 page, Technicians, 4th point: whether it is a technical degree is not said',
  ],
  [
    { ...TECHNICIAN, basis: 'JP', credential: 'technical-diploma' },
    'unknown',
    'T52 page, Japan, Technicians: whether it is the equivalent of an associate’s degree is not said',
  ],
  [{ ...TECHNICIAN, years: '?' }, 'unknown', 'no years given'],
  [
    { ...TECHNICIAN, related: 'yes', nocRequirements: 'yes' },
    'met',
    'T52 page, Technicians, 4th point; older page, General criteria: study in a related field',
  ],
  [
    {},
    'unknown',
    'answers missing; or the field is another, which the older page asks of technicians and the newer does not',
  ],
];

function yearsFact(years: number | undefined): EducationFacts['years'] {
  if (years === undefined) return '?';
  if (years < 2) return 'under 2';
  if (years < 3) return '2';
  return years < 4 ? '3' : '4 or more';
}

export function education({ education: said = {} }: Answers, level: Level, basis: Basis): Status {
  const { country } = basis;
  const facts = {
    basis: country === 'AU' || country === 'JP' ? country : ('other' as const),
    credential: said.credential ?? ('?' as const),
    years: yearsFact(said.years),
    awardedIn:
      said.country === undefined
        ? ('?' as const)
        : said.country === 'AU'
          ? ('AU' as const)
          : ('elsewhere' as const),
    related: fact(said.related),
    nocRequirements: fact(said.meetsNocRequirements),
  };
  return common(categories(level).map((category) => decide(EDUCATION, { ...facts, category })));
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

export function experience(answers: Answers, level: Level, until: string): Status {
  const worked = paidMonths(answers.experience, until);
  // A trace of binary in a sum of parts of months is not a day.
  const at = (limit: number) => worked !== undefined && worked >= limit - 1e-9;
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

export const licence = ({ licence: said = {} }: Answers): Status =>
  decide(LICENCE, { regulated: fact(said.regulated), licence: said.status ?? '?' });
