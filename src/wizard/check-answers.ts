import type { AnswerPath } from '../answers/paths';
import { answerAt } from '../answers/paths';
import type { Answers, CaseFile } from '../answers/types';
import { needMessages } from '../app/messages';
import type { Problem } from '../rules';

/**
 * What the schema refuses of the answers at these paths, by path. zod and the words of the rules are
 * fetched for this; where they can't be, the controls' own checks have to do.
 */
export async function refusedAnswers(
  paths: readonly AnswerPath[],
  answers: Answers,
): Promise<Record<string, Problem>> {
  if (paths.every((path) => answerAt(answers, path) === undefined)) return {};
  try {
    const [{ parseCase }] = await Promise.all([import('../app/read-case'), needMessages('rules')]);
    const file: CaseFile = { format: 't52-case', version: 1, answers };
    const parsed = parseCase(file);
    if (parsed.ok) return {};
    const found = parsed.problems.flatMap((problem) => {
      const path = paths.find((path) => problem.path.startsWith(`answers.${path}`));
      return path ? [[path, problem] as const] : [];
    });
    return Object.fromEntries(found);
  } catch {
    return {};
  }
}
