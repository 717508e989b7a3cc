/** Which stems of the index a typed word may stand for, and how well each fits. */
import { meaningsOf } from './meanings';
import { familyOf, stemOf } from './normalise';
import { lettersOf } from './title-index';
import type { TitleIndex } from './title-index';

/** Stems by how well they fit the typed word: 1 is the word itself, less for a beginning or a typing error. */
export type WordMatches = Map<number, number>;

/** How well the beginning of a word fits, by the part of the word that was typed. */
const beginning = (part: number, isLast: boolean): number =>
  (0.5 + 0.35 * part) * (isLast ? 1 : 0.8);

/** Made of the same verb: "welding" for "welder". */
export const SAME_VERB = 0.8;
/** What people say in other words: "fixes" for "mechanic". */
const SAME_MEANING = 0.6;
const ONE_ERROR_FIT = 0.7;
export const TWO_ERRORS_FIT = 0.45;
/** An error in a word not typed to its end yet is the weakest guess. */
const errorInBeginning = 0.75;

function keepBest(matches: WordMatches, stem: number, fit: number): void {
  if (fit > (matches.get(stem) ?? 0)) matches.set(stem, fit);
}

function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word itself in any number or gender, and the words that begin with it. */
export function matchesOf(index: TitleIndex, word: string, isLast: boolean): WordMatches {
  const matches: WordMatches = new Map();
  const stem = stemOf(word, index.language);
  const own = index.stems.get(stem);
  if (own !== undefined) matches.set(own, 1);
  if (word.length > 3) {
    for (const kin of index.families.get(familyOf(stem, index.language)) ?? []) {
      keepBest(matches, kin, SAME_VERB);
    }
  }
  for (const meant of meaningsOf(word, index.language)) {
    const other = index.stems.get(meant);
    if (other !== undefined) keepBest(matches, other, SAME_MEANING);
  }
  if (!isLast && word.length < 3) return matches;
  for (let i = firstNotBefore(index.words, word); i < index.words.length; i++) {
    const found = index.words[i] ?? '';
    if (!found.startsWith(word)) break;
    keepBest(matches, index.stemOfWord[i] ?? 0, beginning(word.length / found.length, isLast));
  }
  return matches;
}

/** The shortest part of two words written as one. */
const LEAST_PART = 3;

/**
 * The matches of two words written as one ("webdeveloper"); the second may be a beginning still. Where there are
 * several ways to part them, the one whose parts are rarest: chance makes common parts. None where there is no way.
 */
export function takenApart(index: TitleIndex, word: string): WordMatches[] {
  let best: [string, string] | undefined;
  let bestRarity = 0;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const left = index.stems.get(stemOf(word.slice(0, at), index.language));
    if (left === undefined) continue;
    const rest = word.slice(at);
    const own = index.stems.get(stemOf(rest, index.language));
    const begins = (index.words[firstNotBefore(index.words, rest)] ?? '').startsWith(rest);
    if (own === undefined && !begins) continue;
    const whole = own === undefined ? 0.5 : 1;
    const rarity =
      ((index.rarity[left] ?? 0) + (own === undefined ? 3 : (index.rarity[own] ?? 0))) * whole;
    if (rarity > bestRarity) {
      bestRarity = rarity;
      best = [word.slice(0, at), rest];
    }
  }
  return best ? [matchesOf(index, best[0], false), matchesOf(index, best[1], true)] : [];
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words beyond this are no words; the rows below have room for it. */
const LONGEST_WORD = 60;
const rowA = new Uint8Array(64);
const rowB = new Uint8Array(64);
const rowC = new Uint8Array(64);

/**
 * The typing errors (a letter wrong, missing, added, or two swapped) between what was typed and a word; with
 * `open`, and the beginning of the word that fits best. More than `most` is told as `most + 1`.
 */
function typingErrors(typed: string, word: string, most: number, open: boolean): number {
  const width = Math.min(word.length, LONGEST_WORD);
  let before = rowA;
  let last = rowB;
  let row = rowC;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    row[0] = i;
    let least = i;
    const letter = typed.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped =
        i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other;
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  let errors = last[width] ?? 0;
  if (open) for (let j = 0; j < width; j++) errors = Math.min(errors, last[j] ?? 0);
  return Math.min(errors, most + 1);
}

/** The words within one typing error of the word, or two for a long word where none is within one. */
export function nearMatchesOf(index: TitleIndex, word: string, isLast: boolean): WordMatches {
  const most = word.length >= 7 ? 2 : word.length >= 3 ? 1 : 0;
  const byErrors = [new Map<number, number>(), new Map<number, number>()] as const;
  if (most === 0 || word.length > LONGEST_WORD) return byErrors[0];
  const typed = lettersOf(word);
  index.words.forEach((candidate, i) => {
    if (candidate.length < word.length - most) return;
    const longer = candidate.length > word.length + most;
    if (longer && !isLast) return;
    const letters = index.letters[i] ?? 0;
    if (bitCount(typed & ~letters) > most) return;
    if (!isLast && bitCount(letters & ~typed) > most) return;
    const whole = longer ? most + 1 : typingErrors(word, candidate, most, false);
    const errors = whole > most && isLast ? typingErrors(word, candidate, most, true) : whole;
    if (errors > most) return;
    const fit =
      (errors === 1 ? ONE_ERROR_FIT : TWO_ERRORS_FIT) * (whole > most ? errorInBeginning : 1);
    keepBest(byErrors[errors === 1 ? 0 : 1], index.stemOfWord[i] ?? 0, fit);
  });
  return byErrors[0].size > 0 ? byErrors[0] : byErrors[1];
}
