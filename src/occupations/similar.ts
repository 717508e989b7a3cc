/**
 * Which unit groups are easily taken for each other, and what kind of work tells each apart.
 *
 * `similar.json` is our own reading of NOC 2021 and made to be added to. `sets`: a line of codes that can be confused
 * among themselves. `around`: a code that can be confused with each of its line (a supervisor with every trade led),
 * while those are not with one another for that. `roles`: what a group does, by a name whose words are in
 * `locales/LANGUAGE/similar.json`; groups that do the same in different fields share one.
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
  const set = line.split(' ');
  for (const noc of set) for (const other of set) link(noc, other);
}
for (const [noc, line] of Object.entries(table.around)) {
  for (const other of line.split(' ')) {
    link(noc, other);
    link(other, noc);
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
