import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCent } from '../../src/wages/convert';

describe('a cent', () => {
  it.each([
    [1.005, 1.01],
    [1.004999, 1],
    [44.994999, 44.99],
    [44.995, 45],
    [8.345, 8.35],
    [0, 0],
    [1e9, 1e9],
  ])('%d is %d', (dollars, rounded) => {
    expect(toCent(dollars)).toBe(rounded);
  });

  it('is what the number rounds to, written out with fifteen digits', () => {
    const half = fc.integer({ min: 0, max: 1e9 }).map((cents) => (cents + 0.5) / 100);
    const amounts = fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), half);
    fc.assert(
      fc.property(amounts, (dollars) => {
        expect(toCent(dollars)).toBe(Math.round(Number((dollars * 100).toPrecision(15))) / 100);
      }),
      { numRuns: 20_000 },
    );
  });
});
