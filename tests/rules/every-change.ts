import type { Answers } from '../../src/answers/types';
import type { Assessment } from '../../src/rules';
import { changed } from '../cases/tables';

/**
 * What a person may suppose, written out by hand and apart from the program: for each answer the values worth
 * trying. Search among them is exhaustive and knows nothing of criteria.
 */

type Assess = (answers: Answers) => Assessment;

const COUNTRIES = ['AU', 'BN', 'CL', 'JP', 'MX', 'MY', 'PE'];
const CREDENTIALS = [
  ...(['none', 'secondary', 'apprenticeship', 'technical-diploma'] as const),
  ...(['associate', 'bachelor', 'master', 'doctorate'] as const),
];

interface Possible {
  path: string;
  /** Whether a value may be supposed, given the answer there is. */
  may: (value: string, now: unknown, answers: Answers) => boolean;
  values: readonly string[];
}

const onlyIfOpen = (_value: string, now: unknown) => now === undefined;
const upwards = (value: string, now: unknown) => now === undefined || Number(value) > Number(now);

const POSSIBLE: readonly Possible[] = [
  {
    path: 'citizenships',
    values: COUNTRIES,
    may: (_value, now) => !Array.isArray(now) || now.length === 0,
  },
  { path: 'australianPermanentResident', values: ['yes', 'no'], may: onlyIfOpen },
  { path: 'skillLevel2016', values: ['0', 'A', 'B', 'C', 'D'], may: onlyIfOpen },
  {
    path: 'receivedOn',
    values: ['2026-11-21', '2026-11-22', '2027-12-31', '2028-01-01', '2030-06-01', '2036-01-01'],
    may: (value, now) => value > (typeof now === 'string' ? now : '2026-11-21'),
  },
  ...[
    'mainly-research',
    'academic-host',
    'quebec-notary',
    'supervisor-only',
    'heavy-construction',
  ].map((id) => ({ path: `occupationQuestions.${id}`, values: ['yes', 'no'], may: onlyIfOpen })),
  {
    path: 'offer.arrangement',
    values: ['employee', 'contract-with-enterprise', 'contract-via-foreign-employer'],
    may: (value, now) => value !== now,
  },
  { path: 'offer.employerInCanada', values: ['yes'], may: () => true },
  { path: 'offer.foreignEmployerCountry', values: [...COUNTRIES, 'IN'], may: onlyIfOpen },
  { path: 'offer.languageRequired', values: ['yes', 'no'], may: onlyIfOpen },
  {
    path: 'offer.region',
    values: ['ER3530', 'ER3510', 'ER5920', 'ER2440'],
    may: (value, now, { offer }) => {
      const home = { ER35: 'ON', ER59: 'BC', ER24: 'QC' }[value.slice(0, 4)];
      return now === undefined && offer?.province === home;
    },
  },
  { path: 'offer.province', values: ['PE', 'YT', 'NT', 'NU'], may: onlyIfOpen },
  { path: 'selfEmployment.established', values: ['no'], may: onlyIfOpen },
  { path: 'selfEmployment.controls', values: ['no'], may: () => true },
  { path: 'selfEmployment.owns', values: ['no'], may: () => true },
  { path: 'selfEmployment.receivesIncome', values: ['no'], may: () => true },
  {
    path: 'education.credential',
    values: CREDENTIALS,
    may: (value, now) =>
      CREDENTIALS.findIndex((each) => each === value) >
      CREDENTIALS.findIndex((each) => each === now),
  },
  { path: 'education.years', values: ['1', '2', '3', '4', '6'], may: upwards },
  { path: 'education.country', values: ['AU', 'IN'], may: onlyIfOpen },
  { path: 'education.related', values: ['yes', 'no'], may: onlyIfOpen },
  { path: 'education.meetsNocRequirements', values: ['yes'], may: () => true },
  {
    path: 'experience.paidMonths',
    values: ['12', '24', '48', '60'],
    may: (value, now, { experience }) =>
      upwards(value, now) &&
      // Where a job goes on, time does it.
      (now !== undefined || !experience?.positions?.some(({ to }) => to === undefined)),
  },
  { path: 'licence.regulated', values: ['yes', 'no'], may: onlyIfOpen },
  { path: 'licence.status', values: ['held', 'obtainable'], may: () => true },
  { path: 'wage.amount', values: ['30', '45', '100', '9000', '300000', '90000000'], may: upwards },
  { path: 'wage.per', values: ['hour', 'week', 'two-weeks', 'month', 'year'], may: onlyIfOpen },
  { path: 'wage.hoursPerWeek', values: ['20', '37.5', '40'], may: onlyIfOpen },
  { path: 'wage.cadPerUnit', values: ['0.01', '1', '2'], may: onlyIfOpen },
  { path: 'language.canCommunicate', values: ['yes'], may: () => true },
  { path: 'language.meetsOfferRequirement', values: ['yes'], may: () => true },
];

/** Two numbers that hang on each other are not supposed at once: any of one would do with some of the other. */
const NUMBERS_OF_PAY = ['wage.amount', 'wage.cadPerUnit'];

/** A change of a path to a value, both as the tables of cases write them. */
export interface Tried {
  path: string;
  value: string;
}

/** Every change worth trying in this case. */
function everyChange(answers: Answers): Tried[] {
  return POSSIBLE.flatMap(({ path, values, may }) => {
    const now = path
      .split('.')
      .reduce<unknown>(
        (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
        answers,
      );
    return values.filter((value) => may(value, now, answers)).map((value) => ({ path, value }));
  });
}

function tried(answers: Answers, { path, value }: Tried): Answers {
  return changed(answers, `${path}=${value}`);
}

/** Every single change that makes the case eligible. */
export function bySingles(answers: Answers, assess: Assess): Tried[][] {
  return everyChange(answers)
    .filter((one) => assess(tried(answers, one)).outcome === 'eligible')
    .map((one) => [one]);
}

/** Every pair of changes that makes the case eligible. */
export function byPairs(answers: Answers, assess: Assess): Tried[][] {
  const all = everyChange(answers);
  return all.flatMap((one, at) => {
    const first = tried(answers, one);
    return all
      .slice(at + 1)
      .filter(
        (other) =>
          other.path !== one.path &&
          !(NUMBERS_OF_PAY.includes(one.path) && NUMBERS_OF_PAY.includes(other.path)) &&
          assess(tried(first, other)).outcome === 'eligible',
      )
      .map((other) => [one, other]);
  });
}
