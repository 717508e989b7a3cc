import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { assess, practicalFor } from '../../src/rules';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { answersOf, changed, medians, table } from '../cases/tables';
import { passages, written } from '../cases/told';

const options = { today: TODAY, wages: medians() };

const rows = table('practical', [
  ...(['source', 'case', 'good case', 'answers'] as const),
  ...(['told', 'where', 'warns', 'values', 'passages'] as const),
]);

/** Fees as the regulations of 12 June 2026 set them, with the sections. */
const OWN_FEES = [
  'work-permit 155 applicant irpr-299',
  'biometrics 85 applicant irpr-315.1',
  'compliance 230 employer irpr-303.1 irpr-209.2',
];
const PARTNER_FEES = [
  'partner-work-permit 155 partner irpr-299',
  'partner-open-permit 100 partner irpr-303.2',
  'partner-biometrics 85 partner irpr-315.1',
];

function fees(changes: string): string[] {
  const answers = changed(GOOD_CASES.professional, changes);
  return practicalFor(answers, assess(answers, options)).fees.map(
    ({ id, cad, paidBy, sources }) => `${id} ${cad} ${paidBy} ${passages(sources)}`,
  );
}

describe('where to apply and what to know', () => {
  it.each(rows.map((row) => [row.case, row.source, row] as const))(
    '%s (%s)',
    (_case, _source, row) => {
      const answers = answersOf(row);
      const practical = practicalFor(answers, assess(answers, options));
      const list = row.where === 'where' ? practical.where : practical.toKnow;
      const found = list.find(({ told }) => told.code === row.told);
      expect(found, list.map(({ told }) => told.code).join(' ')).toBeDefined();
      expect(found?.warns ? 'warns' : '').toBe(row.warns);
      const values = row.values && `(${row.values})`;
      expect(written(found ? [found.told] : [])).toBe(`${row.told}${values}`);
      expect(passages(found?.sources ?? [])).toBe(row.passages);
    },
  );

  it('says of visas only that they follow another passport, and nothing of Quebec, several places or later rules where they do not matter', () => {
    const answers = changed(
      GOOD_CASES.professional,
      'citizenships=IN australianPermanentResident=yes',
    );
    const { toKnow } = practicalFor(answers, assess(answers, options));
    expect(toKnow.map(({ told }) => told.code)).toEqual([
      'visa-follows-passport',
      'biometrics-due',
      'medical-by-residence',
      'one-permit-per-contract',
    ]);
  });

  const toldOf = (changes: string, good: Answers = GOOD_CASES.professional) => {
    const answers = changed(good, changes);
    const { where, toKnow } = practicalFor(answers, assess(answers, options));
    return [where, toKnow].map((list) => written(list.map(({ told }) => told)));
  };
  const ALWAYS = 'biometrics-due; medical-by-residence; one-permit-per-contract';

  it('does not warn of a passport that ends before the start where the permit is extended', () => {
    const [, told] = toldOf('passportExpiresOn=2027-01-03');
    expect(told).toContain('passport-before-start(date 2027-01-03)');
    const [, extended] = toldOf('passportExpiresOn=2027-01-03 applicationType=extension');
    expect(extended).toBe(ALWAYS);
  });

  it('has something for who has told nothing yet, and nothing of a passport', () => {
    expect(toldOf('', {})).toEqual([
      'online-before-travel; on-entry-follows-passport; inside-canada-with-status',
      ALWAYS,
    ]);
  });

  it('says of a country it knows what is so, and that another passport decides of one it does not', () => {
    expect(toldOf('')[1]).toBe(`visa-or-eta(countries MX); ${ALWAYS}`);
    expect(toldOf('citizenships=MX,IN')[1]).toBe(
      `visa-follows-passport; visa-or-eta(countries MX); ${ALWAYS}`,
    );
  });

  it('says nothing of visas to who is in Canada and extends a permit', () => {
    expect(toldOf('applicationType=extension')).toEqual(['extend-online-before-expiry', ALWAYS]);
  });

  it('says nothing of a passport that ends on the day the job begins', () => {
    const answers = changed(GOOD_CASES.professional, 'passportExpiresOn=2027-01-04');
    const { toKnow } = practicalFor(answers, assess(answers, options));
    expect(toKnow.map(({ told }) => told.code)).not.toContain('passport-before-start');
  });
});

describe('fees', () => {
  it('are those of the permit, the biometrics and the employer', () => {
    expect(fees('')).toEqual(OWN_FEES);
  });

  it('have three more for a partner who may apply', () => {
    expect(fees('partner=spouse')).toEqual([...OWN_FEES, ...PARTNER_FEES]);
  });

  it('have none for a partner who may not', () => {
    expect(fees('partner=spouse citizenships=PE')).toEqual(OWN_FEES);
  });
});
