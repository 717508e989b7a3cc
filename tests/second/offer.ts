/** The tables about the offer: pre-arranged employment, self-employment, pay and language. */
import type { Answers, Arrangement, Wage } from '../../src/answers/types';
import type { WageTable } from '../../src/wages';
import { medianAt } from '../../src/wages/prevailing';
import { hasProvisions } from './countries';
import type { By } from './declared';
import { decide, fact } from './table';
import type { Fact, Status, Table } from './table';

interface EmploymentFacts {
  arrangement: Arrangement | '?';
  employerInCanada: Fact;
  /** Whether the employer abroad is in a country with provisions. */
  eligibleCountry: Fact;
}

const EMPLOYMENT: Table<EmploymentFacts, Status> = [
  [{ arrangement: 'none' }, 'not-met', 'T52 page, Eligibility, 3rd points'],
  [{ employerInCanada: 'no' }, 'not-met', 'T52 page, Eligibility, 3rd points: a Canadian employer'],
  [{ employerInCanada: '?' }, 'unknown', 'answer missing'],
  [{ arrangement: '?' }, 'unknown', 'answer missing'],
  [
    { arrangement: ['employee', 'contract-with-enterprise'] },
    'met',
    'T52 page, Pre-arranged employment, 1st and 2nd examples',
  ],
  [{ eligibleCountry: 'yes' }, 'met', 'T52 page, Pre-arranged employment, 3rd example'],
  [
    {},
    'unknown',
    'T52 page, Pre-arranged employment: examples, so that another country is not ruled out',
  ],
];

export function prearrangedEmployment({ offer = {} }: Answers, receivedOn: string): Status {
  const { arrangement = '?', employerInCanada, foreignEmployerCountry: country } = offer;
  return decide(EMPLOYMENT, {
    arrangement,
    employerInCanada: fact(employerInCanada),
    eligibleCountry: fact(country === undefined ? undefined : hasProvisions(country, receivedOn)),
  });
}

interface ControlFacts {
  established: Fact;
  controls: Fact;
  owns: Fact;
  receivesIncome: Fact;
}

const CONTROL: Table<ControlFacts, Status> = [
  [
    { controls: 'yes' },
    'not-met',
    'T52 page, Self-employment, 2nd factor: primary, sole or de facto control',
  ],
  [
    { owns: 'yes' },
    'not-met',
    'T52 page, Self-employment, 3rd factor: primary, sole or de facto owner',
  ],
  [
    { receivesIncome: 'yes' },
    'not-met',
    'T52 page, Self-employment, 4th factor: primary, sole or de facto recipient of income',
    'income-alone',
  ],
  [
    { established: 'no', controls: 'no', owns: 'no', receivesIncome: 'no' },
    'met',
    'T52 page, Self-employment: no factor',
  ],
  [
    {},
    'unknown',
    'T52 page, Self-employment: factors to be taken into account, none of them alone control',
  ],
];

export const notSelfEmployed = ({ selfEmployment: said = {} }: Answers, by: By): Status => {
  const facts = {
    established: fact(said.established),
    controls: fact(said.controls),
    owns: fact(said.owns),
    receivesIncome: fact(said.receivesIncome),
  };
  return decide(CONTROL, facts, by);
};

interface LanguageFacts {
  communicates: Fact;
  offerNamesOne: Fact;
  meetsIt: Fact;
}

const LANGUAGE: Table<LanguageFacts, Status> = [
  [{ offerNamesOne: '?' }, 'unknown', 'answer missing'],
  [{ offerNamesOne: 'yes', meetsIt: 'no' }, 'not-met', 'T52 page, Language requirement, note'],
  [
    { offerNamesOne: 'yes', meetsIt: 'yes' },
    'met',
    'T52 page, Language requirement, note',
    'language-of-the-offer',
  ],
  [{ communicates: 'no' }, 'unknown', 'T52 page, Language requirement: evidence may be asked for'],
  [{ offerNamesOne: 'yes', meetsIt: 'yes' }, 'met', 'T52 page, Language requirement, note'],
  [{ offerNamesOne: 'no', communicates: 'yes' }, 'met', 'T52 page, Language requirement'],
  [{}, 'unknown', 'answers missing'],
];

export function language({ language: said = {}, offer = {} }: Answers, by: By): Status {
  const facts = {
    communicates: fact(said.canCommunicate),
    offerNamesOne: fact(offer.languageRequired),
    meetsIt: fact(said.meetsOfferRequirement),
  };
  return decide(LANGUAGE, facts, by);
}

type Compared = 'below' | 'at least' | '?';

interface WageFacts {
  /** The pay beside the medians of all places of work. */
  median: Compared;
  /** Beside the low end of what the employer's comparable staff is paid. */
  staffPay: Compared;
  staff: Fact;
}

const WAGE: Table<WageFacts, Status> = [
  [{ median: 'below' }, 'not-met', 'T52 page, Eligibility, 6th points: the highest of either'],
  [
    { staff: 'yes', staffPay: 'below' },
    'not-met',
    'T52 page, Eligibility, 6th points: the highest of either',
  ],
  [{ median: 'at least', staff: 'no' }, 'met', 'T52 page, Eligibility, 6th points: the median'],
  [
    { median: 'at least', staff: '?' },
    'met',
    'T52 page, Eligibility, 6th points: the median',
    'staff-not-asked',
  ],
  [
    { median: 'at least', staff: 'yes', staffPay: 'at least' },
    'met',
    'T52 page, Eligibility, 6th points: both',
  ],
  [{}, 'unknown', 'answers or medians missing'],
];

const cents = (dollars: number): number => Math.round(Number((dollars * 100).toPrecision(15)));

/** Canadian cents an hour without allowances; a year has 52 weeks and 12 months. */
function payInCents(wage: Wage = {}): number | undefined {
  const { amount, per, hoursPerWeek: hours, currency = 'CAD', allowances = 0 } = wage;
  const rate = currency === 'CAD' ? 1 : wage.cadPerUnit;
  if (amount === undefined || per === undefined || rate === undefined) return undefined;
  const pay = Math.max(0, amount - allowances);
  if (per === 'hour') return cents(pay * rate);
  if (hours === undefined) return undefined;
  const hoursPer = {
    week: hours,
    'two-weeks': 2 * hours,
    month: (52 * hours) / 12,
    year: 52 * hours,
  };
  return cents((pay / hoursPer[per]) * rate);
}

/** In cents an hour, for every place of work; undefined where a place has none yet. */
function medians(answers: Answers, table: WageTable | undefined): (number | undefined)[] {
  const said = answers.prevailing?.jobBankMedian;
  if (said !== undefined) return [cents(said)];
  const noc = answers.occupation?.noc;
  if (!table || noc === undefined) return [undefined];
  const { offer = {}, wage } = answers;
  return [offer, ...(offer.otherPlaces ?? [])].map((place) => {
    const median = medianAt(table, noc, place, wage?.hoursPerWeek);
    return 'missing' in median ? undefined : cents(median.hourly);
  });
}

/** Pay below one figure is below; at least all of them is at least; else a figure is missing. */
function compare(pay: number | undefined, figures: (number | undefined)[]): Compared {
  if (pay === undefined) return '?';
  if (figures.some((figure) => figure !== undefined && pay < figure)) return 'below';
  return figures.includes(undefined) ? '?' : 'at least';
}

export function wage(answers: Answers, table: WageTable | undefined, by: By): Status {
  const pay = payInCents(answers.wage);
  const { comparableStaff, employerRangeLow: low } = answers.prevailing ?? {};
  const facts = {
    median: compare(pay, medians(answers, table)),
    staffPay: compare(pay, [low === undefined ? undefined : cents(low)]),
    // A range is of somebody: where one is given, there is such staff unless that is denied.
    staff: fact(comparableStaff ?? (low === undefined ? undefined : true)),
  };
  return decide(WAGE, facts, by);
}
