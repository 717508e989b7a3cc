import type { Answers } from '../../answers/types';
import { provinceOfRegion } from '../../wages';
import { readCell } from './cells';
import type { Settled } from './cells';
import { orderIn } from './cells/dates';
import type { DateOrder } from './cells/dates';
import type { Lexicon } from './cells/lexicon';
import { markIn } from './cells/numbers';
import type { DecimalMark } from './cells/numbers';
import type { CellProblemCode, ProblemParams, Reading } from './cells/reading';
import { fieldOf } from './fields';
import type { Field, FieldId } from './fields';
import type { Cell, Column, Table } from './read';

/** One column that is matched to a field, with what each of its distinct values says. */
interface Matched {
  at: number;
  field: Field;
  column: Column;
  /** By the code of the value; undefined for the empty cell. */
  readings: (Reading | undefined)[];
}

/** A cell that was changed, to be changed back. */
interface Mend {
  column: number;
  rows: Uint32Array;
  /** The codes they had. */
  codes: Uint32Array;
}

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

type Loose = Record<string, unknown>;

/** The parts of an answer's path: its group, and the field in it. */
const pathOf = (id: string): [group: string, field: string | undefined] => {
  const [group = '', field] = id.split('.');
  return [group, field];
};

/**
 * The candidates of a table: which column answers which question, what its cells say, and the answers of each row.
 * What can't be read is left unanswered, so that it is never taken for a no.
 */
export class Candidates {
  private matched: Matched[] = [];
  private settled: Settled = {};
  /** What was settled, and what the file itself shows. */
  private ways: Settled = {};
  private shared: Answers = {};
  private readonly chosen = new Map<string, string>();
  private readonly mends: Mend[] = [];

  constructor(
    readonly table: Table,
    private readonly lexicon: Lexicon,
  ) {}

  /** Matches columns to fields; a column that is left out has undefined. A field twice counts the first time. */
  match(fields: readonly (FieldId | undefined)[]): void {
    const taken = new Set<FieldId>();
    this.matched = fields.flatMap((id, at) => {
      const column = this.table.columns[at];
      if (id === undefined || !column || taken.has(id)) return [];
      taken.add(id);
      return [{ at, field: fieldOf(id), column, readings: [] }];
    });
    this.readAll();
  }

  /** Says how the file writes what can be read in two ways. */
  settle(settled: Settled): void {
    this.settled = { ...this.settled, ...settled };
    this.readAll();
  }

  /** Answers that count for every row whose own cell says nothing. */
  share(answers: Answers): void {
    this.shared = answers;
  }

  /** Takes a job title for a unit group, in every row that has it; undefined takes that back. */
  choose(title: string, noc: string | undefined): void {
    if (noc === undefined) this.chosen.delete(title);
    else this.chosen.set(title, noc);
  }

  /** Puts another text into a cell, or (without a row) into every cell of the column that says the same as `raw`. */
  mend(at: number, raw: string, to: string, row?: number): void {
    const column = this.table.columns[at];
    if (!column) return;
    const { values, codes } = column;
    // A workbook can have 5 as a number and as text: both read the same.
    const same = new Set(values.flatMap((value, code) => (String(value) === raw ? [code] : [])));
    const among = row === undefined ? Uint32Array.from(codes.keys()) : Uint32Array.of(row);
    const rows = among.filter((one) => same.has(codes[one] ?? 0));
    if (!rows.length) return;
    this.mends.push({ column: at, rows, codes: rows.map((one) => codes[one] ?? 0) });
    const code = codeFor(values, to.trim());
    for (const one of rows) codes[one] = code;
    const matched = this.matched.find((one) => one.at === at);
    if (matched) this.read(matched);
  }

  /** Takes the last mend back. */
  undo(): void {
    const last = this.mends.pop();
    const codes = last && this.table.columns[last.column]?.codes;
    if (!codes) return;
    last.rows.forEach((row, index) => (codes[row] = last.codes[index] ?? 0));
  }

  get mended(): number {
    return this.mends.length;
  }

  get reading(): Settled {
    return this.settled;
  }

  /** The candidate's name or number as the file has it; empty where no column has one. */
  label(row: number): string {
    const found = this.matched.find(({ field }) => field.id === 'label');
    return found ? String(found.column.values[found.column.codes[row] ?? 0] ?? '') : '';
  }

  /** Everything the file says of a row, column by column. */
  cells(row: number): string[] {
    return this.table.columns.map(({ values, codes }) => String(values[codes[row] ?? 0] ?? ''));
  }

  /** A reader of rows for the matched columns as they are now: hundred thousands of calls, so it prepares once. */
  reader(): (row: number) => Answers {
    const shared = this.shared as Loose;
    const plan = groupsOf(this.matched.filter(({ field }) => field.id !== 'label'));
    const noc = this.matched.find(({ field }) => field.id === 'occupation.noc');
    const title = this.matched.find(({ field }) => field.id === 'occupation.jobTitle');
    return (row) => {
      const answers: Loose = { ...shared };
      for (const { group, single, parts } of plan) {
        if (single) {
          const value = valueIn(single, row);
          if (value !== undefined) answers[group] = value;
          continue;
        }
        let inner: Loose | undefined;
        for (const { field, matched } of parts) {
          const value = valueIn(matched, row);
          if (value === undefined) continue;
          inner ??= { ...(shared[group] as Loose | undefined) };
          inner[field] = value;
        }
        if (inner) answers[group] = inner;
      }
      if (noc || title) this.nameOccupation(answers, row, noc, title);
      const offer = answers['offer'];
      if (offer !== undefined) settleRegion(answers, offer as Loose, shared['offer'] as Loose);
      return answers;
    };
  }

  /** The titles that stand without a code, in the order of the table. */
  openTitles(): OpenTitle[] {
    const titles = new Map<string, number>();
    const noc = this.matched.find(({ field }) => field.id === 'occupation.noc');
    const title = this.matched.find(({ field }) => field.id === 'occupation.jobTitle');
    if ((!noc && !title) || this.shared.occupation?.noc !== undefined) return [];
    for (let row = 0; row < this.table.rows; row++) {
      if (noc && valueIn(noc, row) !== undefined) continue;
      const open = titleIn(noc, row) ?? titleIn(title, row);
      if (open !== undefined) titles.set(open, (titles.get(open) ?? 0) + 1);
    }
    return [...titles].map(([name, rows]) => {
      const chosen = this.chosen.get(name);
      return { title: name, rows, ...(chosen !== undefined && { chosen }) };
    });
  }

  /** Everything to mend, by column, then in the order of the rows. */
  problems(): CellProblem[] {
    return this.matched.flatMap((matched) => {
      const found = new Map<string, CellProblem>();
      const { at, field, column, readings } = matched;
      const region = field.id === 'offer.region' ? this.misplaced() : undefined;
      for (let row = 0; row < this.table.rows; row++) {
        const code = column.codes[row] ?? 0;
        const reading = region?.(row, readings[code]) ?? readings[code];
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
            rowNumber: this.table.rowNumbers[row] ?? 0,
          });
      }
      return [...found.values()];
    });
  }

  /** What the cells with a date say about the order of day and month: how many are open, and what others show. */
  dateOrders(): { open: number; example?: string; evidence?: DateOrder } {
    return this.evidence('date', orderIn);
  }

  /** The same of numbers and their decimal mark. */
  decimalMarks(): { open: number; example?: string; evidence?: DecimalMark } {
    return this.evidence('number', markIn);
  }

  private evidence<Way extends string>(
    kind: Field['kind'],
    wayIn: (cell: Cell) => Way | 'either' | undefined,
  ): { open: number; example?: string; evidence?: Way } {
    const ways = new Set<Way>();
    let open = 0;
    let example: string | undefined;
    for (const { field, column } of this.matched) {
      if (field.kind !== kind) continue;
      const of = column.values.map(wayIn);
      for (const code of column.codes) {
        const way = of[code];
        if (way === 'either') {
          open++;
          example ??= String(column.values[code]);
        } else if (way !== undefined) ways.add(way);
      }
    }
    const [evidence] = ways;
    return {
      open,
      ...(example !== undefined && { example }),
      ...(ways.size === 1 && evidence !== undefined && { evidence }),
    };
  }

  private readAll(): void {
    // A file writes its numbers one way: where some cells show which, the others are read by it.
    const { decimalMark = this.decimalMarks().evidence, ...rest } = this.settled;
    this.ways = { ...rest, ...(decimalMark && { decimalMark }) };
    for (const matched of this.matched) this.read(matched);
  }

  private read(matched: Matched): void {
    matched.readings = matched.column.values.map((cell) =>
      cell === '' ? undefined : readCell(cell, matched.field, this.lexicon, this.ways),
    );
  }

  private nameOccupation(
    answers: Loose,
    row: number,
    noc: Matched | undefined,
    title: Matched | undefined,
  ): void {
    const typed = titleIn(noc, row);
    const jobTitle = titleIn(title, row) ?? typed;
    if (jobTitle === undefined) return;
    const given = (answers['occupation'] ?? {}) as { noc?: string };
    const chosen = given.noc ?? this.chosen.get(typed ?? jobTitle);
    answers['occupation'] = { ...given, jobTitle, ...(chosen !== undefined && { noc: chosen }) };
  }

  /** Says for a row whether its region lies in another province than the row's. */
  private misplaced(): (row: number, reading: Reading | undefined) => Reading | undefined {
    const province = this.matched.find(({ field }) => field.id === 'offer.province');
    return (row, reading) => {
      const home = (province && valueIn(province, row)) ?? this.shared.offer?.province;
      if (!reading || 'problem' in reading || 'title' in reading) return undefined;
      const regions = 'oneOf' in reading ? reading.oneOf : [reading.value as string];
      if (regions.some((region) => provinceOfRegion(region) === home)) return undefined;
      if (typeof home === 'string')
        return { problem: 'region-elsewhere', params: { province: home } };
      return 'oneOf' in reading ? { problem: 'unknown-region' } : undefined;
    };
  }
}

function codeFor(values: Cell[], text: string): number {
  const known = values.indexOf(text);
  return known >= 0 ? known : values.push(text) - 1;
}

function readingIn({ column, readings }: Matched, row: number): Reading | undefined {
  return readings[column.codes[row] ?? 0];
}

/** The answer a cell gives; a region that could be in two provinces comes as the list of them. */
function valueIn(matched: Matched, row: number): unknown {
  const reading = readingIn(matched, row);
  if (reading === undefined) return undefined;
  return 'value' in reading ? reading.value : 'oneOf' in reading ? reading.oneOf : undefined;
}

function titleIn(matched: Matched | undefined, row: number): string | undefined {
  const reading = matched && readingIn(matched, row);
  return reading && 'title' in reading ? reading.title : undefined;
}

/** A region of another province than the row's is left out; of several of one name the province's is taken. */
function settleRegion(answers: Loose, offer: Loose, shared: Loose | undefined): void {
  const { region, province } = offer;
  if (region === undefined || offer === shared) return;
  const regions = Array.isArray(region) ? (region as string[]) : [region as string];
  if (
    regions.length === 1 &&
    (province === undefined || provinceOfRegion(regions[0] ?? '') === province)
  )
    return;
  const { region: _region, ...rest } = offer;
  const home = regions.find((code) => provinceOfRegion(code) === province);
  answers['offer'] = home === undefined ? rest : { ...rest, region: home };
}

interface Plan {
  group: string;
  single?: Matched;
  parts: { field: string; matched: Matched }[];
}

function groupsOf(matched: readonly Matched[]): Plan[] {
  const groups = new Map<string, Plan>();
  for (const one of matched) {
    const [group, field] = pathOf(one.field.id);
    if (field === undefined) groups.set(group, { group, single: one, parts: [] });
    else {
      const plan = groups.get(group) ?? { group, parts: [] };
      plan.parts.push({ field, matched: one });
      groups.set(group, plan);
    }
  }
  return [...groups.values()];
}
