import type { Answers } from './types';

/**
 * Answers by their path ("education.years"). A path names one question's answer: a field of `Answers`, or a field
 * of one of its groups. Occupation questions have a path each ("occupationQuestions.actuary").
 */
export type AnswerPath = {
  [Key in keyof Answers]-?: NonNullable<Answers[Key]> extends readonly unknown[]
    ? Key
    : NonNullable<Answers[Key]> extends object
      ? `${Key}.${Extract<keyof NonNullable<Answers[Key]>, string>}`
      : Key;
}[keyof Answers];

/** The type of the answer at a path, where there is one. */
export type AnswerAt<Path extends AnswerPath> = Path extends keyof Answers
  ? NonNullable<Answers[Path]>
  : Path extends `${infer Group}.${infer Field}`
    ? Group extends keyof Answers
      ? Field extends keyof NonNullable<Answers[Group]>
        ? NonNullable<NonNullable<Answers[Group]>[Field]>
        : never
      : never
    : never;

type Loose = Readonly<Record<string, unknown>>;

/** The answer at a path, or undefined where the question is not answered. */
export function answerAt<Path extends AnswerPath>(
  answers: Answers,
  path: Path,
): AnswerAt<Path> | undefined {
  const [group, field] = path.split('.') as [string, string?];
  const value = (answers as Loose)[group];
  const found = field === undefined ? value : (value as Loose | undefined)?.[field];
  return found as AnswerAt<Path> | undefined;
}

/** The answers with one changed; `undefined` takes the answer back. An empty group is left out. */
export function withAnswer<Path extends AnswerPath>(
  answers: Answers,
  path: Path,
  value: AnswerAt<Path> | undefined,
): Answers {
  const [group, field] = path.split('.') as [string, string?];
  if (field === undefined) return change(answers as Loose, group, value);
  const inner = change(((answers as Loose)[group] ?? {}) as Loose, field, value);
  const filled = Object.keys(inner).length > 0 ? inner : undefined;
  return change(answers as Loose, group, filled);
}

/** Every path that has an answer. An empty list is no answer. */
export function answeredPaths(answers: Answers): AnswerPath[] {
  return Object.entries(answers).flatMap(([group, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.length ? [group] : [];
    if (typeof value !== 'object' || value === null) return [group];
    return Object.entries(value)
      .filter(([, inner]: [string, unknown]) => !Array.isArray(inner) || inner.length > 0)
      .map(([field]) => `${group}.${field}`);
  }) as AnswerPath[];
}

function change(object: Loose, key: string, value: unknown): Loose {
  const { [key]: _old, ...rest } = object;
  return value === undefined ? rest : { ...object, [key]: value };
}

/** The paths whose answers are of one kind: `PathOf<boolean>` are the yes-or-no questions. */
export type PathOf<Kind> = {
  [Path in AnswerPath]: AnswerAt<Path> extends Kind ? Path : never;
}[AnswerPath];
