import { describe, expect, it } from 'vitest';
import { assess, editionFor, stayWithNewPassport } from '../../src/rules';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { answersOf, changed, table } from '../cases/tables';

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

describe('the first stay with a new passport', () => {
  it.each([
    ['the year', 'passportExpiresOn=2027-06-01', '2028-01-03'],
    ['an offer of six months', 'passportExpiresOn=2027-06-01 offer.months=6', '2027-07-03'],
    [
      'the year, where the work would begin too late for this one',
      'passportExpiresOn=2026-12-31',
      '2028-01-03',
    ],
    [
      'nothing new where the offer ends first',
      'passportExpiresOn=2027-07-04 offer.months=6',
      undefined,
    ],
    [
      'nothing new where the passport ends with the year',
      'passportExpiresOn=2028-01-03',
      undefined,
    ],
    ['nothing new where no passport is told of', 'passportExpiresOn=?', undefined],
    ['nothing where no start is told', 'passportExpiresOn=2027-06-01 offer.startsOn=?', undefined],
    [
      'nothing for an extension',
      'passportExpiresOn=2027-06-01 applicationType=extension',
      undefined,
    ],
  ])('could run for %s', (_what, changes, end) => {
    const answers = changed(GOOD_CASES.professional, changes);
    expect(stayWithNewPassport(answers, editionFor('2026-11-02'))).toBe(end);
  });
});
