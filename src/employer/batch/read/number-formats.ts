import { addDays } from '../../../answers/dates';

/**
 * Whether a number format shows a day. The built-in ones go by their number (27 to 36 and 50 to 58 are those of East
 * Asian Excel); another by its code: a year or a day outside quotes, brackets and escapes.
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 17) || id === 22 || isEastAsian(id);
  const [first = ''] = code.split(';');
  const bare = first.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return /[yd年月日]/i.test(bare);
}

const isEastAsian = (id: number) => (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** Days are counted from the end of 1899; the 29 February 1900 that Excel believes in lies before any day we take. */
const EPOCH = '1899-12-30';
const EPOCH_1904 = '1904-01-01';
const FIRST = 61;
const LAST = 2_958_465;

/** The day that a spreadsheet stores as a number, ISO date; its time of day falls away. Undefined outside the calendar. */
export function dayOfSerial(serial: number, from1904 = false): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= (from1904 ? 0 : FIRST) && day <= LAST)) return undefined;
  return addDays(from1904 ? EPOCH_1904 : EPOCH, day);
}
