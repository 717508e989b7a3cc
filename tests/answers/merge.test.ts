import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged, same } from '../../src/answers/merge';

/** Two made from one base without knowing of each other, and what is to come of them. */
const CASES: [name: string, base: unknown, first: unknown, second: unknown, both: unknown][] = [
  ['nothing changed', { a: 1 }, { a: 1 }, { a: 1 }, { a: 1 }],
  ['the first changed it', { a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }],
  ['the second changed it', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }],
  ['both did: the second counts', { a: 1 }, { a: 2 }, { a: 3 }, { a: 3 }],
  ['each another', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
  ['each added one', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['the first took it out', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { b: 2 }],
  ['the second took it out', { a: 1, b: 1 }, { a: 1, b: 2 }, { b: 1 }, { b: 2 }],
  [
    'one in a group each',
    { g: { a: 1 } },
    { g: { a: 1, b: 1 } },
    { g: { a: 2 } },
    { g: { a: 2, b: 1 } },
  ],
  ['a group that both began', {}, { g: { a: 1 } }, { g: { b: 2 } }, { g: { a: 1, b: 2 } }],
  ['a group in the place of a text', 'x', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['a group here and a text there', { a: 1 }, { a: 2 }, 'x', 'x'],
  ['a text here and a group there', { a: 1 }, 'x', { a: 2 }, { a: 2 }],
  ['a list here and a group there', { a: 1 }, [1], { a: 2 }, { a: 2 }],
  ['a group here and a list there', { a: 1 }, { a: 2 }, [1], [1]],
  ['nothing here and a group there', { a: 1 }, null, { a: 2 }, { a: 2 }],
  ['each added to a list', ['AU'], ['AU', 'NZ'], ['AU', 'JP'], ['AU', 'NZ', 'JP']],
  ['both added the same', ['AU'], ['AU', 'NZ'], ['NZ', 'AU'], ['AU', 'NZ']],
  ['one took out, one added', ['AU', 'CL'], ['CL'], ['AU', 'CL', 'JP'], ['CL', 'JP']],
  ['the other way about', ['AU', 'CL'], ['AU', 'CL', 'JP'], ['CL'], ['CL', 'JP']],
  ['both took out', ['AU', 'CL', 'JP'], ['AU', 'CL'], ['CL', 'JP'], ['CL']],
  ['the second put them in another order', ['AU', 'CL'], ['AU', 'CL'], ['CL', 'AU'], ['CL', 'AU']],
  ['lists where none was', undefined, ['AU'], ['CL'], ['AU', 'CL']],
  ['lists where a text was', 'AU', ['AU'], ['CL'], ['AU', 'CL']],
  [
    'lists of groups',
    [{ from: '2020' }],
    [{ from: '2020' }, { from: '2021', paid: true }],
    [{ from: '2020' }, { paid: true, from: '2021' }, { from: '2022' }],
    [{ from: '2020' }, { from: '2021', paid: true }, { from: '2022' }],
  ],
];

describe('two that were changed apart', () => {
  it.each(CASES)('%s', (_name, base, first, second, both) => {
    expect(merged(base, first, second)).toEqual(both);
  });

  it('leave no field without a value', () => {
    expect(Object.keys(merged<object>({ a: 1, b: 1 }, { b: 2 }, { a: 1, b: 1 }))).toEqual(['b']);
    expect(Object.keys(merged<object>({ a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }))).toEqual(['b']);
  });

  it('come out as the one that alone was changed, or that both are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (base, other) => {
        expect(same(merged(base, other, base), other)).toBe(true);
        expect(same(merged(base, base, other), other)).toBe(true);
        expect(same(merged(base, other, other), other)).toBe(true);
      }),
    );
  });
});

describe('two values', () => {
  it.each([
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    [{}, [], false],
    [[], {}, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1, 2], [1, 3], false],
    [[1], [1, 2], false],
    [[1, 2], [1], false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: { b: 1 } }, { a: { b: 2 } }, false],
    [undefined, undefined, true],
    [undefined, {}, false],
  ])('%j and %j say the same: %s', (one, other, alike) => {
    expect(same(one, other)).toBe(alike);
  });
});
