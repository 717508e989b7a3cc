import { decodeText } from './decode';
import type { Encoding } from './decode';
import { readCsv } from './csv';
import type { Delimiter } from './csv';
import { MOST_MEGABYTES, Refusal, tooLarge } from './faults';
import type { ReadFault } from './faults';
import { readSheet } from './sheet';
import { kindOf } from './sniff';
import { TableBuilder } from './table';
import type { Cell, Table } from './table';
import { Zip } from './unzip';
import { readWorkbook } from './workbook';

export type { ReadFault } from './faults';
export { READ_FAULTS } from './faults';
export type { Cell, Column, Table } from './table';

/** What was opened: the bytes of a file, or text pasted from a spreadsheet. */
export type Source = { bytes: Uint8Array } | { text: string };

export type ReadTable =
  | {
      ok: true;
      table: Table;
      /** The names of a workbook's visible sheets; none for text. */
      sheets: string[];
      sheet: number;
      encoding?: Encoding;
      delimiter?: Delimiter;
    }
  | { ok: false; fault: ReadFault; params?: Record<string, number> };

/**
 * Reads a table out of CSV, TSV or .xlsx, whatever the file's name says. `namesIn` tells how many cells of a row name a
 * field: so the header is found. Refuses with a code what it can't read; never throws.
 */
export function readTable(
  source: Source,
  namesIn: (cells: readonly Cell[]) => number,
  sheet?: number,
): ReadTable {
  try {
    return read(source, new TableBuilder(namesIn), sheet);
  } catch (error) {
    if (!(error instanceof Refusal)) return { ok: false, fault: 'damaged' };
    const { fault, params } = error;
    return { ok: false, fault, ...(params && { params }) };
  }
}

function read(source: Source, builder: TableBuilder, sheet: number | undefined): ReadTable {
  if ('text' in source) {
    if (source.text.trim() === '') throw new Refusal('empty');
    const delimiter = readCsv(source.text, builder.take);
    return { ok: true, table: builder.finish(), sheets: [], sheet: 0, delimiter };
  }
  const { bytes } = source;
  if (bytes.length > MOST_MEGABYTES * 1_000_000) throw tooLarge();
  if (kindOf(bytes) === 'text') {
    const { text, encoding } = decodeText(bytes);
    if (text.trim() === '') throw new Refusal('empty');
    const delimiter = readCsv(text, builder.take);
    return { ok: true, table: builder.finish(), sheets: [], sheet: 0, encoding, delimiter };
  }
  const zip = new Zip(bytes);
  const workbook = readWorkbook(zip);
  const wanted = workbook.sheets[sheet ?? 0] ?? workbook.sheets[0];
  if (!wanted) throw new Refusal('empty');
  readSheet(zip, wanted.file, workbook, builder.take);
  return {
    ok: true,
    table: builder.finish(),
    sheets: workbook.sheets.map(({ name }) => name),
    sheet: workbook.sheets.indexOf(wanted),
  };
}
