import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { assess, CRITERIA, documentsFor, parseCase, practicalFor } from '../../src/rules';
import type { Assessment, Outcome } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { FULL_CASE } from '../cases/full-case';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { medians } from '../cases/tables';

const RUNS = { numRuns: 1000 };
const BEST_FIRST: Outcome[] = ['eligible', 'undetermined', 'not-eligible'];

const wages = medians();
const assessed = (answers: Answers): Assessment => assess(answers, { today: TODAY, wages });
/** 0 is the best. */
const rank = (answers: Answers): number => BEST_FIRST.indexOf(assessed(answers).outcome);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** Half any answers at all, half a good case with some answers changed: else hardly a case is good. */
const answers = fc.oneof(
  arbitraryAnswers,
  fc
    .tuple(fc.constantFrom<Answers>(...Object.values(GOOD_CASES)), arbitraryAnswers, fc.nat())
    .map(([good, other, seed]) => {
      const keys = Object.keys(other).filter((_key, i) => (seed >> i) % 8 === 0);
      const changes = Object.entries(other).filter(([key]) => keys.includes(key));
      return { ...good, ...Object.fromEntries(changes) };
    }),
);

describe('for any answers', () => {
  it('the answers make a case file that comes back whole', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const read = parseCase({ format: 't52-case', version: 1, answers: given });
        expect(read).toEqual({
          ok: true,
          case: { format: 't52-case', version: 1, answers: { ...given } },
        });
      }),
      RUNS,
    );
  });

  it('assessing twice gives the same, and leaves answers and day alone', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const before = JSON.stringify(given);
        deepFreeze(given);
        const first = assessed(given);
        expect(assessed(given)).toEqual(first);
        expect(JSON.stringify(given)).toBe(before);
      }),
      RUNS,
    );
  });

  it('there are ten criteria in their order, on every basis', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { criteria, bases } = assessed(given);
        for (const each of [criteria, ...bases.map((basis) => basis.criteria)]) {
          expect(each.map(({ id }) => id)).toEqual(CRITERIA);
        }
      }),
      RUNS,
    );
  });

  it('the outcome is that of the criteria, and the best of the bases', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { outcome, criteria, bases, basis } = assessed(given);
        const statuses = criteria.map(({ status }) => status);
        const own = statuses.includes('not-met')
          ? 'not-eligible'
          : statuses.includes('unknown')
            ? 'undetermined'
            : 'eligible';
        expect(outcome).toBe(own);
        const ranks = bases.map((each) => BEST_FIRST.indexOf(each.outcome));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        if (bases.length) expect(outcome).toBe(bases[0]?.outcome);
        expect(basis !== undefined).toBe(bases.length > 0 && !bases[0]?.basis?.provisional);
      }),
      RUNS,
    );
  });

  it('the order of the citizenships does not change the outcome', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const turned = { ...given, citizenships: [...(given.citizenships ?? [])].reverse() };
        const same = { ...given, citizenships: given.citizenships ?? [] };
        expect(rank(turned)).toBe(rank(same));
        expect(assessed(turned).partner.outcome).toBe(assessed(same).partner.outcome);
      }),
      RUNS,
    );
  });

  it('another citizenship never makes it worse', () => {
    const more = fc.constantFrom('AU', 'BN', 'CL', 'JP', 'MY', 'MX', 'PE', 'NZ', 'IN');
    fc.assert(
      fc.property(answers, more, (given, other) => {
        const { citizenships = [] } = given;
        fc.pre(citizenships.length > 0);
        const with_ = { ...given, citizenships: [...new Set([...citizenships, other])] };
        expect(rank(with_)).toBeLessThanOrEqual(rank(given));
      }),
      RUNS,
    );
  });

  it('permanent residence of Australia never makes it worse', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const yes = { ...given, australianPermanentResident: true };
        const no = { ...given, australianPermanentResident: false };
        fc.pre((given.citizenships ?? []).length > 0);
        expect(rank(yes)).toBeLessThanOrEqual(rank(no));
      }),
      RUNS,
    );
  });

  it('more pay, months or years never make it worse', () => {
    const more = fc.constantFrom(0.01, 0.1, 1, 10, 50_000);
    fc.assert(
      fc.property(answers, more, (given, extra) => {
        const { wage, experience, education } = given;
        if (wage?.amount !== undefined) {
          const raised = { ...given, wage: { ...wage, amount: wage.amount + extra } };
          expect(rank(raised)).toBeLessThanOrEqual(rank(given));
        }
        if (experience?.paidMonths !== undefined) {
          const paidMonths = experience.paidMonths + extra;
          const longer = { ...given, experience: { ...experience, paidMonths } };
          expect(rank(longer)).toBeLessThanOrEqual(rank(given));
        }
        if (education?.years !== undefined) {
          const studied = { ...given, education: { ...education, years: education.years + extra } };
          expect(rank(studied)).toBeLessThanOrEqual(rank(given));
        }
      }),
      RUNS,
    );
  });

  it('a further position never makes it worse', () => {
    const day = fc.constantFrom('2019-01-01', '2020-02-29', '2021-06-30', '2024-12-31');
    fc.assert(
      fc.property(answers, day, day, fc.constantFrom(0.1, 0.5, 1), (given, one, other, share) => {
        const { positions = [] } = given.experience ?? {};
        fc.pre(positions.length > 0);
        const [from, to] = one < other ? [one, other] : [other, one];
        const before = { ...given, experience: { positions } };
        const after = {
          ...given,
          experience: { positions: [{ from, to, share }, ...positions] },
        };
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      RUNS,
    );
  });

  it('the partner never changes the outcome of the principal', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const without = structuredClone(given);
        delete without.partner;
        for (const partner of ['none', 'spouse', 'common-law'] as const) {
          expect(rank({ ...without, partner })).toBe(rank(without));
        }
      }),
      RUNS,
    );
  });

  it('the partner is never better off than the principal', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { partner, outcome, bases } = assessed({ ...given, partner: 'spouse' });
        // Without any basis the partner waits for the citizenship, whatever else the principal lacks.
        fc.pre(bases.length > 0);
        const own = BEST_FIRST.findIndex((each) => each === partner.outcome);
        expect(own).toBeGreaterThanOrEqual(BEST_FIRST.indexOf(outcome));
      }),
      RUNS,
    );
  });

  it('documents, fees and advice are given without fail', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const assessment = assessed(given);
        const ids = documentsFor(given, assessment).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toContain('passport');
        expect(practicalFor(given, assessment).fees.length).toBeGreaterThanOrEqual(3);
      }),
      RUNS,
    );
  });
});

describe('with nothing answered', () => {
  it('everything is unknown and the outcome undetermined', () => {
    for (const given of [{}, { citizenships: [] }, { offer: {}, education: {}, wage: {} }]) {
      const { outcome, criteria, basis, category } = assessed(given);
      expect(criteria.map(({ status }) => status)).toEqual(CRITERIA.map(() => 'unknown'));
      expect({ outcome, basis, category }).toEqual({ outcome: 'undetermined' });
    }
  });
});

describe('parseCase', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), fc.string()), (json) => {
        expect(typeof parseCase(json).ok).toBe('boolean');
      }),
      RUNS,
    );
  });

  it('never throws on a case with anything in one of its fields, and changes nothing it lets in', () => {
    const places = Object.keys(FULL_CASE.answers);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (field, value) => {
        const json = { ...FULL_CASE, answers: { ...FULL_CASE.answers, [field]: value } };
        const read = parseCase(json);
        if (read.ok) expect(read.case).toEqual(json);
        else {
          for (const { path } of read.problems) expect(path).toMatch(`answers.${field}`);
        }
      }),
      RUNS,
    );
  });
});
