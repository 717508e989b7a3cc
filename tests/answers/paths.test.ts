import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerPath } from '../../src/answers/paths';
import { answerAt, answeredPaths, withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { FULL_CASE } from '../cases/full-case';

const full = FULL_CASE.answers;

/** Every field of the full case, as it stands there. */
const FIELDS = Object.entries(full).flatMap(
  ([group, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([field, inner]: [string, unknown]) => [
          `${group}.${field}`,
          inner,
        ])
      : [[group, value]],
) as [AnswerPath, unknown][];

describe('the answer at a path', () => {
  it.each(FIELDS)('%s', (path, value) => {
    expect(answerAt(full, path)).toBe(value);
    expect(answerAt({}, path)).toBeUndefined();
  });

  it('is found where it is a no, a zero or an empty list', () => {
    const answers: Answers = {
      citizenships: [],
      licence: { regulated: false },
      experience: { paidMonths: 0 },
    };
    expect(answerAt(answers, 'citizenships')).toEqual([]);
    expect(answerAt(answers, 'licence.regulated')).toBe(false);
    expect(answerAt(answers, 'experience.paidMonths')).toBe(0);
    expect(answerAt(answers, 'licence.status')).toBeUndefined();
  });
});

describe('an answer', () => {
  it.each(FIELDS)('can be given alone and taken back: %s', (path, value) => {
    const given = withAnswer({}, path, value as never);
    expect(answerAt(given, path)).toBe(value);
    expect(Object.keys(given)).toHaveLength(1);
    expect(withAnswer(given, path, undefined)).toEqual({});
  });

  it('replaces the one before and leaves the others, and what it was given', () => {
    const before = structuredClone(full);
    const after = withAnswer(full, 'education.years', 0);
    expect(after).toEqual({ ...full, education: { ...full.education, years: 0 } });
    expect(full).toEqual(before);
    expect(after.wage).toBe(full.wage);
  });

  it('that is taken back takes an empty group with it, and only an empty one', () => {
    const answers: Answers = { licence: { regulated: true, status: 'held' } };
    const one = withAnswer(answers, 'licence.status', undefined);
    expect(one).toEqual({ licence: { regulated: true } });
    expect(withAnswer(one, 'licence.regulated', undefined)).toEqual({});
    expect(Object.keys(withAnswer({}, 'licence.status', undefined))).toEqual([]);
  });

  it('to a question of the occupation has a path of its own', () => {
    const one = withAnswer({}, 'occupationQuestions.actuary', false);
    expect(one).toEqual({ occupationQuestions: { actuary: false } });
    const two = withAnswer(one, 'occupationQuestions.academic-host', true);
    expect(answeredPaths(two)).toEqual([
      'occupationQuestions.actuary',
      'occupationQuestions.academic-host',
    ]);
  });
});

describe('the answered paths', () => {
  it('are all fields of a full case', () => {
    expect(answeredPaths(full)).toEqual(FIELDS.map(([path]) => path));
  });

  it('leave out empty lists and empty groups, and count a no and a zero', () => {
    const answers: Answers = {
      ...{ citizenships: [], offer: {}, otherPermanentResidence: ['NZ'] },
      ...{ australianPermanentResident: false, education: { years: 0 } },
      experience: { positions: [] },
    };
    expect(answeredPaths(answers)).toEqual([
      ...['otherPermanentResidence', 'australianPermanentResident', 'education.years'],
    ]);
  });

  it('lead back to the case, whatever part of it is given and in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FIELDS), (fields) => {
        const answers = fields.reduce<Answers>(
          (before, [path, value]) => withAnswer(before, path, value as never),
          {},
        );
        expect([...answeredPaths(answers)].sort()).toEqual(fields.map(([path]) => path).sort());
        const empty = fields.reduce(
          (before, [path]) => withAnswer(before, path, undefined),
          answers,
        );
        expect(empty).toEqual({});
      }),
      { seed: 52, numRuns: 200 },
    );
  });
});
