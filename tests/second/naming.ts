/** How a phrase of a list names a group of NOC 2021: as a whole, in part, or in words that leave it open. */
import type { By, Declared } from './declared';
import type { Fact } from './table';

export type Naming =
  | Fact
  /** In part: what the answer to a question about the job leads to. */
  | { ask: string; yes: Naming; no: Naming }
  /** Named in one way by the text and in another by the team's reading. */
  | { declared: Declared; text: Naming; reading: Naming };

/** The groups that a phrase names, by code. */
export type Named = Readonly<Record<string, Naming>>;

export const WHOLE: Naming = 'yes';
export const LEFT_OPEN: Naming = '?';
export const asked = (ask: string, yes: Naming, no: Naming): Naming => ({ ask, yes, no });
export const ifYes = (ask: string): Naming => asked(ask, 'yes', 'no');
export const ifNo = (ask: string): Naming => asked(ask, 'no', 'yes');
export const differs = (declared: Declared, text: Naming, reading: Naming): Naming => ({
  declared,
  text,
  reading,
});

/** The same, but whom it would surely name it leaves open. */
export function weaker(naming: Naming): Naming {
  if (naming === 'yes') return '?';
  if (typeof naming === 'string') return naming;
  return 'ask' in naming
    ? asked(naming.ask, weaker(naming.yes), weaker(naming.no))
    : differs(naming.declared, weaker(naming.text), weaker(naming.reading));
}

export type Replies = Readonly<Record<string, boolean>>;

function read(naming: Naming, replies: Replies, by: By): Fact {
  if (typeof naming === 'string') return naming;
  if ('declared' in naming) return read(naming[by], replies, by);
  const reply = replies[naming.ask];
  return reply === undefined ? '?' : read(reply ? naming.yes : naming.no, replies, by);
}

/** The questions that come up unanswered on the way, in the order of the list. */
function open(naming: Naming, replies: Replies, by: By): string[] {
  if (typeof naming === 'string') return [];
  if ('declared' in naming) return open(naming[by], replies, by);
  const reply = replies[naming.ask];
  return reply === undefined ? [naming.ask] : open(reply ? naming.yes : naming.no, replies, by);
}

/** The questions that a list asks about a group while nothing is answered. */
export function askedOf(list: readonly Named[], noc: string, by: By): string[] {
  return [...new Set(list.flatMap((phrase) => open(phrase[noc] ?? 'no', {}, by)))];
}

const all = (naming: Naming): string[] => {
  if (typeof naming === 'string') return [];
  return 'ask' in naming
    ? [naming.ask, ...all(naming.yes), ...all(naming.no)]
    : [...all(naming.text), ...all(naming.reading)];
};

/** Every question of the lists. */
export function questionsIn(list: readonly Named[]): string[] {
  return [...new Set(list.flatMap((phrase) => Object.values(phrase).flatMap(all)))];
}

/** Whether any phrase of a list names the job: one that surely does is enough, one that may leaves it open. */
export function namedIn(list: readonly Named[], noc: string, replies: Replies, by: By): Fact {
  const answers = list.map((phrase) => read(phrase[noc] ?? 'no', replies, by));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('?') ? '?' : 'no';
}
