import { describe, expect, it } from 'vitest';
import { codeIn } from '../../src/occupations';
import { table } from '../cases/tables';

describe('the digits of a code', () => {
  it.each(table('codes', ['typed', 'digits'] as const))('in "$typed" are "$digits"', (row) => {
    expect(codeIn(row.typed) ?? '').toBe(row.digits);
  });
});
