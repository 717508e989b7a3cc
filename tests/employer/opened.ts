import { Batch } from '../../src/employer/batch/batch';
import { makeLexicon } from '../../src/employer/batch/cells/lexicon';
import type { Opened } from '../../src/employer/batch/shapes';
import { loadRegionNames, loadWages } from '../../src/wages';
import { TODAY } from '../cases/good-cases';

/** Tables of candidates, opened without a worker between; the medians are those of Job Bank. */

export const wages = await loadWages();
const lexicon = makeLexicon([await loadRegionNames('en'), await loadRegionNames('fr')]);

/** A table that was pasted. */
export function opened(text: string): Batch & { columns: string[] } {
  const batch = new Batch(lexicon, { today: TODAY, language: 'en', wages });
  const read: Opened = batch.open({ text });
  if (!read.ok) throw new Error(read.fault);
  return Object.assign(batch, { columns: read.columns.map(({ header }) => header) });
}

/** Evaluates all rows, two at a time. */
export function evaluated(batch: Batch) {
  const evaluation = batch.evaluation();
  while (!evaluation.next(2));
  return evaluation.progress();
}
