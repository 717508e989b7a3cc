import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, isOffer, isOfTheOffer, offerOf, withOffer } from '../../src/answers/offer';
import { answeredPaths } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { arbitraryAnswers } from '../cases/arbitrary-answers';

const ANOTHER_OFFER: Answers = {
  occupation: { noc: '21231', jobTitle: 'Developer' },
  offer: { province: 'BC', region: 'ER5920', languageRequired: false },
  wage: { amount: 75, per: 'hour' },
  licence: { regulated: false },
};

const PERSON: Answers = {
  receivedOn: '2027-01-15',
  citizenships: ['PE'],
  occupation: { noc: '72202' },
  occupationQuestions: { actuary: true },
  offer: { province: 'QC', region: 'ER2440', submission: 'not-yet' },
  education: { credential: 'bachelor' },
  licence: { regulated: true, status: 'obtainable' },
  wage: { amount: 3000, per: 'month', currency: 'USD', cadPerUnit: 1.38 },
};

describe('the offer of a case', () => {
  it('holds nothing about the person', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const paths = answeredPaths(offerOf(answers));
        const personal =
          /^(audience|application|citizenships|education|experience|language|other|partner|passport|self|applyFrom|austr|licence\.status)/;
        expect(paths.filter((path) => personal.test(path))).toEqual([]);
        expect(answeredPaths(answers)).toEqual(expect.arrayContaining(paths));
      }),
    );
  });

  it.each<[string, Answers, boolean]>([
    ['an offer alone', ANOTHER_OFFER, true],
    ['nothing', {}, false],
    ['an offer and a person', { ...ANOTHER_OFFER, citizenships: ['PE'] }, false],
    ['a licence that somebody holds', { licence: { regulated: true, status: 'held' } }, false],
    ['a question about the job', { occupationQuestions: { actuary: false } }, true],
  ])('%s', (_name, answers, is) => {
    expect(isOffer(answers)).toBe(is);
  });
});

describe('another offer in a person’s answers', () => {
  it('takes the place of the whole offer: what it leaves open is not taken from the one before', () => {
    expect(withOffer(PERSON, ANOTHER_OFFER)).toEqual({
      receivedOn: '2027-01-15',
      citizenships: ['PE'],
      education: { credential: 'bachelor' },
      occupation: { noc: '21231', jobTitle: 'Developer' },
      offer: { province: 'BC', region: 'ER5920', languageRequired: false },
      licence: { regulated: false, status: 'obtainable' },
      wage: { amount: 75, per: 'hour' },
    });
  });

  it('changes these answers of the person’s own', () => {
    expect(differences(PERSON, withOffer(PERSON, ANOTHER_OFFER))).toEqual([
      'occupation.noc',
      'occupationQuestions.actuary',
      ...(['offer.province', 'offer.region', 'offer.submission'] as const),
      'licence.regulated',
      ...(['wage.amount', 'wage.per', 'wage.currency', 'wage.cadPerUnit'] as const),
    ]);
  });

  it('leaves all about the person as it is, and is all of the offer then', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryAnswers, (own, other) => {
        const offer = offerOf(other);
        const both = withOffer(own, offer);
        const received = own.receivedOn === undefined ? {} : { receivedOn: own.receivedOn };
        expect(offerOf(both)).toEqual({ ...received, ...offer });
        expect(differences(own, both).filter((path) => !isOfTheOffer(path))).toEqual([]);
        expect(differences(offer, both)).toEqual([]);
      }),
    );
  });
});
