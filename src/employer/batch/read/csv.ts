import Papa from 'papaparse';
import { Refusal } from './faults';
import type { Cell, RowTaker } from './table';

const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Lines that the guess looks at. */
const SAMPLE_LINES = 50;
/** Some is enough to guess by, and little enough to parse four times. */
const SAMPLE_LENGTH = 200_000;

/** Reads a table in text, with any of the four delimiters, quotes and line breaks in cells. */
export function readCsv(text: string, take: RowTaker): void {
  const { body, delimiter } = withDelimiter(text);
  Papa.parse<Cell[]>(body, {
    delimiter,
    newline: lineEndOf(body),
    step: ({ data, errors }) => {
      // A quote that is never closed swallows all rows behind it.
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw new Refusal('damaged');
      take(data);
    },
  });
}

/** Excel's own first line "sep=;" says it; else the text is tried with each. */
function withDelimiter(text: string): { body: string; delimiter: Delimiter } {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const said = /^"?sep=([,;|\t])"?\r?\n/i.exec(plain);
  const named = DELIMITERS.find((delimiter) => delimiter === said?.[1]);
  if (said && named) return { body: plain.slice(said[0].length), delimiter: named };
  return { body: plain, delimiter: guess(plain.slice(0, SAMPLE_LENGTH)) };
}

/**
 * How lines end, told from those outside of quotes. A file that was put together has "\r\n" in one place and "\n" in
 * another, and rows would run together by the first of them. Parted by "\n" all are read: the "\r" is then a blank at
 * the end of a cell, and falls away. By "\r" alone only an old Mac ends its lines. A quote that is not closed opens
 * nothing: it stands for inches, or for a cell that the sample cuts, and the line ends behind it count.
 */
function lineEndOf(text: string): '\n' | '\r' {
  const outside = text.slice(0, SAMPLE_LENGTH).replace(/"[^"]*"/g, '');
  return outside.includes('\n') || !outside.includes('\r') ? '\n' : '\r';
}

/**
 * The delimiter that parts the first lines most evenly: the share of lines with as many cells as the first, and of
 * equals the one that makes more cells. Decimal commas make a comma uneven where a semicolon is not.
 */
function guess(sample: string): Delimiter {
  const newline = lineEndOf(sample);
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      newline,
      preview: SAMPLE_LINES,
      skipEmptyLines: 'greedy',
    });
    const cells = data[0]?.length ?? 0;
    const even = data.filter((row) => row.length === cells).length / Math.max(1, data.length);
    return { delimiter, score: cells < 2 ? 0 : even + Math.min(cells, 100) / 1000 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
