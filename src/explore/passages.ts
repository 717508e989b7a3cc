import type { Edition } from '../rules';

/** Words of the lists that a question about the job is asked for, with the countries in whose lists they stand. */
export interface Passage {
  words: string;
  countries: readonly string[];
}

/** The questions about the job in the order of the lists, each with the words it is asked for. */
export function passagesByQuestion(edition: Edition): Map<string, Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const { question, ifYes, ifNo, phrase, countries } of edition.occupations) {
    if (question === undefined) continue;
    const next = [ifYes, ifNo].flatMap((on) => (on?.startsWith('@') ? [on.slice(1)] : []));
    for (const id of [question, ...next]) {
      const passages = found.get(id) ?? [];
      const same = passages.find(({ words }) => words === phrase);
      const all = [...new Set([...(same?.countries ?? []), ...countries])];
      found.set(id, [
        ...passages.filter((passage) => passage !== same),
        { words: phrase, countries: all },
      ]);
    }
  }
  return found;
}
