/**
 * The one door to the rules. Plain TypeScript: no DOM, no Svelte, no clock, no text, nothing asynchronous.
 */
export { assess, forMany } from './assess';
export type { AnswerValue, Change, Changes, NoSuggestion, Suggestion } from './changes';
export { whatWouldChange } from './changes';
export { countedMonths } from './criteria/experience';
export type { DocumentId, DocumentNeeded } from './documents';
export { documentsFor, DOCUMENT_IDS } from './documents';
export { rulesAreOld } from './age';
export type { Edition } from './edition';
export { currentEdition, editionFor, editionReadOn } from './editions';
export { currentEditionInfo, ELIGIBLE_COUNTRIES } from './editions/newest';
export type { AssessOptions } from './evaluate';
export type { NotCounted, PositionMonths, Span } from './experience-breakdown';
export { experienceBreakdown } from './experience-breakdown';
export { dayReached } from './months-worked';
export type { KeyDate, KeyDateId } from './key-dates';
export { KEY_DATES, keyDates } from './key-dates';
export type { MapAnswer, MapCell } from './occupation-map';
export { mapBases, mapCell, MAP_ANSWERS } from './occupation-map';
export { occupationQuestionsFor } from './occupation-questions';
export type { Problem, ProblemCode } from './parse-case';
export { parseCase, PROBLEM_CODES } from './parse-case';
export type { RuleNote } from './notes';
export { notesSince, RULE_NOTES } from './notes';
export type { PhraseCode } from './phrases';
export { PHRASES } from './phrases';
export type { Advice, Fee, Practical } from './practical';
export { practicalFor } from './practical';
export type { Route } from './routes';
export { routesOf } from './routes';
export { sourceDate, SOURCES } from './sources';
export type * from './types';
export { CRITERIA } from './types';
export type { Cause, PointChange, VerdictChanges } from './verdict-changes';
export { CAUSES, verdictChanges } from './verdict-changes';
export type { Standing, VerdictPoint, VerdictRecord } from './verdict-record';
export { VERDICT_POINTS, verdictRecord } from './verdict-record';
