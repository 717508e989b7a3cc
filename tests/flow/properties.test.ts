import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerAt, answeredPaths, withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import type { Situation } from '../../src/flow';
import { askedNow, setAside, unanswered } from '../../src/flow';
import type { WageTable } from '../../src/wages';
import { loadWages } from '../../src/wages';
import { pathsAsked, situationOf, someAnswers } from './situation';
import { weight } from './weight';

let table: WageTable;
beforeAll(async () => {
  table = await loadWages();
});

/** The same cases on every run, with and without the table of medians; `pick` chooses among what a case has. */
const forAll = (
  holds: (
    situation: Situation,
    more: { wages?: WageTable; pick: <T>(items: readonly T[]) => T | undefined },
  ) => void,
) => {
  fc.assert(
    fc.property(someAnswers, fc.boolean(), fc.nat(), (answers, withTable, number) => {
      const wages = withTable ? table : undefined;
      const pick = <T>(items: readonly T[]) => items[number % items.length];
      holds(situationOf(answers, wages), { pick, ...(wages && { wages }) });
    }),
    { seed: 52, numRuns: 1000 },
  );
};

/** A missing place of the list of other places is told by that list's question. */
const questionOf = (path: string) =>
  path.startsWith('offer.otherPlaces.') ? 'offer.otherPlaces' : path;

describe('whatever the answers', () => {
  it('what a criterion misses is a question that is asked', () => {
    forAll((situation) => {
      const asked: string[] = pathsAsked(situation);
      const { assessment } = situation;
      for (const { criteria } of [assessment, ...assessment.bases]) {
        const missing = criteria.flatMap((criterion) => criterion.missing.map(questionOf));
        expect(asked).toEqual(expect.arrayContaining(missing));
      }
    });
  });

  it('what a criterion misses is not answered yet', () => {
    forAll(({ answers, assessment }) => {
      const answered: string[] = answeredPaths(answers);
      for (const path of assessment.criteria.flatMap(({ missing }) => missing)) {
        expect(answered).not.toContain(path);
      }
    });
  });

  it('an answer taken back is as if it had never been given', () => {
    forAll((situation, { pick, wages }) => {
      const path = pick(answeredPaths(SAMPLE)) ?? 'audience';
      const before = withAnswer(situation.answers, path, undefined);
      const given = withAnswer(before, path, answerAt(SAMPLE, path));
      expect(answerAt(given, path)).toEqual(answerAt(SAMPLE, path));
      const after = withAnswer(given, path, undefined);
      expect(after).toEqual(before);
      expect(pathsAsked(situationOf(after, wages))).toEqual(pathsAsked(situationOf(before, wages)));
    });
  });

  it('a question stays when it is answered', () => {
    forAll((situation, { pick, wages }) => {
      const path = pick(unanswered(situation))?.path;
      if (!path) return;
      const value = answerAt(SAMPLE, path) ?? true;
      const after = situationOf(withAnswer(situation.answers, path, value), wages);
      expect(pathsAsked(after)).toContain(path);
    });
  });

  it('an answer set aside has no weight', () => {
    forAll((situation, { wages }) => {
      const counted = setAside(situation).reduce(
        (answers, path) => withAnswer(answers, path, undefined),
        situation.answers,
      );
      expect(weight(situationOf(counted, wages))).toEqual(weight(situation));
    });
  });

  it('an answer is either asked now or set aside', () => {
    forAll((situation) => {
      const asked = pathsAsked(situation);
      const given = answeredPaths(situation.answers).filter(
        (path) => path !== 'occupation.jobTitle',
      );
      expect([...given].sort()).toEqual(
        [...given.filter((path) => asked.includes(path)), ...setAside(situation)].sort(),
      );
    });
  });

  it('asking page by page asks everything, in the same order', () => {
    forAll((situation) => {
      const pages = [...new Set(askedNow(situation).map(({ page }) => page))];
      expect(pages.flatMap((page) => askedNow(situation, page).map(({ path }) => path))).toEqual(
        pathsAsked(situation),
      );
    });
  });
});

/** An answer for every question. */
const SAMPLE: Answers = {
  audience: 'applicant',
  receivedOn: '2022-11-15',
  applicationType: 'initial',
  applyFrom: 'port-of-entry',
  citizenships: ['JP', 'US'],
  australianPermanentResident: false,
  otherPermanentResidence: ['NZ'],
  passportExpiresOn: '2031-01-31',
  occupation: { noc: '31110', jobTitle: 'Dentist' },
  skillLevel2016: 'A',
  occupationQuestions: { 'mainly-research': true, 'academic-host': false, actuary: false },
  offer: {
    arrangement: 'contract-via-foreign-employer',
    employerInCanada: true,
    foreignEmployerCountry: 'JP',
    province: 'ON',
    region: 'ER3530',
    otherPlaces: [{ province: 'YT' }],
    startsOn: '2027-01-04',
    months: 12,
    submission: 'not-yet',
    languageRequired: true,
  },
  selfEmployment: { established: true, controls: false, owns: false, receivesIncome: false },
  education: {
    credential: 'bachelor',
    years: 3,
    country: 'JP',
    related: true,
    meetsNocRequirements: true,
  },
  experience: { paidMonths: 30, positions: [{ from: '2020-01-01' }] },
  licence: { regulated: true, status: 'held' },
  wage: {
    ...{ amount: 90, per: 'hour', hoursPerWeek: 37.5, currency: 'JPY' },
    ...{ cadPerUnit: 0.01, rateDate: '2026-11-02', allowances: 5 },
  },
  prevailing: {
    ...{ jobBankMedian: 50, comparableStaff: true, employerRangeLow: 40, employerRangeHigh: 60 },
  },
  language: { canCommunicate: true, meetsOfferRequirement: true },
  partner: 'spouse',
};
