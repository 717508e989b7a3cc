import type { Context } from '../context';
import { evaluate } from '../evaluate';
import type { CriterionId } from '../types';
import type { Move } from './moves';
import { movesFor } from './moves';
import type { AnswerValue, Step } from './types';
import { withValue } from './with-value';

/** Ways to meet one criterion, each by exactly one change: tried by the criterion itself. */
export function byOneChange(id: CriterionId, context: Context): (readonly Step[])[] {
  return movesOf(id, context).flatMap((move) =>
    valuesThatMeet(id, context, move).map((value) => [changeOf(move, value)]),
  );
}

/**
 * Ways to meet one criterion by two changes, where one is not enough. The first is one of some values (a period, a
 * region, a credential), the second whatever then does: two numbers that hang on each other are not supposed at once.
 */
export function byTwoChanges(id: CriterionId, context: Context): (readonly Step[])[] {
  return movesOf(id, context).flatMap((move) => {
    if (!('values' in move)) return [];
    return move.values.flatMap((value) => {
      const supposed = suppose(context, move.path, value);
      return byOneChange(id, supposed).map((rest) => [changeOf(move, value), ...rest]);
    });
  });
}

function movesOf(id: CriterionId, context: Context): Move[] {
  return movesFor(id, context, evaluate(id, context));
}

/** Every value that meets the criterion; on a scale, the least (or the greatest) of them. */
function valuesThatMeet(id: CriterionId, context: Context, move: Move): AnswerValue[] {
  const meets = (value: AnswerValue) => isMet(id, suppose(context, move.path, value));
  if ('values' in move) return move.values.filter(meets);
  const { scale } = move;
  const upwards = scale.bound === 'at-least';
  // More pay, months or years never make a criterion worse (a test holds it to that): halving finds the edge.
  let [good, bad] = upwards ? [scale.last, scale.first - 1] : [scale.first, scale.last + 1];
  if (!meets(scale.at(good))) return [];
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

function changeOf(move: Move, to: AnswerValue): Step {
  const { path, kind, from, months, hourly } = move;
  return {
    path,
    kind,
    ...(from !== undefined && { from }),
    to,
    ...('scale' in move && { bound: move.scale.bound }),
    ...(months && { months }),
    ...(hourly && { hourly }),
  };
}
