/**
 * Which unit groups are easily taken for each other, and what kind of work tells each apart.
 *
 * `similar.json` is our own reading of NOC 2021 and made to be added to. `sets`: a line of codes that can be confused
 * among themselves; or a code, a colon and those that can be confused with it (a supervisor with every trade led),
 * but not with one another for that. Earlier lines are nearer. `roles`: what a group does, by a name whose words are
 * in `locales/LANGUAGE/similar.json`; groups that do the same in different fields share one.
 */
import table from './similar.json';

/** The name of what a group does, told in words by `wizard.occupation.roles`. */
type Role = keyof typeof table.roles;

const neighbours = new Map<string, Set<string>>();

function link(noc: string, other: string): void {
  if (noc === other) return;
  const known = neighbours.get(noc) ?? new Set();
  neighbours.set(noc, known.add(other));
}

for (const line of table.sets) {
  const [first, around] = line.split(': ');
  const set = (around ?? line).split(' ');
  if (around === undefined) {
    for (const noc of set) for (const other of set) link(noc, other);
  } else if (first !== undefined) {
    for (const other of set) {
      link(first, other);
      link(other, first);
    }
  }
}

const roles = new Map(
  Object.entries(table.roles).flatMap(([role, line]) =>
    line.split(' ').map((noc) => [noc, role as Role] as const),
  ),
);

/** The groups that one could confuse this one with, the nearest first; none for a code that stands apart. */
export function similarTo(noc: string): readonly string[] {
  return [...(neighbours.get(noc) ?? [])];
}

/** What tells the group apart; undefined for a code that nothing is similar to. */
export function roleOf(noc: string): Role | undefined {
  return roles.get(noc);
}
