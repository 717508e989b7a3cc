import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/answers/dates';
import type { Answers, Position } from '../../src/answers/types';
import type { CriterionId } from '../../src/rules';
import { assess, countedMonths } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { medians } from '../cases/tables';

const RUNS = { numRuns: 1000 };
const wages = medians();
const cases = fc.oneof(nearlyGood, arbitraryAnswers);

const statusOf = ({ criteria }: ReturnType<typeof assess>, id: CriterionId) =>
  criteria.find((one) => one.id === id)?.status;

describe('a later day of receipt', () => {
  it('never counts fewer months, nor takes back enough of them while TEER decides', () => {
    // From 16 November 2022 on TEER decides, whatever the day.
    const day = fc.nat(1400).map((days) => addDays('2022-11-16', days));
    fc.assert(
      fc.property(cases, day, fc.nat(400), (given, receivedOn, days) => {
        const positions: readonly Position[] = given.experience?.positions ?? [
          { from: '2021-03-31' },
        ];
        const going = positions.map(({ to: _to, ...job }) => job);
        const answers: Answers = { ...given, receivedOn, experience: { positions: going } };
        const later = { ...answers, receivedOn: addDays(receivedOn, days) };
        const months = [answers, later].map((each) => countedMonths(each, each.receivedOn) ?? 0);
        expect(months[1]).toBeGreaterThanOrEqual(months[0] ?? 0);
        if (statusOf(assess(answers, { today: TODAY }), 'experience') === 'met')
          expect(statusOf(assess(later, { today: TODAY }), 'experience')).toBe('met');
      }),
      RUNS,
    );
  });
});

describe('the table of medians', () => {
  it('settles a wage that was open, and turns nothing else round', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const without = assess(answers, { today: TODAY });
        const withTable = assess(answers, { today: TODAY, wages });
        const settled = statusOf(without, 'wage');
        if (settled !== 'unknown') expect(statusOf(withTable, 'wage')).toBe(settled);
        if (without.outcome !== 'undetermined') expect(withTable.outcome).toBe(without.outcome);
      }),
      RUNS,
    );
  });

  it('says nothing against what the person reads off Job Bank', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20_000 }), (given, cents) => {
        const prevailing = { comparableStaff: false, jobBankMedian: cents / 100 };
        const answers: Answers = { ...given, prevailing };
        expect(assess(answers, { today: TODAY, wages })).toEqual(assess(answers, { today: TODAY }));
      }),
      RUNS,
    );
  });
});

describe('the first permit', () => {
  it('ends by the passport, the last day of the offer and the day before a year is over', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const { stay } = assess(answers, { today: TODAY });
        const { startsOn, months } = answers.offer ?? {};
        if (stay?.endsOn === undefined || startsOn === undefined) return;
        const limits = [
          addDays(addMonths(startsOn, 12), -1),
          ...(months === undefined ? [] : [addDays(addMonths(startsOn, months), -1)]),
          ...(answers.passportExpiresOn === undefined ? [] : [answers.passportExpiresOn]),
        ];
        expect(stay.endsOn).toBe([...limits].sort()[0]);
      }),
      RUNS,
    );
  });
});
