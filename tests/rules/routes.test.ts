import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import type { Route } from '../../src/rules';
import { assess, routesOf } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { answersOf, medians, table } from '../cases/tables';

const options = { today: TODAY, wages: medians() };
const routes = (answers: Answers) => routesOf(answers, options);

/** "MX professional eligible, T53 eligible", as the table writes a route. */
function written({ basis, category, supposed, outcome, partner }: Route): string {
  const status = basis.provisional ? '?' : basis.status === 'citizen' ? '' : ' resident';
  const fits = `${category ?? 'no category'}${supposed ? '?' : ''}`;
  return `${basis.country}${status} ${fits}: ${outcome}, T53 ${partner.outcome}`;
}

describe('routes side by side', () => {
  it.each(
    table('routes', ['case', 'good case', 'answers', 'routes', 'source']).map(
      (row) => [row.case, row] as const,
    ),
  )('%s', (_name, row) => {
    expect(routes(answersOf(row)).map(written)).toEqual(row.routes.split('; ').filter(Boolean));
  });

  it('are the bases of the verdict where the category is known', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryAnswers, nearlyGood), (answers) => {
        const all = routes(answers);
        const { bases, outcome } = assess(answers, options);
        if (all.some(({ supposed }) => supposed)) {
          expect(all).toHaveLength(2 * bases.length);
          expect(all.every(({ outcome: each }) => each !== 'eligible')).toBe(true);
          return;
        }
        expect(all.map(({ partner: _partner, ...route }) => route)).toEqual(bases);
        if (all[0]) expect(all[0].outcome).toBe(outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('say of each what that basis alone would say', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryAnswers, nearlyGood), (answers) => {
        for (const { basis, supposed, partner, criteria } of routes(answers)) {
          if (supposed || basis.provisional || basis.status !== 'citizen') continue;
          const alone = {
            ...answers,
            citizenships: [basis.country],
            australianPermanentResident: false,
          };
          const single = assess(alone, options);
          expect(partner).toEqual(single.partner);
          // What the citizenship criterion was given is another list.
          const others = (each: typeof criteria) => each.filter(({ id }) => id !== 'citizenship');
          expect(others(criteria)).toEqual(others(single.criteria));
        }
      }),
      { numRuns: 500 },
    );
  });
});
