/** Wages and economic regions of Job Bank. */
import { BadFacts, LICENCE, must, postal, readTsv, tableJson } from './facts.mjs';

const source = (what, release) => ({
  publisher: 'Employment and Social Development Canada, Job Bank',
  what,
  release,
  licence: LICENCE,
});

const REGIONS_FILE = 'economic-regions.tsv';
const WAGES_FILE = 'job-bank-wages.tsv';

export const WAGES = 'src/wages/data/wages.json';
export const REGIONS = 'src/wages/data/regions.json';
export const RELEASES = 'src/wages/data/releases.json';
const COMMONNESS = 'src/occupations/data/commonness.json';

/** The day each release came out, for facts that don't say it themselves. No source gives that of 2024. */
const PUBLISHED = { 2025: '2025-11-19' };

/** Statistics Canada's number of each province, with which the codes of its areas begin. */
const NUMBERS = {
  NL: '10',
  PE: '11',
  NS: '12',
  NB: '13',
  QC: '24',
  ON: '35',
  MB: '46',
  SK: '47',
  AB: '48',
  BC: '59',
  YT: '60',
  NT: '61',
  NU: '62',
};
const PROVINCES = Object.keys(NUMBERS);
const PROVINCE_OF = new Map(PROVINCES.map((province) => [NUMBERS[province], province]));

/** The province of an area code, "ON" for "ER35" and "ER3530"; undefined for Canada, "ER00". */
export const provinceOf = (area) => PROVINCE_OF.get(area.slice(2, 4));

/** The codes of all areas, from the bundled names of places: Canada, provinces of several regions, and regions. */
export function areasOf(names) {
  const regions = Object.keys(names).filter((code) => code.startsWith('ER'));
  const provinces = PROVINCES.filter(
    (province) => regions.filter((code) => provinceOf(code) === province).length > 1,
  ).map((province) => `ER${NUMBERS[province]}`);
  return ['ER00', ...provinces, ...regions];
}

/** The areas by code: `{ province, en, fr }`; the province is undefined for Canada. */
export function readAreas(folder) {
  const areas = new Map();
  for (const row of readTsv(folder, REGIONS_FILE, ['er_code', 'prov', 'name_en', 'name_fr'])) {
    const at = `${REGIONS_FILE}, ${row.er_code}`;
    must(/^ER\d{2}(\d{2})?$/.test(row.er_code), `${at}: not an area code`);
    must(!areas.has(row.er_code), `${at}: given twice`);
    must(row.name_en && row.name_fr, `${at}: a name is missing`);
    const province = row.prov === 'NAT' ? undefined : postal(row.prov);
    must(
      (province === undefined) === (row.er_code === 'ER00'),
      `${at}: only ER00 stands for Canada`,
    );
    must(provinceOf(row.er_code) === province, `${at}: not an area of ${row.prov}`);
    areas.set(row.er_code, { province, en: placeName(row.name_en), fr: placeName(row.name_fr) });
  }
  const regions = [...areas.keys()].filter((code) => code.length === 6).length;
  must(regions === 76, `${REGIONS_FILE}: ${regions} economic regions, expected 76`);
  return areas;
}

/** Two hyphens are how Job Bank writes a dash where it has plain characters only. */
export const placeName = (name) => name.replaceAll('--', '\u2013');

/** The names in both languages: Canada, the provinces, the economic regions; as of a release. */
export function regionsTable(areas, release) {
  const names = { CA: [areas.get('ER00')?.en, areas.get('ER00')?.fr] };
  for (const province of PROVINCES) {
    const own = [...areas].filter(([, area]) => area.province === province);
    // A territory and Prince Edward Island are one region each, which carries the name.
    const [, area] =
      own.find(([code]) => code.length === 4) ?? (own.length === 1 ? own[0] : [null, null]);
    must(area, `${REGIONS_FILE}: no row names ${province}`);
    names[province] = [area.en, area.fr];
  }
  for (const [code, area] of areas) if (code.length === 6) names[code] = [area.en, area.fr];
  return tableJson(
    { source: source('Names of provinces and economic regions, English and French', release) },
    'names',
    Object.entries(names),
  );
}

const COLUMNS = 'noc region province low median high unit reference_period release'.split(' ');

/**
 * Refuses a row whose province, unit, release, reference period or amounts can't be right. `row` has the columns of
 * the fact file, amounts as text, "" for nothing published; `at` says where it stands.
 */
export function checkFigures(row, at) {
  const province = row.province === 'NAT' ? undefined : postal(row.province);
  must(provinceOf(row.region) === province, `${at}: not an area of ${row.province}`);
  must(row.unit === 'hour' || row.unit === 'year', `${at}: unit "${row.unit}"`);
  must(/^20\d\d$/.test(row.release), `${at}: release "${row.release}"`);
  must(
    /^(20\d\d(-20\d\d)?)?$/.test(row.reference_period),
    `${at}: reference period "${row.reference_period}"`,
  );
  for (const column of ['low', 'median', 'high']) {
    const text = row[column];
    if (text === '' && column !== 'median') continue;
    must(text !== '' && text === String(Number(text)), `${at}: ${column} "${text}"`);
    must(Number(text) > 0, `${at}: ${column} is not above zero`);
    // Nobody's median is a thousand dollars an hour, or less than that a year.
    must(
      Number(text) < A_LOT_FOR_AN_HOUR === (row.unit === 'hour'),
      `${at}: ${column} of ${text} can't be the pay for ${row.unit === 'hour' ? 'an hour' : 'a year'}`,
    );
  }
  must(row.low === '' || Number(row.low) <= Number(row.median), `${at}: low above the median`);
  must(row.high === '' || Number(row.high) >= Number(row.median), `${at}: high below the median`);
}

const A_LOT_FOR_AN_HOUR = 1000;

/** The wage rows of the source, checked. */
export function readWages(folder, groups, areas) {
  const seen = new Set();
  const rows = readTsv(folder, WAGES_FILE, COLUMNS);
  for (const row of rows) {
    const at = `${WAGES_FILE}, ${row.noc} in ${row.region}`;
    must(groups.has(row.noc), `${at}: no such unit group`);
    must(areas.has(row.region), `${at}: no such area`);
    checkFigures(row, at);
    must(!seen.has(`${row.noc} ${row.region}`), `${at}: given twice`);
    seen.add(`${row.noc} ${row.region}`);
  }
  if (rows.length === 0) throw new BadFacts(`${WAGES_FILE}: no rows`);
  return rows;
}

/**
 * The tables that are made of wages, as `[path, text]`. `groups` and `areas` are those there are; `published` has the
 * day of each release, where it is known.
 */
export function wageTables(rows, { groups, areas }, published = PUBLISHED) {
  const releases = [...new Set(rows.map((row) => row.release))].sort();
  const newest = releases.at(-1);
  must(
    published[newest],
    `${WAGES_FILE}: the day on which release ${newest} came out is not known`,
  );
  return [
    [REGIONS, regionsTable(areas, newest)],
    [WAGES, wagesTable(rows, releases)],
    [RELEASES, releasesTable(releases, published)],
    [COMMONNESS, commonnessTable(groups, rows, releases)],
  ];
}

/** The day each release came out, null where it is not known: what the app tells without fetching the figures. */
function releasesTable(releases, published) {
  const lines = releases.map((release) => [release, published[release] ?? null]);
  const head = {
    source: source('Days on which the wages were published', releases.join(' and ')),
  };
  return tableJson(head, 'published', lines);
}

/**
 * How common each group is: for how many areas (Canada, provinces, regions) a wage is published, in tens, a digit a
 * group in the order of the codes, a line for each first digit. A wage is published where enough people are in it.
 */
function commonnessTable(groups, rows, releases) {
  const areas = new Map([...groups.keys()].map((noc) => [noc, new Set()]));
  for (const { noc, region } of rows) areas.get(noc).add(region);
  const byCategory = {};
  for (const [noc, { size }] of areas) {
    const digit = Math.min(9, Math.floor(size / 10));
    byCategory[noc[0]] = `${byCategory[noc[0]] ?? ''}${digit}`;
  }
  const head = {
    source: source('Tens of areas with a wage, by occupation', releases.join(' and ')),
  };
  return tableJson(head, 'tens', Object.entries(byCategory));
}

/**
 * The wage table. What a run of rows has in common (release, reference period, unit) is a "kind";
 * each group is "kind;areas;lows;medians;highs", runs parted by "/", with "-" where nothing is published.
 */
function wagesTable(rows, releases) {
  const kindOf = (row) => [row.release, row.reference_period, row.unit].join(' ');
  const kinds = [...new Set(rows.map(kindOf))].sort().reverse();
  const groups = [];
  for (const noc of [...new Set(rows.map((row) => row.noc))].sort()) {
    const own = rows
      .filter((row) => row.noc === noc)
      .sort((a, b) => (a.region < b.region ? -1 : 1));
    const runs = kinds
      .map((kind, i) => ({ i, run: own.filter((row) => kindOf(row) === kind) }))
      .filter(({ run }) => run.length > 0)
      .map(({ i, run }) => {
        const column = (name) => run.map((row) => row[name] || '-').join(' ');
        const areas = run.map((row) => row.region.slice(2)).join(' ');
        return [i, areas, column('low'), column('median'), column('high')].join(';');
      });
    groups.push([noc, runs.join('/')]);
  }
  const head = {
    source: source('Wages by occupation and area: low, median, high', releases.join(' and ')),
    kinds: kinds.map((kind) => kind.split(' ')),
  };
  return tableJson(head, 'groups', groups);
}

/** The rows of a wage table as it is bundled, in the form of the fact file but without provinces. */
export function rowsOfTable({ kinds, groups }) {
  const value = (text) => (text === '-' ? '' : text);
  return Object.entries(groups).flatMap(([noc, runs]) =>
    runs.split('/').flatMap((run) => {
      const [kind, ...columns] = run.split(';');
      const [release, reference_period, unit] = kinds[Number(kind)];
      const [areas, lows, medians, highs] = columns.map((column) => column.split(' '));
      return areas.map((area, i) => ({
        noc,
        region: `ER${area}`,
        low: value(lows[i]),
        median: medians[i],
        high: value(highs[i]),
        unit,
        reference_period,
        release,
      }));
    }),
  );
}
