import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules';
import { TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';
import { passages, written } from '../cases/told';

const options = { today: TODAY, wages: medians() };

const rows = table('partner', [
  ...(['source', 'case', 'good case', 'answers'] as const),
  ...(['outcome', 'basis', 'another', 'caution', 'because', 'passages'] as const),
]);

describe('the partner (T53)', () => {
  it.each(rows.map((row) => [row.case, row.source, row] as const))(
    '%s (%s)',
    (_case, _source, row) => {
      const { partner } = assess(answersOf(row), options);
      expect(partner.outcome).toBe(row.outcome);
      expect(written(partner.cautions)).toBe(row.caution);
      expect(partner.anotherBasis ? 'yes' : '').toBe(row.another);
      if (row.basis) expect(`${partner.basis?.country} ${partner.basis?.status}`).toBe(row.basis);
      expect(written(partner.reasons)).toBe(row.because);
      expect(passages(partner.sources)).toBe(row.passages);
    },
  );

  it('is seen with each outcome', () => {
    expect(new Set(rows.map(({ outcome }) => outcome)).size).toBe(4);
  });
});
