import { decodeText } from './decode';
import { readCsv } from './csv';
import { MOST_MEGABYTES, Refusal, tooLarge } from './faults';
import type { ReadFault } from './faults';
import { readSheet } from './sheet';
import { kindOf } from './sniff';
import { TableBuilder } from './table';
import type { NamesIn, Table } from './table';
import { Zip } from './unzip';
import { readWorkbook } from './workbook';

export { READ_FAULTS } from './faults';
export type { Cell, Column, Table } from './table';

/** What was opened: the bytes of a file, or text pasted from a spreadsheet. */
export type Source = { bytes: Uint8Array } | { text: string };

/** The visible sheets of a workbook by their names, and which of them was read; of text there are none. */
export interface Sheets {
  sheets: string[];
  sheet: number;
}

/** Why a file, or a sheet of a workbook, is refused. */
export interface Refused extends Partial<Sheets> {
  ok: false;
  fault: ReadFault;
  params?: Record<string, number>;
}

interface Read extends Sheets {
  ok: true;
  table: Table;
}

/**
 * Reads a table out of CSV, TSV or .xlsx, whatever the file's name says; of a workbook the sheet that is named, or the
 * first with a table. Refuses with a code what it can't read; never throws.
 */
export function readTable(source: Source, namesIn: NamesIn, sheet?: number): Read | Refused {
  return refusing(() => {
    if ('text' in source) return readText(source.text, namesIn);
    const { bytes } = source;
    if (bytes.length > MOST_MEGABYTES * 1_000_000) throw tooLarge();
    if (kindOf(bytes) === 'zip') return readSheets(bytes, namesIn, sheet);
    return readText(decodeText(bytes, namesIn), namesIn);
  });
}

/** Whatever else is thrown in the middle of a file that somebody made comes of that file. */
function refusing<Answer>(act: () => Answer): Answer | Refused {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) return { ok: false, fault: 'damaged' };
    const { fault, params } = error;
    return { ok: false, fault, ...(params && { params }) };
  }
}

function readText(text: string, namesIn: NamesIn): Read {
  if (text.trim() === '') throw new Refusal('empty');
  const builder = new TableBuilder(namesIn);
  readCsv(text, builder.take);
  return { ok: true, table: builder.finish(), sheets: [], sheet: 0 };
}

function readSheets(bytes: Uint8Array, namesIn: NamesIn, named: number | undefined) {
  const zip = new Zip(bytes);
  const workbook = readWorkbook(zip);
  const sheets = workbook.sheets.map(({ name }) => name);
  const readAt = (sheet: number): Read | Refused => {
    const read = refusing(() => {
      const builder = new TableBuilder(namesIn);
      readSheet(zip, workbook.sheets[sheet]?.file ?? '', workbook, builder.take);
      return { ok: true as const, table: builder.finish() };
    });
    // Of a sheet that is refused the others are told too: one of them may be meant.
    return { ...read, sheets, sheet };
  };
  if (named !== undefined) return readAt(named);
  const first = readAt(0);
  let read = first;
  for (let at = 1; at < sheets.length && holdsNoTable(read); at++) read = readAt(at);
  return holdsNoTable(read) ? first : read;
}

/** A sheet with nothing on it, or with nothing under its first line or two: the table is on another. */
function holdsNoTable(read: Read | Refused): boolean {
  return !read.ok && (read.fault === 'empty' || read.fault === 'no-rows');
}
