/**
 * Which question next: pure, and derived from the answers alone, so that Back, reload, links and changes cannot
 * disagree.
 */
import type { AnswerPath } from '../answers/paths';
import { answerAt, answeredPaths } from '../answers/paths';
import type { PageId, StepId } from './pages';
import { ASKING_PAGES, STEPS } from './pages';
import type { Question, Situation } from './questions';
import { questionsFor } from './questions';

export type { AskingPage, PageId, StepId } from './pages';
export { ASKING_PAGES, pageAfter, pageBefore, PAGES, STEPS, stepOf } from './pages';
export type { Question, Situation } from './questions';

/** Questions whose silence is an answer: not given means today, Canadian dollars, no other place, no allowance. */
export const OPTIONAL: readonly AnswerPath[] = [
  'receivedOn',
  'offer.otherPlaces',
  'wage.currency',
  'wage.allowances',
  'wage.rateDate',
  'prevailing.jobBankMedian',
  'prevailing.employerRangeHigh',
  'experience.positions',
  'otherPermanentResidence',
];

/** The questions that matter now, in order; with `page`, those of that page. */
export function askedNow(situation: Situation, page?: PageId): Question[] {
  return questionsFor(situation).filter(
    (question) => (!page || question.page === page) && question.matters(situation),
  );
}

/** Whether a path is asked on its page now. */
export function isAsked(situation: Situation, path: AnswerPath): boolean {
  return askedNow(situation).some((question) => question.path === path);
}

/** The questions that matter, are not answered, and do not count as answered by silence. */
export function unanswered(situation: Situation, page?: PageId): Question[] {
  const answered = new Set(answeredPaths(situation.answers));
  return askedNow(situation, page).filter(
    ({ path }) => !answered.has(path) && (!OPTIONAL.includes(path) || isNeeded(path, situation)),
  );
}

/** Where Job Bank publishes no median at all, only the person's own reading can settle the wage. */
function isNeeded(path: AnswerPath, { assessment }: Situation): boolean {
  return (
    path === 'prevailing.jobBankMedian' &&
    assessment.criteria.some(({ reasons }) =>
      reasons.some(({ code }) => code === 'median-not-published'),
    )
  );
}

/** Answers that were given and no longer count: kept, and set aside. */
export function setAside(situation: Situation): AnswerPath[] {
  const asked = new Set(askedNow(situation).map(({ path }) => path));
  // The job title is a note beside the NOC code, not a question of its own.
  return answeredPaths(situation.answers).filter(
    (path) => path !== 'occupation.jobTitle' && !asked.has(path),
  );
}

/** The questions that a change has made relevant and that are not answered. */
export function newlyRelevant(before: Situation, after: Situation): Question[] {
  const known = new Set(askedNow(before).map(({ path }) => path));
  return unanswered(after).filter(({ path }) => !known.has(path));
}

/** `empty`: nothing answered; `part`: something is open; `done`: nothing that matters is open. */
export type Progress = 'empty' | 'part' | 'done';

/** How far each step is. "Not sure" counts as an answer here: the person has been there. */
export function progressOf(
  situation: Situation,
  notSure: readonly string[],
): Record<StepId, Progress> {
  const progress = (pages: readonly PageId[]): Progress => {
    const asked = pages.flatMap((page) => askedNow(situation, page));
    const touched = asked.filter(
      ({ path }) => answerAt(situation.answers, path) !== undefined || notSure.includes(path),
    );
    const open = pages
      .flatMap((page) => unanswered(situation, page))
      .filter(({ path }) => !notSure.includes(path));
    if (touched.length === 0) return 'empty';
    return open.length === 0 ? 'done' : 'part';
  };
  return Object.fromEntries(STEPS.map(({ id, pages }) => [id, progress(pages)])) as Record<
    StepId,
    Progress
  >;
}

/** The first page with an open question: where a person who comes back goes on. */
export function firstOpenPage(situation: Situation, notSure: readonly string[]): PageId {
  const open = ASKING_PAGES.find((page) =>
    unanswered(situation, page).some(({ path }) => !notSure.includes(path)),
  );
  return open ?? 'check';
}
