import { describe, expect, it } from 'vitest';
import { assess } from '../../src/rules';
import type { Answers } from '../../src/answers/types';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { answersOf, changed, medians, table } from '../cases/tables';

const rows = table('wage', [
  ...(['source', 'case', 'good case', 'answers'] as const),
  ...(['prevailing', 'from', 'release'] as const),
]).filter((row) => row.prevailing !== '');

describe('the prevailing wage', () => {
  it.each(rows.map((row) => [row.case, row] as const))('%s', (_case, row) => {
    const { prevailing } = assess(answersOf(row), { today: TODAY, wages: medians() });
    expect(prevailing?.hourly.toFixed(2)).toBe(row.prevailing);
    expect(prevailing?.from).toBe(row.from);
    if (row.release) expect(prevailing?.release).toBe(row.release);
  });

  it.each(['prevailing.comparableStaff=yes', 'offer.otherPlaces=BC', 'offer.region=?'])(
    'is not told while a part of it is open: %s',
    (changes) => {
      const answers = changed(GOOD_CASES.professional, changes);
      expect(assess(answers, { today: TODAY, wages: medians() }).prevailing).toBeUndefined();
    },
  );

  it('names no release where the figure is from the person or the employer', () => {
    const of = (answers: Answers) =>
      assess(answers, { today: TODAY, wages: medians() }).prevailing?.release;
    expect(of(changed(GOOD_CASES.professional, 'prevailing.jobBankMedian=50'))).toBeUndefined();
    const range = 'prevailing.comparableStaff=yes prevailing.employerRangeLow=55';
    expect(of(changed(GOOD_CASES.professional, range))).toBeUndefined();
  });
});

describe('without a table of medians', () => {
  const wage = (changes: string) =>
    assess(changed(GOOD_CASES.professional, changes), { today: TODAY }).criteria.find(
      ({ id }) => id === 'wage',
    );

  it('the wage is unknown', () => {
    expect(wage('')?.status).toBe('unknown');
    expect(wage('')?.reasons.map(({ code }) => code)).toContain('median-not-at-hand');
  });

  it('what the person read off Job Bank counts', () => {
    expect(wage('prevailing.jobBankMedian=60')?.status).toBe('met');
    expect(wage('prevailing.jobBankMedian=60.01')?.status).toBe('not-met');
  });

  it('pay below what the employer pays its staff is refused', () => {
    const range = 'prevailing.comparableStaff=yes prevailing.employerRangeLow';
    expect(wage(`${range}=60.01`)?.status).toBe('not-met');
    expect(wage(`${range}=60`)?.status).toBe('unknown');
  });
});
