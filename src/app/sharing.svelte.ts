import { withAnswer } from '../answers/paths';
import type { Answers } from '../answers/types';

/** Whom answers are shared with: somebody who may see all of them, or an employer. */
export type SharedWith = 'anyone' | 'employer';

/** Set on the way to the page where answers are shared, and there. */
export const sharing = $state<{ with: SharedWith }>({ with: 'anyone' });

/** The file that hands these answers over: without notes and ticks, and without the day of the last change. */
export function fileToShare(answers: Answers): string {
  return JSON.stringify({ format: 't52-case', version: 1, answers }, undefined, 2);
}

/** What goes into a link or a file. Whether somebody has a partner is nothing that an employer needs to know. */
export function answersFor(shared: SharedWith, answers: Answers): Answers {
  return shared === 'employer' ? withAnswer(answers, 'partner', undefined) : answers;
}
