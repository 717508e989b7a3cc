import type { Category, Outcome } from '../../rules';
import { OUTCOMES } from './outcomes';
import type { Results } from './results';

/** Which rows are wanted. Everything given has to hold. */
export interface Filter {
  outcome?: Outcome;
  /** The country of the basis; 'none' for rows without one. */
  country?: string;
  category?: Category | 'none';
  /** The path of an answer that is missing. */
  missing?: string;
  /** Part of the candidate's name or number. */
  text?: string;
}

export const GROUPS = ['outcome', 'country', 'category', 'missing'] as const;
export type GroupBy = (typeof GROUPS)[number];

/** People are not ranked: an order is by what the file says, or by the kind of result, and never by a score. */
export interface Order {
  by: 'row' | 'label' | 'outcome' | 'country' | 'category' | 'missing';
  down?: boolean;
}

/** The rows evaluated so far that pass, in the order of the table. */
export function rowsOf(
  results: Results,
  label: (row: number) => string,
  { outcome, country, category, missing, text }: Filter,
): number[] {
  const wanted = text?.trim().toLocaleLowerCase();
  const rows: number[] = [];
  for (let row = 0; row < results.done; row++) {
    if (outcome && results.outcome(row) !== outcome) continue;
    if (country && (results.country(row) ?? 'none') !== country) continue;
    if (category && (results.category(row) ?? 'none') !== category) continue;
    if (missing && !results.missing(row).includes(missing)) continue;
    if (wanted && !label(row).toLocaleLowerCase().includes(wanted)) continue;
    rows.push(row);
  }
  return rows;
}

/** The rows in another order; rows that tie stay in the order of the table. */
export function ordered(
  rows: readonly number[],
  results: Results,
  label: (row: number) => string,
  { by, down = false }: Order,
): number[] {
  if (by === 'row') return down ? rows.toReversed() : [...rows];
  const collator = new Intl.Collator(undefined, { numeric: true });
  const key = (row: number): string => {
    switch (by) {
      case 'label':
        return label(row);
      case 'outcome':
        return String(OUTCOMES.indexOf(results.outcome(row)));
      case 'country':
        return results.country(row) ?? '';
      case 'category':
        return results.category(row) ?? '';
      case 'missing':
        return String(results.missing(row).length);
    }
  };
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  const turn = down ? -1 : 1;
  return keyed.sort((a, b) => turn * collator.compare(a.key, b.key)).map(({ row }) => row);
}

/** How many rows have each outcome, country, category ('none' where there is none) or missing answer. */
export function groupsOf(
  rows: readonly number[],
  results: Results,
  by: GroupBy,
): { key: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const key of keysOf(row, results, by)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const groups = [...counts].map(([key, count]) => ({ key, rows: count }));
  return by === 'outcome'
    ? OUTCOMES.flatMap((outcome) => groups.filter(({ key }) => key === outcome))
    : groups.sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
}

function keysOf(row: number, results: Results, by: GroupBy): string[] {
  switch (by) {
    case 'outcome':
      return [results.outcome(row)];
    case 'country':
      return [results.country(row) ?? 'none'];
    case 'category':
      return [results.category(row) ?? 'none'];
    case 'missing':
      return results.missing(row);
  }
}
