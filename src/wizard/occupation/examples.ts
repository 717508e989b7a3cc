import { titlesOf } from '../../occupations';

/** Longer ones, and those that name a branch behind a dash, tell less at a glance. */
const SHORT = 40;

/** A few official job titles of a group, for a first idea of it. The titles of the language have to be loaded. */
export function exampleTitles(noc: string, language: string, count: number): string[] {
  const all = titlesOf(noc, language).filter((title) => title !== '');
  const short = all.filter((title) => title.length <= SHORT && !title.includes(' - '));
  const choice = short.length > 0 ? short : all;
  if (choice.length <= count) return choice;
  // Spread over the list, since neighbours in it are much alike; the shortest of each part is the most general.
  const step = choice.length / count;
  return Array.from({ length: count }, (_, at) =>
    choice
      .slice(Math.floor(at * step), Math.floor((at + 1) * step))
      .reduce((best, title) => (title.length < best.length ? title : best)),
  );
}
