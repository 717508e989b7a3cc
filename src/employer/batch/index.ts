/** Many candidates at once: a file is read, its cells are understood, and each row is assessed as one case is. */
export type { Cells, Comparison, Opened, Progress, ResultRow, View, ViewPage } from './shapes';
export type { CellProblem } from './problems';
export type { Sheets } from './read';
export type { BatchClient, ExportWords, TitleGroup } from './client';
export { fieldName, FIELDS } from './fields';
export type { FieldId } from './fields';
export { OUTCOMES } from './outcomes';
export { GROUPS } from './view';
export type { Filter } from './view';
export type { ExportColumn } from './write/results';
export type { WayToSay } from './write/ways';
