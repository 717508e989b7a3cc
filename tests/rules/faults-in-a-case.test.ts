import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/rules';
import { FULL_CASE, withValue } from '../cases/full-case';

function codesOf(json: unknown): string[] {
  const read = parseCase(json);
  return read.ok ? [] : read.problems.map(({ code }) => code);
}

/** "path code", for each fault. */
function told(json: unknown): string[] {
  const read = parseCase(json);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
}

describe('what is told of a fault', () => {
  it.each<[path: string, value: unknown, params: Record<string, string | number>]>([
    ['answers.offer.months', 0, { limit: 0 }],
    ['answers.education.years', -1, { least: 0 }],
    ['answers.wage.hoursPerWeek', 169, { most: 168 }],
    ['answers.occupation.jobTitle', 'x'.repeat(201), { most: 200 }],
    ['answers.occupation.noc', '99999', { noc: '99999' }],
  ])('%s %j', (path, value, params) => {
    const read = parseCase(withValue(path, value));
    expect(read.ok ? [] : read.problems.map((problem) => problem.params)).toEqual([params]);
  });

  it('names the province that a region is not in', () => {
    const file = withValue('answers.offer', { province: 'BC', region: 'ER3530' });
    const read = parseCase(file);
    expect(read.ok ? [] : read.problems).toEqual([
      { path: 'answers.offer.region', code: 'region-elsewhere', params: { province: 'BC' } },
    ]);
  });

  it('is told once where the shape is wrong and the fact too', () => {
    expect(codesOf(withValue('answers.experience.positions.0.to', '1950-02-30'))).toEqual([
      'not-a-date',
    ]);
  });

  it('names the question whose id is longer than any, and the list that is', () => {
    const long = 'x'.repeat(61);
    expect(told(withValue(`answers.occupationQuestions.${long}`, true))).toEqual([
      `answers.occupationQuestions.${long} wrong-type`,
    ]);
    expect(told(withValue('answers.citizenships', Array(21).fill('JP')))).toEqual([
      'answers.citizenships too-long',
    ]);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a number', 5],
    ['nothing', undefined],
  ])('is one for the whole where it is no case at all: %s', (_name, json) => {
    expect(codesOf(json)).toEqual([json === undefined ? 'not-json' : 'not-a-case']);
  });

  it('takes the first and the last day there are', () => {
    for (const day of ['1900-01-01', '2199-12-31'])
      expect(codesOf(withValue('answers.receivedOn', day))).toEqual([]);
  });

  it('is no newer version where the version is no number', () => {
    expect(codesOf({ ...FULL_CASE, version: '2' })).not.toContain('newer-version');
  });
});
