import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import type * as Rules from '../../src/rules';
import { GOOD_CASES } from '../cases/good-cases';
import { copyWithNewEdition } from '../cases/made-up-edition';
import type { CopyOfApp } from '../cases/made-up-edition';
import { changed, medians } from '../cases/tables';

let copy: CopyOfApp;
let rules: typeof Rules;

beforeAll(async () => {
  copy = copyWithNewEdition();
  rules = await copy.open<typeof Rules>('rules/index.ts');
});

afterAll(() => {
  copy.remove();
});

const wages = medians();

/** The status of a criterion for a case received on a day. */
function on(receivedOn: string, criterion: Rules.CriterionId, answers: Answers) {
  const { criteria, edition } = rules.assess(
    { ...answers, receivedOn },
    { today: receivedOn, wages },
  );
  return `${edition.id}: ${criteria.find(({ id }) => id === criterion)?.status ?? 'gone'}`;
}

const briton: Answers = { ...GOOD_CASES.professional, citizenships: ['GB'] };
const thirtyMonths: Answers = { ...GOOD_CASES.professional, experience: { paidMonths: 30 } };

describe('a new edition of the instructions', () => {
  it.each<[string, Rules.CriterionId, string, Answers]>([
    ['2027-04-30', 'citizenship', '2024-10-03: not-met', briton],
    ['2027-05-01', 'citizenship', '2027-04-15: met', briton],
    ['2027-05-01', 'occupation-list', '2027-04-15: met', briton],
    ['2027-04-30', 'experience', '2024-10-03: met', thirtyMonths],
    ['2027-05-01', 'experience', '2027-04-15: not-met', thirtyMonths],
  ])('decides by the day of receipt: %s, %s: %s', (day, criterion, status, answers) => {
    expect(on(day, criterion, answers)).toBe(status);
  });

  it('makes a Briton eligible from its first day', () => {
    const outcomeOn = (today: string) =>
      rules.assess({ ...briton, receivedOn: today }, { today, wages }).outcome;
    expect(outcomeOn('2027-04-30')).toBe('not-eligible');
    expect(outcomeOn('2027-05-01')).toBe('eligible');
  });

  it('is on the map of occupations from its first day', () => {
    const countriesOn = (day: string) => rules.mapBases(day).map(({ country }) => country);
    expect(countriesOn('2027-04-30')).not.toContain('GB');
    expect(countriesOn('2027-05-01')).toContain('GB');
  });

  it('is what the page foot names', () => {
    expect(rules.currentEditionInfo.id).toBe('2027-04-15');
    expect([...rules.ELIGIBLE_COUNTRIES].sort()).toEqual(
      Object.keys(rules.currentEdition.countries).sort(),
    );
  });

  it.each<[string, Answers, string]>([
    ['the threshold', thirtyMonths, 'experience: met > not-met by instructions'],
    [
      'the country',
      { ...briton, experience: { paidMonths: 40 } },
      'citizenship: not-met > met by instructions',
    ],
  ])('tells whoever has a verdict from before what has changed: %s', (_name, answers, told) => {
    const case_ = changed(answers, 'receivedOn=?');
    const before = rules.verdictRecord(case_, { today: '2027-04-20', wages });
    const changes = rules.verdictChanges(before, case_, { today: '2027-05-10', wages });
    expect(
      changes?.points.map(
        ({ point, from, to, because }) => `${point}: ${from} > ${to} by ${because}`,
      ),
    ).toContain(told);
    expect(changes?.instructionsFrom).toBe('2027-05-01');
  });

  it('changes nothing for a case whose named day of receipt is older', () => {
    const named = { ...thirtyMonths, receivedOn: '2027-04-20' };
    const before = rules.verdictRecord(named, { today: '2027-04-20', wages });
    expect(rules.verdictChanges(before, named, { today: '2027-05-10', wages })).toBeUndefined();
  });
});
