import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import type { VerdictRecord } from '../../src/rules';
import { verdictChanges, verdictRecord } from '../../src/rules';
import { wageTable } from '../../src/wages';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { changed, medians } from '../cases/tables';

const wages = medians();
const now = { today: TODAY, wages };
/** The pay of the good case is 60 an hour. */
const engineer: Answers = GOOD_CASES.professional;
const TORONTO = { noc: '21231', area: 'ER3530', unit: 'hour', release: '2026' } as const;

/** A verdict as an older version of the app left it, which decided some points otherwise. */
const older = (
  points: Partial<VerdictRecord['points']>,
  record = verdictRecord(engineer, now),
) => ({
  ...record,
  points: { ...record.points, ...points },
});

/** "wage: met > not-met by figures", for each point that moved. */
const told = (before: VerdictRecord, answers: Answers, options = now) =>
  verdictChanges(before, answers, options)?.points.map(
    ({ point, from, to, because }) => `${point}: ${from} > ${to} by ${because}`,
  );

describe('a verdict that was noted', () => {
  it('is not changed by the same rules and figures, whatever was answered and whenever', () => {
    const later = fc.integer({ min: 0, max: 2000 }).map((days) => {
      const day = new Date(Date.UTC(2026, 10, 21 + days));
      return day.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(fc.oneof(arbitraryAnswers, nearlyGood), later, (answers, today) => {
        const before = verdictRecord(answers, now);
        expect(verdictChanges(before, answers, { today, wages })).toBeUndefined();
        expect(JSON.parse(JSON.stringify(before))).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('tells which rule another version reads otherwise, and what the verdict was', () => {
    const before = { ...older({ experience: 'not-met' }), outcome: 'not-eligible' as const };
    // Strictly: neither figures nor a day of instructions, not even as undefined.
    expect(verdictChanges(before, engineer, now)).toStrictEqual({
      revision: before.revision,
      before: TODAY,
      now: TODAY,
      from: 'not-eligible',
      to: 'eligible',
      points: [{ point: 'experience', from: 'not-met', to: 'met', because: 'rules' }],
    });
  });

  it('tells the partner’s answer as well', () => {
    const before = older({ partner: 'eligible' });
    expect(told(before, engineer)).toEqual(['partner: eligible > not-applicable by rules']);
  });

  it('tells that the wage figures moved it, from which to which', () => {
    const dearer = wageTable([{ ...TORONTO, median: 61 }]);
    const changes = verdictChanges(verdictRecord(engineer, now), engineer, {
      today: TODAY,
      wages: dearer,
    });
    expect(changes?.points).toEqual([
      { point: 'wage', from: 'met', to: 'not-met', because: 'figures' },
    ]);
    const then = wages.find('21231', 'ER3530');
    expect(changes?.prevailing).toEqual({
      from: { hourly: then?.median, from: 'region', release: then?.release },
      to: { hourly: 61, from: 'region', release: '2026' },
    });
  });

  it('tells a figure that came, or went, for a place that had none or has none now', () => {
    const none = { today: TODAY, wages: wageTable([]) };
    expect(told(verdictRecord(engineer, none), engineer)).toEqual([
      'wage: unknown > met by figures',
    ]);
    expect(told(verdictRecord(engineer, now), engineer, none)).toEqual([
      'wage: met > unknown by figures',
    ]);
  });

  it('keeps apart a rule and figures that both moved something', () => {
    const dearer = { today: TODAY, wages: wageTable([{ ...TORONTO, median: 61 }]) };
    expect(told(older({ language: 'unknown' }), engineer, dearer)).toEqual([
      'language: unknown > met by rules',
      'wage: met > not-met by figures',
    ]);
    const changes = verdictChanges(older({ language: 'unknown' }), engineer, dearer);
    expect(changes?.prevailing?.to?.hourly).toBe(61);
  });

  it('is told where no figures are at hand any more, and others were looked up then', () => {
    const bare = { today: TODAY };
    const before = verdictRecord(engineer, now);
    const unknown = { point: 'wage', from: 'met', to: 'unknown', because: 'figures' };
    expect(verdictChanges(before, engineer, bare)?.points).toEqual([unknown]);
    const elsewhere = { ...before, figures: [{ noc: '21231', area: 'ER5920' }] };
    expect(verdictChanges(elsewhere, engineer, bare)?.points).toEqual([
      { ...unknown, because: 'rules' },
    ]);
    // Nothing was looked up then, so nothing is known of the figures of then: they are taken to be those of now.
    const none = older({ wage: 'unknown' }, { ...before, figures: [] });
    expect(told(none, engineer)).toEqual(['wage: unknown > met by rules']);
  });

  it('says nothing of a point that one thing moved away and another moved back', () => {
    const dearer = { today: TODAY, wages: wageTable([{ ...TORONTO, median: 61 }]) };
    expect(told(older({ wage: 'not-met' }), engineer, dearer)).toBeUndefined();
  });

  // The professional's two years of paid work: from 2 January 2025 they are full on 1 January 2027.
  describe('when days have gone by', () => {
    const growing = changed(
      { ...engineer, experience: { positions: [{ from: '2025-01-02' }] } },
      'receivedOn=?',
    );
    const later = { today: '2027-02-01', wages };
    const before = verdictRecord(growing, now);

    it('says nothing: more months are no change of a rule', () => {
      expect(before.points.experience).toBe('not-met');
      expect(verdictRecord(growing, later).points.experience).toBe('met');
      expect(verdictChanges(before, growing, later)).toBeUndefined();
    });

    it('tells time apart from a rule that changed as well', () => {
      expect(told(older({ language: 'unknown' }, before), growing, later)).toEqual([
        'language: unknown > met by rules',
        'experience: not-met > met by time',
      ]);
      const changes = verdictChanges(older({ language: 'unknown' }, before), growing, later);
      expect([changes?.from, changes?.to]).toEqual(['not-eligible', 'eligible']);
    });
  });

  it('names the days and the outcome of now, where the rules moved one point and time another', () => {
    const growing = changed(
      { ...engineer, experience: { positions: [{ from: '2025-01-02' }] } },
      'receivedOn=?',
    );
    const before = older({ language: 'unknown' }, verdictRecord(growing, now));
    const changes = verdictChanges(before, growing, { today: '2027-02-01', wages });
    expect(changes?.before).toBe(TODAY);
    expect(changes?.now).toBe('2027-02-01');
    // By the rules alone it were not eligible yet: the months came with time.
    expect([changes?.from, changes?.to]).toEqual(['not-eligible', 'eligible']);
    expect(Object.keys(changes ?? {})).not.toContain('prevailing');
    expect(Object.keys(changes ?? {})).not.toContain('instructionsFrom');
  });

  it('tells the figures, and no instructions, where rules and figures moved something', () => {
    const dearer = { today: TODAY, wages: wageTable([{ ...TORONTO, median: 61 }]) };
    const changes = verdictChanges(older({ language: 'unknown' }), engineer, dearer);
    expect(changes?.prevailing?.to?.hourly).toBe(61);
    expect(changes?.instructionsFrom).toBeUndefined();
  });

  // The edition speaks of days from 30 December 2018 on, when the agreement came into force with Mexico too.
  it('tells newer instructions that have begun meanwhile, and from which day they apply', () => {
    const answers = changed(GOOD_CASES.older, 'receivedOn=?');
    const before = verdictRecord(answers, { today: '2018-12-20', wages });
    const changes = verdictChanges(before, answers, { today: '2019-01-10', wages });
    expect(before.points.citizenship).toBe('not-met');
    expect(changes?.points).toContainEqual({
      point: 'citizenship',
      from: 'not-met',
      to: 'met',
      because: 'instructions',
    });
    expect(changes?.instructionsFrom).toBe('2018-12-30');
    // A day of receipt that was named chooses the instructions, whatever day it is.
    const named = { ...answers, receivedOn: '2018-12-20' };
    const then = verdictRecord(named, { today: '2018-12-20', wages });
    expect(verdictChanges(then, named, { today: '2019-01-10', wages })).toBeUndefined();
  });

  describe('tells instructions by the day they begin, 30 December 2018', () => {
    const undated = changed(GOOD_CASES.older, 'receivedOn=?');
    const on = (today: string) => ({ today, wages });
    const since = (day: string, today: string, answers = undated) =>
      told(verdictRecord(answers, on(day)), answers, on(today));
    const begun = 'citizenship: not-met > met by instructions';

    it.each([
      ['2018-12-20', '2018-12-29', undefined],
      ['2018-12-20', '2018-12-30', [begun]],
      ['2018-12-29', '2018-12-30', [begun]],
      ['2018-12-30', '2019-01-10', undefined],
      ['2019-01-10', '2019-02-10', undefined],
    ])('from %s to %s', (day, today, points) => {
      expect(since(day, today)).toEqual(points);
    });

    it.each([
      ['2018-12-20', '2018-12-25', 'unknown > not-met'],
      ['2018-12-30', '2019-01-10', 'unknown > met'],
      ['2019-01-10', '2019-02-10', 'unknown > met'],
    ])('and a rule that changed once, from %s to %s', (day, today, moved) => {
      const before = older({ citizenship: 'unknown' }, verdictRecord(undated, on(day)));
      expect(told(before, undated, on(today))).toEqual([`citizenship: ${moved} by rules`]);
    });

    // 729 days of paid work from 27 December 2016 are full on 25 December 2018.
    it('apart from the time until then', () => {
      const growing = changed(
        { ...undated, experience: { positions: [{ from: '2016-12-27' }] } },
        '',
      );
      expect(since('2018-12-20', '2019-01-10', growing)).toEqual([
        'experience: not-met > met by time',
        begun,
      ]);
    });

    it('and names no day where they have moved nothing', () => {
      const other = changed(undated, 'citizenships=IN');
      const before = older({ language: 'unknown' }, verdictRecord(other, on('2018-12-20')));
      const changes = verdictChanges(before, other, on('2019-01-10'));
      expect(changes?.points.map(({ because }) => because)).toEqual(['rules']);
      expect(changes).not.toHaveProperty('instructionsFrom');
    });
  });
});
