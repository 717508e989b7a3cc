import { describe, expect, it } from 'vitest';
import { assess, CRITERIA } from '../../src/rules';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';
import { passages, written } from '../cases/told';

const options = { today: TODAY, wages: medians() };

const rows = table('told', [
  ...(['source', 'case', 'good case', 'answers', 'criterion', 'status'] as const),
  ...(['reasons', 'cautions', 'given', 'required', 'missing', 'passages'] as const),
]);

it('the wage tells, where no table of wages is at hand, that the figure can be looked up', () => {
  const { criteria } = assess(GOOD_CASES.professional, { today: TODAY });
  const wage = criteria.find(({ id }) => id === 'wage');
  expect(wage?.missing).toEqual(['prevailing.jobBankMedian']);
});

/** All that a person is told of a point: beside the verdict, every reason with its values, and what it rests on. */
describe.each(CRITERIA)('%s tells', (id) => {
  it.each(rows.filter((row) => row.criterion === id).map((row) => [row.case, row] as const))(
    '%s',
    (_case, row) => {
      const found = assess(answersOf(row), options).criteria.find((each) => each.id === id);
      expect(found && [found.status, found.lean].filter(Boolean).join(' ')).toBe(row.status);
      const { reasons = [], cautions = [], given = [], required = [] } = found ?? {};
      expect({
        reasons: written(reasons),
        cautions: written(cautions),
        given: written(given),
        required: written(required),
        missing: found?.missing,
        passages: passages(found?.sources ?? []),
      }).toEqual({
        reasons: row.reasons,
        cautions: row.cautions,
        given: row.given,
        required: row.required,
        missing: row.missing.split(' ').filter(Boolean),
        passages: row.passages,
      });
    },
  );

  it('is met, not met and unknown in some row', () => {
    const statuses = rows.filter((row) => row.criterion === id).map(({ status }) => status);
    expect(new Set(statuses.map((status) => status.split(' ')[0]))).toEqual(
      new Set(['met', 'not-met', 'unknown']),
    );
  });
});
