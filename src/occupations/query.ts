/** What a person typed, word by word, and what each word may stand for in the index of one language. */
import { isStopWord, stemOf, wordsOf } from './normalise';
import type { TitleIndex } from './title-index';
import { matchesOf, nearMatchesOf, SAME_VERB, takenApart, TWO_ERRORS_FIT } from './word-matches';
import type { WordMatches } from './word-matches';

/** Words beyond these add time and hardly tell anything. */
const MOST_WORDS = 16;

/** The typed words worth searching for, each stem once; a query of stop words alone keeps its last. */
export function tellingWords(index: TitleIndex, query: string): string[] {
  const words = wordsOf(query, index.language);
  const telling = words.filter((word) => !isStopWord(word, index.language));
  if (telling.length === 0) return words.slice(-1);
  const byStem = new Map(telling.map((word) => [stemOf(word, index.language), word]));
  return [...byStem.values()].slice(0, MOST_WORDS);
}

/** What a typed word may stand for: one word, or two written as one; none that is known leaves it empty. */
export interface Reading {
  parts: readonly WordMatches[];
  /** How surely the word is known: 1 as it stands, less as a beginning or with typing errors, 0 not at all. */
  known: number;
}

const BEGINNING = 0.8;
const IN_PIECES = 0.8;
const ONE_ERROR = 0.7;
/** One letter in few makes another word as often as a typing error. */
const ONE_ERROR_IN_FEW = 0.5;
const TWO_ERRORS = 0.4;
const FEW_LETTERS = 4;

/**
 * A reading of each word. It is looked up as it is; where no title has it, with typing errors; where there is none
 * like it, as two words written as one.
 */
export function readWords(index: TitleIndex, words: readonly string[]): Reading[] {
  return words.map((word, at) => {
    const isLast = at === words.length - 1;
    const own = matchesOf(index, word, isLast);
    if (own.size > 0) {
      const whole = Math.max(...own.values()) >= SAME_VERB;
      return { parts: [own], known: whole ? 1 : BEGINNING };
    }
    const near = nearMatchesOf(index, word, isLast);
    if (near.size > 0) return { parts: [near], known: knownByErrors(word, near) };
    const pieces = takenApart(index, word);
    return { parts: pieces, known: pieces.length > 0 ? IN_PIECES : 0 };
  });
}

function knownByErrors(word: string, near: WordMatches): number {
  if (Math.max(...near.values()) <= TWO_ERRORS_FIT) return TWO_ERRORS;
  return word.length > FEW_LETTERS ? ONE_ERROR : ONE_ERROR_IN_FEW;
}

/** The same with typing errors in words that are known too: "form" for "farm". */
export function withErrors(
  index: TitleIndex,
  words: readonly string[],
  readings: readonly Reading[],
): WordMatches[] {
  return readings.flatMap(({ parts }, at) => {
    const [first, second] = parts;
    if (!first || second) return parts;
    return [new Map([...nearMatchesOf(index, words[at] ?? '', at === words.length - 1), ...first])];
  });
}

/** Letters of scripts that have no words in an index of Latin letters. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;

/** The part of the letters typed that the index knows, from 0 to 1. Where nothing was typed nothing is known. */
export function knownPart(
  index: TitleIndex,
  query: string,
  words: readonly string[],
  readings: readonly Reading[],
): number {
  let all = index.language === 'ja' ? 0 : (query.match(OTHER_SCRIPT)?.length ?? 0);
  let known = 0;
  readings.forEach((reading, at) => {
    const letters = words[at]?.length ?? 0;
    all += letters;
    known += letters * reading.known;
  });
  return all === 0 ? 0 : known / all;
}
