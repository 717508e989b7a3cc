import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { assess } from '../../src/rules';
import { loadWages } from '../../src/wages';
import { allCases } from '../cases/all-cases';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { anyCase } from './any-case';
import { DIFFERENCES } from './declared';
import { judge } from './judge';
import type { Circumstances, Judgement } from './judge';

/** Two evaluators, written apart in different styles, judge the same cases: `npm run check:deep` tries 100,000. */
const DEEP = process.env['CHECK_DEEP'] === '1';
const numRuns = DEEP ? 100_000 : 5_000;
const MINUTES = 60_000;

const wages = await loadWages();
const WITH_TABLE: Circumstances = { today: TODAY, wages };
const WITHOUT_TABLE: Circumstances = { today: TODAY };

/** What the product says, in the shape of the second evaluator: reasons and sources are not compared. */
function assessed(answers: Answers, options: Circumstances): Judgement {
  const { outcome, basis, category, criteria, bases, partner, stay } = assess(answers, options);
  return {
    outcome,
    ...(basis && { basis: { country: basis.country, status: basis.status } }),
    ...(category && { category }),
    criteria: Object.fromEntries(
      criteria.map(({ id, status }) => [id, status]),
    ) as unknown as Judgement['criteria'],
    bases: bases.map(
      (one) => `${one.basis?.country ?? ''} ${one.basis?.status ?? ''}: ${one.outcome}`,
    ),
    partner: partner.outcome,
    ...(stay && { stay }),
  };
}

describe('the rules and the second evaluator', () => {
  it(
    `agree on ${String(numRuns)} generated cases`,
    () => {
      fc.assert(
        fc.property(anyCase, fc.boolean(), (answers, table) => {
          const options = table ? WITH_TABLE : WITHOUT_TABLE;
          expect(judge(answers, options)).toEqual(assessed(answers, options));
        }),
        { numRuns },
      );
    },
    15 * MINUTES,
  );

  it('agree on every case of the tables', () => {
    const cases = allCases();
    for (const answers of cases) {
      expect(judge(answers, WITH_TABLE)).toEqual(assessed(answers, WITH_TABLE));
    }
  });

  it('come to every outcome and every status in the generated cases', () => {
    const judged = fc
      .sample(anyCase, { numRuns: 2_000, seed: 20_261_122 })
      .map((answers) => judge(answers, WITH_TABLE));
    expect(new Set(judged.map(({ outcome }) => outcome)).size).toBe(3);
    expect(new Set(judged.map(({ partner }) => partner)).size).toBe(4);
    expect(new Set(judged.map(({ stay }) => stay?.limitedBy)).size).toBe(4);
    const statuses = judged.flatMap(({ criteria }) =>
      Object.entries(criteria).map(([id, status]) => `${id} ${status}`),
    );
    expect(new Set(statuses).size).toBe(30);
  });
});

describe('where the reading and the texts seem to differ', () => {
  it.each(DIFFERENCES)('$id: $text', ({ shownBy, change, criterion, saysReading, saysText }) => {
    const answers = changed(GOOD_CASES[shownBy], change);
    expect(assessed(answers, WITH_TABLE).criteria[criterion]).toBe(saysReading);
    expect(judge(answers, { ...WITH_TABLE, by: 'text' }).criteria[criterion]).toBe(saysText);
  });

  it('no other criterion differs in these cases', () => {
    for (const { id, shownBy, change, criterion } of DIFFERENCES) {
      const answers = changed(GOOD_CASES[shownBy], change);
      const text = judge(answers, { ...WITH_TABLE, by: 'text' }).criteria;
      const { criteria } = assessed(answers, WITH_TABLE);
      const others = { ...criteria, [criterion]: text[criterion] };
      expect(text, id).toEqual(others);
    }
  });
});

/** Groups of answers are exchanged as a whole, but for the offer, which keeps what is not changed. */
function changed(good: Answers, change: Answers): Answers {
  return { ...good, ...change, offer: { ...good.offer, ...change.offer } };
}
