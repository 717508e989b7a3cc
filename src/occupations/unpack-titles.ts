/** Job titles as `scripts/pack-titles.mjs` packs them for the wire. */
export interface PackedTitles {
  words: string;
  codes: string;
  /** The titles of each code, a line each, then our own names for each. */
  lines: string;
}

/** As in the script: the signs of references, and how many stand for a word alone or begin a pair. */
const SIGNS =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const SINGLES = 40;
const PAIRS = 30;

const valueOf = new Map(Array.from(SIGNS, (sign, at) => [sign, at]));
const isWord = /^[\p{L}\p{N}]/u;

/** Codes between two pauses: a slice takes some 2 ms, 8 on a slow phone. */
const CODES_A_SLICE = 32;

/**
 * Job titles and our own names by code, parted by "|", just as they stood before they were packed; in slices, so
 * that the page can answer meanwhile.
 */
export function* unpacking(
  packed: PackedTitles,
): Generator<void, { titles: Record<string, string>; names: Record<string, string> }> {
  const words = packed.words.split('\n').map((text) => ({ text, isWord: isWord.test(text) }));
  yield;
  const lines = packed.lines.split('\n');
  const codes = packed.codes.split(' ');
  const titles: Record<string, string> = {};
  const names: Record<string, string> = {};
  for (const [at, code] of codes.entries()) {
    titles[code] = capitals(textOf(lines[at] ?? '', words));
    names[code] = textOf(lines[codes.length + at] ?? '', words);
    if (at % CODES_A_SLICE === 0) yield;
  }
  return { titles, names };
}

function textOf(line: string, words: readonly { text: string; isWord: boolean }[]): string {
  let text = '';
  let afterWord = false;
  let at = 0;
  const next = () => valueOf.get(line.charAt(at++)) ?? 0;
  while (at < line.length) {
    const first = next();
    let number = first;
    if (first >= SINGLES + PAIRS) {
      const high = (first - SINGLES - PAIRS) * SIGNS.length + next();
      number = SINGLES + PAIRS * SIGNS.length + high * SIGNS.length + next();
    } else if (first >= SINGLES) {
      number = SINGLES + (first - SINGLES) * SIGNS.length + next();
    }
    const word = words[number];
    if (!word) continue;
    // A blank between two words goes without saying.
    if (afterWord && word.isWord) text += ' ';
    text += word.text;
    afterWord = word.isWord;
  }
  return text;
}

function capitals(joined: string): string {
  return joined
    .split('|')
    .map((title) => title.charAt(0).toUpperCase() + title.slice(1))
    .join('|');
}
