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
const PROVINCES = 'NL PE NS NB QC ON MB SK AB BC YT NT NU'.split(' ');

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
    must(
      province === undefined || PROVINCES.includes(province),
      `${at}: unknown province ${row.prov}`,
    );
    // Two hyphens are how the source writes a dash where it has plain characters only.
    const named = (name) => name.replaceAll('--', '\u2013');
    areas.set(row.er_code, { province, en: named(row.name_en), fr: named(row.name_fr) });
  }
  const regions = [...areas.keys()].filter((code) => code.length === 6).length;
  must(regions === 76, `${REGIONS_FILE}: ${regions} economic regions, expected 76`);
  return areas;
}

/** The names in both languages: Canada, the provinces, the economic regions. */
export function regionsTable(areas) {
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
    { source: source('Names of provinces and economic regions, English and French', '2025') },
    'names',
    Object.entries(names),
  );
}

const COLUMNS = 'noc region province low median high unit reference_period release'.split(' ');

/** The wage rows of the source, checked. */
export function readWages(folder, groups, areas) {
  const seen = new Set();
  const rows = readTsv(folder, WAGES_FILE, COLUMNS);
  for (const row of rows) {
    const at = `${WAGES_FILE}, ${row.noc} in ${row.region}`;
    must(groups.has(row.noc), `${at}: no such unit group`);
    must(areas.has(row.region), `${at}: no such area`);
    const province = row.province === 'NAT' ? undefined : postal(row.province);
    must(areas.get(row.region).province === province, `${at}: not an area of ${row.province}`);
    must(row.unit === 'hour' || row.unit === 'year', `${at}: unit "${row.unit}"`);
    must(/^20\d\d$/.test(row.release), `${at}: release "${row.release}"`);
    must(/^(20\d\d(-20\d\d)?)?$/.test(row.reference_period), `${at}: "${row.reference_period}"`);
    for (const column of ['low', 'median', 'high']) {
      const text = row[column];
      if (text === '' && column !== 'median') continue;
      must(text !== '' && text === String(Number(text)), `${at}: ${column} "${text}"`);
      must(Number(text) > 0, `${at}: ${column} is not above zero`);
    }
    must(row.low === '' || Number(row.low) <= Number(row.median), `${at}: low above the median`);
    must(row.high === '' || Number(row.high) >= Number(row.median), `${at}: high below the median`);
    must(!seen.has(`${row.noc} ${row.region}`), `${at}: given twice`);
    seen.add(`${row.noc} ${row.region}`);
  }
  if (rows.length === 0) throw new BadFacts(`${WAGES_FILE}: no rows`);
  return rows;
}

/**
 * How common each group is: for how many areas (Canada, provinces, regions) a wage is published, in tens, a digit a
 * group in the order of the codes, a line for each first digit. A wage is published where enough people are in it.
 */
export function commonnessTable(groups, rows) {
  const byCategory = {};
  for (const noc of groups.keys()) {
    const areas = new Set(rows.filter((row) => row.noc === noc).map(({ region }) => region)).size;
    const digit = Math.min(9, Math.floor(areas / 10));
    byCategory[noc[0]] = `${byCategory[noc[0]] ?? ''}${digit}`;
  }
  const releases = [...new Set(rows.map((row) => row.release))].sort();
  const head = {
    source: source('Tens of areas with a wage, by occupation', releases.join(' and ')),
  };
  return tableJson(head, 'tens', Object.entries(byCategory));
}

/**
 * The wage table. What a run of rows has in common (release, reference period, unit) is a "kind";
 * each group is "kind;areas;lows;medians;highs", runs parted by "/", with "-" where nothing is published.
 */
export function wagesTable(rows) {
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
  const releases = [...new Set(rows.map((row) => row.release))].sort();
  const head = {
    source: source('Wages by occupation and area: low, median, high', releases.join(' and ')),
    kinds: kinds.map((kind) => kind.split(' ')),
  };
  return tableJson(head, 'groups', groups);
}
