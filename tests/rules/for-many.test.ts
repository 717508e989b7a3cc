import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredPaths, answerAt, withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { assess, currentEdition, forMany, whatWouldChange } from '../../src/rules';
import type { AssessOptions } from '../../src/rules';
import { basesOf } from '../../src/rules/bases';
import type { Context } from '../../src/rules/context';
import { prevailingWage } from '../../src/rules/criteria/wage';
import { contextOf, evaluate, onBasis } from '../../src/rules/evaluate';
import { LOOKS } from '../../src/rules/kept';
import { CRITERIA } from '../../src/rules/types';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { changed, medians } from '../cases/tables';

const options: AssessOptions = { today: TODAY, wages: medians() };

/** Cases that share most of what they say: a good one, with some groups of answers from another. */
const alike = fc
  .tuple(fc.constantFrom<Answers>(...Object.values(GOOD_CASES)), arbitraryAnswers, fc.nat())
  .map(([good, other, seed]): Answers => {
    const groups = Object.entries(other).filter((_one, at) => (seed >> at) % 4 === 0);
    return { ...good, ...Object.fromEntries(groups) };
  });

/** What else the answers of a good case might be. */
const CHANGES = [
  ...['citizenships=AU', 'citizenships=AU,MX', 'citizenships=IN', 'citizenships=?'],
  ...['australianPermanentResident=yes', 'australianPermanentResident=?'],
  ...['citizenships=IN australianPermanentResident=yes', 'otherPermanentResidence=NZ'],
  ...['citizenships=IN otherPermanentResidence=AU', 'citizenships=IN otherPermanentResidence=CA'],
  ...['citizenships=AU australianPermanentResident=yes', 'citizenships=MX,AU education.country=?'],
  ...['citizenships=MX,PE australianPermanentResident=?', 'citizenships=AU,MX education.years=3'],
  ...['receivedOn=2022-11-15', 'receivedOn=2022-11-15 skillLevel2016=B'],
  ...['receivedOn=2022-11-15 skillLevel2016=D', 'receivedOn=2022-11-15 skillLevel2016=?'],
  ...['receivedOn=2022-11-15 skillLevel2016=C', 'receivedOn=2022-11-15 skillLevel2016=0'],
  ...['receivedOn=2022-11-15 skillLevel2016=A', 'receivedOn=2021-09-18 skillLevel2016=A'],
  ...['occupation.noc=?', 'occupation=?', 'occupation.noc=22300', 'occupation.noc=65200'],
  ...['occupation.noc=22301', 'occupation.noc=21300', 'offer=?', 'wage=?', 'education=?'],
  ...['offer.arrangement=none', 'offer.employerInCanada=no', 'selfEmployment.established=yes'],
  ...['selfEmployment.controls=yes', 'selfEmployment.owns=yes', 'selfEmployment.owns=?'],
  ...['education.credential=master', 'education.years=2', 'education.country=?'],
  ...['education.related=no', 'education.meetsNocRequirements=no', 'experience=?'],
  ...['experience.paidMonths=30', 'experience.paidMonths=? experience.positions=2025-01-01..'],
  'experience.paidMonths=? experience.positions=2020-01-01..',
  ...['experience.paidMonths=? experience.positions=none', 'licence=?', 'licence.regulated=yes'],
  ...['offer.otherPlaces=none', 'experience.paidMonths=? experience.positions=2024-01-01..'],
  ...['licence.regulated=yes licence.status=held', 'language=?', 'language.canCommunicate=no'],
  ...['offer.languageRequired=yes', 'offer.languageRequired=yes language.canCommunicate=no'],
  'offer.languageRequired=yes language.meetsOfferRequirement=yes',
  'offer.languageRequired=yes language.meetsOfferRequirement=no',
  ...['offer.region=?', 'offer.region=ER3510', 'offer.province=BC offer.region=ER5920'],
  ...['offer.otherPlaces=BC:ER5920', 'offer.otherPlaces=BC', 'offer.otherPlaces=ON:ER3510'],
  ...['wage.hoursPerWeek=?', 'wage.hoursPerWeek=20', 'prevailing.jobBankMedian=70'],
  'prevailing.comparableStaff=yes',
  'prevailing.comparableStaff=yes prevailing.employerRangeLow=65',
  'prevailing.comparableStaff=yes prevailing.employerRangeLow=65 prevailing.employerRangeHigh=70',
];

/** An application of the days when the level of the NOC 2016 counted. */
const LEVEL = 'receivedOn=2022-11-15';

/** Thousands are compared: as texts, and looked at one by one only where they differ. */
function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

describe('many cases in a row', () => {
  it('each is assessed as it is alone, with its reasons, passages and missing answers', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(alike, arbitraryAnswers), { maxLength: 20 }), (cases) => {
        const many = forMany(options);
        for (const answers of [...cases, ...cases])
          expectSame(assess(answers, many), assess(answers, options));
      }),
      { numRuns: 30 },
    );
  });

  it('cases that differ in a single answer are told apart', () => {
    fc.assert(
      fc.property(alike, arbitraryAnswers, (answers, other) => {
        const many = forMany(options);
        assess(answers, many);
        for (const path of answeredPaths(other)) {
          const changed = withAnswer(answers, path, answerAt(other, path));
          expectSame(assess(changed, many), assess(changed, options));
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(CHANGES)('a case with %s is told apart from the good ones', (change) => {
    const cases = [
      ...Object.values(GOOD_CASES),
      ...(['professional', 'technician', 'older'] as const).map((name) =>
        changed(GOOD_CASES[name], change),
      ),
    ];
    const many = forMany(options);
    for (const answers of [...cases, ...cases.reverse()])
      expectSame(assess(answers, many), assess(answers, options));
  });

  it('each of them is told apart from all the others', () => {
    const many = forMany(options);
    const cases = (['professional', 'technician', 'older'] as const).flatMap((name) =>
      CHANGES.map((change) => changed(GOOD_CASES[name], change)),
    );
    for (const answers of [...cases, ...cases.reverse()])
      expectSame(assess(answers, many), assess(answers, options));
  });

  it('a job is looked up once for all who may get it, and again when 4,000 others have come between', () => {
    let looked = 0;
    const wages = medians();
    const counting = {
      newestRelease: wages.newestRelease,
      find(noc: string, area: string) {
        looked += 1;
        return wages.find(noc, area);
      },
    };
    const many = forMany({ today: TODAY, wages: counting });
    const { professional } = GOOD_CASES;
    const person = (years: number, hours = 37.5): Answers => ({
      ...professional,
      education: { ...professional.education, years },
      wage: { ...professional.wage, hoursPerWeek: hours },
    });
    assess(person(4), many);
    const once = looked;
    for (let at = 5; at < 25; at += 1) assess(person(at), many);
    expect(looked).toBe(once);
    for (let at = 1; at < 4000; at += 1) assess(person(4, 100 + at / 1000), many);
    assess(person(4), many);
    expect(looked).toBe(4000 * once);
    assess(person(4, 0.5), many);
    assess(person(4), many);
    expect(looked).toBe(4002 * once);
  });

  it('the questions about an occupation are told apart', () => {
    const many = forMany(options);
    const { professional } = GOOD_CASES;
    const asking = currentEdition.occupations.filter(({ question }) => question !== undefined);
    expect(asking.length).toBeGreaterThan(20);
    for (const { question = '', nocs, countries } of asking) {
      for (const answer of [true, false]) {
        const answers: Answers = {
          ...professional,
          citizenships: [...countries],
          occupation: { noc: nocs[0] === '*' ? '21231' : (nocs[0] ?? '') },
          occupationQuestions: { [question]: answer },
        };
        expectSame(assess(answers, many), assess(answers, options));
      }
    }
  });

  // Each line: one case after the other, which differ in what one criterion looks at; "" is the good case as it is.
  it.each([
    ['citizenships=?', 'citizenships=?'],
    ['citizenships=IN', 'citizenships=IN australianPermanentResident=yes', 'citizenships=?'],
    ['citizenships=IN', 'citizenships=IN otherPermanentResidence=JP', 'citizenships=IN,NZ'],
    ['citizenships=IN', 'citizenships=IN australianPermanentResident=?', 'citizenships=AU'],
    ['', 'occupation=?', 'occupation.noc=22300', 'occupation.noc=31100', 'occupation.noc=64100'],
    ['', 'offer=?', 'offer.arrangement=none', 'offer.employerInCanada=no'],
    ['', 'selfEmployment=?', 'selfEmployment.owns=yes', 'selfEmployment.owns=?'],
    ['', 'education=?', 'education.years=3', 'education.years=3 citizenships=?'],
    ['', 'education.country=?', 'education.related=no', 'education.meetsNocRequirements=no'],
    ['', 'experience=?', 'experience.paidMonths=? experience.positions=2026-01-01..'],
    ['experience.paidMonths=? experience.positions=none', 'experience.paidMonths=?'],
    ['experience.paidMonths=? experience.positions=2025-01-01..', 'experience.paidMonths=12'],
    ['', 'licence=?', 'licence.regulated=yes', 'licence.regulated=yes licence.status=held'],
    ['', 'language=?', 'language.canCommunicate=no', 'offer.languageRequired=yes'],
    ['offer.languageRequired=yes', 'offer.languageRequired=yes language.meetsOfferRequirement=no'],
    ['', 'offer.otherPlaces=BC', 'offer.otherPlaces=BC:ER5920', 'offer.otherPlaces=AB'],
    ['', 'offer.region=?', 'offer.region=ER3510', 'offer.province=BC offer.region=?'],
    ['', 'prevailing.jobBankMedian=61', 'prevailing.comparableStaff=yes', 'prevailing=?'],
    ['occupation.noc=00010', 'occupation.noc=00010 wage.hoursPerWeek=?'],
    [LEVEL, `${LEVEL} skillLevel2016=A`, `${LEVEL} skillLevel2016=B`, `${LEVEL} skillLevel2016=C`],
    ['receivedOn=2023-02-20 citizenships=CL', 'receivedOn=2023-02-21 citizenships=CL'],
    ['citizenships=MX', 'citizenships=JP', 'citizenships=PE', 'citizenships=MX,PE'],
  ])('tells apart %s', (...changes) => {
    const many = forMany(options);
    // Twice, so that each comes before each other one.
    for (const change of [...changes, ...changes]) {
      const answers = changed(GOOD_CASES.professional, change);
      expectSame(assess(answers, many), assess(answers, options));
    }
  });

  it('goes on being so when there are more than there is room for', () => {
    const many = forMany(options);
    const { professional } = GOOD_CASES;
    const of = (at: number) => ({
      ...professional,
      education: { ...professional.education, years: at / 1000 },
    });
    for (let at = 0; at < 4100; at++) {
      // Four years of study are what a professional of Mexico needs.
      if (assess(of(at), many).outcome !== (at < 4000 ? 'not-eligible' : 'eligible'))
        throw new Error(`${at / 1000} years`);
    }
    for (const at of [0, 1, 3999, 4000, 4099])
      expectSame(assess(of(at), many), assess(of(at), options));
  });

  it('tells the same changes', () => {
    fc.assert(
      fc.property(fc.array(alike, { maxLength: 5 }), (cases) => {
        const many = forMany(options);
        for (const answers of cases)
          expectSame(whatWouldChange(answers, many), whatWouldChange(answers, options));
      }),
      { numRuns: 20 },
    );
  });
});

/** The context, and a list of what is read from it: answers by their path; lists and occupation questions whole. */
function watched(context: Context): { context: Context; read: Set<string> } {
  const read = new Set<string>();
  const watch = <Part extends object>(part: Part, path: string): Part =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        const at = path ? `${path}.${String(name)}` : String(name);
        const group = typeof value === 'object' && value !== null && !Array.isArray(value);
        if (group && (at === 'answers' || /^answers\.(?!occupationQuestions)\w+$/.test(at)))
          return watch(value, at);
        read.add(at);
        return value;
      },
    });
  return { context: watch(context, ''), read };
}

/** Not told apart: what goes by the edition and the table is kept apart by them, and where a country is the basis is. */
const ASIDE = new Set(['edition', 'wages', 'kept', 'basis', 'country']);

describe('what a criterion looks at', () => {
  const kinds = CRITERIA.filter((id) => id !== 'wage').map((id) => ({
    id,
    look: (context: Context): unknown => evaluate(id, context),
  }));
  it.each([...kinds, { id: 'prevailing' as const, look: prevailingWage }])(
    '$id reads nothing but what its results are kept by',
    ({ id, look }) => {
      const { at, basis: byBasis } = LOOKS[id];
      fc.assert(
        fc.property(fc.oneof(alike, arbitraryAnswers), (answers) => {
          const plain = contextOf(answers, options);
          for (const basis of [undefined, ...basesOf(answers, plain.edition)]) {
            const seen = watched(onBasis(plain, basis));
            const told = watched(onBasis(plain, basis));
            look(seen.context);
            at(told.context);
            const unseen = [...seen.read].filter((path) => !told.read.has(path));
            expect(unseen.filter((path) => !ASIDE.has(path))).toEqual([]);
            if (!byBasis) expect([...seen.read]).not.toContain('basis');
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});
