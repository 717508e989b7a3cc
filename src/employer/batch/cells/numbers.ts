import { readNumber } from '../../../ui/parse-number';
import type { NumberLimits } from '../fields';
import type { Cell } from '../read/table';
import type { Reading } from './reading';

export type DecimalMark = '.' | ',';

/** A locale that writes numbers with the mark. */
const LOCALE: Record<DecimalMark, string> = { '.': 'en-CA', ',': 'fr-CA' };

/**
 * Reads a number as people write it: thousands parted, decimals behind a point or a comma, a dollar sign. A single mark
 * before exactly three digits ("1,234") is read by the file's decimal mark; without one it stays open.
 */
export function readAmount(
  cell: Cell,
  { least, most, above }: NumberLimits,
  mark: DecimalMark | undefined,
): Reading {
  if (typeof cell === 'boolean') return { problem: 'not-a-number' };
  const value = typeof cell === 'number' ? cell : valueOf(cell, mark);
  if (typeof value !== 'number') return { problem: value };
  if (value < 0) return { problem: 'negative' };
  if (value > most) return { problem: 'too-large', params: { most } };
  if (above && value <= least) return { problem: 'not-above', params: { least } };
  return { value };
}

function valueOf(text: string, mark: DecimalMark | undefined) {
  const [point, comma] = bothWays(text);
  if (point === comma || mark === '.') return point ?? 'not-a-number';
  if (mark === ',') return comma ?? 'not-a-number';
  // Only one of the two marks makes it a number.
  if (point === undefined || comma === undefined) return point ?? comma ?? 'not-a-number';
  return 'decimal-mark';
}

function bothWays(text: string): [point: number | undefined, comma: number | undefined] {
  const read = (mark: DecimalMark) => readNumber(text, LOCALE[mark], { min: -Infinity }).value;
  return [read('.'), read(',')];
}

/** What a cell says about the decimal mark of its file: "52,88" that it is the comma; "1,234" could be either. */
export function markIn(cell: Cell): DecimalMark | 'either' | undefined {
  const last = typeof cell === 'string' ? /[.,](?=[^.,]*$)/.exec(cell)?.[0] : undefined;
  if (typeof cell !== 'string' || (last !== '.' && last !== ',')) return undefined;
  const [point, comma] = bothWays(cell);
  if (point === undefined && comma === undefined) return undefined;
  if (point === undefined) return ',';
  if (comma === undefined) return '.';
  if (point !== comma) return 'either';
  // Repeated, it parts thousands: the decimal mark is the other.
  const repeated = cell.indexOf(last) !== cell.lastIndexOf(last);
  return repeated === (last === '.') ? ',' : '.';
}
