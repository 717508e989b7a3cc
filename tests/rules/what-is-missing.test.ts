import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import type { CriterionId } from '../../src/rules';
import { assess, practicalFor } from '../../src/rules';
import { wageTable } from '../../src/wages';

const TODAY = '2026-11-21';
const on = (answers: Answers) => assess(answers, { today: TODAY });
const criterion = (answers: Answers, id: CriterionId) =>
  on(answers).criteria.find((each) => each.id === id);

describe('what an answer could still settle is not told as an officer\u2019s decision', () => {
  it('a four-year diploma, while no occupation is given', () => {
    const education = criterion(
      {
        education: {
          credential: 'technical-diploma',
          years: 4,
          related: true,
          meetsNocRequirements: true,
        },
      },
      'education',
    );
    expect(education?.status).toBe('unknown');
    expect(education?.missing).toContain('occupation.noc');
  });

  it('the list, while the NOC 2016 level of an older application is not given', () => {
    const list = criterion(
      { receivedOn: '2022-01-10', citizenships: ['MX'], occupation: { noc: '21231' } },
      'occupation-list',
    );
    expect(list?.status).toBe('unknown');
    expect(list?.missing).toContain('skillLevel2016');
  });
});

describe('a partner', () => {
  const peruvian: Answers = {
    citizenships: ['PE'],
    occupation: { noc: '21231' },
    offer: { arrangement: 'employee', employerInCanada: true, languageRequired: false },
    selfEmployment: { established: false, controls: false, owns: false, receivesIncome: false },
    education: { credential: 'master', years: 6, related: true, meetsNocRequirements: true },
    experience: { paidMonths: 60 },
    licence: { regulated: false },
    wage: { amount: 90, per: 'hour' },
    prevailing: { jobBankMedian: 60, comparableStaff: false },
    language: { canCommunicate: true },
    partner: 'spouse',
  };

  it('hears of Australian residence while that is open, not that the principal is', () => {
    const { outcome, partner } = on(peruvian);
    expect(outcome).toBe('eligible');
    expect(partner.outcome).toBe('undetermined');
    expect(partner.reasons).toEqual([{ code: 'partner-needs-residence' }]);
  });

  it('has fees only once the person says that there is one', () => {
    const { partner: _partner, ...alone } = peruvian;
    const payers = (answers: Answers) =>
      practicalFor(answers, on(answers)).fees.map(({ paidBy }) => paidBy);
    expect(payers(alone)).not.toContain('partner');
    expect(payers({ ...alone, citizenships: ['JP'], partner: 'none' })).not.toContain('partner');
    expect(payers(peruvian)).toContain('partner');
  });
});

describe('the wage', () => {
  it('tells once what two places lack', () => {
    const { criteria } = assess(
      {
        occupation: { noc: '21231' },
        offer: { province: 'ON', otherPlaces: [{ province: 'BC' }] },
        wage: { amount: 50, per: 'hour' },
      },
      { today: TODAY, wages: wageTable([]) },
    );
    const wage = criteria.find(({ id }) => id === 'wage');
    expect(wage?.reasons).toEqual([{ code: 'median-needs-region' }]);
    expect(wage?.missing).toEqual(['offer.region', 'offer.otherPlaces.0.region']);
  });
});

describe('months of work', () => {
  it('are never short by nothing', () => {
    const experience = criterion(
      { occupation: { noc: '21231' }, experience: { paidMonths: 23.97 } },
      'experience',
    );
    expect(experience?.status).toBe('not-met');
    expect(experience?.reasons).toEqual([{ code: 'months-short', params: { months: 0.1 } }]);
  });
});
