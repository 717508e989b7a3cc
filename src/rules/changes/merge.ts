import type { AnswerValue, Change, Step } from './types';

type Found = readonly Step[];

/**
 * Puts together what differs in one value only: of a number or a day the least stays, other values are told beside
 * the first. The order is that in which they were found.
 */
export function merged(found: readonly Found[]): (readonly Change[])[] {
  const groups = new Map<string, Found[]>();
  for (const changes of found.map(inOrder)) {
    const key = changes.map(({ path }) => path).join();
    groups.set(key, [...(groups.get(key) ?? []), changes]);
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
      (rival, place) => !asksNoMore(rival, changes) || (same(rival, changes) && place >= at),
    ),
  );
}

function asksNoMore(one: Found, other: Found): boolean {
  return one.every(({ to, bound }, at) => {
    const rival = other[at]?.to;
    return equal(to, rival) || (bound === 'at-least' && rival !== undefined && to < rival);
  });
}

/** One of the group stands for all that differ from it in values that go together in every combination. */
function gathered(group: readonly Found[]): (readonly Change[])[] {
  const [first, ...rest] = group;
  if (!first) return [];
  const standing = first.map((change, at) => ({
    ...change,
    others: rest
      .filter((rival) => first.every(({ to }, i) => i === at || equal(to, rival[i]?.to)))
      .map((rival) => rival[at]?.to ?? change.to),
  }));
  const covered = (rival: Found) =>
    standing.every(({ to, others }, at) =>
      [to, ...others].some((value) => equal(value, rival[at]?.to)),
    );
  return [standing, ...gathered(rest.filter((rival) => !covered(rival)))];
}

function same(one: Found, other: Found): boolean {
  return one.every(({ to }, at) => equal(to, other[at]?.to));
}

/** Whether two values of one path are the same; a list of citizenships is so by its countries. */
function equal(one: AnswerValue, other: AnswerValue | undefined): boolean {
  return String(one) === String(other);
}
