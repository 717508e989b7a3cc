import type { Answers } from '../../answers/types';
import type { Context } from '../context';
import { dayReached, monthsWorked } from '../months-worked';
import { phrase, result } from '../result';
import type { Category, CriterionResult, Phrase } from '../types';
import { byCategory } from './by-category';

const ID = 'experience';

/** Paid months in the sector of the contract: as many as the edition asks of the category. */
export function experience(context: Context): CriterionResult {
  return byCategory(context, forCategory);
}

function forCategory(
  { answers, edition, receivedOn }: Context,
  category: Category,
): CriterionResult {
  const needed = edition.experienceMonths[category];
  const required = [phrase('months-needed', { months: needed })];
  const sources = [`t52-${category}s`] as const;
  const months = countedMonths(answers, receivedOn);
  if (months === undefined) {
    return result(ID, 'unknown', {
      reasons: [phrase('experience-not-answered')],
      required,
      missing: ['experience.paidMonths'],
      sources,
    });
  }
  const enough = months >= needed;
  // Rounded up: who is short at all is not told that nothing is missing.
  const short = Math.ceil((needed - months) * 10 - 1e-9) / 10;
  return result(ID, enough ? 'met' : 'not-met', {
    reasons: enough
      ? [phrase('enough-months')]
      : [phrase('months-short', { months: short }), ...later(answers, needed)],
    given: [phrase('months-worked', { months })],
    required,
    sources,
  });
}

/** The day on which the positions would be enough, where one goes on; a total does not say when it was worked. */
function later({ experience }: Answers, needed: number): Phrase[] {
  if (experience?.paidMonths !== undefined) return [];
  const date = dayReached(experience?.positions ?? [], needed);
  return date === undefined ? [] : [phrase('months-reached-on', { months: needed, date })];
}

/** The total the person gave, else what the dated positions add up to; undefined where neither is given. */
export function countedMonths({ experience }: Answers, receivedOn: string): number | undefined {
  if (experience?.paidMonths !== undefined) return experience.paidMonths;
  const positions = experience?.positions ?? [];
  return positions.length ? monthsWorked(positions, receivedOn) : undefined;
}
