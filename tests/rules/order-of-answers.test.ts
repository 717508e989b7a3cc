import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAt, answeredPaths, withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { assess } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { medians } from '../cases/tables';

const RUNS = { numRuns: 1000 };
const wages = medians();
const assessed = (answers: Answers) => assess(answers, { today: TODAY, wages });
const cases = fc.oneof(nearlyGood, arbitraryAnswers);

const statuses = (answers: Answers) => {
  const { outcome, bases, partner, prevailing, stay } = assessed(answers);
  const found = bases.map(({ basis, criteria }) => [basis, criteria.map(({ status }) => status)]);
  return { outcome, found, partner: partner.outcome, hourly: prevailing?.hourly, stay };
};

describe('the order', () => {
  it('in which answers are given does not matter', () => {
    fc.assert(
      fc.property(cases, fc.nat(0xffff), (answers, seed) => {
        const paths = answeredPaths(answers);
        const told = (order: typeof paths) =>
          order.reduce<Answers>(
            (given, path) => withAnswer(given, path, answerAt(answers, path)),
            {},
          );
        const shuffled = paths
          .map((path, at) => ({ path, at: ((at + 1) * (seed + 1)) % 101 }))
          .sort((one, other) => one.at - other.at)
          .map(({ path }) => path);
        expect(told(shuffled)).toEqual(told(paths));
        expect(JSON.stringify(assessed(told(shuffled)))).toBe(
          JSON.stringify(assessed(told(paths))),
        );
      }),
      RUNS,
    );
  });

  it('of jobs held and of other places of work does not matter', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const { experience = {}, offer = {} } = answers;
        const listed = {
          ...answers,
          experience: { positions: experience.positions ?? [] },
          offer: { ...offer, otherPlaces: offer.otherPlaces ?? [] },
        };
        const turned = {
          ...listed,
          experience: { positions: [...listed.experience.positions].reverse() },
          offer: { ...listed.offer, otherPlaces: [...listed.offer.otherPlaces].reverse() },
        };
        expect(statuses(turned)).toEqual(statuses(listed));
      }),
      RUNS,
    );
  });
});
