/** What all builders of tables share: refusing what is wrong, reading the fact files, the form of a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown where the facts are not what the tables need; the message names the file and the row. */
export class BadFacts extends Error {}

/** Refuses with the message unless the condition holds. */
export function must(condition, message) {
  if (!condition) throw new BadFacts(message);
}

/**
 * The rows of a fact file (tab-separated, UTF-8, one header row) as objects by column name.
 * Refuses a missing file, another header than `columns`, and a row with another number of cells.
 */
export function readTsv(folder, file, columns) {
  let text;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch (cause) {
    throw new BadFacts(`${file}: cannot be read in ${folder} (${cause.code ?? cause.message})`);
  }
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  must(
    lines[0] === columns.join('\t'),
    `${file}: the header is "${lines[0]}", expected "${columns.join(' ')}"`,
  );
  return lines.slice(1).map((line, at) => {
    const cells = line.split('\t');
    must(
      cells.length === columns.length,
      `${file}, row ${at + 2}: ${cells.length} cells, expected ${columns.length}`,
    );
    return Object.fromEntries(columns.map((name, i) => [name, cells[i]]));
  });
}

/** Job Bank's own province codes where they are not the postal abbreviations. */
const JOB_BANK_PROVINCES = { PEI: 'PE', YK: 'YT', NWT: 'NT' };

/** The postal abbreviation for Job Bank's province code. */
export const postal = (code) => JOB_BANK_PROVINCES[code] ?? code;

export const LICENCE = 'Open Government Licence - Canada';

/**
 * A table as JSON with one of `entries` ([key, value] pairs) on a line, so that a change shows as the lines
 * it touches. Pairs, because an object would put "10010" before "00010".
 */
export function tableJson(head, name, entries) {
  const lines = [...entries].map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const top = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${top.join('')}${JSON.stringify(name)}: {\n${lines.join(',\n')}\n}\n}\n`;
}
