import { expect, test } from 'vitest';
import { isNoc, teerOf } from '../../src/occupations';
import { WITH_PROVISIONS } from './countries';
import { judge } from './judge';
import { PROFESSIONALS } from './professional-lists';
import { TECHNICIANS } from './technician-lists';

const TODAY = '2026-11-22';
/** Performers and visual artists: professionals until NOC 2021. */
const LEVEL_A_BEFORE = ['53120', '53121', '53122'];
const codes = (list: readonly object[]): string[] => list.flatMap((phrase) => Object.keys(phrase));

test('the phrases name groups that exist, of the level of their list', () => {
  for (const country of WITH_PROVISIONS) {
    for (const noc of codes(PROFESSIONALS[country].list)) {
      const known = isNoc(noc) && (teerOf(noc) <= 1 || LEVEL_A_BEFORE.includes(noc));
      expect(known, `${country} ${noc}`).toBe(true);
    }
    for (const noc of codes(TECHNICIANS[country])) {
      expect(isNoc(noc) && [2, 3].includes(teerOf(noc)), `${country} ${noc}`).toBe(true);
    }
  }
});

test('a civil engineer from Mexico with everything that is asked for is eligible', () => {
  const judgement = judge(
    {
      citizenships: ['MX'],
      occupation: { noc: '21300' },
      offer: { arrangement: 'employee', employerInCanada: true, languageRequired: false },
      selfEmployment: { established: false, controls: false, owns: false, receivesIncome: false },
      education: { credential: 'bachelor', years: 4, related: true, meetsNocRequirements: true },
      experience: { positions: [{ from: '2021-02-15', to: '2023-02-14' }] },
      licence: { regulated: true, status: 'obtainable' },
      wage: { amount: 100_000, per: 'year', hoursPerWeek: 40 },
      prevailing: { jobBankMedian: 45, comparableStaff: false },
      language: { canCommunicate: true },
      partner: 'spouse',
    },
    { today: TODAY },
  );
  expect(judgement).toMatchObject({
    outcome: 'eligible',
    basis: { country: 'MX', status: 'citizen' },
    category: 'professional',
    partner: 'eligible',
  });
});

test('nothing said leaves everything open', () => {
  const { outcome, criteria } = judge({}, { today: TODAY });
  expect(outcome).toBe('undetermined');
  expect(new Set(Object.values(criteria))).toEqual(new Set(['unknown']));
});
