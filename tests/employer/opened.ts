import { Batch } from '../../src/employer/batch/batch';
import { makeLexicon } from '../../src/employer/batch/cells/lexicon';
import type { FieldId } from '../../src/employer/batch/fields';
import type { Source } from '../../src/employer/batch/read';
import type { Opened } from '../../src/employer/batch/shapes';
import { loadRegionNames, loadWages } from '../../src/wages';
import { TODAY } from '../cases/good-cases';

/** Tables of candidates, opened without a worker between; the medians are those of Job Bank. */

export const wages = await loadWages();
const lexicon = makeLexicon([await loadRegionNames('en'), await loadRegionNames('fr')]);

type OpenBatch = Batch & { columns: string[]; fields: (FieldId | undefined)[] };

/** A table that was pasted. */
export const opened = (text: string): OpenBatch => openedFrom({ text });

/** A table in a file. */
export const openedFile = (bytes: Uint8Array): OpenBatch => openedFrom({ bytes });

function openedFrom(source: Source): OpenBatch {
  const batch = new Batch(lexicon, { today: TODAY, language: 'en', wages });
  const read: Opened = batch.open(source);
  if (!read.ok) throw new Error(read.fault);
  return Object.assign(batch, {
    columns: read.columns.map(({ header }) => header),
    fields: read.columns.map(({ field }) => field),
  });
}

/** Evaluates all rows, two at a time. */
export function evaluated(batch: Batch) {
  const evaluation = batch.evaluation();
  while (!evaluation.next(2));
  return evaluation.progress();
}
