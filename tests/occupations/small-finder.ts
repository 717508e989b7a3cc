import { makeFinder } from '../../src/occupations/finder';

/** A title with all of the query, of which so much is asked for. */
export const all = (part: number) => 0.55 + 0.45 * part;
/** A title that begins as was typed, so many letters of so many. */
export const begins = (typed: number, letters: number) => 0.1 + (0.15 * typed) / letters;

/** What a title that is all that was asked for gains, and by what the title of a group is more. */
export const WHOLE = 0.25;
export const GROUP = 1.12;
/** The title is what was typed. */
export const SAME_WORDS = 0.2;

/** A finder over groups of the codes 10010, 10011 …, each with the titles given, its own first. */
export function finderOver(...groups: string[][]) {
  const of = (texts: (titles: string[]) => string | undefined) =>
    Object.fromEntries(
      groups.flatMap((titles, at) => {
        const text = texts(titles);
        return text === undefined ? [] : [[String(10010 + at), text]];
      }),
    );
  return makeFinder('en', {
    groups: of(([own]) => own),
    titles: of(([, ...jobs]) => jobs.join('|')),
    lexicon: {},
    commonness: '0'.repeat(groups.length),
  });
}
