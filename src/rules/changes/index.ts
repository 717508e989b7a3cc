import type { Answers } from '../../answers/types';
import { assess } from '../assess';
import type { Context } from '../context';
import { categoryOf } from '../context';
import type { AssessOptions } from '../evaluate';
import type { Assessment, CriterionId, CriterionResult } from '../types';
import { merged } from './merge';
import type { Start } from './starts';
import { startsOf } from './starts';
import { byOneChange, byTwoChanges } from './turn';
import type { Change, Changes, NoSuggestion, Step, Suggestion } from './types';
import { withValue } from './with-value';

export type { AnswerValue, Change, Changes, NoSuggestion, Suggestion } from './types';

/**
 * The smallest changes that would make a case eligible: all that take one answer, else all that take two. They are
 * found by putting changed answers to the criteria themselves, and each is assessed as a whole before it is told.
 * What may be supposed is said in `moves.ts` and `starts.ts`. Pure: the same answers, day and wages give the same.
 */
export function whatWouldChange(answers: Answers, options: AssessOptions): Changes {
  const assessment = assess(answers, options);
  const { outcome, criteria } = assessment;
  const unknown = criteria.filter(({ status }) => status === 'unknown');
  const told = {
    outcome,
    notMet: criteria.filter(({ status }) => status === 'not-met').map(({ id }) => id),
    officer: unknown.filter(isForOfficer).map(({ id }) => id),
    missing: [...new Set(unknown.flatMap(({ missing }) => missing))],
  };
  if (outcome === 'eligible') return { ...told, size: 0, suggestions: [], none: 'eligible' };
  for (const size of [1, 2] as const) {
    const suggestions = suggestionsOf(answers, options, size);
    if (suggestions.length) return { ...told, size, suggestions };
  }
  return { ...told, size: 0, suggestions: [], none: whyNone(answers, options, assessment, told) };
}

function suggestionsOf(answers: Answers, options: AssessOptions, size: 1 | 2): Suggestion[] {
  const found = startsOf(answers, options, size).flatMap((start) => completed(start, size));
  // What only has to be answered comes before what has to change.
  const changing = (changes: readonly Change[]) => changes.filter(({ kind }) => kind === 'change');
  const inOrder = merged(found).sort((a, b) => changing(a).length - changing(b).length);
  return inOrder.flatMap((changes) => {
    const supposed = changes.reduce((sofar, { path, to }) => withValue(sofar, path, to), answers);
    const { outcome, basis, category } = assess(supposed, options);
    if (outcome !== 'eligible') return [];
    return [
      {
        changes,
        answers: supposed,
        outcome,
        ...(basis && { basis }),
        ...(category && { category }),
      },
    ];
  });
}

/** The ways from a start to meeting all criteria that take `size` changes in all. */
function completed({ context, changes, failing }: Start, size: 1 | 2): (readonly Step[])[] {
  const left = size - changes.length;
  const [first, second] = failing;
  if (failing.length > left) return [];
  // With a change left over a smaller size would have found it.
  if (!first) return [changes];
  if (second) {
    const others = byOneChange(second, context);
    return byOneChange(first, context).flatMap((one) => others.map((other) => [...one, ...other]));
  }
  const rest = left === 1 ? byOneChange(first, context) : byTwoChanges(first, context);
  return rest.map((more) => [...changes, ...more]);
}

/** An unknown that no missing answer explains; a list that no country opens waits for the country. */
function isForOfficer({ missing, reasons }: CriterionResult): boolean {
  return missing.length === 0 && !reasons.some(({ code }) => code === 'no-country-to-look-up');
}

/** Months can be added, but how many are needed is not known before the category is. */
function awaitsCategory(id: CriterionId, { level }: Context): boolean {
  return id === 'experience' && !categoryOf(level);
}

/** Why there is no suggestion, told of the best basis. */
function whyNone(
  answers: Answers,
  options: AssessOptions,
  { bases }: Assessment,
  { notMet, officer }: Pick<Changes, 'notMet' | 'officer'>,
): NoSuggestion {
  const best = bases[0]?.basis;
  // Two changes to set out: a citizenship that is not told, and the day on which a job that goes on is long enough.
  const starts = startsOf(answers, options, 2).filter(
    ({ context: { basis } }) =>
      !best || (basis?.country === best.country && basis.status === best.status),
  );
  const canBeMet = (id: CriterionId) =>
    starts.some(
      ({ context, failing }) =>
        !failing.includes(id) ||
        awaitsCategory(id, context) ||
        byOneChange(id, context).length > 0 ||
        byTwoChanges(id, context).length > 0,
    );
  if (!notMet.every(canBeMet)) return 'fixed';
  if (!officer.every(canBeMet)) return 'officer';
  return notMet.length ? 'many' : 'answers';
}
