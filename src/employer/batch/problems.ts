import { provinceOfRegion } from '../../wages';
import type { CellProblemCode, ProblemParams, Reading } from './cells/reading';
import type { FieldId } from './fields';
import type { Matched } from './matched';
import { fieldIn, readingIn, titleOf, valueOf } from './matched';
import type { Table } from './read';
import type { Grounds } from './row-reader';

/** Something to mend: one entry for all cells of a column that say the same. */
export interface CellProblem {
  column: number;
  field: FieldId;
  code: CellProblemCode;
  params?: ProblemParams;
  raw: string;
  /** How many rows have it, and the first of them. */
  rows: number;
  row: number;
  /** The number of that row as a spreadsheet counts. */
  rowNumber: number;
}

/** A job title that stands without a code. */
export interface OpenTitle {
  title: string;
  rows: number;
  chosen?: string;
}

/** Everything to mend, by column, then in the order of the rows. */
export function problemsIn(table: Table, grounds: Grounds): CellProblem[] {
  return grounds.matched.flatMap((matched) => {
    const found = new Map<string, CellProblem>();
    const { at, field, column, readings } = matched;
    const regions = field.id === 'offer.region' ? regionCheck(grounds) : undefined;
    // Most columns have nothing to mend: then their rows need no look.
    if (!regions && !readings.some((reading) => reading && 'problem' in reading)) return [];
    for (let row = 0; row < table.rows; row++) {
      const code = column.codes[row] ?? 0;
      const reading = regions?.(row, readings[code]) ?? readings[code];
      if (!reading || !('problem' in reading)) continue;
      const { problem, params } = reading;
      const raw = String(column.values[code] ?? '');
      const key = `${raw} ${String(params?.['province'])}`;
      const before = found.get(key);
      if (before) before.rows++;
      else
        found.set(key, {
          column: at,
          field: field.id,
          code: problem,
          ...(params && { params }),
          raw,
          rows: 1,
          row,
          rowNumber: table.rowNumbers[row] ?? 0,
        });
    }
    return [...found.values()];
  });
}

/** Says of a row whether its region lies in another province than the row's. */
function regionCheck({ matched, shared }: Grounds) {
  const province = fieldIn(matched, 'offer.province');
  return (row: number, reading: Reading | undefined): Reading | undefined => {
    if (!reading || 'problem' in reading || 'title' in reading) return undefined;
    const home = (province && valueOf(readingIn(province, row))) ?? shared.offer?.province;
    const regions = 'oneOf' in reading ? reading.oneOf : [reading.value as string];
    if (regions.some((region) => provinceOfRegion(region) === home)) return undefined;
    if (typeof home === 'string')
      return { problem: 'region-elsewhere', params: { province: home } };
    return 'oneOf' in reading ? { problem: 'unknown-region' } : undefined;
  };
}

/** The job titles that stand without a code, in the order of the table. None where the offer for all has a code. */
export function titlesIn(table: Table, { matched, shared, chosen }: Grounds): OpenTitle[] {
  const noc = fieldIn(matched, 'occupation.noc');
  const title = fieldIn(matched, 'occupation.jobTitle');
  if ((!noc && !title) || shared.occupation?.noc !== undefined) return [];
  const titleAt = (column: Matched | undefined, row: number) =>
    column && titleOf(readingIn(column, row));
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (noc && valueOf(readingIn(noc, row)) !== undefined) continue;
    const open = titleAt(noc, row) ?? titleAt(title, row);
    if (open !== undefined) rows.set(open, (rows.get(open) ?? 0) + 1);
  }
  return [...rows].map(([name, count]) => {
    const noc = chosen.get(name);
    return { title: name, rows: count, ...(noc !== undefined && { chosen: noc }) };
  });
}
