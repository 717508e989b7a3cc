import { describe, expect, it } from 'vitest';
import { assess, CRITERIA } from '../../src/rules';
import type { BasisAssessment } from '../../src/rules';
import { TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';

const options = { today: TODAY, wages: medians() };

const rows = table('bases', [
  ...(['source', 'case', 'good case', 'answers'] as const),
  ...(['outcome', 'basis', 'category', 'bases'] as const),
]);

function told({ basis, outcome }: BasisAssessment): string {
  return [basis?.country, basis?.status, basis?.provisional ? 'provisional' : '', outcome]
    .filter(Boolean)
    .join(' ');
}

describe('bases', () => {
  it.each(rows.map((row) => [row.case, row.source, row] as const))(
    '%s (%s)',
    (_case, _source, row) => {
      const { outcome, basis, category, bases } = assess(answersOf(row), options);
      expect({
        outcome,
        basis: basis ? `${basis.country} ${basis.status}` : 'none',
        category: category ?? '',
        bases: bases.map(told).join('; ') || 'none',
      }).toEqual({
        outcome: row.outcome,
        basis: row.basis,
        category: row.category,
        bases: row.bases,
      });
    },
  );

  it.each(rows.map((row) => [row.case, row] as const))(
    'report the best of them: %s',
    (_case, row) => {
      const { criteria, outcome, bases } = assess(answersOf(row), options);
      expect(criteria.map(({ id }) => id)).toEqual(CRITERIA);
      if (row.bases === 'none') return;
      expect(criteria).toEqual(bases[0]?.criteria);
      expect(outcome).toBe(bases[0]?.outcome);
    },
  );

  it('have no category while the occupation is not told', () => {
    const { bases } = assess({}, options);
    expect(bases.map(told)).toEqual(['AU permanent-resident provisional undetermined']);
    for (const basis of bases) expect(basis).not.toHaveProperty('category');
  });
});
