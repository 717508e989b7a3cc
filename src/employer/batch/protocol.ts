import type { Answers } from '../../answers/types';
import type { CompactWages, RegionNames } from '../../wages';
import type { Cells, Comparison, Opened, Progress, ToSay, View, ViewPage } from './shapes';
import type { CellProblem, OpenTitle } from './problems';
import type { Settled } from './cells';
import type { CellProblemCode } from './cells/reading';
import type { FieldId } from './fields';
import type { Source } from './read';
import type { Variation } from './variation';
import type { Filter } from './view';
import type { Said } from './write/results';
import type { Format } from './write/template';

/** What the worker needs before anything else: it fetches nothing itself. */
interface Supplies {
  today: string;
  language: string;
  wages: CompactWages;
  /** The names of places in each language that cells may have them in. */
  places: readonly RegionNames[];
}

export interface RowOfFile {
  row: number;
  label: string;
  answers: Answers;
  /** Everything the file says of the row, column by column. */
  cells: string[];
}

/** What can be asked of the worker: the arguments, and what comes back. */
export interface Calls {
  start: (supplies: Supplies) => void;
  open: (source: Source, sheet?: number) => Opened;
  map: (fields: readonly (FieldId | undefined)[]) => Cells;
  settle: (settled: Settled) => Cells;
  offerForAll: (answers: Answers) => Cells;
  cells: () => Cells;
  problems: (from: number, count: number) => CellProblem[];
  mend: (column: number, raw: string, to: string, row?: number) => Mended;
  undo: () => Cells;
  titles: (from: number, count: number) => OpenTitle[];
  chooseNoc: (title: string, noc: string | undefined) => Cells;
  evaluate: () => Promise<Progress>;
  cancel: () => void;
  view: (view: View) => ViewPage;
  row: (row: number) => RowOfFile;
  compare: (other: Variation) => Promise<Comparison | undefined>;
  /**
   * Works out what an export will say, with `ways` what would change each result too, and tells how many phrases and
   * ways there are: they are fetched with `toSay`. Undefined where it was stopped.
   */
  prepareExport: (filter: Filter, ways: boolean) => Promise<Prepared | undefined>;
  toSay: (from: number, count: number) => Pick<ToSay, 'phrases' | 'ways'>;
  /** The words for them, by `keyOf` and `keyOfWay`. */
  say: (phrases: readonly Worded[], ways: readonly Worded[]) => void;
  write: (format: Format, said: Omit<Said, 'phrases' | 'ways'>) => Uint8Array<ArrayBuffer>;
  template: (format: Format) => Uint8Array<ArrayBuffer>;
}

/** What an export will say, with the number of phrases and of ways. */
type Prepared = Omit<ToSay, 'phrases' | 'ways'> & { phrases: number; ways: number };

type Worded = readonly [key: string, text: string];

/** How the cells stand after a mend; `problem` where the new text can't be read either. */
export interface Mended {
  cells: Cells;
  problem?: CellProblemCode;
}

export type Call = keyof Calls;

/** A call on its way to the worker. */
export interface Asked {
  id: number;
  call: Call;
  args: unknown[];
}

/** How many rows of an export were looked at. */
export interface Looked {
  done: number;
  total: number;
}

/** What comes back: the answer, what went wrong, or how far an evaluation or an export is. */
export type Told =
  | { id: number; result: unknown }
  | { id: number; error: string }
  | { progress: Progress }
  | { looked: Looked };

/** The part of a worker, of its scope and of a message port that both ends use. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
