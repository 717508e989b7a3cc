import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor } from '../../src/ui/scale';

describe('an axis', () => {
  it.each<[values: number[], mark: number | undefined, ticks: number[]]>([
    [[36, 50, 90], 52, [20, 40, 60, 80, 100]],
    [[40.51, 217.03], 60, [0, 100, 200, 300]],
    // What is close together does not look far apart.
    [[50], 52, [45, 50, 55, 60]],
    [[50], undefined, [45, 47.5, 50, 52.5, 55]],
    // Pay far off the other figures does not press them together.
    [[40, 60], 9000, [40, 60, 80, 100]],
    [[40, 60], 0, [20, 30, 40, 50, 60]],
  ])('for %o and a mark at %o has round figures', (values, mark, ticks) => {
    expect(scaleFor(values, mark).ticks).toEqual(ticks);
  });

  it('puts what is off it at its end', () => {
    const scale = scaleFor([40, 60], 9000);
    expect(scale.at(9000)).toBe(100);
    expect(scale.at(0)).toBe(0);
    expect(scale.at(70)).toBe(50);
  });

  it('has every value on it in its order, and no more than five figures', () => {
    const wage = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        fc.array(wage, { minLength: 1, maxLength: 8 }),
        fc.option(wage),
        (values, mark) => {
          const scale = scaleFor(values, mark ?? undefined);
          expect(scale.ticks.length).toBeLessThanOrEqual(5);
          expect(scale.ticks.length).toBeGreaterThan(1);
          expect(scale.ticks[0]).toBe(scale.from);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(scale.from - 1e-6);
            expect(value).toBeLessThanOrEqual(scale.to + 1e-6);
          }
          const places = [...values].sort((a, b) => a - b).map(scale.at);
          expect([...places].sort((a, b) => a - b)).toEqual(places);
        },
      ),
    );
  });
});
