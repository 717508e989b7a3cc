/**
 * The lists of professionals, T52 page, Country-specific occupations. Five countries permit every group of TEER 0 and 1
 * (0 or A before) but for the phrases they except; Malaysia and Brunei permit what they name.
 */
import { NOC_CODES, teerOf } from '../../src/occupations';
import type { Country } from './countries';
import { asked, differs, ifNo, ifYes, LEFT_OPEN, WHOLE } from './naming';
import type { Named, Naming } from './naming';

const all = (codes: string, how: Naming): Named =>
  Object.fromEntries(codes.split(' ').map((code) => [code, how]));

/** "health, education and social services occupations and related occupations" */
const HEALTH_EDUCATION_SOCIAL: Named = {
  ...all('30010 31100 31101 31102 31110 31111 31112 31120 31121', WHOLE),
  ...all('31200 31201 31202 31203 31204 31209 31300 31301 31302 31303', WHOLE),
  ...all('40020 40021 41200 41201 41210 41220 41221 41320', WHOLE),
  ...all('40030 41300', WHOLE),
  // Its title adds membership organizations, which are none of the three.
  '00013': ifNo('membership-organization'),
  // How far "health" and "related" reach is not said: animals, counselling, probation, policy.
  ...all('31103 41301 41311 40010 40012 41403 41404 41405', LEFT_OPEN),
  // Beside them: public health inspectors, religion, careers.
  ...all('21120 41302 41321', asked('health-education-social-work', '?', 'no')),
};

/** Cultural by the employer, if at all. */
const BY_EMPLOYER = asked('cultural-industry', '?', 'no');

/** "occupations related to cultural industries" */
const CULTURAL_INDUSTRIES: Named = {
  ...all('50011 51110 51111 51113 51120 51121 51122', WHOLE),
  '50010': differs('libraries-and-museums', '?', 'yes'),
  // Culture, but an industry? Libraries, museums, archives.
  ...all('51100 51101 51102', LEFT_OPEN),
  ...all('51112 51114 00014 10022 11202 21233', BY_EMPLOYER),
  // Performers and visual artists, level A before NOC 2021.
  ...all('53120 53121 53122', WHOLE),
};

const RECREATION_DIRECTORS: Named = { '50012': WHOLE };
const POST_AND_COURIER: Named = { '70021': WHOLE };
/** The senior managers of a carrier are in another group, with those of other services. */
const TELECOMMUNICATIONS_CARRIERS: Named = {
  '10030': WHOLE,
  '00012': asked('telecom-carrier-management', '?', 'no'),
};
/** "judges and notaries": lawyers are not excepted. */
const JUDGES_NOTARIES: Named = { '41100': WHOLE, '41101': ifYes('quebec-notary') };
/** "judges, lawyers and notaries, except foreign legal consultants" */
const JUDGES_LAWYERS_NOTARIES: Named = {
  '41100': WHOLE,
  '41101': ifNo('foreign-legal-consultant'),
};
/**
 * "researchers, except those intending to work at an academic entity in Canada": by what a person does, so that every
 * professional may be one.
 */
export const RESEARCHERS: Named = all(
  NOC_CODES.filter((noc) => teerOf(noc) <= 1).join(' '),
  asked('mainly-research', ifNo('academic-host'), 'no'),
);

const COMMON = [
  HEALTH_EDUCATION_SOCIAL,
  CULTURAL_INDUSTRIES,
  RECREATION_DIRECTORS,
  POST_AND_COURIER,
  TELECOMMUNICATIONS_CARRIERS,
];

const MALAYSIA: readonly Named[] = [
  { '21210': ifYes('actuary') },
  { '21390': WHOLE },
  { '21200': WHOLE },
  { '20011': ifYes('architecture-manager') },
  { '21320': WHOLE },
  { '21300': WHOLE },
  { '20012': WHOLE },
  { '21311': WHOLE },
  // "computer programmers and interactive media developers", one group until NOC 2021 parted it.
  { '21230': WHOLE, '21232': WHOLE, '21234': WHOLE },
  { '21223': WHOLE },
  { '21310': WHOLE },
  { '11101': asked('financial-analyst', 'yes', differs('investment-analyst', 'no', '?')) },
  { '11100': WHOLE },
  { '21331': WHOLE },
  { '21321': WHOLE },
  // "information systems analysts and consultants", parted likewise; data scientists come from listed groups alone.
  { '21222': WHOLE, '21221': WHOLE, '21220': WHOLE, '21211': WHOLE },
  { '21201': WHOLE },
  { '21301': WHOLE },
  { '21322': WHOLE },
  { '21330': WHOLE },
  { '21399': WHOLE },
  { '21332': WHOLE },
  { '21231': differs('half-a-title', LEFT_OPEN, WHOLE) },
  { '21202': WHOLE },
  { '31103': WHOLE },
  { '21233': WHOLE, '21234': WHOLE },
];

/**
 * Petroleum engineers, below a sentence about highly specialized and core services in the energy sector. Whether that
 * permits others who render such services is left open, for the groups that the sector employs.
 */
const BRUNEI: readonly Named[] = [
  { '21332': differs('energy-sentence', ifYes('energy-core-service'), WHOLE) },
  all(
    '21102 21300 21301 21310 21320 21322 21330 21331 21399 20010 80010 90011',
    asked('energy-core-service', '?', 'no'),
  ),
];

interface Professionals {
  /** Whether the phrases are the exceptions or what is permitted. */
  phrases: 'excepted' | 'permitted';
  list: readonly Named[];
}

export const PROFESSIONALS: Readonly<Record<Country, Professionals>> = {
  AU: { phrases: 'excepted', list: [...COMMON, JUDGES_NOTARIES] },
  BN: { phrases: 'permitted', list: BRUNEI },
  CL: { phrases: 'excepted', list: [...COMMON, JUDGES_LAWYERS_NOTARIES] },
  JP: { phrases: 'excepted', list: [...COMMON, JUDGES_LAWYERS_NOTARIES, RESEARCHERS] },
  MY: { phrases: 'permitted', list: MALAYSIA },
  MX: { phrases: 'excepted', list: [...COMMON, JUDGES_LAWYERS_NOTARIES] },
  PE: { phrases: 'excepted', list: [...COMMON, JUDGES_LAWYERS_NOTARIES] },
};
