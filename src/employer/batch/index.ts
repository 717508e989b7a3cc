/** Many candidates at once: a file is read, its cells are understood, and each row is assessed as one case is. */
export type {
  Cells,
  ColumnInfo,
  Comparison,
  Opened,
  Progress,
  ResultRow,
  View,
  ViewPage,
} from './batch';
export type { CellProblem } from './problems';
export type { Settled } from './cells';
export { CELL_PROBLEMS } from './cells/reading';
export type { CellProblemCode } from './cells/reading';
export type { BatchClient, ExportWords, TitleGroup } from './client';
export { startBatch } from './client';
export { fieldName, FIELDS } from './fields';
export type { Field, FieldId } from './fields';
export { READ_FAULTS } from './read';
export type { ReadFault } from './read';
export type { Mended, RowOfFile } from './protocol';
export type { Variation } from './variation';
export type { Filter, GroupBy, Order } from './view';
export { EXPORT_COLUMNS } from './write/results';
export type { ExportColumn } from './write/results';
export type { Format } from './write/template';
