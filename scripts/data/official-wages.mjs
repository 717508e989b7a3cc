/** Job Bank's wages as published in the open data: one row for every occupation in every area. */
import { basename } from 'node:path';
import { must } from './facts.mjs';
import { officialRows } from './official-csv.mjs';
import { checkFigures, placeName, provinceOf } from './wages.mjs';

/** The columns of the file that are read, by what they are called here. */
const READ = {
  noc: 'NOC_CNP',
  title_en: 'NOC_Title_eng',
  title_fr: 'NOC_Title_fra',
  province: 'prov',
  region: 'ER_Code_Code_RE',
  name_en: 'ER_Name',
  name_fr: 'Nom_RE',
  low: 'Low_Wage_Salaire_Minium',
  median: 'Median_Wage_Salaire_Median',
  high: 'High_Wage_Salaire_Maximal',
  reference_period: 'Reference_Period',
  published: 'Revision_Date_Date_revision',
  annual: 'Annual_Wage_Flag_Salaire_annuel',
};
const NOT_READ = [
  'Average_Wage_Salaire_Moyen',
  'Quartile1_Wage_Salaire_Quartile1',
  'Quartile3_Wage_Salaire_Quartile3',
  'Data_Source_E',
  'Data_Source_F',
  'Wage_Comment_E',
  'Wage_Comment_F',
  'EmployeesWithNonWageBenefit_Pct',
];
/** One more, not read, has the year of the release in its name. */
const YEAR = /^Source(20\d\d)_NHQ$/;

/** What stands in a cell where there is nothing to say. */
const NOTHING = ['', 'NA', 'N/A'];

/**
 * Reads the file at `path`. `known` has the 516 groups by code with their titles and the 86 areas: exactly these
 * have to be there, each group in each area once. Gives back the rows with a median as `readWages` does, the names
 * of the areas, the day of publication, and how many rows there were.
 *
 * Nothing less than the whole file is taken. An area without a median then is one for which Job Bank publishes
 * none, and the table never has medians of two releases.
 */
export async function readOfficialWages(path, known) {
  const file = basename(path);
  const seen = new Set();
  const groups = new Map();
  const areas = new Map();
  const rows = [];
  let columns;
  let published;
  for await (const { line, cells } of officialRows(path)) {
    if (!columns) {
      columns = columnsOf(cells, file);
      continue;
    }
    const at = `${file}, line ${line}`;
    const row = rowOf(cells, columns, at);
    published ??= dayOf(row.published, columns.year, at);
    must(
      row.published === published,
      `${at}: revised on ${row.published}, other rows on ${published}; one release has one day`,
    );
    checkPlace(row, known, groups, areas, at);
    const key = `${row.noc} ${row.region}`;
    must(!seen.has(key), `${at}: ${row.noc} in ${row.region} is given twice`);
    seen.add(key);
    if (row.median === '') continue;
    checkFigures(row, at);
    rows.push(figuresOf(row));
  }
  must(columns, `${file}: no rows`);
  const expected = known.groups.size * known.areas.length;
  must(
    seen.size === expected,
    `${file}: ${seen.size} rows, expected ${expected} (${known.groups.size} occupations in ${known.areas.length} areas); the file is cut short, or a part of it`,
  );
  checkTitles(groups, known.groups, file);
  return { rows, areas, published, release: columns.year, read: seen.size };
}

/** Where each column stands, and the year of the release. Refuses columns that are missing or that we don't know. */
function columnsOf(header, file) {
  const expected = [...Object.values(READ), ...NOT_READ];
  const missing = expected.filter((name) => !header.includes(name));
  const years = header.filter((name) => YEAR.test(name));
  if (years.length === 0) missing.push('Source20.._NHQ');
  const unknown = header.filter((name) => !expected.includes(name) && !YEAR.test(name));
  const told = (what, names) => (names.length ? ` ${what}: ${names.join(', ')}.` : '');
  must(
    missing.length === 0 && unknown.length === 0 && header.length === expected.length + 1,
    `${file}: not the columns of Job Bank's wages.${told('Missing', missing)}${told('Not known', unknown)} If the layout has changed, scripts/data/official-wages.mjs has to learn it`,
  );
  const places = Object.entries(READ).map(([name, column]) => [name, header.indexOf(column)]);
  return { places, year: YEAR.exec(years[0])[1] };
}

function rowOf(cells, { places, year }, at) {
  const row = { release: year };
  for (const [name, place] of places) row[name] = cells[place].trim();
  must(/^NOC_\d{5}$/.test(row.noc), `${at}: "${row.noc}" is no NOC 2021 code`);
  for (const name of ['low', 'median', 'high']) row[name] = amount(row[name], name, at);
  must(
    row.median === '' || /^[01]$/.test(row.annual),
    `${at}: annual flag "${row.annual}", expected 0 or 1`,
  );
  return {
    ...row,
    noc: row.noc.slice(4),
    unit: row.annual === '1' ? 'year' : 'hour',
    reference_period: NOTHING.includes(row.reference_period) ? '' : row.reference_period,
  };
}

/** What the table keeps of a row. */
function figuresOf({ noc, region, low, median, high, unit, reference_period, release }) {
  return { noc, region, low, median, high, unit, reference_period, release };
}

/** An amount as the table writes it: "30.5" for "30.50"; "" where none is published. */
function amount(text, name, at) {
  if (NOTHING.includes(text)) return '';
  must(/^\d+(\.\d+)?$/.test(text), `${at}: ${name} "${text}" is not a number`);
  return String(Number(text));
}

/** A release comes out in the fall, and may be corrected until the next one does. */
function dayOf(text, year, at) {
  must(
    /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
    `${at}: "${text}" is no date`,
  );
  must(
    text >= `${year}-01-01` && text < `${Number(year) + 1}-10-01`,
    `${at}: revised on ${text}, but the columns are of ${year}; the year is wrong in one of them`,
  );
  return text;
}

/** Refuses a group or an area that we don't know, and one that is called otherwise than in the rows before. */
function checkPlace(row, known, groups, areas, at) {
  must(known.groups.has(row.noc), `${at}: ${row.noc} is no unit group of NOC 2021`);
  must(
    known.areas.includes(row.region),
    `${at}: ${row.region} is no area of Job Bank that we know`,
  );
  const group = groups.get(row.noc);
  must(
    !group || (group.en === row.title_en && group.fr === row.title_fr),
    `${at}: ${row.noc} is "${row.title_en}", and was "${group?.en}" before; are the columns out of step?`,
  );
  if (!group) groups.set(row.noc, { en: row.title_en, fr: row.title_fr });
  const area = areas.get(row.region);
  const names = { en: placeName(row.name_en), fr: placeName(row.name_fr) };
  must(names.en && names.fr, `${at}: ${row.region} has no name`);
  must(
    !area || (area.en === names.en && area.fr === names.fr),
    `${at}: ${row.region} is "${row.name_en}", and was "${area?.en}" before; are the columns out of step?`,
  );
  if (!area) areas.set(row.region, { province: provinceOf(row.region), ...names });
}

/** A column that was sorted on its own leaves every row right by itself, and most titles at the wrong code. */
function checkTitles(groups, known, file) {
  const plain = (title) => title.toLowerCase().replace(/[^\p{L}]/gu, '');
  const other = [...groups].filter(([noc, { en }]) => plain(en) !== plain(known.get(noc).en));
  must(
    other.length * 2 <= known.size,
    `${file}: ${other.length} occupations have another title than in NOC 2021 (${other[0]?.[0]} is "${other[0]?.[1].en}"); are the columns out of step?`,
  );
}
