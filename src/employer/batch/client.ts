import type { Answers } from '../../answers/types';
import { LANGUAGE_CODES } from '../../answers/languages';
import { loadOccupations, searchOccupations } from '../../occupations';
import type { FoundOccupation } from '../../occupations';
import type { Category, DocumentId, Outcome, Phrase, Status } from '../../rules';
import { loadRegionNames, loadWageFile } from '../../wages';
import type { Cells, Comparison, Opened, Progress, View, ViewPage } from './shapes';
import type { CellProblem, OpenTitle } from './problems';
import type { Settled } from './cells';
import type { FieldId } from './fields';
import { Line } from './line';
import type { Call, Calls, Looked, Mended, Port, RowOfFile } from './protocol';
import { OUTCOMES } from './outcomes';
import { CATEGORIES, STATUSES } from './results';
import type { Variation } from './variation';
import type { Filter } from './view';
import { startWorker } from './start-worker';
import { keyOf } from './write/phrase-key';
import { keyOfWay } from './write/ways';
import type { WayToSay } from './write/ways';
import { EXPORT_COLUMNS } from './write/results';
import type { ExportColumn } from './write/results';
import type { Format } from './write/template';

export interface BatchOptions {
  language: string;
  /** ISO date. */
  today: string;
}

/** A job title with the unit groups that its words find, the best first. None is taken unless a person takes it. */
export interface TitleGroup extends OpenTitle {
  proposals: FoundOccupation[];
}

/** Words for a file of results. Each is asked for once for each different thing to say, phrases a few at a time. */
export interface ExportWords {
  header(column: ExportColumn): string;
  outcome(outcome: Outcome): string;
  status(status: Status): string;
  category(category: Category): string;
  country(code: string): string;
  phrase(phrase: Phrase): string;
  /** What would change a result. */
  way(way: WayToSay): string;
  /** The question whose answer is missing, by the answer's path. */
  question(path: string): string;
  document(id: DocumentId): string;
}

/** What of the results is written. */
export interface ExportOptions {
  filter?: Filter | undefined;
  /** Whether to write what would change each result. */
  ways?: boolean;
  /** Told how many rows were looked at. */
  looked?: ((looked: Looked) => void) | undefined;
}

/** Phrases, and ways, put into words between two breaths of the page: some ten milliseconds. */
const AT_ONCE = 100;
const MOST_PROPOSALS = 5;

/**
 * The page's side of a batch. Rows, cells and results stay in the worker; what comes here is a page of them at a time,
 * so that a hundred thousand rows never hold up the page.
 */
export class BatchClient {
  private readonly line: Line;
  private readonly language: string;
  private readonly started: Promise<void>;
  private cancels = 0;
  private told: ((progress: Progress) => void) | undefined;
  private looked: ((looked: Looked) => void) | undefined;

  constructor(
    port: Port,
    { language, today }: BatchOptions,
    private readonly end: () => void,
  ) {
    this.language = language;
    this.line = new Line(port, (news) => {
      if ('progress' in news) this.told?.(news.progress);
      else this.looked?.(news.looked);
    });
    this.started = this.start(today);
    // Whoever calls hears of it.
    this.started.catch(() => undefined);
  }

  /** Hands the worker what it works with; every other call waits for it. */
  private async start(today: string): Promise<void> {
    const [wages, ...places] = await Promise.all([
      loadWageFile(),
      ...LANGUAGE_CODES.map(loadRegionNames),
    ]);
    await this.line.call('start', [{ today, language: this.language, wages, places }], []);
  }

  /** Reads a file or pasted text; the columns come matched by their names. What it can't read it refuses with a code. */
  open(
    source: { name: string; bytes: ArrayBuffer } | { text: string },
    sheet?: number,
  ): Promise<Opened> {
    return 'text' in source
      ? this.ask('open', [source, sheet])
      : this.ask('open', [{ bytes: new Uint8Array(source.bytes) }, sheet], [source.bytes]);
  }

  map(fields: readonly (FieldId | undefined)[]): Promise<Cells> {
    return this.ask('map', [fields]);
  }

  /** Says how the file writes what can be read in two ways. */
  settle(settled: Settled): Promise<Cells> {
    return this.ask('settle', [settled]);
  }

  /** Answers that count for every row whose own cell says nothing. */
  offerForAll(answers: Answers): Promise<Cells> {
    return this.ask('offerForAll', [answers]);
  }

  cells(): Promise<Cells> {
    return this.ask('cells', []);
  }

  problems(page: { from: number; count: number }): Promise<CellProblem[]> {
    return this.ask('problems', [page.from, page.count]);
  }

  /** Puts another text into one cell, or (without `row`) into every cell of the column that says the same. */
  mend(mend: { column: number; raw: string; to: string; row?: number }): Promise<Mended> {
    return this.ask('mend', [mend.column, mend.raw, mend.to, mend.row]);
  }

  /** Takes the last mend back. */
  undo(): Promise<Cells> {
    return this.ask('undo', []);
  }

  /** Job titles that stand without a code, with proposals. Rejects where the job titles can't be loaded. */
  async titles(page: { from: number; count: number }): Promise<TitleGroup[]> {
    const [titles] = await Promise.all([
      this.ask('titles', [page.from, page.count]),
      loadOccupations(this.language),
    ]);
    const found: TitleGroup[] = [];
    for (const title of titles) {
      const options = { locale: this.language, limit: MOST_PROPOSALS };
      found.push({ ...title, proposals: searchOccupations(title.title, options) });
      await breath();
    }
    return found;
  }

  chooseNoc(title: string, noc: string | undefined): Promise<Cells> {
    return this.ask('chooseNoc', [title, noc]);
  }

  /** Evaluates all rows. `progress` is called as results come; `view` shows those that are there. */
  async evaluate(progress: (state: Progress) => void): Promise<Progress> {
    this.told = progress;
    const last = await this.ask('evaluate', []);
    progress(last);
    return last;
  }

  /** Stops an evaluation or an export. */
  cancel(): void {
    this.cancels++;
    // Where the worker is gone there is nothing to stop.
    this.ask('cancel', []).catch(() => undefined);
  }

  view(view: View): Promise<ViewPage> {
    return this.ask('view', [view]);
  }

  row(row: number): Promise<RowOfFile> {
    return this.ask('row', [row]);
  }

  /** What another offer would change; undefined where the rows were changed meanwhile. */
  compare(other: Variation): Promise<Comparison | undefined> {
    return this.ask('compare', [other]);
  }

  /**
   * Writes the results of the rows that pass the filter; with `ways`, what would change each, which takes long: `looked`
   * tells how far it is. Undefined where it was stopped.
   */
  async export(
    format: Format,
    words: ExportWords,
    { filter = {}, ways = false, looked }: ExportOptions = {},
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    this.looked = looked;
    const { cancels } = this;
    const prepared = await this.ask('prepareExport', [filter, ways]);
    if (!prepared) return undefined;
    for (let from = 0; from < Math.max(prepared.phrases, prepared.ways); from += AT_ONCE) {
      const some = await this.ask('toSay', [from, AT_ONCE]);
      await this.ask('say', [
        some.phrases.map((one) => [keyOf(one), words.phrase(one)] as const),
        some.ways.map((one) => [keyOfWay(one), words.way(one)] as const),
      ]);
      if (cancels !== this.cancels) return undefined;
    }
    return this.ask('write', [
      format,
      {
        columns: said(EXPORT_COLUMNS, (column) => words.header(column)),
        outcomes: said(OUTCOMES, (outcome) => words.outcome(outcome)),
        statuses: said(STATUSES, (status) => words.status(status)),
        categories: said(CATEGORIES, (category) => words.category(category)),
        countries: said(prepared.countries, (code) => words.country(code)),
        questions: said(prepared.questions, (path) => words.question(path)),
        documents: said(prepared.documents, (id) => words.document(id)),
      },
    ]);
  }

  /** A file to fill in, in the page's language. */
  template(format: Format): Promise<Uint8Array<ArrayBuffer>> {
    return this.ask('template', [format]);
  }

  /** Ends the worker, and with it everything that was read. Calls that wait are rejected. */
  close(): void {
    this.end();
    this.fail(new Error('The batch was closed'));
  }

  /** Says that the worker is gone: every call that waits is rejected, and every call from now on. */
  fail(error: Error): void {
    this.line.end(error);
  }

  private async ask<Name extends Call>(
    call: Name,
    args: Parameters<Calls[Name]>,
    transfer: Transferable[] = [],
  ): Promise<Awaited<ReturnType<Calls[Name]>>> {
    await this.started;
    return this.line.call(call, args, transfer);
  }
}

/** Starts a worker for a file of candidates. What can't be loaded rejects the first call. */
export function startBatch(options: BatchOptions): BatchClient {
  const worker = startWorker();
  const client = new BatchClient(worker, options, () => {
    worker.terminate();
  });
  worker.onerror = () => {
    client.fail(new Error('The worker stopped'));
  };
  return client;
}

function said<Code extends string>(
  codes: readonly Code[],
  word: (code: Code) => string,
): Record<Code, string> {
  return Object.fromEntries(codes.map((code) => [code, word(code)])) as Record<Code, string>;
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
