import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { DOCUMENT_IDS, parseCase } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { nearlyGood } from '../cases/some-answers';

const document = fc.constantFrom(...DOCUMENT_IDS);

/** A person's own marks, as the app makes them. */
const keep = fc.record(
  {
    label: fc.string({ maxLength: 40 }),
    ticks: fc.uniqueArray(document),
    notes: fc.dictionary(document, fc.string({ unit: 'grapheme', maxLength: 60 })),
  },
  { requiredKeys: [] },
);

describe('a case that is saved to a file', () => {
  it('comes back whole when the file is opened, 10,000 times', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryAnswers, nearlyGood), keep, (answers, marks) => {
        currentCase.take({ answers, keep: marks });
        const read = parseCase(currentCase.toFile());
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(read.case.answers).toEqual({ ...answers });
        expect(read.case.keep).toEqual({
          ...marks,
          ...(marks.notes && { notes: { ...marks.notes } }),
        });
      }),
      { numRuns: 10_000 },
    );
  });
});
