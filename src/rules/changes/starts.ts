import type { Answers } from '../../answers/types';
import { basesOf } from '../bases';
import type { Context } from '../context';
import { categoryOf } from '../context';
import { allEditions } from '../editions';
import type { AssessOptions } from '../evaluate';
import { countedMonths } from '../criteria/experience';
import { contextOf, evaluate, onBasis } from '../evaluate';
import type { Basis, CriterionId } from '../types';
import { CRITERIA } from '../types';
import { monthsReachedAfter, monthsShort } from './months';
import type { Step } from './types';
import { withValue } from './with-value';

/** A case on one basis from which a search sets out, with the changes already made to get there. */
export interface Start {
  context: Context;
  changes: readonly Step[];
  /** The criteria that are not met there, or not known to be. */
  failing: readonly CriterionId[];
}

const LEVELS = ['0', 'A', 'B'];

/**
 * Where a search may set out: the case as it is on each basis, and with those answers changed that touch several
 * criteria at once, at most `most` of them: a citizenship or residence that has not been told, the NOC 2016 level
 * that an older application needs, a later day of receipt.
 */
export function startsOf(answers: Answers, options: AssessOptions, most: number): Start[] {
  return withBases(answers, options).flatMap(({ given, basis, changes }) => {
    const andFrom = (start: Start, further: typeof withDays) =>
      start.changes.length < most ? [start, ...further(start, options, basis)] : [start];
    const start = startOn(given, options, basis, changes);
    return andFrom(start, withLevels).flatMap((each) => andFrom(each, withDays));
  });
}

interface OnBasis {
  given: Answers;
  basis: Basis | undefined;
  changes: readonly Step[];
}

/**
 * Each basis the person has, and those that an open question may still give. A citizenship beside those that were
 * given is not proposed: nobody can choose where they were born.
 */
function withBases(answers: Answers, options: AssessOptions): OnBasis[] {
  const { edition } = contextOf(answers, options);
  const own = basesOf(answers, edition);
  const provisional = own.find((basis) => basis.provisional);
  const open = [
    ...(answers.citizenships?.length
      ? []
      : Object.keys(edition.countries).map((country) => ({
          path: 'citizenships',
          to: [country],
          basis: { country, status: 'citizen' as const },
        }))),
    ...(provisional
      ? [
          {
            path: 'australianPermanentResident',
            to: true,
            basis: { country: provisional.country, status: provisional.status },
          },
        ]
      : []),
  ];
  return [
    ...own.map((basis) => ({ given: answers, basis, changes: [] })),
    ...open.map(({ path, to, basis }) => ({
      given: withValue(answers, path, to),
      basis,
      changes: [{ path, kind: 'missing' as const, to }],
    })),
  ];
}

function startOn(
  answers: Answers,
  options: AssessOptions,
  basis: Basis | undefined,
  changes: readonly Step[],
): Start {
  const context = onBasis(contextOf(answers, options), basis);
  return { context, changes, failing: failingOn(context) };
}

function failingOn(context: Context): CriterionId[] {
  return CRITERIA.filter((id) => evaluate(id, context).status !== 'met');
}

/** An older application whose NOC 2016 level is not told, with each level that has a category. */
function withLevels({ context, changes }: Start, options: AssessOptions, basis: Basis | undefined) {
  const { level, answers } = context;
  if (level.by !== 'not-answered') return [];
  return LEVELS.map((to) =>
    startOn(withValue(answers, 'skillLevel2016', to), options, basis, [
      ...changes,
      { path: 'skillLevel2016', kind: 'missing', to },
    ]),
  );
}

/** The later days of receipt (from today on) on which other criteria may fail than do now. */
function withDays(start: Start, options: AssessOptions, basis: Basis | undefined): Start[] {
  const { context, changes } = start;
  const from = context.answers.receivedOn;
  return laterDays(context, options.today).map((day) => {
    const later = startOn(withValue(context.answers, 'receivedOn', day), options, basis, changes);
    const change: Step = {
      path: 'receivedOn',
      kind: 'change',
      ...(from !== undefined && { from }),
      to: day,
      bound: 'at-least',
      ...monthsBy(start, later),
    };
    return { ...later, changes: [...changes, change] };
  });
}

function monthsBy({ context }: Start, later: Start): Pick<Step, 'months'> {
  const category = categoryOf(later.context.level);
  const has = countedMonths(context.answers, context.receivedOn);
  if (!category || has === undefined || later.failing.includes('experience')) return {};
  const needs = later.context.edition.experienceMonths[category];
  return has < needs ? { months: monthsShort(has, needs) } : {};
}

/** The days after the day of receipt on which something can turn: rules that begin, months that are reached. */
function laterDays({ answers, edition, receivedOn, basis }: Context, today: string): string[] {
  const inForce = basis && edition.countries[basis.country]?.inForceFrom;
  const days = [
    today,
    ...allEditions.map(({ from }) => from),
    edition.teerFrom,
    inForce ?? today,
    ...Object.values(edition.experienceMonths).map(
      (needed) => monthsReachedAfter(answers, needed, receivedOn) ?? today,
    ),
  ];
  return [...new Set(days)].filter((day) => day > receivedOn && day >= today);
}
