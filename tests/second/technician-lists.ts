/**
 * The lists of technicians, T52 page, Country-specific occupations: each phrase in the page's words, with the groups
 * of NOC 2021 that it names, as the titles of Statistics Canada let one tell.
 */
import type { Country } from './countries';
import { ifNo, ifYes, LEFT_OPEN, WHOLE } from './naming';
import type { Named } from './naming';

/** Where a list names supervisors alone and the group holds contractors too. */
const SUPERVISOR = ifYes('supervisor');

const occupations: Record<string, Named> = {
  'aircraft instrument, electrical and avionics mechanics, technicians and inspectors': {
    '22313': WHOLE,
  },
  'architectural technologists and technicians': { '22210': WHOLE },
  'civil engineering technologists and technicians': { '22300': WHOLE },
  'computer and information systems technicians': {
    '22220': WHOLE,
    '22221': WHOLE,
    '22222': WHOLE,
  },
  'construction inspectors and estimators': { '22233': WHOLE, '22303': WHOLE },
  'drafting technologists and technicians': { '22212': WHOLE },
  'electrical and electronics engineering technologists and technicians': { '22310': WHOLE },
  // The word has no exception, as the title of 72200 has: industrial and power system electricians are electricians.
  electricians: { '72200': WHOLE, '72201': WHOLE, '72202': WHOLE },
  // Inspectors and regulatory officers are one group; which testers are meant beside them the page does not say.
  'engineering inspectors, testers and regulatory officers': {
    '22231': WHOLE,
    '22230': LEFT_OPEN,
  },
  'graphic designers and illustrators': { '52120': WHOLE },
  'industrial designers': { '22211': WHOLE },
  'industrial engineering technologists and technicians': {
    '22302': ifYes('industrial-engineering'),
  },
  'industrial instrument technicians and mechanics': { '22312': WHOLE },
  'interior designers': { '52121': ifYes('interior-designer') },
  'international purchasing and selling agents': {
    '12102': ifYes('international-purchasing'),
    '62100': ifYes('international-selling'),
  },
  'land survey technologists and technicians': { '22213': WHOLE },
  'mechanical engineering technologists and technicians': { '22301': WHOLE },
  'oil and gas well drillers, servicers and testers': { '83101': ifYes('driller-servicer-tester') },
  'oil and gas well drillers, servicers and testers (excluding operators)': {
    '83101': ifNo('oil-and-gas-operator'),
  },
  plumbers: { '72300': WHOLE },
  'technical occupations in geomatics and meteorology': { '22214': WHOLE },
};

const supervisors: Record<string, Named> = {
  'supervisors: food, beverage and tobacco processing': { '92012': WHOLE },
  'supervisors: forest products processing': { '92014': WHOLE },
  'supervisors: machinists and related occupations': { '72010': ifYes('supervisor-of-machinists') },
  'supervisors: mineral and metal processing': { '92010': WHOLE },
  'supervisors: mining and quarrying': { '82020': WHOLE },
  'supervisors: oil and gas drilling and service': { '82021': SUPERVISOR },
  'supervisors: petroleum, gas and chemical processing and utilities': { '92011': WHOLE },
  'supervisors: plastic and rubber products manufacturing': { '92013': WHOLE },
  'supervisors: printing and related occupations': { '72022': WHOLE },
  'supervisors: textile processing': { '92015': ifYes('textile-processing') },
};

/** Areas where some countries have contractors and supervisors, Japan supervisors alone. */
const areas: Record<string, readonly string[]> = {
  'carpentry trades': ['72013'],
  'electrical trades and telecommunications occupations': ['72011'],
  'heavy construction equipment crews': ['72021'],
  'installers, repairers and servicers': ['72014'],
  'mechanic trades': ['72020'],
  'metal forming': ['72010'],
  'other construction trades': ['72014'],
  'pipefitting trades': ['72012'],
  'shaping and erecting trades': ['72010'],
};

const named = (codes: readonly string[], how: Named[string]): Named =>
  Object.fromEntries(codes.map((code) => [code, how]));

const supervisorsOnly = Object.fromEntries(
  Object.entries(areas).map(([area, codes]) => [`supervisors: ${area}`, named(codes, SUPERVISOR)]),
);

const contractorsToo = Object.fromEntries(
  Object.entries(areas).map(([area, codes]) => [
    `contractors and supervisors: ${area}`,
    named(codes, WHOLE),
  ]),
);

/** In Peru's list these stand below "contractors and supervisors in the following areas". */
const UNDER_CONTRACTORS_IN_PERU = [
  'aircraft instrument, electrical and avionics mechanics, technicians and inspectors',
  'architectural technologists and technicians',
  'computer and information systems technicians',
  'drafting technologists and technicians',
  'electrical and electronics engineering technologists and technicians',
  'electricians',
  'graphic designers and illustrators',
  'industrial designers',
  'industrial instrument technicians and mechanics',
  'interior designers',
  'international purchasing and selling agents',
  'land survey technologists and technicians',
  'oil and gas well drillers, servicers and testers',
  'plumbers',
  'technical occupations in geomatics and meteorology',
];

/** As the page is laid out: only who contracts or supervises in these fields. */
const contractorsInPeru = Object.fromEntries(
  UNDER_CONTRACTORS_IN_PERU.map((phrase) => [
    `contractors and supervisors: ${phrase}`,
    named(Object.keys(occupations[phrase] ?? {}), ifYes('contractor-or-supervisor')),
  ]),
);

const phrases: Record<string, Named> = {
  ...occupations,
  ...supervisors,
  ...supervisorsOnly,
  ...contractorsToo,
  ...contractorsInPeru,
};

const EVERY_SUPERVISOR = Object.keys(supervisors);
const EVERY_CONTRACTOR = Object.keys(contractorsToo);
const without = (list: readonly string[], ...left: readonly string[]): string[] =>
  list.filter((phrase) => !left.includes(phrase));

const FOR_JAPAN = 'oil and gas well drillers, servicers and testers (excluding operators)';
const AUSTRALIA = without(Object.keys(occupations), FOR_JAPAN);

const lists: Record<Country, readonly string[]> = {
  AU: [...AUSTRALIA, ...EVERY_SUPERVISOR, ...EVERY_CONTRACTOR],
  BN: [],
  CL: [
    ...without(
      AUSTRALIA,
      'architectural technologists and technicians',
      'drafting technologists and technicians',
      'industrial designers',
      'land survey technologists and technicians',
      'technical occupations in geomatics and meteorology',
    ),
    ...EVERY_SUPERVISOR,
    ...EVERY_CONTRACTOR,
  ],
  JP: [
    ...without(
      Object.keys(occupations),
      'electricians',
      'plumbers',
      'oil and gas well drillers, servicers and testers',
    ),
    ...EVERY_SUPERVISOR,
    ...Object.keys(supervisorsOnly),
  ],
  MY: [],
  MX: [
    'civil engineering technologists and technicians',
    'computer and information systems technicians',
    'construction inspectors and estimators',
    'electrical and electronics engineering technologists and technicians',
    'electricians',
    'engineering inspectors, testers and regulatory officers',
    'graphic designers and illustrators',
    'industrial engineering technologists and technicians',
    'industrial instrument technicians and mechanics',
    'interior designers',
    'mechanical engineering technologists and technicians',
    'contractors and supervisors: electrical trades and telecommunications occupations',
    'contractors and supervisors: heavy construction equipment crews',
    'contractors and supervisors: installers, repairers and servicers',
    'contractors and supervisors: other construction trades',
  ],
  PE: [
    'civil engineering technologists and technicians',
    'construction inspectors and estimators',
    'engineering inspectors, testers and regulatory officers',
    'industrial engineering technologists and technicians',
    'mechanical engineering technologists and technicians',
    ...EVERY_SUPERVISOR,
    ...EVERY_CONTRACTOR,
    ...Object.keys(contractorsInPeru),
  ],
};

/** How a country's list of technicians names groups: one entry for each of its phrases. */
export const technicians = (country: Country): readonly Named[] =>
  lists[country].map((phrase) => {
    const names = phrases[phrase];
    if (!names) throw new Error(`No groups for "${phrase}"`);
    return names;
  });
