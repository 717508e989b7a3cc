import type { Context } from '../context';
import { evaluate } from '../evaluate';
import type { CriterionId } from '../types';
import type { Move } from './moves';
import { movesFor } from './moves';
import type { AnswerValue, Change } from './types';
import { withValue } from './with-value';

/** Ways to meet one criterion, each by exactly one change: tried by the criterion itself. */
export function byOneChange(
  id: CriterionId,
  context: Context,
  except?: string,
): (readonly Change[])[] {
  return movesOf(id, context, except).flatMap((move) =>
    valuesThatMeet(id, context, move).map((value) => [changeOf(move, value)]),
  );
}

/**
 * Ways to meet one criterion by exactly two changes. The first is one of some values (a period, a region, a
 * credential), the second whatever then does: two numbers that hang on each other are not supposed at once.
 */
export function byTwoChanges(id: CriterionId, context: Context): (readonly Change[])[] {
  return movesOf(id, context).flatMap((move) => {
    if (!('values' in move)) return [];
    return move.values.flatMap((value) => {
      const supposed = suppose(context, move.path, value);
      if (isMet(id, supposed)) return [];
      return byOneChange(id, supposed, move.path).map((rest) => [changeOf(move, value), ...rest]);
    });
  });
}

function movesOf(id: CriterionId, context: Context, except?: string): Move[] {
  return movesFor(id, context, evaluate(id, context)).filter(({ path }) => path !== except);
}

/** Every value that meets the criterion; on a scale, the least (or the greatest) of them. */
function valuesThatMeet(id: CriterionId, context: Context, move: Move): AnswerValue[] {
  const meets = (value: AnswerValue) => isMet(id, suppose(context, move.path, value));
  if ('values' in move) return move.values.filter(meets);
  const { scale } = move;
  const upwards = scale.bound === 'at-least';
  // More pay, months or years never make a criterion worse (a test holds it to that): halving finds the edge.
  let [good, bad] = upwards ? [scale.last, scale.first - 1] : [scale.first, scale.last + 1];
  if (scale.first > scale.last || !meets(scale.at(good))) return [];
  while (Math.abs(good - bad) > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (meets(scale.at(middle))) good = middle;
    else bad = middle;
  }
  return [scale.at(good)];
}

function isMet(id: CriterionId, context: Context): boolean {
  return evaluate(id, context).status === 'met';
}

function suppose(context: Context, path: string, value: AnswerValue): Context {
  return { ...context, answers: withValue(context.answers, path, value) };
}

function changeOf(move: Move, to: AnswerValue): Change {
  const { path, kind, from, months, hourly } = move;
  return {
    path,
    kind,
    ...(from !== undefined && { from }),
    to,
    others: [],
    ...('scale' in move && { bound: move.scale.bound }),
    ...(months && { months }),
    ...(hourly && { hourly }),
  };
}
