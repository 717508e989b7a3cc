/** Towns and census divisions, and the economic region each lies in. */
import { LICENCE, must, postal, readTsv, tableJson } from './facts.mjs';

export const PLACES_FILE = 'places.tsv';
export const PLACES_COLUMNS = ['place', 'level', 'region', 'province'];

/** Cities, metropolitan areas and agglomerations, census divisions: in this order in each row of the table. */
const LEVELS = ['city', 'CMA/CA', 'CD'];

/** The rows of the source, checked. A place that lies in two regions has two rows. */
export function readPlaces(folder, areas) {
  const seen = new Set();
  const rows = readTsv(folder, PLACES_FILE, PLACES_COLUMNS);
  for (const row of rows) {
    const at = `${PLACES_FILE}, ${row.place} in ${row.region}`;
    must(row.place && row.place === row.place.trim(), `${at}: an empty or padded name`);
    must(!/[|;]/.test(row.place), `${at}: the name has a sign that stands between names`);
    must(LEVELS.includes(row.level), `${at}: unknown level ${row.level}`);
    must(/^ER\d{4}$/.test(row.region) && areas.has(row.region), `${at}: no such economic region`);
    must(
      areas.get(row.region).province === postal(row.province),
      `${at}: not a region of ${row.province}`,
    );
    const key = [row.place, row.level, row.region].join('\t');
    must(!seen.has(key), `${at}: given twice`);
    seen.add(key);
  }
  must(rows.length > 0, `${PLACES_FILE}: no rows`);
  return rows;
}

/** The table: a region on a line, "cities;metropolitan areas;census divisions", names parted by "|". */
export function placesTable(rows) {
  const regions = [...new Set(rows.map((row) => row.region))].sort();
  const entries = regions.map((region) => {
    const names = (level) =>
      rows
        .filter((row) => row.region === region && row.level === level)
        .map((row) => row.place)
        .join('|');
    return [region, LEVELS.map(names).join(';')];
  });
  const source = {
    publisher: 'Statistics Canada, and Employment and Social Development Canada, Job Bank',
    what: 'Towns and census divisions by economic region, gathered from open data; not complete',
    version: 'November 2026',
    licence: LICENCE,
  };
  return tableJson({ source }, 'places', entries);
}

/** The table as the rows of the source again: what `--verify` compares. */
export const rowsOfTable = ({ places }) =>
  Object.entries(places).flatMap(([region, text]) =>
    text.split(';').flatMap((names, i) =>
      names
        .split('|')
        .filter(Boolean)
        .map((name) => [name, LEVELS[i], region].join('\t')),
    ),
  );
