/**
 * The lists of technicians, T52 page, Country-specific occupations: each phrase in the page's words, with the groups
 * of NOC 2021 that it names, as the titles of Statistics Canada let one tell.
 */
import type { Country } from './countries';
import { asked, differs, ifNo, ifYes, LEFT_OPEN, weaker, WHOLE } from './naming';
import type { Named, Naming } from './naming';

/** Where a list names supervisors alone and the group holds contractors too. */
const SUPERVISOR = ifYes('supervisor-only');
/** The title of the group goes on where the phrase ends. */
const HALF_A_TITLE = differs('half-a-title', LEFT_OPEN, WHOLE);

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
  'electrical and electronics engineering technologists and technicians': {
    '22310': WHOLE,
    '22311': differs('service-technicians', 'no', asked('engineering-technician', 'yes', '?')),
  },
  // The title of 72200 has an exception that the word has not: industrial electricians are electricians.
  electricians: {
    '72200': WHOLE,
    '72201': WHOLE,
    '72202': asked('power-system', LEFT_OPEN, WHOLE),
  },
  // Inspectors and regulatory officers are one group, testers the other.
  'engineering inspectors, testers and regulatory officers': { '22231': WHOLE, '22230': WHOLE },
  'graphic designers and illustrators': { '52120': WHOLE },
  'industrial designers': { '22211': WHOLE },
  'industrial engineering technologists and technicians': {
    '22302': HALF_A_TITLE,
  },
  'industrial instrument technicians and mechanics': { '22312': WHOLE },
  'interior designers': { '52121': ifYes('interior-designer') },
  'international purchasing and selling agents': {
    '12102': ifYes('international-trade-agent'),
    '62100': ifYes('international-trade-agent'),
    '62101': ifYes('international-trade-agent'),
  },
  'land survey technologists and technicians': { '22213': WHOLE },
  'mechanical engineering technologists and technicians': { '22301': WHOLE },
  'oil and gas well drillers, servicers and testers': { '83101': HALF_A_TITLE },
  'oil and gas well drillers, servicers and testers (excluding operators)': {
    '83101': asked('well-operator', differs('operators', 'no', '?'), 'yes'),
  },
  plumbers: { '72300': WHOLE },
  'technical occupations in geomatics and meteorology': { '22214': WHOLE },
};

const supervisors: Record<string, Named> = {
  'supervisors: food, beverage and tobacco processing': { '92012': WHOLE },
  'supervisors: forest products processing': { '92014': WHOLE },
  'supervisors: machinists and related occupations': { '72010': ifYes('supervisor-only') },
  'supervisors: mineral and metal processing': { '92010': WHOLE },
  'supervisors: mining and quarrying': { '82020': WHOLE },
  'supervisors: oil and gas drilling and service': { '82021': SUPERVISOR },
  'supervisors: petroleum, gas and chemical processing and utilities': { '92011': WHOLE },
  'supervisors: plastic and rubber products manufacturing': { '92013': WHOLE },
  'supervisors: printing and related occupations': { '72022': WHOLE },
  'supervisors: textile processing': { '92015': ifYes('textile-processing') },
};

/** Areas where some countries have contractors and supervisors, Japan supervisors alone. */
const areas: Record<string, Named> = {
  'carpentry trades': { '72013': WHOLE },
  'electrical trades and telecommunications occupations': { '72011': WHOLE },
  'heavy construction equipment crews': { '72021': ifYes('heavy-construction') },
  'installers, repairers and servicers': { '72014': WHOLE },
  'mechanic trades': { '72020': WHOLE },
  'metal forming': { '72010': ifNo('machining-trade') },
  'other construction trades': { '72014': WHOLE },
  'pipefitting trades': { '72012': WHOLE },
  'shaping and erecting trades': { '72010': ifNo('machining-trade') },
};

/** The same phrases under another heading, each naming read anew. */
function under(
  heading: string,
  from: Readonly<Record<string, Named>>,
  how: (naming: Naming, noc: string) => Naming,
): Record<string, Named> {
  return Object.fromEntries(
    Object.entries(from).map(([phrase, names]) => [
      `${heading}: ${phrase}`,
      Object.fromEntries(Object.entries(names).map(([noc, naming]) => [noc, how(naming, noc)])),
    ]),
  );
}

const contractorsToo = under('contractors and supervisors', areas, (naming) => naming);

// Supervisors of machinists are listed beside those of the metal trades: within 72010 the trade makes no difference.
const supervisorsOnly = under('supervisors', areas, (naming, noc) =>
  noc === '72010' ? SUPERVISOR : asked('supervisor-only', naming, 'no'),
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

const contractorsInPeru = under(
  'contractors and supervisors',
  Object.fromEntries(
    UNDER_CONTRACTORS_IN_PERU.map((phrase) => [phrase, occupations[phrase] ?? {}]),
  ),
  (naming) => differs('peru-nesting', 'no', weaker(naming)),
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

function namesIn(country: Country): readonly Named[] {
  return lists[country].map((phrase) => {
    const names = phrases[phrase];
    if (!names) throw new Error(`No groups for "${phrase}"`);
    return names;
  });
}

/** How each country's list of technicians names groups: one entry for each of its phrases. */
export const TECHNICIANS: Readonly<Record<Country, readonly Named[]>> = {
  AU: namesIn('AU'),
  BN: namesIn('BN'),
  CL: namesIn('CL'),
  JP: namesIn('JP'),
  MY: namesIn('MY'),
  MX: namesIn('MX'),
  PE: namesIn('PE'),
};
