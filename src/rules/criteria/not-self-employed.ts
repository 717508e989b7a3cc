import type { Context } from '../context';
import { phrase, result } from '../result';
import type { CriterionResult } from '../types';

const ID = 'not-self-employed';
/** Each of these makes the Canadian enterprise "substantially controlled" by the applicant. */
const DECISIVE = ['controls', 'owns', 'receivesIncome'] as const;
const FACTORS = ['established', ...DECISIVE] as const;

/** The applicant must not control the Canadian enterprise that offers the work. */
export function notSelfEmployed({ answers }: Context): CriterionResult {
  const told = answers.selfEmployment ?? {};
  const holds = FACTORS.filter((factor) => told[factor] === true);
  const answered = FACTORS.filter((factor) => told[factor] !== undefined);
  const missing = FACTORS.filter((factor) => told[factor] === undefined);
  const given = holds.length
    ? holds.map((factor) => phrase(`factor-${factor}`))
    : answered.length === FACTORS.length
      ? [phrase('no-factor')]
      : [];
  const common = {
    given,
    required: [phrase('no-control-of-enterprise')],
    sources: ['t52-self-employment', 't52-prearranged'] as const,
  };

  const decisive = DECISIVE.filter((factor) => told[factor] === true);
  if (decisive.length) {
    const reasons = decisive.map((factor) => phrase(`applicant-${factor}`));
    return result(ID, 'not-met', { ...common, reasons });
  }
  if (missing.length) {
    return result(ID, 'unknown', {
      ...common,
      reasons: [phrase('control-not-answered')],
      missing: missing.map((factor) => `selfEmployment.${factor}`),
    });
  }
  if (told.established) {
    return result(ID, 'unknown', { ...common, reasons: [phrase('established-only')] });
  }
  return result(ID, 'met', { ...common, reasons: [phrase('no-control')] });
}
