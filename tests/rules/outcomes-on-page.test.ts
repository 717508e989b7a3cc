import { beforeAll, describe, expect, it } from 'vitest';
import { OUTCOMES, PARTNER_OUTCOMES, WAYS } from '../../src/explore/outcomes';
import type { Assessment, CriterionResult } from '../../src/rules';
import { assess, CRITERIA } from '../../src/rules';
import { allCases } from '../cases/all-cases';
import { TODAY } from '../cases/good-cases';
import { medians } from '../cases/tables';

const wages = medians();

describe('the outcomes on the page', () => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const codesOf = (phrases: CriterionResult['reasons']) => phrases.map(({ code }) => code);

  function note({ id, status, reasons, cautions, required, missing }: CriterionResult): void {
    const outcomes = OUTCOMES[id];
    const has = (way: (typeof WAYS)[number], code: string) =>
      (outcomes[way] ?? []).some((each) => each === code);
    const codes = codesOf(reasons);
    for (const code of codesOf(required)) {
      seen.add(`${id} required ${code}`);
      if (!outcomes.required.includes(code)) wrong.push(`${id} required ${code}`);
    }
    for (const code of codesOf(cautions)) {
      seen.add(`${id} caution ${code}`);
      if (!has('caution', code)) wrong.push(`${id} caution ${code}`);
    }
    const ways = status === 'unknown' ? (['open', 'officer', 'met'] as const) : [status];
    for (const code of codes) {
      const way = ways.find((each) => has(each, code));
      if (way) seen.add(`${id} ${way} ${code}`);
      else wrong.push(`${id} ${status} ${code}`);
    }
    if (status !== 'unknown') return;
    // What no answer settles is an officer's, or has no country or category to look it up by.
    const deciding = missing.length ? (['open', 'officer'] as const) : (['officer'] as const);
    const without = codes.some((code) =>
      ['no-country-to-look-up', 'category-not-known'].includes(code),
    );
    const decided = codes.some((code) => deciding.some((way) => has(way, code)));
    if (!without && !decided) wrong.push(`${id} ${deciding.join(' ')}`);
  }

  function notePartner({ outcome, reasons, cautions }: Assessment['partner']): void {
    for (const [way, codes] of [
      [outcome, codesOf(reasons)],
      ['caution', codesOf(cautions)],
    ] as const) {
      for (const code of codes) {
        seen.add(`partner ${way} ${code}`);
        if (!PARTNER_OUTCOMES[way].some((each) => each === code)) wrong.push(`${way} ${code}`);
      }
    }
  }

  beforeAll(() => {
    for (const answers of allCases()) {
      for (const options of [{ today: TODAY, wages }, { today: TODAY }]) {
        const { criteria, bases, partner } = assess(answers, options);
        for (const each of [...criteria, ...bases.flatMap((basis) => basis.criteria)]) note(each);
        notePartner(partner);
      }
    }
  });

  it('hold everything that the rules tell of any case', () => {
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('hold nothing that the rules never tell', () => {
    const told = CRITERIA.flatMap((id) =>
      (['required', ...WAYS] as const).flatMap((way) =>
        (OUTCOMES[id][way] ?? []).map((code) => `${id} ${way} ${code}`),
      ),
    );
    const partner = Object.entries(PARTNER_OUTCOMES).flatMap(([way, codes]) =>
      codes.map((code) => `partner ${way} ${code}`),
    );
    expect([...told, ...partner].filter((each) => !seen.has(each))).toEqual([]);
  });
});
