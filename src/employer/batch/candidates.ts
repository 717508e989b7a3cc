import type { Answers } from '../../answers/types';
import { readCell } from './cells';
import type { Settled } from './cells';
import { orderIn } from './cells/dates';
import type { DateOrder } from './cells/dates';
import type { Lexicon } from './cells/lexicon';
import { markIn } from './cells/numbers';
import type { DecimalMark } from './cells/numbers';
import { fieldOf } from './fields';
import type { Field, FieldId } from './fields';
import type { Matched } from './matched';
import { fieldIn } from './matched';
import { problemsIn, titlesIn } from './problems';
import type { CellProblem, OpenTitle } from './problems';
import type { Cell, Table } from './read';
import { rowReader } from './row-reader';
import type { Grounds } from './row-reader';

/** A change of cells, to be taken back. */
interface Mend {
  column: number;
  rows: Uint32Array;
  /** The codes they had. */
  codes: Uint32Array;
}

/** The rows as they are at one moment; what is mended later does not reach it. */
export interface Snapshot {
  answers: (row: number) => Answers;
  /** The candidate's name or number as the file has it; empty where no column has one. */
  label: (row: number) => string;
}

/** How many cells can be read in two ways, one of them, and which way other cells of the file show. */
export interface TwoWays<Way> {
  open: number;
  example?: string;
  evidence?: Way;
}

/**
 * The candidates of a table: which column answers which question, and what its cells say. What can't be read is left
 * unanswered, so that it is never taken for a no.
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
    // A copy: snapshots go on with the cells as they were.
    column.codes = codes.slice();
    for (const one of rows) column.codes[one] = code;
    this.readMended(at);
  }

  /** Takes the last mend back. */
  undo(): void {
    const last = this.mends.pop();
    const column = last && this.table.columns[last.column];
    if (!column) return;
    const codes = column.codes.slice();
    last.rows.forEach((row, index) => (codes[row] = last.codes[index] ?? 0));
    column.codes = codes;
    this.readMended(last.column);
  }

  /** How many mends can be taken back. */
  get mended(): number {
    return this.mends.length;
  }

  /** How the file was settled to be read. */
  get reading(): Settled {
    return this.settled;
  }

  snapshot(): Snapshot {
    const label = fieldIn(this.matched, 'label')?.column;
    const codes = label?.codes;
    return {
      answers: rowReader(this.grounds),
      label: (row) => String(label?.values[codes?.[row] ?? 0] ?? ''),
    };
  }

  /** Everything the file says of a row, column by column, mended where it was. */
  cells(row: number): string[] {
    return this.table.columns.map(({ values, codes }) => String(values[codes[row] ?? 0] ?? ''));
  }

  problems(): CellProblem[] {
    return problemsIn(this.table, this.grounds);
  }

  titles(): OpenTitle[] {
    return titlesIn(this.table, this.grounds);
  }

  dateOrders(): TwoWays<DateOrder> {
    return this.waysOf('date', orderIn);
  }

  decimalMarks(): TwoWays<DecimalMark> {
    return this.waysOf('number', markIn);
  }

  private get grounds(): Grounds {
    const { matched, shared, chosen } = this;
    return { matched, shared, chosen };
  }

  private waysOf<Way extends string>(
    kind: Field['kind'],
    wayIn: (cell: Cell) => Way | 'either' | undefined,
  ): TwoWays<Way> {
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
    this.ways = this.waysNow();
    for (const matched of this.matched) this.read(matched);
  }

  /** Reads a column in which cells were mended; every column where the file shows another decimal mark by it. */
  private readMended(at: number): void {
    const before = this.ways.decimalMark;
    this.ways = this.waysNow();
    const anew = this.ways.decimalMark !== before;
    for (const matched of this.matched) if (anew || matched.at === at) this.read(matched);
  }

  /** A file writes its numbers one way: where some cells show which, the others are read by it. */
  private waysNow(): Settled {
    const { decimalMark = this.decimalMarks().evidence, ...rest } = this.settled;
    return { ...rest, ...(decimalMark && { decimalMark }) };
  }

  private read(matched: Matched): void {
    matched.readings = matched.column.values.map((cell) =>
      cell === '' ? undefined : readCell(cell, matched.field, this.lexicon, this.ways),
    );
  }
}

function codeFor(values: Cell[], text: string): number {
  const known = values.indexOf(text);
  return known >= 0 ? known : values.push(text) - 1;
}
