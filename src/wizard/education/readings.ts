import type { Assessment, Basis, CriterionResult } from '../../rules';

/** The rules' reading of the answers on education, and the bases on which it is the same. */
export interface Reading {
  education: CriterionResult;
  /** None where the person has no basis: then the general rules apply. */
  bases: readonly Basis[];
}

/** Every reading there is, once, that of the best basis first. */
export function readingsOf({ bases, criteria }: Assessment): Reading[] {
  const readings = new Map<string, Reading>();
  for (const each of bases.length ? bases : [{ basis: undefined, criteria }]) {
    const education = each.criteria.find(({ id }) => id === 'education');
    if (!education) continue;
    const { status, reasons, cautions, required } = education;
    const key = JSON.stringify([status, reasons, cautions, required]);
    const alike = readings.get(key)?.bases ?? [];
    readings.set(key, { education, bases: each.basis ? [...alike, each.basis] : alike });
  }
  return [...readings.values()];
}
