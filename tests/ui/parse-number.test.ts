import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseNumber,
  readNumber,
  writeNumber,
  type NumberProblem,
} from '../../src/ui/parse-number';

const nbsp = '\u00a0';
const narrow = '\u202f';

describe('an amount means the same in either language', () => {
  it.each([
    ['12', 12],
    ['1 234,56', 1234.56],
    [`1${nbsp}234,56`, 1234.56],
    [`1${narrow}234${narrow}567,8`, 1234567.8],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ["1'234.50", 1234.5],
    ['52.88 $', 52.88],
    [`52,88${nbsp}$`, 52.88],
    ['$52.88', 52.88],
    ['CA$ 52.88', 52.88],
    ['52.88 CAD', 52.88],
    ['CAD 90 000', 90000],
    ['１２３４．５', 1234.5],
    ['１，２３４．５６', 1234.56],
    ['0,500', 0.5],
    ['0,0745', 0.0745],
    ['0.0745', 0.0745],
    ['.5', 0.5],
    ['5.', 5],
    ['  40 ', 40],
    ['0', 0],
    ['1,23,456', 123456],
  ])('%s', (typed, value) => {
    expect(readNumber(typed, 'en-CA')).toEqual({ value });
    expect(readNumber(typed, 'fr-CA')).toEqual({ value });
  });
});

it.each([
  ['1,234', 1234, 1.234],
  ['1.234', 1.234, 1234],
  ['52,880', 52880, 52.88],
  ['45,50', 45.5, 45.5],
])('one mark before three digits is read by the locale: %s', (typed, english, french) => {
  expect(parseNumber(typed, 'en-CA')).toBe(english);
  expect(parseNumber(typed, 'fr-CA')).toBe(french);
});

// Chile writes as Germany does, Peru and Mexico as the United States; Malaysia as Britain.
it.each([
  ['1.234', 'es-CL', 1234],
  ['1.234', 'es-PE', 1.234],
  ['1,234', 'es-CL', 1.234],
  ['1,234', 'es-MX', 1234],
  ['1.234,56', 'es-PE', 1234.56],
  ['1,234.56', 'es-CL', 1234.56],
  ['1,234', 'es-419', 1234],
  ['1,234.50', 'ms', 1234.5],
  ['RM1,234', 'ms', undefined],
])('%s in %s', (typed, locale, value) => {
  expect(readNumber(typed, locale)).toEqual(
    value === undefined ? { problem: 'not-a-number' } : { value },
  );
});

it.each([
  ['16万5000', 165_000],
  ['１６万５０００', 165_000],
  ['16万', 160_000],
  ['16.5万', 165_000],
  ['1,234万', 12_340_000],
  ['CAD 11万', 110_000],
  ['0.07万', 700],
  ['万', undefined],
  ['16万50000', undefined],
  ['16万5千', undefined],
])('Japanese counts in ten thousands: %s', (typed, value) => {
  expect(readNumber(typed, 'ja')).toEqual(
    value === undefined ? { problem: 'not-a-number' } : { value },
  );
});

it.each<[string, NumberProblem, object?]>([
  ['abc', 'not-a-number'],
  ['12abc', 'not-a-number'],
  ['$', 'not-a-number'],
  ['.', 'not-a-number'],
  ['1 2', 'not-a-number'],
  ['12 34', 'not-a-number'],
  ['1,2,3', 'not-a-number'],
  ['1.2.3', 'not-a-number'],
  ['1.234,56.7', 'not-a-number'],
  ['45,0000', 'not-a-number'],
  ['1e5', 'not-a-number'],
  ['-5', 'negative'],
  ['−5', 'negative'],
  ['12.5', 'not-whole', { integer: true }],
  ['3', 'too-small', { min: 5 }],
  ['1001', 'too-large', { max: 1000 }],
])('%s is refused as %s', (typed, problem, rules) => {
  expect(readNumber(typed, 'en-CA', rules)).toEqual({ problem });
});

it('takes nothing typed as nothing said', () => {
  expect(readNumber('  ', 'en-CA')).toEqual({});
});

it('takes off the unit that stands beside the field', () => {
  expect(readNumber('12 months', 'en-CA', {}, ['months'])).toEqual({ value: 12 });
  expect(readNumber('CAD 30', 'en-CA', {}, ['CAD', 'an hour'])).toEqual({ value: 30 });
});

it('reads back whatever it writes', () => {
  const amounts = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(amounts, fc.constantFrom('en-CA', 'fr-CA', 'ja', 'es'), (amount, locale) => {
      expect(parseNumber(writeNumber(amount, locale), locale)).toBe(amount);
    }),
  );
});

it('reads an amount as any of its languages groups it', () => {
  const amounts = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(amounts, fc.constantFrom('en-CA', 'fr-CA', 'ja', 'es'), (amount, locale) => {
      const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount);
      expect(parseNumber(written, locale)).toBe(amount);
    }),
  );
});
