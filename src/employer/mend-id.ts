import type { CellProblem } from './batch';

/** The id of the field in which a cell is mended: one for each column and text. */
export function mendId({ column, row }: Pick<CellProblem, 'column' | 'row'>): string {
  return `mend-${column}-${row}`;
}
