import { fieldNamed } from '../../src/employer/batch/fields';
import { readTable } from '../../src/employer/batch/read';
import type { Cell, Source } from '../../src/employer/batch/read';

/** How many cells of a row name a field of ours. */
export const namesIn = (cells: readonly Cell[]) =>
  cells.filter((cell) => fieldNamed(String(cell)) !== undefined).length;

/** The header and the rows, with the number of each row as a spreadsheet counts. */
export function tableOf(source: Source) {
  const read = readTable(source, namesIn);
  if (!read.ok) throw new Error(read.fault);
  const { columns, rows, rowNumbers } = read.table;
  return {
    header: columns.map(({ header }) => header),
    rows: Array.from({ length: rows }, (_, row) =>
      columns.map(({ values, codes }) => values[codes[row] ?? 0]),
    ),
    numbers: [...rowNumbers],
    sheets: read.sheets,
  };
}

/** Why it is refused; "read" where it is not. */
export const refused = (source: Source) => {
  const read = readTable(source, namesIn);
  return read.ok ? 'read' : read.fault;
};
