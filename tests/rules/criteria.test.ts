import { describe, expect, it } from 'vitest';
import { assess, CRITERIA, parseCase } from '../../src/rules';
import type { CriterionId } from '../../src/rules';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';
import type { Row } from '../cases/tables';

const COLUMNS = [
  ...(['source', 'case', 'good case', 'answers'] as const),
  ...(['status', 'lean', 'caution', 'because'] as const),
] as const;

/** A section of the page, or of the rules that the project reads it by. */
const SOURCE = /^(#a\d |#details-panel\d |Note on |in-force dates|reading: |case file: )/;

type CaseRow = Row<(typeof COLUMNS)[number]>;

const options = { today: TODAY, wages: medians() };

function criterion(id: CriterionId, row: CaseRow) {
  const answers = answersOf(row);
  const read = parseCase({ format: 't52-case', version: 1, answers });
  expect(read.ok ? [] : read.problems, 'the row is a case').toEqual([]);
  const found = assess(answers, options).criteria.find((result) => result.id === id);
  if (!found) throw new Error(`no criterion ${id}`);
  return found;
}

describe.each(Object.entries(GOOD_CASES))('the good case "%s"', (name, answers) => {
  it('meets all ten criteria', () => {
    const asked =
      name === 'japanese technician' || name === 'older' ? { jobBankMedian: 40 } : undefined;
    const own = asked ? { ...answers, prevailing: { ...answers.prevailing, ...asked } } : answers;
    const { criteria, outcome } = assess(own, options);
    expect(criteria.map(({ id, status }) => `${id} ${status}`)).toEqual(
      CRITERIA.map((id) => `${id} met`),
    );
    expect(outcome).toBe('eligible');
  });
});

describe.each(CRITERIA)('%s', (id) => {
  const rows = table(id, COLUMNS);

  it.each(rows.map((row) => [row.case, row.source, row] as const))(
    '%s (%s)',
    (_case, _source, row) => {
      const { status, lean, caution, reasons } = criterion(id, row);
      expect({ status, lean: lean ?? '', caution: caution ?? '' }).toEqual({
        status: row.status,
        lean: row.lean,
        caution: row.caution,
      });
      if (row.because) expect(reasons.map(({ code }) => code)).toContain(row.because);
    },
  );

  it('is seen met, not met and unknown', () => {
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['met', 'not-met', 'unknown']),
    );
  });

  it('has a source and a name of its own in every row', () => {
    expect(rows.filter(({ source }) => !SOURCE.test(source))).toEqual([]);
    const names = rows.map((row) => row.case);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
