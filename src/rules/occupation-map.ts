import type { Answers } from '../answers/types';
import { categoryOf } from './context';
import { occupationList } from './criteria/occupation-list';
import { editionFor } from './editions';
import { contextOf, onBasis } from './evaluate';
import { PREFIX } from './occupation-questions';
import type { Basis, Category, CriterionResult, Phrase, Source } from './types';

/** What a list says of an occupation to a person of whom nothing else is known. */
export const MAP_ANSWERS = [
  ...(['yes', 'caution', 'question'] as const),
  ...(['likely', 'officer', 'unlikely', 'no'] as const),
] as const;

export type MapAnswer = (typeof MAP_ANSWERS)[number];

/** One unit group on one basis. */
export interface MapCell {
  answer: MapAnswer;
  /** Not set at TEER 4 and 5. */
  category?: Category;
  reasons: readonly Phrase[];
  cautions: readonly Phrase[];
  /** Ids of the questions about the job that settle it; none where nothing the person can say does. */
  questions: readonly string[];
  sources: readonly Source[];
}

/** The bases that the category is open on that day: citizenship of each country, and residence of one of them. */
export function mapBases(today: string): Basis[] {
  const { countries, residentsOf } = editionFor(today);
  return [
    ...Object.keys(countries).map((country): Basis => ({ country, status: 'citizen' })),
    { country: residentsOf, status: 'permanent-resident' },
  ];
}

/**
 * Whether the list is open to a unit group (NOC 2021, five digits) on a basis, for an application received on the day
 * given: the same criterion as in an assessment, with nothing answered but the occupation.
 */
export function mapCell(noc: string, basis: Basis, today: string): MapCell {
  const answers: Answers = { occupation: { noc } };
  const context = contextOf(answers, { today });
  const category = categoryOf(context.level);
  const list = occupationList(onBasis(context, basis));
  const { reasons, cautions, missing, sources } = list;
  const questions = missing
    .filter((path) => path.startsWith(PREFIX))
    .map((path) => path.slice(PREFIX.length));
  const answer = answerOf(list, questions.length > 0);
  return { answer, ...(category && { category }), reasons, cautions, questions, sources };
}

/** What an officer is likely to say stands before a question that would not settle it. */
function answerOf({ status, lean, cautions }: CriterionResult, asks: boolean): MapAnswer {
  if (status === 'met') return cautions.length > 0 ? 'caution' : 'yes';
  if (status === 'not-met') return 'no';
  return lean ?? (asks ? 'question' : 'officer');
}
