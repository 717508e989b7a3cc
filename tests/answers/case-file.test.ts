import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/answers/types';
import { parseCase } from '../../src/rules';
import { FULL_CASE } from '../cases/full-case';
import { GOOD_CASES } from '../cases/good-cases';

function read(json: unknown): CaseFile {
  const result = parseCase(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.case;
}

describe('a case file', () => {
  it('comes back whole, with every field there is', () => {
    expect(read(JSON.parse(JSON.stringify(FULL_CASE)))).toEqual(FULL_CASE);
  });

  it('is read from its text as well as from parsed JSON', () => {
    expect(read(JSON.stringify(FULL_CASE))).toEqual(FULL_CASE);
    expect(read(JSON.stringify(FULL_CASE, null, 2))).toEqual(FULL_CASE);
  });

  it('comes back the same a second time', () => {
    const once = JSON.stringify(read(FULL_CASE));
    expect(JSON.stringify(read(once))).toBe(once);
  });

  it('leaves what it was given as it was', () => {
    const given = structuredClone(FULL_CASE);
    read(given);
    expect(given).toEqual(FULL_CASE);
  });

  it('may have no answers yet', () => {
    const empty = { format: 't52-case', version: 1, answers: {} };
    expect(read(empty)).toEqual(empty);
  });

  it('may have answers that are begun and not finished', () => {
    const begun = {
      format: 't52-case',
      version: 1,
      answers: { citizenships: [], offer: {}, education: {}, experience: { positions: [] } },
      keep: {},
    };
    expect(read(begun)).toEqual(begun);
  });

  it.each(Object.entries(GOOD_CASES))('carries the good case "%s"', (_name, answers) => {
    expect(read({ format: 't52-case', version: 1, answers }).answers).toEqual(answers);
  });

  it.each([
    ['answers.receivedOn', '2024-02-29'],
    ['answers.receivedOn', '1900-01-01'],
    ['answers.receivedOn', '2199-12-31'],
    ['answers.education.years', 0],
    ['answers.experience.paidMonths', 0],
    ['answers.wage.amount', 0],
    ['answers.experience.positions', [{ from: '2024-01-01', to: '2024-01-01', share: 0 }]],
    ['answers.experience.positions', [{ from: '2024-01-01', share: 1 }]],
    ['answers.offer.province', 'NU'],
    ['answers.offer.region', 'ER5980'],
    ['answers.occupation.noc', '00010'],
    ['answers.citizenships', ['TW', 'PS', 'HK']],
    ['savedAt', '2026-11-21T14:03:09+01:00'],
    ['keep.notSure', []],
  ])('may say %s: %j', (path, value) => {
    const [first = '', ...rest] = path.split('.');
    const set = (steps: string[]): unknown =>
      steps.length ? { [steps[0] ?? '']: set(steps.slice(1)) } : value;
    const file = { format: 't52-case', version: 1, answers: {}, [first]: set(rest) };
    expect(read(file)).toEqual(file);
  });
});
