import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { Batch } from '../../src/employer/batch/batch';
import { makeLexicon } from '../../src/employer/batch/cells/lexicon';
import { writeCsv } from '../../src/employer/batch/write/csv';
import { writeXlsx } from '../../src/employer/batch/write/xlsx';
import { assess } from '../../src/rules';
import type { ResultRow } from '../../src/employer/batch/shapes';
import type { Assessment, CriterionResult, Outcome } from '../../src/rules';
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

/** What the wizard says of each. */
const verdicts = candidates.map((answers) => assess(answers, { today: TODAY, wages }));

/** What a row of results tells of a verdict. */
const toldOf = ({ outcome, basis, category, criteria }: Told | Assessment) => ({
  outcome,
  basis,
  category,
  criteria: criteria.map(({ id, status, reasons }) => ({ id, status, reasons })),
});

type Told = Pick<ResultRow, 'outcome' | 'basis' | 'category'> & {
  criteria: readonly Pick<CriterionResult, 'id' | 'status' | 'reasons'>[];
};

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
    const shown = batch.view({ from: 0, count: CANDIDATES }).rows;
    const seen = new Set<Outcome>();
    candidates.forEach((answers, at) => {
      const verdict = verdicts[at];
      if (!verdict) throw new Error('as many verdicts as candidates');
      const row = shown[at];
      const told = row && toldOf(row);
      seen.add(verdict.outcome);
      if (JSON.stringify(told) !== JSON.stringify(toldOf(verdict)))
        expect({ answers: batch.row(at).answers, ...told }).toEqual({
          answers,
          ...toldOf(verdict),
        });
    });
    expect(seen.size).toBe(3);

    for (const outcome of seen) {
      const wanted = candidates.flatMap((_answers, at) =>
        verdicts[at]?.outcome === outcome ? [at] : [],
      );
      expect(batch.rows({ outcome })).toEqual(wanted);
    }
  });
});
