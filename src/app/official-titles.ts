/** The official titles of unit groups by their codes, as far as they are there, and their language: see `facts`. */
interface Titles {
  groupTitles: Readonly<Record<string, string>>;
  titleLanguage: (noc: string) => 'en' | undefined;
}

/** A part of a text; `official` is an official title in a language that is not the page's. */
export interface Piece {
  text: string;
  official: boolean;
}

const CODE = /\b\d{5} /g;

/**
 * A text in pieces, so that the official titles in it can be told from the page's own words. Where the page's language
 * has official titles of its own, it is one piece.
 * @param group the code of a group whose title stands in the text without its code before it
 */
export function officialPieces(text: string, titles: Titles, group?: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, official: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), official });
    from = to;
  };
  const titleOf = (noc: string) =>
    titles.titleLanguage(noc) ? titles.groupTitles[noc] : undefined;
  const mark = (title: string | undefined, at: number) => {
    if (!title || at < from || !text.startsWith(title, at)) return;
    add(at, false);
    add(at + title.length, true);
  };
  // As `facts.occupation` writes them.
  for (const { 0: code, index } of text.matchAll(CODE)) {
    mark(titleOf(code.trim()), index + code.length);
  }
  const alone = group === undefined ? undefined : titleOf(group);
  if (alone) mark(alone, text.indexOf(alone, from));
  add(text.length, false);
  return pieces;
}
