import type { Keep } from '../answers/types';
import type { DocumentId, DocumentNeeded } from '../rules';

/** The longest note that a case file holds, in characters; see `answers/schema.ts`. */
export const LONGEST_NOTE = 5000;

type Marks = Pick<Keep, 'ticks' | 'notes'>;

/** The marks with one document ticked as ready, or not. Ticks of documents that are not asked now stay. */
export function withTick({ ticks = [] }: Marks, id: DocumentId, ready: boolean): Marks {
  const others = ticks.filter((each) => each !== id);
  return { ticks: ready ? [...others, id] : others };
}

/** The marks with the note on a document; a note of blanks alone is none. */
export function withNote({ notes = {} }: Marks, id: DocumentId, text: string): Marks {
  const { [id]: _old, ...others } = notes;
  return { notes: text.trim() === '' ? others : { ...others, [id]: text } };
}

/** How many of these documents are ready, and how many that are needed are not. */
export function progressOf(
  documents: readonly DocumentNeeded[],
  ticks: readonly string[],
): { ready: number; total: number; neededOpen: number } {
  const open = documents.filter(({ id }) => !ticks.includes(id));
  return {
    ready: documents.length - open.length,
    total: documents.length,
    neededOpen: open.filter(({ required }) => required).length,
  };
}
