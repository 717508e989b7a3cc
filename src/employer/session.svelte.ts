import type { Answers } from '../answers/types';
import { currentCase } from '../app/case.svelte';
import { whenErased } from '../app/erase';
import type { Language } from '../app/messages';
import type {
  BatchClient,
  CellProblem,
  Cells,
  FieldId,
  Opened,
  Progress,
  Sheets,
  TitleGroup,
} from './batch';
import { startBatch } from './batch/client';
import { guard } from './guard';
import { lastPage } from './last-page';
import { nowAndThen } from './now-and-then';
import { OfferDraft } from './offer.svelte';

type Table = Extract<Opened, { ok: true }>;
type Fault = Extract<Opened, { ok: false }>;
type Bytes = Awaited<ReturnType<BatchClient['template']>>;
/** What the controls wait for. */
type Doing = 'opening' | 'cells' | 'writing';

/** How many problems and job titles stand on the page at once. */
export const AT_ONCE = 10;

/** Each row has its own offer. */
const NO_OFFER: Answers = {};

/**
 * The employers' side while the page of the app is open: the offer, the candidates, what came out. The rows
 * themselves stay in the worker. It lives as long as the app is open, so that a look at another page loses
 * nothing; nothing of it is kept on the device.
 */
class EmployerSession {
  /** One candidate, who answers the rest, or a table of many. The offer is the same. */
  way = $state<'one' | 'many'>('one');
  /** One offer for all candidates, or each row has its own. */
  offers = $state<'one' | 'each'>('one');
  draft = new OfferDraft();

  table = $state.raw<Table | undefined>();
  /** What the table came from: a file's name; empty where it was pasted. */
  name = $state('');
  fault = $state.raw<Fault | undefined>();
  /** The sheets of the workbook that is open, and which of them is read; undefined for text. */
  sheets = $state.raw<Sheets | undefined>();
  fields = $state.raw<readonly (FieldId | undefined)[]>([]);
  cells = $state.raw<Cells | undefined>();
  problems = $state.raw<readonly CellProblem[]>([]);
  titles = $state.raw<readonly TitleGroup[]>([]);
  problemsFrom = $state(0);
  titlesFrom = $state(0);
  progress = $state.raw<Progress | undefined>();
  /** Whether something the results rest on was changed since. */
  changed = $state(false);
  /** Rises with each evaluation that has ended, and as results come: views ask again. */
  round = $state(0);
  /** What is being done: the controls wait until it is over. */
  busy = $state<Doing | undefined>();
  /** Whether the worker stopped: all it held is lost, and the file has to be opened again. */
  broken = $state(false);
  saved = $state(false);

  running = $derived(this.progress?.state === 'running');
  results = $derived(this.progress !== undefined && this.progress.done > 0);

  #client: BatchClient | undefined;
  /** What is open, to read another sheet of it. */
  #source: File | string = '';
  /** Rises as the table is taken away: what was asked of it before has no say any more. */
  #tables = 0;
  /** The offer that the results rest on. */
  #offer = $state.raw<Answers>();

  /** Whether the offer is another one now than that of the results. */
  offerChanged = $derived(this.results && this.#offer !== this.offer);

  /** The answers that count where a row says nothing. */
  get offer(): Answers {
    return this.offers === 'one' ? this.draft.answers : NO_OFFER;
  }

  /** Opens a file, or a table that was copied out of a spreadsheet. */
  async open(source: File | string, language: Language): Promise<void> {
    this.clear();
    this.#source = source;
    this.name = typeof source === 'string' ? '' : source.name;
    await this.#doing('opening', async () => {
      this.#client = startBatch({ language, today: currentCase.today });
      await this.#read();
    });
  }

  /** Reads another sheet of the workbook that is open. */
  async openSheet(sheet: number): Promise<void> {
    this.stop();
    this.#forgetTable();
    await this.#doing('opening', () => this.#read(sheet));
  }

  async #read(sheet?: number) {
    const source = this.#source;
    const read =
      typeof source === 'string'
        ? { text: source }
        : { name: source.name, bytes: await this.#still(source.arrayBuffer()) };
    await this.#take(await this.#still(this.batch.open(read, sheet)));
  }

  async #take(opened: Opened) {
    const { sheets = [], sheet = 0 } = opened;
    this.sheets = sheets.length > 0 ? { sheets, sheet } : undefined;
    if (!opened.ok) {
      this.fault = opened;
      return;
    }
    this.table = opened;
    await this.#map(opened.columns.map(({ field }) => field));
  }

  /** Says which column is which. A field stands once: another column that had it is left out. */
  async match(column: number, field: FieldId | undefined): Promise<void> {
    const fields = this.fields.map((old, index) =>
      index === column ? field : old === field ? undefined : old,
    );
    await this.#doing('cells', () => this.#map(fields));
  }

  async #map(fields: readonly (FieldId | undefined)[]) {
    this.fields = fields;
    await this.#still(this.batch.offerForAll(this.offer));
    await this.#look(await this.#still(this.batch.map(fields)));
  }

  /** Does something to the cells and looks at how they stand then. */
  async change(act: (batch: BatchClient) => Promise<Cells>): Promise<void> {
    await this.#doing('cells', async () => {
      await this.#look(await this.#still(act(this.batch)));
    });
  }

  /**
   * Puts another text into all cells of a column that read the same, or into that of one row. Where the new text can't
   * be read either, it stands as it was typed among the problems.
   */
  async mend({ column, raw }: CellProblem, to: string, row?: number): Promise<void> {
    await this.#doing('cells', async () => {
      const mend = { column, raw, to, ...(row !== undefined && { row }) };
      const { cells } = await this.#still(this.batch.mend(mend));
      await this.#look(cells);
    });
  }

  async #look(cells: Cells) {
    this.cells = cells;
    this.changed = this.results;
    // The page it was on may be gone.
    this.problemsFrom = Math.min(this.problemsFrom, lastPage(cells.distinct, AT_ONCE));
    this.titlesFrom = Math.min(this.titlesFrom, lastPage(cells.titles, AT_ONCE));
    await this.#readPages();
  }

  async #readPages() {
    const { distinct = 0, titles = 0 } = this.cells ?? {};
    const { batch } = this;
    const pages = Promise.all([
      distinct > 0 ? batch.problems({ from: this.problemsFrom, count: AT_ONCE }) : [],
      titles > 0 ? batch.titles({ from: this.titlesFrom, count: AT_ONCE }) : [],
    ]);
    [this.problems, this.titles] = await this.#still(pages);
  }

  /** Turns to another page of what could not be read, or of the job titles. */
  async turn(list: 'problems' | 'titles', from: number): Promise<void> {
    if (list === 'problems') this.problemsFrom = from;
    else this.titlesFrom = from;
    await this.#doing('cells', () => this.#readPages());
  }

  /** Checks every candidate. Ends when all are done, or when it was stopped. */
  async evaluate(): Promise<void> {
    const tables = this.#tables;
    await this.#doing(undefined, async () => {
      const { offer } = this;
      await this.#look(await this.#still(this.batch.offerForAll(offer)));
      this.#offer = offer;
      this.changed = this.saved = false;
      guard('results', true);
      const show = nowAndThen((progress: Progress) => {
        if (tables !== this.#tables) return;
        this.progress = progress;
        this.round += 1;
      });
      this.progress = await this.#still(this.batch.evaluate(show));
      this.round += 1;
    });
  }

  stop(): void {
    this.#client?.cancel();
  }

  /** Asks the worker for results. Undefined where it stopped, which the page says, or the table was taken away. */
  async ask<Answer>(act: (batch: BatchClient) => Promise<Answer>): Promise<Answer | undefined> {
    const client = this.#client;
    let answer: Answer | undefined;
    if (client)
      await this.#doing(undefined, async () => void (answer = await this.#still(act(client))));
    return answer;
  }

  /** Does something that writes a file. The results count as saved unless it tells that it was stopped. */
  async write(act: (batch: BatchClient) => Promise<boolean>): Promise<void> {
    await this.#doing('writing', async () => {
      if (!(await this.#still(act(this.batch)))) return;
      this.saved = true;
      guard('results', false);
    });
  }

  /** A table to fill in, in the page's language. */
  async template(format: 'csv' | 'xlsx', language: Language): Promise<Bytes | undefined> {
    let bytes: Bytes | undefined;
    await this.#doing('writing', async () => {
      const batch = startBatch({ language, today: currentCase.today });
      bytes = await batch.template(format).finally(() => {
        batch.close();
      });
    });
    return bytes;
  }

  /** Takes away the candidates and all that was found. The offer stays. */
  clear(): void {
    this.#client?.close();
    this.#client = undefined;
    this.#source = this.name = '';
    this.#forgetTable();
    this.sheets = this.busy = undefined;
    this.broken = false;
  }

  /** Takes away the offer too. */
  forget(): void {
    this.clear();
    this.draft = new OfferDraft();
    guard('offer', false);
  }

  #forgetTable() {
    this.#tables += 1;
    this.table = this.fault = this.cells = this.progress = this.#offer = undefined;
    this.fields = this.problems = this.titles = [];
    this.problemsFrom = this.titlesFrom = 0;
    this.changed = this.saved = false;
    guard('results', false);
  }

  /** The worker, to ask it for more. Throws where nothing is open. */
  get batch(): BatchClient {
    if (!this.#client) throw new Error('No table is open');
    return this.#client;
  }

  /** Waits for an answer about the table. Throws where it was taken away meanwhile: what is done with it ends there. */
  async #still<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const tables = this.#tables;
    const answered = await answer;
    if (tables !== this.#tables) throw new Error('The table was taken away');
    return answered;
  }

  /**
   * Waits for the worker, and where it is told what is done, so do the controls. Where the worker stopped, the page says
   * so and the table has to be opened again; where the table was taken away meanwhile, nobody waits any more.
   */
  async #doing(what: Doing | undefined, act: () => Promise<void>): Promise<void> {
    const tables = this.#tables;
    if (what) this.busy = what;
    try {
      await act();
    } catch (error) {
      if (tables !== this.#tables) return;
      this.broken = true;
      reportError(error);
    } finally {
      if (what && tables === this.#tables) this.busy = undefined;
    }
  }
}

export const session = new EmployerSession();
whenErased(() => {
  session.forget();
});
