/**
 * Hints on where occupations are regulated. The fact file words them freely; the two lists below give each
 * of its phrases a place in the project's own structure, by hand. A phrase that is not here is refused.
 */
import { LICENCE, must, readTsv, tableJson } from './facts.mjs';

const FILE = 'regulated-occupations.tsv';
const COLUMNS = 'noc2021 title teer where_regulated type source confidence note'.split(' ');
const TEN = 'NL PE NS NB QC ON MB SK AB BC'.split(' ');
const ALL_BUT = (...out) => [...TEN, 'YT', 'NT', 'NU'].filter((code) => !out.includes(code));
const TEN_BUT = (...out) => TEN.filter((code) => !out.includes(code));

/** Provinces for each phrase of `where_regulated`; those that no source gives stand apart in `unsourced`. */
const WHERE = {
  'AB (rig technician)': { provinces: ['AB'] },
  'BC (membership mandatory); QC title T.P.': { provinces: ['QC', 'BC'] },
  'BC and AB reserved titles (R.P.Bio., P.Biol.)': { provinces: ['AB', 'BC'] },
  'NL, NS, PE, NB, QC, ON, MB, SK, AB compulsory (construction electrician); BC since 1 Dec 2023 (own knowledge); domestic/rural: NL, ON':
    { provinces: TEN_BUT('BC'), unsourced: ['BC'] },
  'NS, NB, QC, AB, NT, NU (SK also regulates the RPP title - own knowledge)': {
    provinces: ['NS', 'NB', 'QC', 'AB', 'NT', 'NU'],
    unsourced: ['SK'],
  },
  'NS, PE, NB, QC, ON, SK, AB': { provinces: TEN_BUT('NL', 'MB', 'BC') },
  "ON title 'registered graphic designer'": { provinces: ['ON'] },
  'ON, AB, BC': { provinces: ['ON', 'AB', 'BC'] },
  'PE, QC, MB compulsory; BC since Dec 2023 (own knowledge)': {
    provinces: ['PE', 'QC', 'MB'],
    unsourced: ['BC'],
  },
  'QC (CRHA/CRIA reserved title); ON (CHRP titles)': { provinces: ['QC', 'ON'] },
  // The firm needs this one, not the person.
  'QC (RBQ contractor licence is for the firm)': { provinces: [] },
  'QC (chimiste); association voluntary elsewhere': { provinces: ['QC'] },
  'QC construction trades (CCQ) and compulsory trades by province (e.g. crane/hoist, refrigeration, automotive)':
    { provinces: 'unknown' },
  'QC financial planner certification; all for selling regulated products; ON/SK title rules': {
    provinces: 'all',
  },
  'QC mandatory; other provinces usually require (P.Ag.)': { provinces: TEN },
  "QC title 'Professional Technologist'": { provinces: ['QC'] },
  'QC title T.P.; provincial C.E.T./A.Sc.T. titles': { provinces: TEN },
  'QC, ON, NB, BC and others: certified translator title': { provinces: 'unknown' },
  "SK (NOC: 'Registration with a regulatory body is required in Saskatchewan')": {
    provinces: ['SK'],
  },
  'all except QC for public health inspectors': { provinces: ALL_BUT('QC') },
  'all or most provinces': { provinces: 'all' },
  'all provinces': { provinces: TEN },
  'all provinces (title/registration)': { provinces: TEN },
  'all provinces + NT': { provinces: [...TEN, 'NT'] },
  'all provinces + NT if practising as architect': { provinces: [...TEN, 'NT'] },
  'all provinces + federal (Canada Lands)': { provinces: 'all' },
  'all provinces and territories': { provinces: 'all' },
  'all provinces and territories (public schools)': { provinces: 'all' },
  "all provinces and territories (title 'engineer')": { provinces: 'all' },
  'all provinces and territories except PE and YT (geoscientists)': {
    provinces: ALL_BUT('PE', 'YT'),
  },
  'all provinces except PE': { provinces: TEN_BUT('PE') },
  'all provinces except PE and MB': { provinces: TEN_BUT('PE', 'MB') },
  'depends on inspection type (boiler, elevator, electrical)': { provinces: 'unknown' },
  'federal (Transport Canada AME licence, category E)': { provinces: 'all' },
  'federal: CNSC certified exposure device operator (industrial radiographers); NRCan NDT certification usually required':
    { provinces: 'all' },
  // Home inspectors only; what the other inspectors need is not given by province.
  'home inspectors: AB, BC, ON (NOC); trade or technologist certification usually required': {
    provinces: 'unknown',
  },
  none: { provinces: [] },
  'none (SCMP/CSCMP title)': { provinces: 'unknown' },
  'none (some printing trades may require certification)': { provinces: 'unknown' },
  'none by statute': { provinces: 'unknown' },
  'none compulsory: voluntary in MB, AB, YT, NT, NU': { provinces: [] },
  'none compulsory: voluntary in ON, BC, YT': { provinces: [] },
  'none compulsory: voluntary in all provinces/territories except QC (no certification)': {
    provinces: [],
  },
  'none; employer designations': { provinces: 'unknown' },
  'none; safety certificates required': { provinces: [] },
  'power engineer certificate in all provinces for some plants': { provinces: TEN },
  'provincial certification as underground/coal mine supervisor may be required': {
    provinces: 'unknown',
  },
  'provincial licences (insurance, real estate brokerage)': { provinces: 'unknown' },
  'provincial licences for mortgage brokers, some finance roles': { provinces: 'unknown' },
  'same provinces as the underlying trade': { provinces: 'unknown' },
};

/** What each phrase of `type` is a case of. */
const KIND = {
  'P.Eng. usually required': 'depends',
  'certification (CIPHI)': 'certification',
  'certification depends on mine and province': 'depends',
  'certification/licence may be required': 'depends',
  'federal certification depends on duties': 'depends',
  'federal licence for those who sign maintenance releases': 'depends',
  'fellowship (FCIA) for actuaries': 'certification',
  'firm licence': 'none',
  'individual registration with securities regulators': 'licence',
  'journeyperson certificate in the trade required; contractor licence for the firm': 'trade',
  'journeyperson certificate required by NOC': 'trade',
  'journeyperson certificate usually; depends on trade': 'trade',
  licence: 'licence',
  'licence (QC agronome) / reserved title': 'licence',
  'licence (exclusive practice + title)': 'licence',
  'licence (law society; Chambre des notaires in QC)': 'licence',
  'licence / reserved title': 'depends',
  'licence depends on duties': 'depends',
  'licence to take responsibility for work / use P.Eng. (ing. in QC)': 'licence',
  'licence/reserved title': 'licence',
  'may be required': 'depends',
  'none (CFA etc.); portfolio managers registered with securities regulator': 'depends',
  'not regulated': 'none',
  registration: 'licence',
  'registration / reserved title': 'reserved-title',
  'registration required; voluntary association elsewhere': 'licence',
  'reserved title': 'reserved-title',
  'reserved title (CPA) + licence for public accounting/audit': 'reserved-title',
  'reserved title (interior designer); practice licence in AB for some work (own knowledge)':
    'reserved-title',
  'reserved title in some provinces': 'reserved-title',
  'reserved title only': 'reserved-title',
  'reserved title; certification voluntary': 'reserved-title',
  'reserved title; certification voluntary elsewhere': 'reserved-title',
  'reserved title; licence only for professional engineering': 'reserved-title',
  'trade certification compulsory': 'trade',
  'trade certification voluntary': 'none',
};

/** Where a row's note says otherwise than the words it shares with its neighbours. */
const EXCEPT = {
  30010: { kind: 'none', provinces: [] },
  31204: { provinces: 'unknown' },
  31209: { provinces: 'unknown' },
  31303: { provinces: 'unknown' },
};

/**
 * "noc" where the NOC's own employment requirements were read for this group, else "unsourced".
 * Some rows share a text that names the groups it was read for.
 */
function origin({ source, noc2021 }) {
  if (!source.startsWith('StatCan NOC 2021')) return 'unsourced';
  if (!source.includes('own knowledge')) return 'noc';
  const read = /for ((?:\d{5}(?:, )?)+);/.exec(source)?.[1] ?? '';
  must(read, `${FILE}, ${noc2021}: the source does not say which groups it was read for`);
  return read.split(', ').includes(noc2021) ? 'noc' : 'unsourced';
}

/** The hints by unit group, as the table's text. */
export function regulatedTable(folder, groups) {
  const hints = {};
  for (const row of readTsv(folder, FILE, COLUMNS)) {
    const at = `${FILE}, ${row.noc2021}`;
    must(groups.has(row.noc2021), `${at}: no such unit group`);
    must(!Object.hasOwn(hints, row.noc2021), `${at}: given twice`);
    must(Object.hasOwn(WHERE, row.where_regulated), `${at}: new words "${row.where_regulated}"`);
    must(Object.hasOwn(KIND, row.type), `${at}: new words "${row.type}"`);
    must(/^(high|medium|low)$/.test(row.confidence), `${at}: confidence "${row.confidence}"`);
    const { unsourced, provinces } = WHERE[row.where_regulated];
    hints[row.noc2021] = {
      kind: KIND[row.type],
      provinces,
      ...(unsourced && { unsourcedProvinces: unsourced }),
      confidence: row.confidence,
      source: origin(row),
      ...EXCEPT[row.noc2021],
    };
  }
  const source = {
    publisher: 'Statistics Canada',
    what: 'Hints on licensing, after the employment requirements of NOC 2021; those marked "unsourced" come from general knowledge',
    version: 'NOC 2021 Version 1.0',
    licence: LICENCE,
  };
  const sorted = Object.entries(hints).sort(([a], [b]) => (a < b ? -1 : 1));
  return tableJson({ source }, 'hints', sorted);
}
