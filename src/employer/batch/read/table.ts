import { MOST_COLUMNS, MOST_ROWS, Refusal } from './faults';

/** A cell as the file has it: text; from a workbook also numbers and yes-or-no. Dates come as ISO text. */
export type Cell = string | number | boolean;

/** Takes the rows of a file one after another, the empty ones too: they count as rows. */
export type RowTaker = (cells: readonly Cell[]) => void;

/** Tells how many cells of a row name a field: so the header is found. */
export type NamesIn = (cells: readonly Cell[]) => number;

/**
 * One column, with each distinct value once: what a hundred thousand rows say is mostly the same few things, and each
 * is read once. `codes` has, for each row, the place of its value in `values`; 0 is the empty cell.
 */
export interface Column {
  header: string;
  values: Cell[];
  codes: Uint32Array;
}

export interface Table {
  columns: Column[];
  /** Rows with at least one cell that is not empty. */
  rows: number;
  /** For each of them its number as a spreadsheet counts, 1 for the first. */
  rowNumbers: Uint32Array;
  /** Rows that have more cells than the header has. */
  wider: number;
}

/** Rows above the header that are looked at: a title, a note, a date. */
const HEADER_WITHIN = 10;

const isEmpty = (cell: Cell | undefined) =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Rows that a column has room for at first; then twice as many each time. */
const ROOM = 256;

type Codes = Uint32Array<ArrayBuffer>;

class Gathered {
  readonly values: Cell[] = [''];
  /** By row; behind the last row that has a value there may be room. */
  private codes: Codes = new Uint32Array(ROOM);
  private readonly known = new Map<Cell, number>();

  put(row: number, cell: Cell): void {
    const value = typeof cell === 'string' ? cell.trim() : cell;
    if (value === '') return;
    let code = this.known.get(value);
    if (code === undefined) {
      const kept = typeof value === 'string' ? ownText(value) : value;
      code = this.values.push(kept) - 1;
      this.known.set(kept, code);
    }
    while (row >= this.codes.length) this.codes = longer(this.codes, 2 * this.codes.length);
    this.codes[row] = code;
  }

  column(header: string, rows: number): Column {
    return { header, values: this.values, codes: longer(this.codes, rows).slice(0, rows) };
  }
}

function longer(codes: Codes, rows: number): Codes {
  if (rows <= codes.length) return codes;
  const room = new Uint32Array(rows);
  room.set(codes);
  return room;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A copy of a text: engines keep a part of a text as a view into the whole, and a cell would keep the file. */
function ownText(text: string): string {
  const copy = decoder.decode(encoder.encode(text));
  // Half of a sign that takes two can't be encoded; it stays as the file has it.
  return copy === text ? copy : text;
}

/** Builds a table out of rows as they come. `namesIn` finds the header. */
export class TableBuilder {
  private first: { cells: Cell[]; number: number }[] = [];
  private header: string[] | undefined;
  private readonly gathered: Gathered[] = [];
  private readonly numbers: number[] = [];
  private seen = 0;
  private wider = 0;

  constructor(private readonly namesIn: NamesIn) {}

  readonly take: RowTaker = (cells) => {
    this.seen++;
    if (cells.every(isEmpty)) return;
    if (this.header) {
      this.add(cells, this.seen);
      return;
    }
    this.first.push({ cells: [...cells], number: this.seen });
    if (this.first.length === HEADER_WITHIN) this.begin();
  };

  /** Ends the table. Throws a Refusal where there is no row, or nothing under the header. */
  finish(): Table {
    if (!this.header) this.begin();
    const header = this.header;
    if (!header) throw new Refusal('empty');
    const rows = this.numbers.length;
    if (rows === 0) throw new Refusal('no-rows');
    const width = Math.max(header.length, this.gathered.length);
    const columns = Array.from({ length: width }, (_, at) =>
      (this.gathered[at] ?? new Gathered()).column(header[at] ?? '', rows),
    );
    return {
      columns,
      rows,
      rowNumbers: Uint32Array.from(this.numbers),
      wider: this.wider,
    };
  }

  /** The header is the row that names the most fields; where none does, the first. */
  private begin(): void {
    if (!this.first.length) return;
    const names = this.first.map(({ cells }) => this.namesIn(cells));
    const at = names.indexOf(Math.max(...names));
    const cells = this.first[at]?.cells ?? [];
    const width = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
    this.header = cells.slice(0, width).map((cell) => ownText(String(cell).trim()));
    if (this.header.length > MOST_COLUMNS) throw tooWide();
    const rest = this.first.slice(at + 1);
    this.first = [];
    for (const row of rest) this.add(row.cells, row.number);
  }

  private add(cells: readonly Cell[], number: number): void {
    const row = this.numbers.push(number) - 1;
    if (row >= MOST_ROWS) throw new Refusal('too-many-rows', { most: MOST_ROWS });
    const width = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
    if (width > MOST_COLUMNS) throw tooWide();
    if (width > (this.header?.length ?? 0)) this.wider++;
    for (let at = 0; at < width; at++) {
      const cell = cells[at];
      if (cell !== undefined) (this.gathered[at] ??= new Gathered()).put(row, cell);
    }
  }
}

const tooWide = () => new Refusal('too-many-columns', { most: MOST_COLUMNS });
