import { readFileSync } from 'node:fs';
import type { Answers, Position } from '../../src/answers/types';
import { wageTable } from '../../src/wages';
import type { WageTable } from '../../src/wages';
import { GOOD_CASES } from './good-cases';

/** A row of a table by its column names; an empty cell is ''. */
export type Row<Column extends string> = Record<Column, string>;

/**
 * Reads `tests/cases/NAME.tsv`. The first line names the columns; lines that begin with "#" and a blank are
 * headings for the reader. Throws where a column is missing or a line is longer than the first.
 */
export function table<Column extends string>(
  name: string,
  columns: readonly Column[],
): Row<Column>[] {
  const text = readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  for (const column of columns) {
    if (!names.includes(column)) throw new Error(`${name}.tsv has no column "${column}"`);
  }
  return lines
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const cells = line.split('\t');
      if (cells.length > names.length) throw new Error(`${name}.tsv: too many cells in "${line}"`);
      return Object.fromEntries(names.map((key, i) => [key, cells[i] ?? ''])) as Row<Column>;
    });
}

/**
 * The answers of a row: a good case by its name, with changes written as "education.years=3 partner=spouse".
 * "=?" is a question not answered; lists are parted by commas, "=none" is an empty one.
 */
export function answersOf(row: Row<'good case' | 'answers'>): Answers {
  const good = Object.entries(GOOD_CASES).find(([name]) => name === row['good case'])?.[1];
  if (!good && row['good case'] !== 'nothing answered') {
    throw new Error(`no good case "${row['good case']}"`);
  }
  return changed(good ?? {}, row.answers);
}

/** The same with changes as in a table. */
export function changed(answers: Answers, changes: string): Answers {
  const copy: Record<string, unknown> = { ...answers };
  for (const change of changes.split(' ').filter(Boolean)) {
    const [path = '', value] = change.split('=');
    if (value === undefined) throw new Error(`"${change}" is no change`);
    set(copy, path, value === '?' ? undefined : valueOf(path, value));
  }
  return copy;
}

function set(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let object = target;
  for (const step of steps) {
    object[step] = { ...(object[step] ?? {}) };
    object = object[step] as Record<string, unknown>;
  }
  if (value === undefined) Reflect.deleteProperty(object, last);
  else object[last] = value;
}

const TEXTS = ['occupation.noc', 'skillLevel2016'];
const LISTS = ['citizenships', 'otherPermanentResidence'];

function valueOf(path: string, value: string): unknown {
  if (LISTS.includes(path)) return value === 'none' ? [] : value.split(',');
  if (path === 'experience.positions')
    return value === 'none' ? [] : value.split(',').map(position);
  if (path === 'offer.otherPlaces') return value === 'none' ? [] : value.split(',').map(place);
  if (value === 'yes') return true;
  if (value === 'no') return false;
  return TEXTS.includes(path) || Number.isNaN(Number(value)) ? value : Number(value);
}

/** "2023-01-01..2024-12-31", "2023-01-01.." (still there), then "*0.5", "/unpaid", "/other-sector". */
function position(text: string): Position {
  const [dates = '', ...marks] = text.split('/');
  const [span = '', share] = dates.split('*');
  const [from = '', to] = span.split('..');
  return {
    from,
    ...(to ? { to } : {}),
    ...(share ? { share: Number(share) } : {}),
    ...(marks.includes('unpaid') ? { paid: false } : {}),
    ...(marks.includes('other-sector') ? { inSector: false } : {}),
  };
}

/** "BC:ER5920" or "BC". */
function place(text: string): { province: string; region?: string } {
  const [province = '', region] = text.split(':');
  return { province, ...(region ? { region } : {}) };
}

/** The medians that the cases are assessed with: `medians.tsv`. */
export function medians(): WageTable {
  const rows = table('medians', ['noc', 'area', 'median', 'unit', 'release']);
  return wageTable(
    rows.map(({ noc, area, median, unit, release }) => ({
      noc,
      area,
      median: Number(median),
      unit: unit === 'year' ? 'year' : 'hour',
      release,
    })),
  );
}
