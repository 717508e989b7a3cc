import type { Reading } from './cells/reading';
import type { Field, FieldId } from './fields';
import type { Column } from './read';

/** One column that is matched to a field, with what each of its distinct values says. */
export interface Matched {
  at: number;
  field: Field;
  column: Column;
  /** By the code of the value; undefined for the empty cell. Replaced as a whole, never changed. */
  readings: readonly (Reading | undefined)[];
}

export function fieldIn(matched: readonly Matched[], id: FieldId): Matched | undefined {
  return matched.find(({ field }) => field.id === id);
}

export function readingIn({ column, readings }: Matched, row: number): Reading | undefined {
  return readings[column.codes[row] ?? 0];
}

/** The answer that a reading gives; a region that could be in two provinces comes as the list of them. */
export function valueOf(reading: Reading | undefined): unknown {
  if (reading === undefined) return undefined;
  return 'value' in reading ? reading.value : 'oneOf' in reading ? reading.oneOf : undefined;
}

/** The job title that waits for its unit group. */
export function titleOf(reading: Reading | undefined): string | undefined {
  return reading && 'title' in reading ? reading.title : undefined;
}
