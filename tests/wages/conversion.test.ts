import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PayPeriod, Wage } from '../../src/answers/types';
import {
  amountWorth,
  conversionOf,
  hourlyFrom,
  hourlyPay,
  periodFrom,
  toCent,
} from '../../src/wages/convert';
import { changed, table } from '../cases/tables';

const rows = table('conversion', ['case', 'answers', 'steps', 'hourly', 'target', 'to reach']);

function wageOf(answers: string): { wage: Wage; digits: number } {
  const wage = changed({}, answers.replace(/(?=\b[a-zA-Z]+=)/g, 'wage.')).wage ?? {};
  const { digits = 2, ...rest } = wage as Wage & { digits?: number };
  return { wage: rest, digits };
}

/** Canadian dollars an hour, or a failure of the test. */
function hourlyOf(wage: Wage): number {
  const pay = hourlyPay(wage);
  if ('missing' in pay) throw new Error(`missing: ${pay.missing.join(', ')}`);
  return pay.hourly;
}

describe('pay', () => {
  it.each(rows)('$case: $hourly an hour', ({ answers, hourly, steps }) => {
    const { wage } = wageOf(answers);
    expect(hourlyOf(wage).toFixed(2)).toBe(hourly);
    const told = conversionOf(wage);
    if ('missing' in told) throw new Error('not converted');
    const lines = told.steps.map(({ step, result }) => `${step} ${Number(result.toFixed(4))}`);
    expect(lines.join(', ')).toBe(steps);
  });

  it.each(rows)('$case: $target needs $["to reach"]', (row) => {
    const { wage, digits } = wageOf(row.answers);
    expect(amountWorth(Number(row.target), wage, digits)).toBe(Number(row['to reach']));
  });

  it('says which answers are missing', () => {
    const missing = (wage: Wage) => {
      const pay = hourlyPay(wage);
      return 'missing' in pay ? pay.missing : [];
    };
    const paths = (...names: string[]) => names.map((name) => `wage.${name}`);
    expect(missing({})).toEqual(paths('amount', 'per', 'hoursPerWeek'));
    expect(missing({ amount: 1 })).toEqual(paths('per', 'hoursPerWeek'));
    expect(missing({ amount: 1, hoursPerWeek: 40 })).toEqual(paths('per'));
    expect(missing({ per: 'hour' })).toEqual(paths('amount'));
    expect(missing({ amount: 1, per: 'week' })).toEqual(paths('hoursPerWeek'));
    expect(missing({ amount: 1, per: 'hour', currency: 'JPY' })).toEqual(paths('cadPerUnit'));
    expect(missing({ amount: 1, per: 'hour', currency: 'CAD' })).toEqual([]);
    expect(amountWorth(50, { per: 'year' })).toBeUndefined();
    expect(amountWorth(50, { per: 'hour', currency: 'JPY' })).toBeUndefined();
  });
});

const period = fc.constantFrom<PayPeriod>('hour', 'week', 'two-weeks', 'month', 'year');
const hours = fc.integer({ min: 4, max: 672 }).map((quarters) => quarters / 4);
const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const terms: fc.Arbitrary<Wage> = fc.record({
  per: period,
  hoursPerWeek: hours,
  allowances: cents(5000),
  currency: fc.constantFrom('CAD', 'USD', 'JPY', 'MXN', 'CLP'),
  cadPerUnit: fc.integer({ min: 1, max: 300_000 }).map((n) => n / 100_000),
});

describe('whatever the pay', () => {
  it('comes back the same from an hour and to it again', () => {
    fc.assert(
      fc.property(cents(1e6), period, hours, (amount, per, week) => {
        const back = periodFrom(hourlyFrom(amount, per, week), per, week);
        expect(toCent(back)).toBe(amount);
      }),
    );
  });

  it('is worth no less for being more', () => {
    fc.assert(
      fc.property(terms, cents(1e6), cents(1e5), (wage, amount, more) => {
        const less = hourlyOf({ ...wage, amount });
        expect(hourlyOf({ ...wage, amount: amount + more })).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it('reaches a wage with the amount that is said to, and not with a cent an hour less', () => {
    fc.assert(
      fc.property(terms, cents(500), fc.constantFrom(0, 2, 3), (wage, target, digits) => {
        fc.pre(target >= 1);
        const amount = amountWorth(target, wage, digits) ?? NaN;
        expect(hourlyOf({ ...wage, amount })).toBeGreaterThanOrEqual(target);
        // Worth it before anything is rounded too; and a unit less of the currency is worth less than it.
        const rate = wage.currency === 'CAD' ? 1 : (wage.cadPerUnit ?? NaN);
        const exact = (pay: number) =>
          hourlyFrom(pay - (wage.allowances ?? 0), wage.per ?? 'hour', wage.hoursPerWeek ?? 1) *
          rate;
        expect(exact(amount)).toBeGreaterThanOrEqual(target * (1 - 1e-9));
        expect(exact(amount - 10 ** -digits)).toBeLessThan(target * (1 + 1e-9));
        const cheaper = amountWorth(toCent(target - 0.01), wage, 4) ?? NaN;
        expect(hourlyOf({ ...wage, amount: cheaper })).toBeLessThan(target);
      }),
      { numRuns: 1000 },
    );
  });
});
