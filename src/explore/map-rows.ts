import { NOC_CODES, teerOf } from '../occupations';
import { foldFor } from '../occupations/normalise';
import type { Basis, Category, MapAnswer, MapCell } from '../rules';
import { mapCell, MAP_BASES } from '../rules';

/** A column of the map: one basis, by a name of its own ("AU-citizen"). */
export interface Column {
  id: string;
  basis: Basis;
}

export const COLUMNS: readonly Column[] = MAP_BASES.map((basis) => ({
  id: `${basis.country}-${basis.status}`,
  basis,
}));

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
  return NOC_CODES.map((noc) => ({
    noc,
    teer: teerOf(noc),
    cells: Object.fromEntries(COLUMNS.map(({ id, basis }) => [id, mapCell(noc, basis, today)])),
  }));
}

/** The columns to show. */
export const columnsFor = ({ column }: Filters): readonly Column[] =>
  COLUMNS.filter(({ id }) => column === undefined || id === column);

/**
 * The rows that fit. Every word typed has to stand in what the group is called with
 * its code, whatever its accents; an answer has to
 * stand in a column that is shown.
 */
export function rowsFor(
  rows: readonly Row[],
  filters: Filters,
  named: (noc: string) => string,
): Row[] {
  const words = plain(filters.words).split(/\s+/).filter(Boolean);
  const columns = columnsFor(filters);
  return rows.filter(({ noc, teer, cells }) => {
    const text = plain(named(noc));
    return (
      words.every((word) => text.includes(word)) &&
      (filters.teer === undefined || filters.teer === String(teer)) &&
      columns.some(({ id }) => {
        const cell = cells[id];
        return (
          (filters.category === undefined || cell?.category === filters.category) &&
          (filters.answer === undefined || cell?.answer === filters.answer)
        );
      })
    );
  });
}

/** French signs of omission are typed straight. */
const plain = (text: string) => foldFor(text.replaceAll('’', "'"), 'en');
