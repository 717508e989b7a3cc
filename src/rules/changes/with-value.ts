import type { Answers } from '../../answers/types';
import type { AnswerValue } from './types';

/** The answers with the one at a path changed; the path may go through a list ("offer.otherPlaces.0.region"). */
export function withValue(answers: Answers, path: string, value: AnswerValue): Answers {
  return changed(answers, path.split('.'), value) as Answers;
}

/** The answer at a path, as it stands. */
export function valueAt(answers: Answers, path: string): AnswerValue | undefined {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Loose | undefined)?.[key], answers) as
    AnswerValue | undefined;
}

type Loose = Readonly<Record<string, unknown>>;

function changed(target: unknown, [key, ...rest]: readonly string[], value: AnswerValue): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    return target.map((item: unknown, at) =>
      String(at) === key ? changed(item, rest, value) : item,
    );
  }
  const object = (target ?? {}) as Loose;
  return { ...object, [key]: changed(object[key], rest, value) };
}
