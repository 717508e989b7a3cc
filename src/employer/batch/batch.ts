import type { Answers } from '../../answers/types';
import type { AssessOptions, Assessment, DocumentId } from '../../rules';
import { assess, documentsFor, forMany, whatWouldChange } from '../../rules';
import type { WageTable } from '../../wages';
import type { Lexicon } from './cells/lexicon';
import { Candidates } from './candidates';
import type { Snapshot } from './candidates';
import type { CellProblem, OpenTitle } from './problems';
import { Export } from './export';
import { fieldNamed, recognise } from './fields';
import { readTable } from './read';
import type { Source } from './read';
import { Results } from './results';
import type { Cells, Comparison, Opened, Progress, ResultRow, View, ViewPage } from './shapes';
import { varied } from './variation';
import type { Variation } from './variation';
import { groupsOf, ordered, rowsOf } from './view';
import type { Filter } from './view';
import type { RowToWrite } from './write/results';

const SAMPLES = 3;
const MOST_CHANGED = 1000;

/** Results with the rows as they were when they came. */
interface Evaluated {
  results: Results;
  rows: Snapshot;
  /** With what the criteria found, kept for the next look. */
  options: AssessOptions;
}

/** A file of candidates from its opening to its results. Plain and synchronous: the worker gives it its time. */
export class Batch {
  private candidates: Candidates | undefined;
  private evaluated: Evaluated | undefined;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly options: { today: string; language: string; wages: WageTable },
  ) {}

  /** Reads a file or pasted text, and matches its columns by their names. What was open before is let go. */
  open(source: Source, sheet?: number): Opened {
    this.candidates = undefined;
    this.evaluated = undefined;
    const read = readTable(
      source,
      (cells) => cells.filter((cell) => fieldNamed(String(cell)) !== undefined).length,
      sheet,
    );
    if (!read.ok) return read;
    const { table, sheets, sheet: at } = read;
    const fields = recognise(table.columns.map(({ header }) => header));
    this.candidates = new Candidates(table, this.lexicon);
    this.candidates.match(fields);
    return {
      ok: true,
      columns: table.columns.map(({ header, values }, index) => ({
        index,
        header,
        samples: values.slice(1, 1 + SAMPLES).map(String),
        ...(fields[index] && { field: fields[index] }),
      })),
      rows: table.rows,
      sheets,
      sheet: at,
      ragged: table.wider,
    };
  }

  /** Changes something in the open file. Results stay what they were, of one piece, until the next evaluation. */
  change(how: (candidates: Candidates) => void): Cells {
    how(this.opened);
    return this.cells();
  }

  cells(): Cells {
    const candidates = this.opened;
    const problems = candidates.problems();
    const titles = candidates.titles();
    const dates = candidates.dateOrders();
    const decimals = candidates.decimalMarks();
    const settled = candidates.reading;
    return {
      rows: candidates.table.rows,
      problems: problems.reduce((sum, { rows }) => sum + rows, 0),
      distinct: problems.length,
      ...(dates.example !== undefined && {
        dates: {
          cells: dates.open,
          example: dates.example,
          ...(dates.evidence && { evidence: dates.evidence }),
        },
      }),
      ...(decimals.example !== undefined &&
        decimals.evidence === undefined && {
          decimals: { cells: decimals.open, example: decimals.example },
        }),
      openTitles: titles.filter(({ chosen }) => chosen === undefined).length,
      titles: titles.length,
      settled,
      mends: candidates.mended,
    };
  }

  problems(from: number, count: number): CellProblem[] {
    return this.opened.problems().slice(from, from + count);
  }

  /** What is wrong with a text in a column; undefined where it can be read. */
  problemOf(column: number, raw: string): CellProblem['code'] | undefined {
    return this.opened.problems().find((one) => one.column === column && one.raw === raw.trim())
      ?.code;
  }

  titles(from: number, count: number): OpenTitle[] {
    return this.opened.titles().slice(from, from + count);
  }

  /** Begins an evaluation. Each call of `next` works through some rows; true when all are done. */
  evaluation(): { next: (rows: number) => boolean; progress: () => Progress } {
    const { table } = this.opened;
    const rows = this.opened.snapshot();
    const results = new Results(table.rows);
    const options = forMany(this.options);
    this.evaluated = { results, rows, options };
    return {
      next: (most) => {
        const end = Math.min(results.done + most, table.rows);
        for (let row = results.done; row < end; row++)
          results.put(row, assess(rows.answers(row), options));
        return results.done === table.rows;
      },
      progress: () => ({
        done: results.done,
        total: table.rows,
        state: results.done === table.rows ? 'done' : 'running',
        outcomes: { ...results.counts },
      }),
    };
  }

  view({ from, count, sort, groupBy, ...filter }: View): ViewPage {
    const own = this.results;
    const { results, rows: snapshot } = own;
    const found = rowsOf(results, snapshot.label, filter);
    const rows = sort ? ordered(found, results, snapshot.label, sort) : found;
    return {
      total: rows.length,
      rows: rows.slice(from, from + count).map((row) => this.resultRow(row, own)),
      ...(groupBy && { groups: groupsOf(rows, results, groupBy) }),
    };
  }

  row(row: number): { row: number; label: string; answers: Answers; cells: string[] } {
    const { answers, label } = this.evaluated?.rows ?? this.opened.snapshot();
    return { row, label: label(row), answers: answers(row), cells: this.opened.cells(row) };
  }

  /** What another offer would change. Needs an evaluation of all rows that is done. */
  comparison(other: Variation): { next: (rows: number) => boolean; result: () => Comparison } {
    const { results, rows: snapshot } = this.results;
    const { table } = this.opened;
    const none = () => ({ eligible: 0, undetermined: 0, 'not-eligible': 0 });
    const counts: Comparison['counts'] = {
      eligible: none(),
      undetermined: none(),
      'not-eligible': none(),
    };
    const changed: Comparison['changed'] = [];
    let changedTotal = 0;
    const options = forMany(this.options);
    let at = 0;
    return {
      next: (rows) => {
        const end = Math.min(at + rows, results.done);
        for (; at < end; at++) {
          const before = results.outcome(at);
          const after = assess(varied(snapshot.answers(at), other), options).outcome;
          counts[before][after]++;
          if (before === after) continue;
          changedTotal++;
          if (changed.length < MOST_CHANGED) {
            const rowNumber = table.rowNumbers[at] ?? 0;
            changed.push({ row: at, rowNumber, label: snapshot.label(at), before, after });
          }
        }
        return at === results.done;
      },
      result: () => ({ counts, changed, changedTotal }),
    };
  }

  rows(filter: Filter): number[] {
    const { results, rows } = this.results;
    return rowsOf(results, rows.label, filter);
  }

  /** Begins to write the rows of a filter; with `ways`, what would change each result too. */
  export(filter: Filter, { ways }: { ways: boolean }): Export {
    const own = this.results;
    const { rows, options } = own;
    return new Export({
      rows: this.rows(filter),
      result: (row) => this.rowToWrite(row, own),
      ...(ways && { changes: (row: number) => whatWouldChange(rows.answers(row), options) }),
    });
  }

  private rowToWrite(row: number, own: Evaluated): RowToWrite {
    const answers = own.rows.answers(row);
    const assessment = assess(answers, own.options);
    const documents = toAskFor(answers, assessment);
    return { ...this.resultRow(row, own, answers, assessment), documents };
  }

  private resultRow(
    row: number,
    { rows, options }: Evaluated,
    answers = rows.answers(row),
    { outcome, basis, category, criteria, prevailing } = assess(answers, options),
  ): ResultRow {
    const { noc, jobTitle } = answers.occupation ?? {};
    return {
      row,
      rowNumber: this.opened.table.rowNumbers[row] ?? 0,
      label: rows.label(row),
      outcome,
      ...(basis && { basis }),
      ...(category && { category }),
      ...(noc !== undefined && { noc }),
      ...(jobTitle !== undefined && { jobTitle }),
      citizenships: answers.citizenships ?? [],
      criteria: criteria.map(({ id, status, reasons }) => ({ id, status, reasons })),
      missing: [...new Set(criteria.flatMap(({ missing }) => missing))],
      ...(prevailing && { prevailing: prevailing.hourly }),
    };
  }

  private get opened(): Candidates {
    if (!this.candidates) throw new Error('No file is open');
    return this.candidates;
  }

  private get results(): Evaluated {
    if (!this.evaluated) throw new Error('The rows have not been evaluated');
    return this.evaluated;
  }
}

/**
 * What the candidate supplies, the required ones first. The employer has its own papers at hand, and what proves a
 * marriage goes from the partner to IRCC: no employer has to ask for it.
 */
function toAskFor(answers: Answers, assessment: Assessment): DocumentId[] {
  return documentsFor(answers, assessment)
    .filter(({ from }) => from === 'applicant')
    .sort((a, b) => Number(b.required) - Number(a.required))
    .map(({ id }) => id);
}
