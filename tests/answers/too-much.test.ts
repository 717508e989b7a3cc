import { describe, expect, it } from 'vitest';
import { holdsTooMuch } from '../../src/answers/too-much';

const texts = (count: number, text: string) => Array.from({ length: count }, () => text).join(',');

/** A comma is a value more, a bracket one and a step deeper. Up to 5,000 values and 20 steps are let through. */
describe('a JSON text', () => {
  it.each([
    ['of 5,000 values', `[${texts(5000, '1')}]`, false],
    ['of 5,001', `[${texts(5001, '1')}]`, true],
    ['20 deep', '['.repeat(20) + ']'.repeat(20), false],
    ['21 deep', '['.repeat(21) + ']'.repeat(21), true],
    ['21 deep in groups', '{"a":'.repeat(21) + '1' + '}'.repeat(21), true],
    ['20 deep in groups', '{"a":'.repeat(20) + '1' + '}'.repeat(20), false],
    ['of 2,500 lists beside each other', `[${texts(2500, '[]')}]`, false],
    ['of 2,501', `[${texts(2501, '[]')}]`, true],
    ['of 2,500 groups beside each other', `[${texts(2500, '{}')}]`, false],
    ['of 2,501', `[${texts(2501, '{}')}]`, true],
    ['with brackets in a text', `["${'['.repeat(30)}"]`, false],
    ['with commas in a text', `["${','.repeat(6000)}"]`, false],
    ['with a quotation mark in a text', `["\\"${'['.repeat(30)}"]`, false],
    ['with a backslash at the end of a text', `["\\\\",${'['.repeat(30)}`, true],
    ['with brackets behind a text', `["a"${'['.repeat(30)}`, true],
    ['with brackets between two texts', `["a",${'['.repeat(30)},"b"]`, true],
    ['with a backslash outside', `\\"${'['.repeat(30)}"`, false],
    ['that is empty', '', false],
  ])('%s', (_name, json, tooMuch) => {
    expect(holdsTooMuch(json)).toBe(tooMuch);
  });
});
