import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess, parseCase } from '../../src/rules';
import { PROBLEM_CODES } from '../../src/rules/parse-case';
import { TODAY } from '../cases/good-cases';
import {
  answered,
  expectNothingTouched,
  hostileJson,
  hostileText,
  isPlain,
  PATIENCE,
  RUNS,
} from '../cases/hostile';

/** Either a plain case, which the rules have an answer for, or problems that can be told. */
function expectAnswer(read: ReturnType<typeof parseCase>): void {
  if (read.ok) {
    expect(isPlain(read.case)).toBe(true);
    expect(['eligible', 'undetermined', 'not-eligible']).toContain(
      assess(read.case.answers, { today: TODAY }).outcome,
    );
    // As text, which has no words for a zero below zero.
    const text = JSON.stringify(read.case);
    const again = parseCase(text);
    expect(again.ok && JSON.stringify(again.case)).toBe(text);
  } else {
    expect(read.problems.length).toBeGreaterThan(0);
    expect(PROBLEM_CODES).toEqual(
      expect.arrayContaining([...new Set(read.problems.map(({ code }) => code))]),
    );
  }
  expectNothingTouched();
}

it(
  'has an answer for any text of a file, and touches nothing',
  () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectAnswer(answered(() => parseCase(text)));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'has an answer for any value, and touches nothing',
  () => {
    const odd = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: hostileJson }, odd), (value) => {
        expectAnswer(answered(() => parseCase(value)));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it.each([
  ['nested without end', `{"format":"t52-case","version":1,"answers":${'['.repeat(400_000)}`],
  [
    'with 12,000 fields that are none of ours',
    JSON.stringify({
      format: 't52-case',
      version: 1,
      answers: Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`f${at}`, 1])),
    }),
  ],
  [
    'whose length compares with no number',
    '{"format":"t52-case","version":1,"answers":{"occupation":{"jobTitle":{"length":{"valueOf":1,"toString":1}}}}}',
  ],
])('refuses a text %s as a whole', (_name, text) => {
  expect(answered(() => parseCase(text))).toEqual({
    ok: false,
    problems: [{ path: '', code: 'not-a-case' }],
  });
});

it('brackets and commas in a note are no fields', () => {
  const file = {
    format: 't52-case',
    version: 1,
    answers: {},
    keep: { notes: { passport: '"[{,\\'.repeat(1000), 'imm-5802': ',['.repeat(2500) } },
  };
  expect(parseCase(JSON.stringify(file))).toEqual({ ok: true, case: file });
});
