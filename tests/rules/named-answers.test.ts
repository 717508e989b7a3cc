import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAt, answeredPaths, withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { assess, CRITERIA } from '../../src/rules';
import type { CriterionId } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { medians } from '../cases/tables';

const wages = medians();

/** What tells the bases, the edition and the category: every criterion may go by these. */
const COMMON = ['receivedOn', 'citizenships', 'australianPermanentResident'];
const CATEGORY = ['occupation.noc', 'skillLevel2016'];

/** The answers that each criterion rests on, as the reading names them; a group stands for all that is in it. */
const RESTS_ON: Readonly<Record<CriterionId, readonly string[]>> = {
  citizenship: ['otherPermanentResidence'],
  'occupation-level': CATEGORY,
  'occupation-list': [...CATEGORY, 'occupationQuestions'],
  'prearranged-employment': [
    'offer.arrangement',
    'offer.employerInCanada',
    'offer.foreignEmployerCountry',
  ],
  'not-self-employed': ['selfEmployment'],
  education: [...CATEGORY, 'education'],
  experience: [...CATEGORY, 'experience'],
  licence: ['licence'],
  wage: [
    ...[...CATEGORY, 'wage', 'prevailing'],
    ...['offer.province', 'offer.region', 'offer.otherPlaces'],
  ],
  language: ['offer.languageRequired', 'language'],
};

const isNamed = (names: readonly string[], path: string) =>
  names.some((name) => path === name || path.startsWith(`${name}.`));

/** The other case, but for the answers named: those are as in the first. */
function withNamed(first: Answers, other: Answers, names: readonly string[]): Answers {
  const kept = answeredPaths(other)
    .filter((path) => isNamed(names, path))
    .reduce<Answers>((left, path) => withAnswer(left, path, undefined), other);
  return answeredPaths(first)
    .filter((path) => isNamed(names, path))
    .reduce<Answers>((left, path) => withAnswer(left, path, answerAt(first, path)), kept);
}

/** Each basis with its criteria, in an order that only the citizenships give. */
function basesOf(answers: Answers) {
  const { bases } = assess(answers, { today: TODAY, wages });
  return [...bases]
    .map(({ basis, criteria }) => ({ name: JSON.stringify(basis ?? 'none'), criteria }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A criterion on each basis, with its reasons, passages and missing answers. */
const resultsOf = (bases: ReturnType<typeof basesOf>, id: CriterionId) =>
  bases.map(({ name, criteria }) => [name, criteria.find((one) => one.id === id)]);

describe('a criterion', () => {
  it('goes by the answers it names and by no others', () => {
    const any = fc.oneof(nearlyGood, arbitraryAnswers);
    fc.assert(
      fc.property(any, any, (first, other) => {
        const bases = basesOf(first);
        for (const id of CRITERIA) {
          const changed = withNamed(first, other, [...COMMON, ...RESTS_ON[id]]);
          const one = resultsOf(bases, id);
          const two = resultsOf(basesOf(changed), id);
          // Thousands are compared: as texts, and looked at one by one only where they differ.
          if (JSON.stringify(two) !== JSON.stringify(one)) expect(two).toEqual(one);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
