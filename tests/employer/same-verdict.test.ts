import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { Batch } from '../../src/employer/batch/batch';
import { makeLexicon } from '../../src/employer/batch/cells/lexicon';
import { writeCsv } from '../../src/employer/batch/write/csv';
import { writeXlsx } from '../../src/employer/batch/write/xlsx';
import { assess } from '../../src/rules';
import type { Outcome } from '../../src/rules';
import { loadRegionNames, loadWages } from '../../src/wages';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { COLUMNS, headerIn, rowOf } from './rows';

const CANDIDATES = 10_000;
const wages = await loadWages();
const lexicon = makeLexicon([await loadRegionNames('en'), await loadRegionNames('fr')]);

/** Half any answers at all, half a good case with some answers changed: else hardly a candidate is eligible. */
const candidates = fc
  .sample(
    fc.oneof(
      arbitraryAnswers,
      fc
        .tuple(fc.constantFrom<Answers>(...Object.values(GOOD_CASES)), arbitraryAnswers, fc.nat())
        .map(([good, other, seed]) => ({
          ...good,
          ...Object.fromEntries(Object.entries(other).filter((_one, at) => (seed >> at) % 8 === 0)),
        })),
    ),
    { numRuns: CANDIDATES, seed: 6 },
  )
  // A row has the months of experience as a total, and no audience: the employer asks.
  .map(({ experience, audience: _audience, ...answers }): Answers => ({
    ...answers,
    ...(experience?.paidMonths !== undefined && {
      experience: { paidMonths: experience.paidMonths },
    }),
  }));

describe('ten thousand candidates as rows of a file', () => {
  it.each([
    ['en', 'csv'],
    ['fr', 'csv'],
    ['en', 'xlsx'],
    ['fr', 'xlsx'],
  ])('%s, %s: each has the verdict of the same answers in the wizard', (language, format) => {
    const rows = [
      headerIn(language),
      ...candidates.map((answers, at) => rowOf(`no. ${at}`, answers, language)),
    ];
    const bytes = format === 'csv' ? writeCsv(rows, language) : writeXlsx(rows, 'Candidates');
    const batch = new Batch(lexicon, { today: TODAY, language, wages });
    const opened = batch.open({ bytes });
    expect(opened).toMatchObject({ ok: true, rows: CANDIDATES, ragged: 0 });
    expect(opened.ok && opened.columns.map(({ field }) => field)).toEqual(COLUMNS);
    expect(batch.cells()).toMatchObject({ problems: 0 });
    const evaluation = batch.evaluation();
    while (!evaluation.next(999));
    const seen = new Set<Outcome>();
    candidates.forEach((answers, at) => {
      const verdict = assess(answers, { today: TODAY, wages });
      const read = assess(batch.row(at).answers, { today: TODAY, wages });
      seen.add(verdict.outcome);
      if (JSON.stringify(read) !== JSON.stringify(verdict)) {
        expect({ answers: batch.row(at).answers, ...read }).toEqual({ answers, ...verdict });
      }
    });
    expect(seen.size).toBe(3);

    for (const outcome of seen) {
      const wanted = candidates.flatMap((answers, at) =>
        assess(answers, { today: TODAY, wages }).outcome === outcome ? [at] : [],
      );
      expect(batch.rows({ outcome })).toEqual(wanted);
    }
  });
});
