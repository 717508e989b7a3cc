import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/answers/dates';
import type { Answers } from '../../src/answers/types';
import { assess, keyDates } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';

const wages = medians();
const datesOf = (answers: Answers) => keyDates(answers, assess(answers, { today: TODAY, wages }));

describe('key dates', () => {
  it.each(
    table('key-dates', ['case', 'good case', 'answers', 'days', 'why']).map(
      (row) => [row.case, row] as const,
    ),
  )('%s', (_name, row) => {
    const days = datesOf(answersOf(row)).map(({ id, on, limitedBy, ours }) =>
      [on, id, limitedBy && `(${limitedBy})`, ours && '(ours)'].filter(Boolean).join(' '),
    );
    expect(days).toEqual(row.days.split('; '));
  });

  it('are days that exist, in order, each with its source', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const days = datesOf(answers);
        expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).sort());
        for (const { id, on, sources } of days) {
          expect(isIsoDate(on)).toBe(true);
          expect(sources.length).toBeGreaterThan(0);
          expect(days.filter((other) => other.id === id)).toHaveLength(1);
        }
        const end = days.find(({ id }) => id === 'permit-ends')?.on;
        for (const { id, on } of days) {
          if (id === 'ask-for-extension' || id === 'last-day-to-ask')
            expect(on < (end ?? '')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
