import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/answers/dates';
import type { Answers } from '../../src/answers/types';
import type { Change, Changes, Suggestion } from '../../src/rules';
import { assess, parseCase, whatWouldChange } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { answersOf, medians, table } from '../cases/tables';
import type { Tried } from './every-change';
import { byPairs, bySingles } from './every-change';

const options = { today: TODAY, wages: medians() };
const assessed = (answers: Answers) => assess(answers, options);
const outcome = (answers: Answers) => assessed(answers).outcome;
const suggested = (answers: Answers) => whatWouldChange(answers, options);

/** The same case again and again: a failure can be looked at. */
const RUNS = { numRuns: 2000, seed: 20_261_121 };
const answers = fc.oneof(
  { weight: 4, arbitrary: nearlyGood },
  { weight: 1, arbitrary: arbitraryAnswers },
);

/** "experience.paidMonths=24 wage.amount>=48.5|…": as a row of the table tells it. */
function written({ suggestions, none }: Changes): string {
  const each = suggestions.map(({ changes }) =>
    changes
      .map(({ path, to, others, bound }) => {
        const sign = bound === undefined ? '=' : bound === 'at-least' ? '>=' : '<=';
        return `${path}${sign}${[to, ...others].map(plain).join('/')}`;
      })
      .join(' & '),
  );
  return each.length ? each.join('; ') : `none: ${none ?? '?'}`;
}

/** What each change sets out from: "14 (14 of 24: 10 short)", and "?" where nothing was answered. */
function beginnings({ suggestions }: Changes): string {
  const each = suggestions.map(({ changes }) =>
    changes
      .map(({ kind, from, months, hourly }) => {
        const now =
          kind === 'change' ? plain(from ?? 'as it is') : from === undefined ? '?' : 'wrong';
        const short = months && `(${months.has} of ${months.needs}: ${months.short} short)`;
        const pay = hourly && `(${hourly.pays} of ${hourly.needs}: ${hourly.short} short)`;
        return [now, short, pay].filter(Boolean).join(' ');
      })
      .join(' & '),
  );
  return each.join('; ');
}

/** The suggestion's case with one of its changes made otherwise, or left out. */
function withOther(
  given: Answers,
  changes: readonly Change[],
  at: number,
  value: unknown,
): Answers {
  return changes.reduce<Answers>(
    (sofar, { path, to }, i) => setAt(sofar, path.split('.'), i === at ? value : to) as Answers,
    given,
  );
}

function setAt(target: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  const copy = structuredClone(target ?? {}) as Record<string, unknown>;
  const inner = rest.length ? setAt(copy[key], rest, value) : value;
  if (inner === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = inner;
  return copy;
}

function plain(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}

/** Whether a suggestion tells of these changes: by their values, or by a bound that they keep to. */
function covers(found: readonly Tried[]) {
  return ({ changes }: Suggestion): boolean =>
    found.length === changes.length &&
    found.every(({ path, value }) =>
      changes.some((change) => {
        if (change.path !== path) return false;
        const { to, others, bound } = change;
        if (bound === undefined) return [to, ...others].map(plain).includes(value);
        const beyond = typeof to === 'string' ? (value < to ? -1 : 1) : Number(value) - Number(to);
        return beyond === 0 || value === to || beyond > 0 === (bound === 'at-least');
      }),
    );
}

describe('what would change the answer', () => {
  it.each(
    table('changes', ['case', 'good case', 'answers', 'suggested', 'from', 'why']).map(
      (row) => [row.case, row] as const,
    ),
  )('%s', (_name, row) => {
    const changes = suggested(answersOf(row));
    expect(written(changes)).toBe(row.suggested);
    expect(beginnings(changes)).toBe(row.from);
  });

  it('tells the day on which the months are reached, and how many are short', () => {
    const given = answersOf({
      'good case': 'professional',
      answers: 'receivedOn=2026-11-02 experience.paidMonths=? experience.positions=2025-01-01..',
    });
    const [first] = suggested(given).suggestions;
    // 1 January 2025 to 2 November 2026 are 671 days: 22.0 months. 729 days are the first that round to 24.0.
    expect(first?.changes).toEqual([
      {
        path: 'receivedOn',
        kind: 'change',
        from: '2026-11-02',
        to: '2026-12-30',
        others: [],
        bound: 'at-least',
        months: { has: 22, needs: 24, short: 2 },
      },
    ]);
  });

  it('waits for an agreement that comes into force later', () => {
    const given = answersOf({
      'good case': 'professional',
      answers: 'citizenships=CL receivedOn=?',
    });
    const changes = whatWouldChange(given, { today: '2023-01-10', wages: medians() });
    // The agreement with Chile is in force from 21 February 2023.
    expect(written(changes)).toBe('receivedOn>=2023-02-21');
  });

  it('leaves to an officer what an officer decides', () => {
    const { none, officer } = suggested(
      answersOf({ 'good case': 'professional', answers: 'occupation.noc=31103' }),
    );
    expect({ none, officer }).toEqual({ none: 'officer', officer: ['occupation-list'] });
  });

  it('does not leave a list to an officer that only a country could open', () => {
    const { officer } = suggested(
      answersOf({ 'good case': 'professional', answers: 'citizenships=IN' }),
    );
    expect(officer).toEqual([]);
  });

  it('tells what is open where more is missing than can be supposed', () => {
    const { none, notMet, officer, missing } = suggested({ citizenships: ['MX'] });
    expect({ none, notMet, officer }).toEqual({ none: 'answers', notMet: [], officer: [] });
    expect(missing).toContain('occupation.noc');
    expect(missing).toContain('licence.regulated');
  });

  it('does not say of too few months that they can no longer change, where the category is not known', () => {
    const { none, notMet } = suggested({ citizenships: ['JP'], experience: { paidMonths: 12 } });
    expect({ none, notMet }).toEqual({ none: 'many', notMet: ['experience'] });
  });
});

// Some hundred thousand verdicts: on a loaded machine that takes its time.
describe('for 2,000 cases', { timeout: 120_000 }, () => {
  it('each suggestion gives what it promises, and nothing less does', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { size, suggestions, none } = suggested(given);
        expect(none === undefined).toBe(size > 0);
        expect(none === 'eligible').toBe(outcome(given) === 'eligible');
        for (const { changes, answers: supposed, basis, category } of suggestions) {
          expect(changes).toHaveLength(size);
          const promised = assessed(supposed);
          expect([promised.outcome, promised.basis, promised.category]).toEqual([
            'eligible',
            basis,
            category,
          ]);
          expect(parseCase({ format: 't52-case', version: 1, answers: supposed }).ok).toBe(true);
          changes.forEach(({ from, to, others, bound, path }, at) => {
            expect(to).not.toEqual(from);
            expect(outcome(withOther(given, changes, at, from))).not.toBe('eligible');
            for (const other of others) {
              expect(outcome(withOther(given, changes, at, other))).toBe('eligible');
            }
            const less = stepBack(path, to, bound);
            if (less !== undefined) {
              expect(outcome(withOther(given, changes, at, less))).not.toBe('eligible');
            }
          });
        }
      }),
      RUNS,
    );
  });

  it('no change of one answer is missed', () => {
    fc.assert(
      fc.property(answers, (given) => {
        if (outcome(given) === 'eligible') return;
        const { size, suggestions } = suggested(given);
        for (const found of bySingles(given, assessed)) {
          expect([size, suggestions.some(covers(found)), found]).toEqual([1, true, found]);
        }
      }),
      RUNS,
    );
  });

  it('nothing given is taken back, and nobody is told to be born elsewhere', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { changes } of suggested(given).suggestions) {
          for (const { path, kind, from, to } of changes) {
            expect(kind === 'missing' && path !== 'citizenships' ? from : undefined).toBe(
              undefined,
            );
            if (path === 'citizenships') expect(given.citizenships ?? []).toEqual([]);
            if (path === 'australianPermanentResident') expect(from).toBe(undefined);
            if (path.startsWith('occupation')) expect(from).toBe(undefined);
            if (typeof to === 'number' && typeof from === 'number')
              expect(to).toBeGreaterThan(from);
            if (path === 'receivedOn') expect(String(to) >= TODAY).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});

// Some thousand pairs a case: 2,000 cases take most of a minute, so `npm run check:deep` does those.
it('no change of two answers is missed', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { size, suggestions } = suggested(given);
      if (size === 1 || outcome(given) === 'eligible') return;
      for (const found of byPairs(given, assessed)) {
        expect([suggestions.some(covers(found)), found]).toEqual([true, found]);
      }
    }),
    { ...RUNS, numRuns: process.env['CHECK_DEEP'] ? 2000 : 500 },
  );
});

it('is the same each time, and leaves the answers alone', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const before = JSON.stringify(given);
      expect(suggested(given)).toEqual(suggested(given));
      expect(JSON.stringify(given)).toBe(before);
    }),
    { numRuns: 200 },
  );
});

/** The next value below (or above) on the scale of an answer. */
function stepBack(path: string, to: unknown, bound: Change['bound']): unknown {
  if (bound === undefined) return undefined;
  if (typeof to === 'string') return to > TODAY ? addDays(to, -1) : undefined;
  const step = { 'wage.cadPerUnit': 1e-6, 'experience.paidMonths': 0.1, 'education.years': 0.1 }[
    path
  ];
  const next = Number(to) + (bound === 'at-least' ? -1 : 1) * (step ?? 0.01);
  return next > 0 ? Number(next.toFixed(6)) : undefined;
}
