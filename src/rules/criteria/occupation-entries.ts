import type { Answers } from '../../answers/types';
import { teerOf } from '../../occupations/unit-groups';
import type { Context } from '../context';
import type { Answered, Decision, Edition, OccupationEntry } from '../edition';
import { DECISIONS } from '../edition';

/** An entry read with the person's answers. */
export interface Weighed {
  entry: OccupationEntry;
  decision: Decision;
  /** The question that is open, where one is. */
  asks?: string;
  /** The decisions that the open question could still lead to. */
  open: readonly Decision[];
}

/** The entries of a list that speak of this group, for the basis's country. */
export function entriesFor(
  { edition, basis }: Context,
  noc: string,
  list: OccupationEntry['list'],
): readonly OccupationEntry[] {
  if (!basis) return [];
  const { country } = basis;
  const found = known.get(edition) ?? new Map<string, readonly OccupationEntry[]>();
  known.set(edition, found);
  const key = `${list} ${country} ${noc}`;
  const entries = found.get(key) ?? entriesOf(edition, country, noc, list);
  found.set(key, entries);
  return entries;
}

/** Looked up once for each group, country and list: thousands of verdicts ask for the same few. */
const known = new WeakMap<Edition, Map<string, readonly OccupationEntry[]>>();

function entriesOf(
  { occupations }: Edition,
  country: string,
  noc: string,
  list: OccupationEntry['list'],
): OccupationEntry[] {
  return occupations.filter(
    (entry) =>
      entry.list === list &&
      entry.countries.includes(country) &&
      (entry.nocs.includes(noc) || (entry.nocs.includes('*') && teerOf(noc) <= 1)),
  );
}

/** Reads one entry. A question that is not answered counts as unclear, whatever the entry leans to. */
export function weigh(entry: OccupationEntry, answers: Answers): Weighed {
  const { question } = entry;
  if (question === undefined) return { entry, decision: entry.decision, open: [] };
  const told = answers.occupationQuestions ?? {};
  const answer = told[question];
  if (answer === undefined) {
    const open = [...reachable(entry.ifYes), ...reachable(entry.ifNo)];
    return { entry, decision: 'unclear', asks: question, open };
  }
  const next = answer ? entry.ifYes : entry.ifNo;
  if (!next?.startsWith('@')) return { entry, decision: decided(next), open: [] };

  const followUp = next.slice(1);
  const second = told[followUp];
  if (second === undefined) {
    return { entry, decision: 'unclear', asks: followUp, open: reachable(next) };
  }
  return { entry, decision: second ? 'permitted' : 'excluded', open: [] };
}

/**
 * The open questions that could still move the list's decision, given that the worst (or best) entry counts: a
 * question whose every answer is drowned by another entry is not asked.
 */
export function couldChange(weighed: readonly Weighed[], which: 'worst' | 'best'): string[] {
  const sign = which === 'worst' ? 1 : -1;
  const rank = (decision: Decision) => sign * DECISIONS.indexOf(decision);
  const settled = weighed.filter(({ asks }) => asks === undefined);
  const bound = Math.min(Infinity, ...settled.map(({ decision }) => rank(decision)));
  const asking = weighed.filter(({ open }) => open.some((decision) => rank(decision) < bound));
  return [...new Set(asking.flatMap(({ asks }) => asks ?? []))];
}

function reachable(answered: Answered | undefined): readonly Decision[] {
  return answered?.startsWith('@') ? ['permitted', 'excluded'] : [decided(answered)];
}

/** An entry with a question says what each answer leads to; a test checks that all do. */
function decided(answered: Answered | undefined): Decision {
  return DECISIONS.find((decision) => decision === answered) ?? 'unclear';
}
