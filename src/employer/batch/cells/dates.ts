import { isIsoDate } from '../../../answers/dates';
import { plainText } from '../fields/plain-text';
import { dayOfSerial } from '../read/number-formats';
import type { Cell } from '../read/table';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';

export type DateOrder = 'day-first' | 'month-first';

const SLASHED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/;
const YEAR_FIRST = /^(\d{4})\s*[/.年-]\s*(\d{1,2})\s*[/.月-]\s*(\d{1,2})日?$/;
/** A time of day behind the day: a spreadsheet's or a database's. */
const TIME = /[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[ap]\.?m\.?)?$/i;

/** Reads a day. Which of 3/4/2026 is the month is said by the file's order; without one it stays open. */
export function readDay(cell: Cell, order: DateOrder | undefined, lexicon: Lexicon): Reading {
  if (typeof cell === 'boolean') return { problem: 'not-a-date' };
  const text = dayText(cell);
  // Five digits are a spreadsheet's count of days, where a cell lost its look as a day.
  if (/^\d{5}(\.\d+)?$/.test(text)) return inCalendar(dayOfSerial(Number(text)));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return inCalendar(isoOf(yearFirst[1], yearFirst[2], yearFirst[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) return readSlashed(slashed, order);
  return readNamed(text, lexicon);
}

/** In plain digits, without the time of day. */
const dayText = (cell: Cell) => String(cell).normalize('NFKC').trim().replace(TIME, '');

/**
 * What a cell says about the order of day and month in its file: "31/12/2026" that days come first. Of "3/4/26" the order
 * is not asked: its year has to be mended first.
 */
export function orderIn(cell: Cell): DateOrder | 'either' | undefined {
  const slashed = typeof cell === 'string' && SLASHED.exec(dayText(cell));
  if (!slashed) return undefined;
  const [, first, second] = slashed.map(Number);
  if (first === undefined || second === undefined || first === second) return undefined;
  if (first > 12) return second > 12 ? undefined : 'day-first';
  if (second > 12) return 'month-first';
  return slashed[3]?.length === 4 ? 'either' : undefined;
}

function readSlashed(
  [, first = '', second = '', year = '']: RegExpExecArray,
  order: DateOrder | undefined,
): Reading {
  if (year.length < 4) return { problem: 'short-year' };
  const clear = orderIn(`${first}/${second}/${year}`);
  const read = clear === 'either' ? order : (clear ?? 'day-first');
  if (read === undefined) return { problem: 'date-order' };
  return inCalendar(read === 'day-first' ? isoOf(year, second, first) : isoOf(year, first, second));
}

/** "3 April 2026", "April 3rd, 2026", "1er avril 2026", "3-Apr-2026", "3 de abril de 2026". */
function readNamed(text: string, { months }: Lexicon): Reading {
  const parts = plainText(text)
    .split(' ')
    .filter((part) => part !== 'de' && part !== 'del');
  const month = parts.map((part) => months.get(part)).find((found) => found !== undefined);
  const numbers = parts
    .filter((part) => !months.has(part))
    .map((part) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(part)?.[1]);
  const [one, other] = numbers;
  if (month === undefined || numbers.length !== 2 || !one || !other)
    return { problem: 'not-a-date' };
  const [day, year] = one.length === 4 ? [other, one] : [one, other];
  if (year.length !== 4) return { problem: 'short-year' };
  return inCalendar(isoOf(year, String(month), day));
}

function isoOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function inCalendar(iso: string | undefined): Reading {
  if (iso === undefined || !isIsoDate(iso)) return { problem: 'not-a-date' };
  return iso >= '1900-01-01' && iso < '2200-01-01'
    ? { value: iso }
    : { problem: 'date-out-of-range' };
}
