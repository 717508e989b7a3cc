/** What comes once the first page has been painted, in one file: the first script names every file there is. */
export { default as AfterPaint } from './AfterPaint.svelte';
export { default as ChangedLine } from './ChangedLine.svelte';
