/** What the engine tells the screens, and what they ask of it. */
import type { Assessment, CriterionId, DocumentId, Outcome, Phrase, Status } from '../../rules';
import type { Settled } from './cells';
import type { DateOrder } from './cells/dates';
import type { FieldId } from './fields';
import type { Refused, Sheets } from './read';
import type { Filter, GroupBy, Order } from './view';
import type { WayToSay } from './write/ways';

interface ColumnInfo {
  index: number;
  header: string;
  /** The first values that are not empty, at most three. */
  samples: string[];
  /** The field that the header names, in any of our languages. */
  field?: FieldId;
}

interface OpenedTable extends Sheets {
  ok: true;
  columns: ColumnInfo[];
  rows: number;
  /** Rows with more cells than the header has. */
  ragged: number;
}

export type Opened = OpenedTable | Refused;

/** How the cells stand: what is left to mend and to settle. */
export interface Cells {
  rows: number;
  /** Cells with a problem, and how many different ones there are. */
  problems: number;
  distinct: number;
  /** Cells whose order of day and month is open; `evidence`: what other cells of the file say. */
  dates?: { cells: number; example: string; evidence?: DateOrder };
  decimals?: { cells: number; example: string };
  /** Job titles that stand without a code and have none chosen, and all of them. */
  openTitles: number;
  titles: number;
  settled: Settled;
  /** Mends that can be taken back. */
  mends: number;
}

export interface Progress {
  done: number;
  total: number;
  state: 'running' | 'done' | 'cancelled';
  outcomes: Record<Outcome, number>;
}

export interface View extends Filter {
  sort?: Order;
  groupBy?: GroupBy;
  from: number;
  count: number;
}

export interface ResultRow {
  row: number;
  /** As a spreadsheet counts. */
  rowNumber: number;
  label: string;
  outcome: Outcome;
  basis?: Assessment['basis'];
  category?: Assessment['category'];
  noc?: string;
  jobTitle?: string;
  citizenships: string[];
  criteria: { id: CriterionId; status: Status; reasons: readonly Phrase[] }[];
  missing: string[];
  prevailing?: number;
}

/** What a file of results will say, each thing once. */
export interface ToSay {
  phrases: Phrase[];
  countries: string[];
  /** Paths of answers that are missing. */
  questions: string[];
  /** Documents to ask the candidates for. */
  documents: DocumentId[];
  /** What would change the results that are not eligible. */
  ways: WayToSay[];
}

export interface ViewPage {
  /** Rows that pass the filter. */
  total: number;
  rows: ResultRow[];
  groups?: { key: string; rows: number }[];
}

export interface Comparison {
  /** How many rows went from which outcome to which. */
  counts: Record<Outcome, Record<Outcome, number>>;
  /** The first rows whose outcome is another, in the order of the table. */
  changed: { row: number; rowNumber: number; label: string; before: Outcome; after: Outcome }[];
  changedTotal: number;
}
