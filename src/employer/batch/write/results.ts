import type { CriterionId, DocumentId, Outcome, Phrase, Status } from '../../../rules';
import { CRITERIA } from '../../../rules';
import type { ResultRow } from '../shapes';
import { writeCsv } from './csv';
import type { OutRow } from './csv';
import { keyOf } from './phrase-key';
import type { Format } from './template';
import { keyOfWay } from './ways';
import type { WayToSay, WaysOfRow } from './ways';
import { writeXlsx } from './xlsx';

/** The columns of the results, in their order. */
export const EXPORT_COLUMNS = [
  'row',
  'label',
  'outcome',
  'country',
  'category',
  ...CRITERIA,
  'reasons',
  'missing',
  'ways',
  'documents',
  'prevailing',
] as const;

export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** Words for everything in a file of results, by code. A word that is missing leaves the code itself. */
export interface Said {
  columns: Readonly<Record<ExportColumn, string>>;
  outcomes: Readonly<Record<Outcome, string>>;
  statuses: Readonly<Record<Status, string>>;
  categories: Readonly<Record<string, string>>;
  countries: Readonly<Record<string, string>>;
  /** By `keyOf` of the phrase. */
  phrases: ReadonlyMap<string, string>;
  /** By `keyOfWay`: what would change a result. */
  ways: ReadonlyMap<string, string>;
  /** By the path of the answer that is missing. */
  questions: Readonly<Record<string, string>>;
  documents: Readonly<Record<string, string>>;
}

/** A result with the documents to ask the candidate for, in the order in which they are written. */
export type RowToWrite = ResultRow & { documents: readonly DocumentId[] };

/** A row to write, with what would change its result. */
type WrittenRow = RowToWrite & { ways: WaysOfRow };

/** Writes results as CSV or .xlsx. Reasons are told for what is not met or not known. */
export function writeResults(
  format: Format,
  results: Iterable<WrittenRow>,
  said: Said,
  language: string,
  { withWays }: { withWays: boolean },
): Uint8Array<ArrayBuffer> {
  const columns = EXPORT_COLUMNS.filter((column) => withWays || column !== 'ways');
  const rows = (function* (): Iterable<OutRow> {
    yield columns.map((column) => said.columns[column]);
    for (const result of results) yield columns.map((column) => cellOf(column, result, said));
  })();
  return format === 'csv' ? writeCsv(rows, language) : writeXlsx(rows, said.columns.outcome);
}

function cellOf(column: ExportColumn, result: WrittenRow, said: Said): string | number | undefined {
  const { basis, category, criteria } = result;
  const say = (phrase: Phrase) => said.phrases.get(keyOf(phrase)) ?? phrase.code;
  switch (column) {
    case 'row':
      return result.rowNumber;
    case 'label':
      return result.label;
    case 'outcome':
      return said.outcomes[result.outcome];
    case 'country':
      return basis && (said.countries[basis.country] ?? basis.country);
    case 'category':
      return category && (said.categories[category] ?? category);
    case 'reasons':
      return criteria
        .filter(({ status }) => status !== 'met')
        .map(({ id, reasons }) => `${said.columns[id]}: ${reasons.map(say).join(' ')}`)
        .join('\n');
    case 'missing':
      return result.missing.map((path) => said.questions[path] ?? path).join('\n');
    case 'ways':
      return saidWays(result.ways, said);
    case 'documents':
      return result.documents.map((id) => said.documents[id] ?? id).join('\n');
    case 'prevailing':
      return result.prevailing;
    default:
      return statusOf(criteria, column, said);
  }
}

function statusOf(criteria: ResultRow['criteria'], id: CriterionId, said: Said) {
  const status = criteria.find((criterion) => criterion.id === id)?.status;
  return status && said.statuses[status];
}

/** A way a line; two changes that it takes together are joined by a plus sign, ways not told by their number. */
function saidWays({ ways, more }: WaysOfRow, said: Said): string {
  const say = (way: WayToSay) =>
    said.ways.get(keyOfWay(way)) ?? ('none' in way ? way.none : way.change.path);
  const lines = ways.map((changes) => changes.map(say).join(' + '));
  return [...lines, ...(more > 0 ? [`… (+${String(more)})`] : [])].join('\n');
}
