import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairwise, product } from '../paths/pairwise';

it('takes few of the many combinations', () => {
  const factors = {
    page: Array.from({ length: 29 }, (_, at) => at),
    language: ['en', 'fr', 'es', 'ja', 'ms'],
    scheme: ['light', 'dark', 'forced'],
    width: [320, 1280],
  };
  // 29 x 5 x 3 x 2; each of 29 pages has to meet each of 5 languages.
  expect(product(factors)).toHaveLength(870);
  expect(pairwise(factors)).toHaveLength(145);
});

it('lets every two values of different factors meet, whatever the factors are', () => {
  const factor = fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(factor, factor, factor, factor, (a, b, c, d) => {
      const factors = { a, b, c, d };
      const rows = pairwise(factors);
      for (const [x, y] of [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['b', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ] as const) {
        for (const i of factors[x]) {
          for (const j of factors[y]) {
            expect(rows.some((row) => row[x] === i && row[y] === j)).toBe(true);
          }
        }
      }
    }),
  );
});
