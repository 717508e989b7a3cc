import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules';
import { TODAY } from '../cases/good-cases';
import { answersOf, table } from '../cases/tables';

const rows = table('stay', ['source', 'case', 'good case', 'answers', 'ends on', 'limited by']);

describe('the first stay', () => {
  it.each(rows.map((row) => [row.case, row.source, row] as const))(
    '%s (%s)',
    (_case, _source, row) => {
      const { stay } = assess(answersOf(row), { today: TODAY });
      expect(stay?.endsOn ?? '').toBe(row['ends on']);
      expect(stay?.limitedBy ?? '').toBe(row['limited by']);
    },
  );
});
