/** Cases to judge twice: those of the other tests, and others with every occupation, question, day and sum of money. */
import fc from 'fast-check';
import { addDays } from '../../src/answers/dates';
import type { Answers, Position } from '../../src/answers/types';
import { NOC_CODES } from '../../src/occupations';
import { PROVINCES, regionsOf } from '../../src/wages';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { nearlyGood } from '../cases/some-answers';
import { WITH_PROVISIONS } from './countries';
import { questionsIn } from './naming';
import { PROFESSIONALS } from './professional-lists';
import { TECHNICIANS } from './technician-lists';

const PHRASES = WITH_PROVISIONS.flatMap((country) => [
  ...PROFESSIONALS[country].list,
  ...TECHNICIANS[country],
]);
/** The groups that some phrase names; of the rest some in between. */
const NAMED = [...new Set(PHRASES.flatMap((phrase) => Object.keys(phrase)))];
const QUESTIONS = questionsIn(PHRASES);

const noc = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMED) },
  { weight: 1, arbitrary: fc.constantFrom(...NOC_CODES) },
);
const yesNo = fc.boolean();
const day = (from: string, span: number) => fc.nat(span).map((days) => addDays(from, days));
const hundredths = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((value) => value / 100);
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });

/** Mostly countries with provisions. */
const country = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...WITH_PROVISIONS) },
  { weight: 1, arbitrary: fc.constantFrom('NZ', 'SG', 'VN', 'GB', 'IN', 'CA') },
);

const place = fc
  .constantFrom(...PROVINCES)
  .chain((province) =>
    fc.record(
      { province: fc.constant(province), region: fc.constantFrom(...regionsOf(province)) },
      { requiredKeys: ['province'] },
    ),
  );

/** Days that end two or four years of work, or nearly so. */
const nearly = fc.oneof(fc.integer({ min: 725, max: 735 }), fc.integer({ min: 1455, max: 1465 }));

/** Work that goes on, about long enough on the day that the good cases are received. */
const goingOn: fc.Arbitrary<Position> = nearly.map((days) => ({
  from: addDays(GOOD_CASES.professional.receivedOn ?? TODAY, -days),
}));

/** From a day to one of the next six years, so that two and four years come about. */
const pastPosition: fc.Arbitrary<Position> = fc
  .tuple(
    day('2018-01-01', 3000),
    fc.option(fc.oneof(fc.nat(2200), nearly), { nil: undefined }),
    some({
      share: fc.oneof(fc.constantFrom(0, 0.5, 1), hundredths(0, 1)),
      paid: yesNo,
      inSector: yesNo,
    }),
  )
  .map(([from, days, rest]) => ({
    from,
    ...(days !== undefined && { to: addDays(from, days) }),
    ...rest,
  }));

const positions = fc.oneof(
  fc.array(fc.oneof(pastPosition, goingOn), { maxLength: 4 }),
  fc.tuple(goingOn),
);

const anyAnswers: fc.Arbitrary<Answers> = some<Answers>({
  receivedOn: fc.oneof(day('2018-12-30', 3400), fc.constantFrom('2022-11-15', '2022-11-16')),
  applicationType: fc.constantFrom('initial', 'extension'),
  citizenships: fc.uniqueArray(country, { maxLength: 3 }),
  australianPermanentResident: yesNo,
  passportExpiresOn: day('2026-01-01', 1500),
  occupation: fc.record({ noc }),
  skillLevel2016: fc.constantFrom('0', 'A', 'B', 'C', 'D'),
  occupationQuestions: fc.dictionary(fc.constantFrom(...QUESTIONS), yesNo, { maxKeys: 12 }),
  offer: fc
    .tuple(
      some({
        arrangement: fc.constantFrom(
          ...(['employee', 'contract-with-enterprise'] as const),
          ...(['contract-via-foreign-employer', 'none'] as const),
        ),
        employerInCanada: yesNo,
        foreignEmployerCountry: country,
        otherPlaces: fc.array(place, { maxLength: 2 }),
        startsOn: day('2026-01-01', 800),
        months: fc.oneof(hundredths(1, 30), fc.integer({ min: 1, max: 24 })),
        languageRequired: yesNo,
      }),
      fc.option(place, { nil: undefined }),
    )
    .map(([more, where]) => ({ ...more, ...where })),
  selfEmployment: some({ established: yesNo, controls: yesNo, owns: yesNo, receivesIncome: yesNo }),
  education: some({
    credential: fc.constantFrom(
      ...(['none', 'secondary', 'apprenticeship', 'technical-diploma'] as const),
      ...(['associate', 'bachelor', 'master', 'doctorate'] as const),
    ),
    years: fc.oneof(hundredths(0, 9), fc.integer({ min: 0, max: 8 })),
    country,
    related: yesNo,
    meetsNocRequirements: yesNo,
  }),
  experience: some({
    paidMonths: fc.oneof(hundredths(0, 60), fc.constantFrom(24, 48)),
    positions,
  }),
  licence: some({
    regulated: yesNo,
    status: fc.constantFrom('held', 'obtainable', 'not-obtainable'),
  }),
  wage: fc.oneof(
    fc.record({ amount: hundredths(15, 100), per: fc.constant('hour' as const) }),
    some({
      amount: fc.oneof(hundredths(15, 100), fc.integer({ min: 400, max: 200_000 })),
      per: fc.constantFrom('hour', 'week', 'two-weeks', 'month', 'year'),
      hoursPerWeek: hundredths(10, 60),
      currency: fc.constantFrom('CAD', 'JPY'),
      cadPerUnit: hundredths(0.01, 2),
      allowances: hundredths(0, 20),
    }),
  ),
  prevailing: some({
    jobBankMedian: hundredths(15, 100),
    comparableStaff: yesNo,
    employerRangeLow: hundredths(15, 100),
  }),
  language: some({ canCommunicate: yesNo, meetsOfferRequirement: yesNo }),
  partner: fc.constantFrom('none', 'spouse', 'common-law'),
});

/** A good case with some groups of answers exchanged or, where the other case lacks them, taken away. */
const mostlyGood: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.constantFrom<Answers>(...Object.values(GOOD_CASES)),
    anyAnswers,
    fc.uniqueArray(fc.constantFrom<keyof Answers>(...groupsOf(GOOD_CASES.older)), { maxLength: 5 }),
  )
  .map(([good, other, groups]) => {
    const kept = Object.entries(good).filter(([group]) => !groups.some((each) => each === group));
    const taken = Object.entries(other).filter(([group]) => groups.some((each) => each === group));
    const { occupationQuestions } = other;
    return Object.fromEntries([
      ...kept,
      ...taken,
      ...(occupationQuestions ? [['occupationQuestions', occupationQuestions]] : []),
    ]) as Answers;
  });

/** Good but for the work, of which the days are what is looked at. */
const otherWork: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(GOOD_CASES.professional, GOOD_CASES.technician), positions)
  .map(([good, worked]) => ({ ...good, experience: { positions: worked } }));

function groupsOf(answers: Answers): (keyof Answers)[] {
  return Object.keys(answers) as (keyof Answers)[];
}

export const anyCase: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 4, arbitrary: mostlyGood },
  { weight: 2, arbitrary: anyAnswers },
  { weight: 1, arbitrary: otherWork },
  { weight: 1, arbitrary: nearlyGood },
  { weight: 1, arbitrary: arbitraryAnswers },
);
