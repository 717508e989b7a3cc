import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../src/answers/dates';
import type { Position } from '../../src/answers/types';
import { assess, currentEdition, dayReached, experienceBreakdown } from '../../src/rules';
import { monthsWorked } from '../../src/rules/months-worked';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { changed, table } from '../cases/tables';

const rows = table('breakdown', [
  ...(['source', 'case', 'received on', 'positions', 'each adds', 'why not'] as const),
  ...(['counted only once', 'together', '24 months on', '48 months on', 'sum'] as const),
]);

const positionsOf = (text: string): Position[] =>
  changed({}, `experience.positions=${text}`).experience?.positions ?? [];
/** The months of the parts as one figure: each is told to one decimal. */
const together = (months: readonly number[]) =>
  Math.round(months.reduce((sum, each) => sum + each, 0) * 10) / 10;

describe('what each position adds', () => {
  it.each(rows.map((row) => [row.case, row.source, row] as const))(
    '%s (%s)',
    (_case, _source, row) => {
      const positions = positionsOf(row.positions);
      const parts = experienceBreakdown(positions, row['received on']);
      expect(parts.map(({ months }) => months).join(' ')).toBe(row['each adds']);
      const whyNot = parts.map(
        (part) => part.notCounted ?? (part.endsAfterReceipt ? 'until' : '-'),
      );
      expect(whyNot.join(' ')).toBe(row['why not']);
      const once = parts.map(({ overlap }) =>
        overlap ? `${overlap.months}:${overlap.with.map((at) => at + 1).join('+')}` : '-',
      );
      expect(once.join(' ')).toBe(row['counted only once']);
      expect(String(monthsWorked(positions, row['received on']))).toBe(row.together);
      expect(dayReached(positions, 24) ?? '-').toBe(row['24 months on']);
      expect(dayReached(positions, 48) ?? '-').toBe(row['48 months on']);
    },
  );

  it('has the days of a picture: counted, left over, and after the day of receipt', () => {
    const positions = positionsOf('2022-01-01..2022-12-31*0.7,2022-07-01..2023-12-31*0.5');
    const [first, second] = experienceBreakdown(positions, '2023-06-30');
    const half = { share: 0.5, to: '2022-12-31' };
    expect(first?.spans).toEqual([
      { from: '2022-01-01', to: '2022-06-30', share: 0.7, counted: 0.7 },
      { from: '2022-07-01', to: '2022-12-31', share: 0.7, counted: 0.7 },
    ]);
    expect(second?.spans).toEqual([
      { ...half, from: '2022-07-01', counted: expect.closeTo(0.3) as number },
      { ...half, from: '2023-01-01', to: '2023-06-30', counted: 0.5 },
      { ...half, from: '2023-07-01', to: '2023-12-31', counted: 0 },
    ]);
  });

  it('has all days to the day of receipt of a position that goes on and does not count', () => {
    const [only] = experienceBreakdown(positionsOf('2022-01-01../unpaid'), '2022-06-30');
    expect(only?.spans).toEqual([{ from: '2022-01-01', to: '2022-06-30', share: 1, counted: 0 }]);
  });

  it('reaches the least there is to tell on the second day', () => {
    // 1 day = 0.03 months; 2 = 0.066, rounded 0.1.
    expect(dayReached(positionsOf('2026-01-01..'), 0.1)).toBe('2026-01-02');
  });

  it('has the days up to the day of receipt where none of them counts, and the first where it begins later', () => {
    const [unpaid, later] = experienceBreakdown(
      positionsOf('2022-01-01../unpaid,2022-08-01..'),
      '2022-06-30',
    );
    expect(unpaid?.spans).toEqual([{ from: '2022-01-01', to: '2022-06-30', share: 1, counted: 0 }]);
    expect(later?.spans).toEqual([{ from: '2022-08-01', to: '2022-08-01', share: 1, counted: 0 }]);
  });

  it('is nothing where there is no position', () => {
    expect(experienceBreakdown([], '2026-11-02')).toEqual([]);
    expect(dayReached([], 24)).toBeUndefined();
  });
});

describe('the criterion', () => {
  const reasons = (changes: string) =>
    assess(changed(GOOD_CASES.professional, `experience=? ${changes}`), {
      today: TODAY,
    }).criteria.find(({ id }) => id === 'experience')?.reasons;

  it('names the day on which the months will be reached while a job goes on', () => {
    expect(reasons('experience.positions=2025-01-01..')).toContainEqual({
      code: 'months-reached-on',
      params: { months: 24, date: '2026-12-30' },
    });
  });

  it('names no day where no job goes on, where it is enough, or where a total was given', () => {
    for (const changes of [
      'experience.positions=2025-01-01..2025-12-31',
      'experience.positions=2020-01-01..',
      'experience.paidMonths=20 experience.positions=2025-01-01..',
    ]) {
      expect(reasons(changes)?.map(({ code }) => code)).not.toContain('months-reached-on');
    }
  });
});

const FIRST = '2018-12-25';
const day = fc.nat({ max: 1500 }).map((days) => addDays(FIRST, days));
const yesNo = fc.option(fc.boolean(), { nil: undefined });
const share = fc.oneof(
  fc.constantFrom(undefined, 0, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1 / 3),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const position: fc.Arbitrary<Position> = fc
  .record({
    one: day,
    other: fc.option(day, { nil: undefined }),
    share,
    paid: yesNo,
    inSector: yesNo,
  })
  .map(({ one, other, ...told }) => {
    const [from = one, to] = other === undefined ? [one] : [one, other].sort();
    const given = Object.entries({ to, ...told }).filter(([, value]) => value !== undefined);
    return { from, ...Object.fromEntries(given) };
  });
const positions = fc.array(position, { maxLength: 5 });
const RUNS = { numRuns: 300 };

describe('for any positions and any day of receipt', () => {
  it('the months are those of each day by itself', () => {
    fc.assert(
      fc.property(positions, day, (list, receivedOn) => {
        let days = 0;
        for (let at = dayNumber(FIRST); at <= dayNumber(receivedOn); at += 1) {
          const date = addDays(FIRST, at - dayNumber(FIRST));
          const shares = list
            .filter(({ paid, inSector }) => paid !== false && inSector !== false)
            .filter(({ from, to = receivedOn }) => from <= date && date <= to)
            .map((each) => each.share ?? 1);
          days += Math.min(
            1,
            shares.reduce((sum, each) => sum + each, 0),
          );
        }
        // Before rounding they agree; at a rounding edge the two ways of adding may differ.
        expect(Math.abs(monthsWorked(list, receivedOn) - (days * 12) / 365.25)).toBeLessThan(
          0.0501,
        );
      }),
      RUNS,
    );
  });

  it('the parts add up to the months, and none takes anything away', () => {
    fc.assert(
      fc.property(positions, day, (list, receivedOn) => {
        const parts = experienceBreakdown(list, receivedOn);
        expect(together(parts.map(({ months }) => months))).toBe(monthsWorked(list, receivedOn));
        for (const { months, notCounted } of parts) {
          expect(months).toBeGreaterThanOrEqual(0);
          if (notCounted) expect(months).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('the days of the picture are those of the position, once, and hold what it adds', () => {
    fc.assert(
      fc.property(positions, day, (list, receivedOn) => {
        experienceBreakdown(list, receivedOn).forEach(({ months, spans }, i) => {
          const { from, to } = list[i] ?? { from: '' };
          expect(spans[0]?.from).toBe(from);
          const goesOn = from > receivedOn ? from : receivedOn;
          expect(spans.at(-1)?.to).toBe(to ?? goesOn);
          let counted = 0;
          spans.forEach((span, at) => {
            if (at > 0) expect(span.from).toBe(addDays(spans[at - 1]?.to ?? '', 1));
            expect(span.counted).toBeLessThanOrEqual(span.share);
            counted += span.counted * (dayNumber(span.to) - dayNumber(span.from) + 1);
          });
          // Each part is told as the difference of two rounded sums.
          expect(Math.abs(months - (counted * 12) / 365.25)).toBeLessThan(0.1001);
        });
      }),
      RUNS,
    );
  });

  it('a further position, wherever it stands, never lowers the months', () => {
    fc.assert(
      fc.property(positions, position, fc.nat(), day, (list, more, at, receivedOn) => {
        const longer = [...list];
        longer.splice(at % (list.length + 1), 0, more);
        expect(monthsWorked(longer, receivedOn)).toBeGreaterThanOrEqual(
          monthsWorked(list, receivedOn),
        );
      }),
      RUNS,
    );
  });

  it('the order of the positions does not change the months', () => {
    fc.assert(
      fc.property(positions, day, (list, receivedOn) => {
        const turned = [...list].reverse();
        expect(monthsWorked(turned, receivedOn)).toBe(monthsWorked(list, receivedOn));
      }),
      RUNS,
    );
  });

  it('the months are enough on the day named, and not on the day before', () => {
    const needed = fc.constantFrom(0.1, 12, ...Object.values(currentEdition.experienceMonths));
    fc.assert(
      fc.property(positions, needed, (list, months) => {
        const date = dayReached(list, months);
        if (date === undefined) {
          expect(monthsWorked(list, '2199-12-31')).toBeLessThan(months);
        } else {
          expect(monthsWorked(list, date)).toBeGreaterThanOrEqual(months);
          expect(monthsWorked(list, addDays(date, -1))).toBeLessThan(months);
        }
      }),
      RUNS,
    );
  });
});
