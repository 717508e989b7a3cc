import { CREDENTIALS } from '../../answers/credentials';
import type { Context } from '../context';
import { categoryOf } from '../context';
import { countedMonths } from '../criteria/experience';
import type { CriterionId, CriterionResult } from '../types';
import { monthsReachedAfter, monthsShort } from './months';
import type { AnswerValue, Change } from './types';
import { wageMoves } from './wage-moves';
import { valueAt } from './with-value';

/** A scale of values by whole steps, from `first` to `last`. */
interface Scale {
  bound: 'at-least' | 'at-most';
  first: number;
  last: number;
  at: (step: number) => AnswerValue;
}

/** An answer that may be supposed to be another: one of some values, or a point on a scale. */
export type Move = Pick<Change, 'path' | 'kind' | 'from' | 'months' | 'hourly'> &
  ({ values: readonly AnswerValue[] } | { scale: Scale });

/**
 * What may be supposed in order to meet a criterion. An answer not given may turn out to be anything. Of those
 * given only what can still become so is supposed: more study, a licence, other terms of the offer, giving up
 * control. What lies behind a person (a field of study, where a degree is from, who founded the business) or is a
 * fact of the world (a median, whether a job is regulated, what the job is) stays as it is. Citizenship and the
 * day of receipt touch several criteria: see `starts.ts`.
 */
export function movesFor(id: CriterionId, context: Context, result: CriterionResult): Move[] {
  switch (id) {
    case 'citizenship':
    case 'occupation-level':
      return [];
    case 'occupation-list':
      return result.missing
        .filter((path) => path.startsWith('occupationQuestions.'))
        .map((path) => ({ path, kind: 'missing', values: [true, false] }));
    case 'prearranged-employment':
      return arrangementMoves(context);
    case 'not-self-employed':
      return selfEmploymentMoves(context);
    case 'education':
      return educationMoves(context);
    case 'experience':
      return experienceMoves(context);
    case 'licence':
      return licenceMoves(context);
    case 'wage':
      return wageMoves(context, result);
    case 'language':
      return languageMoves(context);
  }
}

/** Supposes one of these values in the place of any answer. */
function either(context: Context, path: string, values: readonly AnswerValue[]): Move[] {
  return [{ ...told(context, path), values }];
}

/** The same where the question is open; an answer given stays. */
export function ifMissing(context: Context, path: string, values: readonly AnswerValue[]): Move[] {
  return valueAt(context.answers, path) === undefined ? either(context, path, values) : [];
}

function arrangementMoves(context: Context): Move[] {
  return [
    ...either(context, 'offer.arrangement', [
      ...(['employee', 'contract-with-enterprise'] as const),
      'contract-via-foreign-employer',
    ]),
    ...either(context, 'offer.employerInCanada', [true]),
    ...ifMissing(context, 'offer.foreignEmployerCountry', Object.keys(context.edition.countries)),
  ];
}

function selfEmploymentMoves(context: Context): Move[] {
  return [
    ...ifMissing(context, 'selfEmployment.established', [false]),
    ...(['controls', 'owns', 'receivesIncome'] as const).flatMap((factor) =>
      either(context, `selfEmployment.${factor}`, [false]),
    ),
  ];
}

function educationMoves(context: Context): Move[] {
  const { answers, edition } = context;
  const { credential } = answers.education ?? {};
  const higher = CREDENTIALS.slice(credential ? CREDENTIALS.indexOf(credential) + 1 : 0);
  const lengths = [...Object.values(edition.studyYears), edition.australianDegreeYears];
  return [
    ...either(context, 'education.credential', higher),
    ...ifMissing(context, 'education.country', [edition.residentsOf]),
    ...ifMissing(context, 'education.related', [true]),
    ...either(context, 'education.meetsNocRequirements', [true]),
    { ...told(context, 'education.years'), scale: oneOf(lengths.sort((a, b) => a - b)) },
  ];
}

function experienceMoves(context: Context): Move[] {
  const { answers, edition, receivedOn, level } = context;
  const category = categoryOf(level);
  if (!category) return [];
  const needs = edition.experienceMonths[category];
  // Where a job goes on, time does it: that is a later day of receipt.
  if (monthsReachedAfter(answers, needs, receivedOn) !== undefined) return [];
  const has = countedMonths(answers, receivedOn);
  return [
    {
      ...told(context, 'experience.paidMonths'),
      ...(has === undefined ? {} : { kind: 'change', months: monthsShort(has, needs) }),
      scale: oneOf([needs]),
    },
  ];
}

function licenceMoves(context: Context): Move[] {
  const { regulated } = context.answers.licence ?? {};
  return [
    ...ifMissing(context, 'licence.regulated', [false, true]),
    ...(regulated ? either(context, 'licence.status', ['held', 'obtainable']) : []),
  ];
}

function languageMoves(context: Context): Move[] {
  const asked = context.answers.offer?.languageRequired;
  return [
    ...ifMissing(context, 'offer.languageRequired', [false, true]),
    ...(asked === true
      ? either(context, 'language.meetsOfferRequirement', [true])
      : either(context, 'language.canCommunicate', [true])),
  ];
}

/** The beginning of a move: the path, and the answer now. */
export function told(context: Context, path: string): Pick<Move, 'path' | 'kind' | 'from'> {
  const from = valueAt(context.answers, path);
  return from === undefined ? { path, kind: 'missing' } : { path, kind: 'change', from };
}

/** A scale of a few values, from the least. */
function oneOf(values: readonly number[]): Scale {
  return {
    bound: 'at-least',
    first: 0,
    last: values.length - 1,
    at: (step) => values[step] ?? 0,
  };
}
