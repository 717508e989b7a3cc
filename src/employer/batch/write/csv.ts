import Papa from 'papaparse';
import { localeTag } from '../../../app/locale-tag';
import { harmless } from './harmless';

/** A row to write: numbers stay numbers, undefined is an empty cell. */
export type OutRow = readonly (string | number | undefined)[];

const CHUNK = 5_000;

/**
 * A CSV file that a spreadsheet of the locale opens in columns: UTF-8 with its mark, and a semicolon where the decimal
 * mark is a comma.
 */
export function writeCsv(rows: Iterable<OutRow>, language: string): Uint8Array<ArrayBuffer> {
  const comma = new Intl.NumberFormat(localeTag(language)).format(0.5).includes(',');
  const delimiter = comma ? ';' : ',';
  const cell = (value: string | number | undefined) => {
    if (value === undefined) return '';
    if (typeof value === 'string') return harmless(value);
    return comma ? String(value).replace('.', ',') : String(value);
  };
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode('\ufeff')];
  let chunk: string[][] = [];
  const flush = () => {
    if (!chunk.length) return;
    pieces.push(encoder.encode(`${Papa.unparse(chunk, { delimiter })}\r\n`));
    chunk = [];
  };
  for (const row of rows) {
    chunk.push(row.map(cell));
    if (chunk.length === CHUNK) flush();
  }
  flush();
  return joined(pieces);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
