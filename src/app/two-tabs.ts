/** What happens when another tab has kept the case: fetched when there is one. */
import { merged, same } from '../answers/merge';
import type { CaseFile } from '../answers/types';
import { currentCase } from './case.svelte';
import type { Held } from './kept-case';
import { keptCase } from './kept-case';
import { parseCase } from './read-case';

/**
 * A change that another tab kept within so many milliseconds of one of ours was made without knowing of ours: a
 * person needs longer to go from one window to another, a browser less to tell the other tab.
 */
const AT_ONCE = 1000;

/** How often a change is joined to what another tab kept: tabs that disagree would answer each other for ever. */
const MOST_JOINS = 6;
const joins = new WeakMap<object, number>();

/** Takes over the case that another tab has kept, with what this one changed at the same moment. */
export function follow(text: string): void {
  if (currentCase.keeping === 'off') return;
  const read = parseCase(text);
  const isThere = keptCase.holds(text);
  if (isThere) keptCase.unread = read.ok ? undefined : text;
  if (isThere) keptCase.known = text;
  if (!read.ok) {
    // Written over by this tab before it could be read: it is kept beside the case.
    if (!isThere) keptCase.setAside(text);
    return;
  }
  const since = Date.parse(read.case.savedAt ?? '') - AT_ONCE;
  const { changes } = keptCase;
  const unseen = changes.find(
    (change) => change.at >= since && (joins.get(change) ?? 0) < MOST_JOINS,
  );
  if (currentCase.keeping === 'kept' && unseen) {
    joins.set(unseen, (joins.get(unseen) ?? 0) + 1);
    join(read.case, unseen.before);
  } else if (isThere) takeOver(read.case);
}

/** The other tab knew what this one had kept: its case is the later one. */
function takeOver(file: Held): void {
  // What this tab could not keep would be lost.
  if (currentCase.keeping !== 'kept') currentCase.remember({ elsewhere: true });
  currentCase.take(file);
  currentCase.keeping = 'kept';
}

/** Neither knew of the other: both tabs come to the same case, whichever of them is the first to hear. */
function join(theirs: CaseFile, base: Held): void {
  const { changes } = keptCase;
  const mine = held(currentCase);
  const isLater = (changes.at(-1)?.at ?? 0) > Date.parse(theirs.savedAt ?? '');
  const [first, second] = isLater ? [held(theirs), mine] : [mine, held(theirs)];
  const both = merged(held(base), first, second);
  if (!parseCase({ format: 't52-case', version: 1, ...both }).ok) {
    // Each is sound, and the two together are not: the later one stays, the other can be brought back.
    if (isLater) return;
    currentCase.remember({ elsewhere: true });
    currentCase.take(theirs);
    return;
  }
  const kept = parseCase(keptCase.text ?? '');
  // Told twice, or joined by the other tab already: to write it again would set the two answering each other.
  if (!kept.ok || !same(held(kept.case), both)) currentCase.join(both, changes);
  else if (!same(mine, both)) {
    currentCase.take(both);
    keptCase.changes = changes;
  }
}

const held = ({ answers, keep = {} }: Held): Required<Held> => ({ answers, keep });
