/**
 * The lists of professionals, T52 page, Country-specific occupations. Five countries permit every group of TEER 0 and 1
 * (0 or A before) but for the phrases they except; Malaysia and Brunei permit what they name.
 */
import type { Country } from './countries';
import { ifNo, ifYes, LEFT_OPEN, WHOLE } from './naming';
import type { Named, Naming } from './naming';

const all = (codes: string, how: Naming): Named =>
  Object.fromEntries(codes.split(' ').map((code) => [code, how]));

/** "health, education and social services occupations and related occupations" */
const HEALTH_EDUCATION_SOCIAL: Named = {
  ...all('30010 31100 31101 31102 31103 31110 31111 31112 31120 31121', WHOLE),
  ...all('31200 31201 31202 31203 31204 31209 31300 31301 31302 31303', WHOLE),
  ...all('40020 40021 41200 41201 41210 41220 41221 41320', WHOLE),
  ...all('40030 41300 41301', WHOLE),
  // Its title adds membership organizations, which are none of the three.
  '00013': ifNo('membership-organization'),
  // How far "related" reaches is not said: policy, public health, probation, religion, careers.
  ...all('40010 40012 41403 41404 41405 21120 41302 41311 41321', LEFT_OPEN),
};

/** "occupations related to cultural industries" */
const CULTURAL_INDUSTRIES: Named = {
  ...all('50011 51110 51111 51113 51120 51121 51122', WHOLE),
  '00014': ifYes('broadcasting'),
  // Culture, but an industry? Libraries, museums, archives, technical texts, translations.
  ...all('50010 51100 51101 51102 51112 51114', LEFT_OPEN),
};

const RECREATION_DIRECTORS: Named = { '50012': WHOLE };
const POST_AND_COURIER: Named = { '70021': WHOLE };
const TELECOMMUNICATIONS_CARRIERS: Named = { '10030': WHOLE };
/** "judges and notaries": lawyers are not excepted. */
const JUDGES_NOTARIES: Named = { '41100': WHOLE, '41101': ifYes('notary') };
/** "judges, lawyers and notaries, except foreign legal consultants" */
const JUDGES_LAWYERS_NOTARIES: Named = {
  '41100': WHOLE,
  '41101': ifNo('foreign-legal-consultant'),
};
/**
 * "researchers, except those intending to work at an academic entity in Canada": groups with researchers among their
 * official job titles.
 */
const RESEARCHERS: Named = all(
  '11101 11200 11201 21100 21101 21109 21110 21111 21210 21301 21310 21320 21399 ' +
    '41400 41401 41402 41403 41404 41405 41406 41407 41409',
  ifYes('researcher-outside-academia'),
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
  // "computer programmers and interactive media developers": both groups are of programmers.
  { '21230': WHOLE, '21232': WHOLE },
  { '21223': WHOLE },
  { '21310': WHOLE },
  { '11101': ifYes('financial-analyst') },
  { '11100': WHOLE },
  { '21331': WHOLE },
  { '21321': WHOLE },
  // "information systems analysts and consultants": 21222 holds those titles; 21220 and 21221 some of them.
  { '21222': WHOLE, '21221': LEFT_OPEN, '21220': LEFT_OPEN },
  { '21201': WHOLE },
  { '21301': WHOLE },
  { '21322': WHOLE },
  { '21330': WHOLE },
  { '21399': WHOLE },
  { '21332': WHOLE },
  { '21231': ifYes('software-engineer') },
  { '21202': WHOLE },
  { '31103': WHOLE },
  { '21233': WHOLE, '21234': WHOLE },
];

/** Petroleum engineers, and only for the services in the energy sector that stand before them. */
const BRUNEI: readonly Named[] = [{ '21332': ifYes('energy-service') }];

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
