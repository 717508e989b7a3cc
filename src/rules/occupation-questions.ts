import type { Answers } from '../answers/types';
import { isNoc } from '../occupations/unit-groups';
import { basesOf } from './bases';
import { occupationList } from './criteria/occupation-list';
import type { Edition } from './edition';
import { allEditions } from './editions';
import { contextOf, onBasis } from './evaluate';

export const PREFIX = 'occupationQuestions.';

/** Every question id that the edition's entries ask, in the order of the entries; follow-ups after their question. */
export function questionsOf(edition: Edition): string[] {
  const ids = edition.occupations.flatMap(({ question, ifYes, ifNo }) => [
    ...(question === undefined ? [] : [question]),
    ...[ifYes, ifNo].flatMap((next) => (next?.startsWith('@') ? [next.slice(1)] : [])),
  ]);
  return [...new Set(ids)];
}

/** The questions of every edition: a case received earlier answers those of its own. */
export const everyQuestion = (): string[] => [...new Set(allEditions.flatMap(questionsOf))];

/**
 * The occupation questions that matter for this person: those of entries that a basis, the category and the group
 * reach, as long as the answer could change what the list says. A question already answered is in it as long as
 * it would be asked were it not.
 */
export function occupationQuestionsFor(answers: Answers, { today }: { today: string }): string[] {
  const context = contextOf(answers, { today });
  const { edition } = context;
  const noc = answers.occupation?.noc;
  if (noc === undefined || !isNoc(noc)) return [];
  const bases = basesOf(answers, edition);
  const told = answers.occupationQuestions ?? {};

  const asked = (given: Record<string, boolean>): string[] => {
    const supposed = { ...context, answers: { ...answers, occupationQuestions: given } };
    return bases.flatMap((basis) =>
      occupationList(onBasis(supposed, basis))
        .missing.filter((path) => path.startsWith(PREFIX))
        .map((path) => path.slice(PREFIX.length)),
    );
  };

  const open = new Set(asked(told));
  return questionsOf(edition).filter((id) => {
    if (!(id in told)) return open.has(id);
    const { [id]: _own, ...others } = told;
    return asked(others).includes(id);
  });
}
