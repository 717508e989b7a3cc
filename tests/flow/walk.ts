import { answerAt, answeredPaths, withAnswer } from '../../src/answers/paths';
import type { AnswerPath } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import type { Situation } from '../../src/flow';
import { askedNow, setAside } from '../../src/flow';
import type { WageTable } from '../../src/wages';
import { situationOf } from './situation';

/** What a person says to a question; undefined: not sure. */
export type Person = (path: AnswerPath) => unknown;

/** Where a walk came to, and the questions it was asked, in their order. */
export interface Walked {
  situation: Situation;
  asked: AnswerPath[];
}

/** More questions than there are: who is asked so many goes round in a circle. */
const TOO_MANY = 150;

/**
 * Goes through the questions as the flow asks them, one answer at a time, until none is open; begins with what has been
 * answered before. `at` is told each question before its answer.
 */
export function walk(
  person: Person,
  {
    begun = {},
    wages,
    at,
  }: { begun?: Answers; wages: WageTable; at?: (path: AnswerPath, situation: Situation) => void },
): Walked {
  const asked: AnswerPath[] = [];
  const notSure = new Set<AnswerPath>();
  let situation = situationOf(begun, wages);
  for (;;) {
    const answered = new Set(answeredPaths(situation.answers));
    const next = askedNow(situation).find(
      ({ path }) => !answered.has(path) && !notSure.has(path),
    )?.path;
    if (next === undefined) return { situation, asked };
    if (asked.length === TOO_MANY) throw new Error(`asked on and on: ${asked.slice(-5).join(' ')}`);
    at?.(next, situation);
    asked.push(next);
    const answer = person(next);
    if (isNothing(answer)) notSure.add(next);
    else situation = situationOf(withAnswer(situation.answers, next, answer as never), wages);
  }
}

/** An empty list answers nothing. */
const isNothing = (answer: unknown) =>
  answer === undefined || (Array.isArray(answer) && answer.length === 0);

/** A person who says what a case holds, and is not sure of the rest. */
export const personOf =
  (answers: Answers): Person =>
  (path) =>
    answerAt(answers, path);

/** The answers that count. */
export function counted(situation: Situation): Answers {
  return setAside(situation).reduce(
    (answers, path) => withAnswer(answers, path, undefined),
    situation.answers,
  );
}

/** Every value that some cases give to a question. */
export function valuesIn(cases: readonly Answers[]): Map<AnswerPath, unknown[]> {
  const values = new Map<AnswerPath, Map<string, unknown>>();
  for (const answers of cases) {
    for (const path of answeredPaths(answers)) {
      const value: unknown = answerAt(answers, path);
      const known = values.get(path) ?? new Map<string, unknown>();
      values.set(path, known.set(JSON.stringify(value), value));
    }
  }
  return new Map([...values].map(([path, known]) => [path, [...known.values()]]));
}
