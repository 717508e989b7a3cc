import { NOC_CODES, teerOf } from '../occupations';
import { foldFor } from '../occupations/normalise';
import type { Basis, Category, MapAnswer, MapCell } from '../rules';
import { mapBases, mapCell } from '../rules';

/** A column of the map: one basis, by a name of its own ("AU-citizen"). */
export interface Column {
  id: string;
  basis: Basis;
}

/** The columns for a day (ISO date). */
export const columnsOn = (today: string): readonly Column[] =>
  mapBases(today).map((basis) => ({ id: `${basis.country}-${basis.status}`, basis }));

/** One unit group with its cell in each column. */
export interface Row {
  noc: string;
  teer: number;
  cells: Readonly<Record<string, MapCell>>;
}

/** What the person has narrowed the map to; what is not set takes all. */
export interface Filters {
  words: string;
  teer?: string | undefined;
  category?: Category | undefined;
  column?: string | undefined;
  answer?: MapAnswer | undefined;
}

/** The whole map for a day (ISO date), in the order of the codes. */
export function mapOn(today: string): Row[] {
  const columns = columnsOn(today);
  return NOC_CODES.map((noc) => ({
    noc,
    teer: teerOf(noc),
    cells: Object.fromEntries(columns.map(({ id, basis }) => [id, mapCell(noc, basis, today)])),
  }));
}

/**
 * The rows that fit. Every word typed has to stand in what the group is called with its code, whatever its accents; an
 * answer has to stand in a column that is shown.
 */
export function rowsFor(
  rows: readonly Row[],
  filters: Filters,
  named: (noc: string) => string,
): Row[] {
  const words = plain(filters.words).split(/\s+/).filter(Boolean);
  return rows.filter(({ noc, teer, cells }) => {
    const text = plain(named(noc));
    return (
      words.every((word) => text.includes(word)) &&
      (filters.teer === undefined || filters.teer === String(teer)) &&
      Object.entries(cells).some(
        ([id, { category, answer }]) =>
          (filters.column === undefined || filters.column === id) &&
          (filters.category === undefined || filters.category === category) &&
          (filters.answer === undefined || filters.answer === answer),
      )
    );
  });
}

/** French signs of omission are typed straight. */
const plain = (text: string) => foldFor(text.replaceAll('’', "'"), 'en');
