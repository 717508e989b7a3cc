/**
 * Reading a file of open data as it is published: comma-separated, UTF-8 with or without a mark at its beginning,
 * one header row, cells with commas in quotation marks. Row by row, so that the size of the file doesn't matter.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { BadFacts, must } from './facts.mjs';

/** More than any row has; a quotation mark that is never closed would otherwise swallow the file. */
const LONGEST_ROW = 100_000;

const AS_PUBLISHED = 'Take the file as it is published, without opening it in a spreadsheet';

/**
 * The rows of the file from the header on: `{ line, cells }`, the line as an editor counts it.
 * Refuses what is not such a file: a web page, an archive, another encoding or separator, rows of unequal length.
 */
export async function* officialRows(path) {
  const name = basename(path);
  await refuseOtherKinds(path, name);
  const parser = parse({
    info: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  // What goes wrong on the way ends the parser with the same error, which the loop below throws.
  pipeline(Readable.from(decoded(path, name)), parser, () => undefined);
  try {
    for await (const { record, info } of parser) yield { line: info.lines, cells: record };
  } catch (error) {
    throw error instanceof CsvError ? new BadFacts(toldPlainly(error, name)) : error;
  }
}

async function refuseOtherKinds(path, name) {
  const start = await beginningOf(path, name);
  must(start.length > 0, `${name}: the file is empty`);
  const begins = (...bytes) => bytes.every((byte, at) => start[at] === byte);
  must(!begins(0x50, 0x4b, 0x03, 0x04), `${name}: a zip archive or a spreadsheet, not a CSV file`);
  must(!begins(0x1f, 0x8b), `${name}: a compressed file; unpack it first`);
  must(
    !begins(0xff, 0xfe) && !begins(0xfe, 0xff) && !start.includes(0),
    `${name}: not UTF-8, but UTF-16 or no text at all. ${AS_PUBLISHED}`,
  );
  const text = start.toString('utf8').replace(/^\uFEFF/, '');
  must(
    !/^\s*</.test(text),
    `${name}: a web page, not the file itself. Download the file it links to`,
  );
  const [header] = text.split(/\r?\n/, 1);
  must(
    header.includes(',') || !/[;\t]/.test(header),
    `${name}: the cells are parted by semicolons or tabs, not by commas. ${AS_PUBLISHED}`,
  );
}

async function beginningOf(path, name) {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new BadFacts(`${name}: cannot be read (${cause.code ?? cause.message})`);
  }
}

/** The text of the file in pieces. Refuses bytes that are not UTF-8, and text that went through another encoding. */
async function* decoded(path, name) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const bytes of createReadStream(path)) {
    const text = pieceOf(decoder, bytes, line, name);
    // "é" in UTF-8 is "Ã©" to a program that takes it for Windows-1252; neither language writes "Ã".
    const garbled = text.search(/\uFFFD|Ã|â€/);
    must(
      garbled < 0,
      `${name}, line ${line + breaksIn(text.slice(0, garbled))}: a letter with an accent is garbled. ${AS_PUBLISHED}`,
    );
    line += breaksIn(text);
    yield text;
  }
  yield pieceOf(decoder, undefined, line, name);
}

function pieceOf(decoder, bytes, line, name) {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    const readable = bytes?.toString('utf8') ?? '';
    const at = line + breaksIn(readable.slice(0, readable.indexOf('\uFFFD')));
    throw new BadFacts(
      `${name}, line ${at}: not UTF-8; saved as Windows-1252 perhaps, or cut short. ${AS_PUBLISHED}`,
    );
  }
}

const breaksIn = (text) => text.split('\n').length - 1;

function toldPlainly(error, name) {
  const at = `${name}, line ${error.lines}`;
  switch (error.code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return `${at}: ${error.record.length} cells where the header has another number; the file is damaged or cut short there`;
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return `${at}: a quotation mark is opened and never closed; the file is damaged or cut short`;
    default:
      return `${at}: a quotation mark where none belongs; the file is damaged`;
  }
}
