import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/answers/dates';
import type { Answers } from '../../src/answers/types';
import type { KeyDateId } from '../../src/rules';
import { assess, keyDates } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';
import { passages } from '../cases/told';

/** The passages that each day rests on. */
const RESTS_ON: Readonly<Record<KeyDateId, string>> = {
  receipt: 't52-professionals t52-technicians',
  'months-reached': 't52-professionals',
  'work-starts': 't52-stay',
  'ask-for-extension': 'cptpp-extending irpr-201',
  'last-day-to-ask': 'cptpp-extending irpr-201',
  'permit-ends': 't52-stay t52-decision',
  'offer-ends': 't52-stay',
  'passport-expires': 't52-decision',
};

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

  it('name the passages they rest on, a technician\u2019s months those of technicians', () => {
    const goesOn = 'experience.paidMonths=? experience.positions=2025-01-01..';
    for (const answers of ['', goesOn]) {
      const days = datesOf(answersOf({ 'good case': 'professional', answers }));
      const told = days.map(({ id, sources }) => [id, passages(sources)]);
      expect(told).toEqual(days.map(({ id }) => [id, RESTS_ON[id]]));
    }
    const technician = datesOf(answersOf({ 'good case': 'technician', answers: goesOn }));
    const reached = technician.find(({ id }) => id === 'months-reached');
    expect(passages(reached?.sources ?? [])).toBe('t52-technicians');
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
