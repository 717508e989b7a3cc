import type { Answers } from '../answers/types';
import type { Edition } from './edition';
import type { Basis } from './types';

/**
 * What a person can apply on: each eligible citizenship in the order given, then permanent residence of
 * Australia. While residence is not answered it is a provisional basis, so that nobody is refused for a question
 * not answered yet. An Australian citizen has no use for it.
 */
export function basesOf(answers: Answers, edition: Edition): Basis[] {
  const citizenships = [...new Set(answers.citizenships ?? [])];
  const bases: Basis[] = citizenships
    .filter((country) => country in edition.countries)
    .map((country) => ({ country, status: 'citizen' }));
  const { residentsOf } = edition;
  if (citizenships.includes(residentsOf) || answers.australianPermanentResident === false) {
    return bases;
  }
  const residence: Basis = { country: residentsOf, status: 'permanent-resident' };
  return answers.australianPermanentResident
    ? [...bases, residence]
    : [...bases, { ...residence, provisional: true }];
}
