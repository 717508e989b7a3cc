import type { AnswerValue, Change } from './types';

type Found = readonly Change[];

/**
 * Puts together what differs in one value only: of a number or a day the least (or greatest) stays, other values
 * are told beside the first. The order is that in which they were found.
 */
export function merged(found: readonly Found[]): Found[] {
  const groups = new Map<string, Found[]>();
  for (const changes of found) {
    const key = changes
      .map(({ path }) => path)
      .sort()
      .join();
    groups.set(key, [...(groups.get(key) ?? []), inOrder(changes)]);
  }
  return [...groups.values()].flatMap((group) => gathered(leastOf(group)));
}

/** The same two changes may be found in either order. */
function inOrder(changes: Found): Found {
  return [...changes].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Without those that ask more of a number than another does, all else being equal; and each only once. */
function leastOf(group: readonly Found[]): Found[] {
  return group.filter((changes, at) =>
    group.every(
      (rival, place) =>
        rival === changes || !asksLess(rival, changes) || (same(rival, changes) && place > at),
    ),
  );
}

function asksLess(one: Found, other: Found): boolean {
  return one.every(({ to, bound }, at) => {
    const rival = other[at]?.to;
    if (rival === undefined) return false;
    if (bound === 'at-least' && typeof to !== 'object') return to <= rival;
    if (bound === 'at-most' && typeof to !== 'object') return to >= rival;
    return equal(to, rival);
  });
}

/** One of the group stands for all that differ from it in values that go together in every combination. */
function gathered(group: readonly Found[]): Found[] {
  const [first, ...rest] = group;
  if (!first) return [];
  const others = first.map((change, at) =>
    rest
      .filter((rival) => first.every(({ to }, i) => i === at || equal(to, rival[i]?.to ?? '')))
      .map((rival) => rival[at]?.to ?? change.to)
      .filter((value) => !equal(value, change.to)),
  );
  const covered = (rival: Found) =>
    first.every(
      ({ to }, at) =>
        equal(to, rival[at]?.to ?? '') ||
        others[at]?.some((value) => equal(value, rival[at]?.to ?? '')),
    );
  return [
    first.map((change, at) => ({ ...change, others: others[at] ?? [] })),
    ...gathered(rest.filter((rival) => !covered(rival))),
  ];
}

function same(one: Found, other: Found): boolean {
  return one.every(({ to }, at) => equal(to, other[at]?.to ?? ''));
}

function equal(one: AnswerValue, other: AnswerValue): boolean {
  return one === other || (typeof one === 'object' && String(one) === String(other));
}
