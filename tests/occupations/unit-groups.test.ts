import { describe, expect, it } from 'vitest';
import { NOC_CODES, broadCategories, broadCategoryOf, isNoc, teerOf } from '../../src/occupations';

describe('the unit groups', () => {
  it('are 516, of five digits, in order', () => {
    expect(NOC_CODES).toHaveLength(516);
    expect(new Set(NOC_CODES).size).toBe(516);
    expect([...NOC_CODES].sort()).toEqual(NOC_CODES);
    for (const code of NOC_CODES) expect(code).toMatch(/^\d[0-5]\d{3}$/);
  });

  it.each(['21231', '00010', '95109'])('include %s', (code) => {
    expect(isNoc(code)).toBe(true);
  });

  it.each(['21239', '2123', ' 21231', '212310', '10', ''])('do not include "%s"', (code) => {
    expect(isNoc(code)).toBe(false);
  });

  it('have their TEER as second digit and their broad category as first', () => {
    expect(teerOf('00010')).toBe(0);
    expect(teerOf('21231')).toBe(1);
    expect(teerOf('72200')).toBe(2);
    expect(teerOf('95109')).toBe(5);
    expect(broadCategoryOf('72200')).toBe('7');
    expect(broadCategoryOf('00010')).toBe('0');
  });

  it('have neither where the code does not exist', () => {
    expect(() => teerOf('99999')).toThrow(RangeError);
    expect(() => broadCategoryOf('2')).toThrow(RangeError);
  });

  it('can be browsed by broad category and TEER, each once', () => {
    const categories = broadCategories();
    expect(categories.map(({ digit }) => digit).join('')).toBe('0123456789');
    const all = categories.flatMap(({ digit, teers }) =>
      teers.flatMap(({ teer, codes }) => {
        for (const code of codes) expect(code.startsWith(`${digit}${teer}`)).toBe(true);
        return codes;
      }),
    );
    expect([...all].sort()).toEqual(NOC_CODES);
    expect(categories.flatMap(({ teers }) => teers).every(({ codes }) => codes.length > 0)).toBe(
      true,
    );
  });
});
