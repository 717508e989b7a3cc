/** How a phrase of a list names a group of NOC 2021: as a whole, in part, or in words that leave it open. */
import type { Fact } from './table';

/** In part: the phrase names those of the group whose answer to the question is the one given. */
export type Naming = 'whole' | 'left-open' | { ask: string; answer: boolean };

/** The groups that a phrase names, by code. */
export type Named = Readonly<Record<string, Naming>>;

export const WHOLE: Naming = 'whole';
export const LEFT_OPEN: Naming = 'left-open';
export const ifYes = (ask: string): Naming => ({ ask, answer: true });
export const ifNo = (ask: string): Naming => ({ ask, answer: false });

type Replies = Readonly<Record<string, boolean>>;

function named(naming: Naming | undefined, replies: Replies): Fact {
  if (naming === undefined) return 'no';
  if (naming === 'whole') return 'yes';
  if (naming === 'left-open') return '?';
  const reply = replies[naming.ask];
  if (reply === undefined) return '?';
  return reply === naming.answer ? 'yes' : 'no';
}

/** Whether any phrase of a list names the job: one that surely does is enough, one that may leaves it open. */
export function namedIn(list: readonly Named[], noc: string, replies: Replies): Fact {
  const answers = list.map((phrase) => named(phrase[noc], replies));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('?') ? '?' : 'no';
}
