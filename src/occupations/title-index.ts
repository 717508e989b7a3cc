/**
 * The index over the official titles of one language. Built once, in one walk over the text; from then on only
 * read. A "title" is a number: every group's own title comes first, then its job titles, group by group.
 */
import type { Language } from '../answers/languages';
import { familyOf, foldFor, isStopWord, stemOf } from './normalise';

/** The titles of one language by code: a group's own; its job titles, and our names for them, parted by "|". */
export interface TitleTexts {
  groups: Readonly<Record<string, string>>;
  titles: Readonly<Record<string, string>>;
  lexicon: Readonly<Record<string, string>>;
  /** How common each group is, 0 to 9, in the order of the codes: a text of 516 digits. */
  commonness: string;
}

/** Words behind " - " say where a job is done ("- textile processing"): they tell less of what it is. */
export const CONTEXT_WEIGHT = 0.4;

export interface TitleIndex {
  language: Language;
  codes: readonly string[];
  /** The text of every title. */
  texts: readonly string[];
  /** The first title of each group, its own, and one number more for the end. */
  starts: readonly number[];
  /** Every folded word that stands in a title, sorted, and the stem of each. */
  words: readonly string[];
  stemOfWord: Int32Array;
  /** The letters of each word as bits. */
  letters: Int32Array;
  stems: ReadonlyMap<string, number>;
  /** The stems made of the same verb. */
  families: ReadonlyMap<string, readonly number[]>;
  /** For each stem the titles with it, ascending: twice the number, one more where it is only context. */
  postings: readonly (readonly number[])[];
  /** How telling a stem is: the fewer groups have it, the more. */
  rarity: Float64Array;
  /** The rarity of all stems of a title together. */
  weight: Float64Array;
  /** How common each group is, from 0 to 1: of two that answer alike, the commoner is likelier meant. */
  commonness: Float64Array;
  /** All folded titles in one text, a "|" before each; and where in it the titles of each group begin. */
  folded: string;
  foldedStarts: readonly number[];
}

const NO_STEM = -1;
const BAR = 124;
const HYPHEN = 45;
const BLANK = 32;

/** Letters as bits 0 to 25, all digits as bit 26: two words that share few bits are not alike. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    bits |= 1 << (code >= 97 ? code - 97 : 26);
  }
  return bits;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0x3041;

/** The words met so far and the titles each stem is in. */
class Gatherer {
  readonly stemOfWord = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly postings: number[][] = [];
  readonly groupCounts: number[] = [];
  private readonly lastTitle: number[] = [];
  private readonly lastGroup: number[] = [];

  constructor(private readonly language: Language) {}

  add(word: string, title: number, group: number, inContext: boolean): void {
    const stem = this.stemOfWord.get(word) ?? this.newWord(word);
    if (stem === NO_STEM || this.lastTitle[stem] === title) return;
    this.lastTitle[stem] = title;
    this.postings[stem]?.push(title * 2 + (inContext ? 1 : 0));
    if (this.lastGroup[stem] === group) return;
    this.lastGroup[stem] = group;
    this.groupCounts[stem] = (this.groupCounts[stem] ?? 0) + 1;
  }

  private newWord(word: string): number {
    let stem = NO_STEM;
    if (!isStopWord(word, this.language)) {
      const text = stemOf(word, this.language);
      stem = this.stems.get(text) ?? this.stems.size;
      this.stems.set(text, stem);
      this.postings[stem] ??= [];
    }
    this.stemOfWord.set(word, stem);
    return stem;
  }
}

/** Walks the folded titles of one group, parted by "|". */
function gather(gatherer: Gatherer, folded: string, firstTitle: number, group: number): void {
  let title = firstTitle;
  let inContext = false;
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    // Behind the end it is no sign at all, which ends the last word.
    const code = folded.charCodeAt(i);
    if (isWordCode(code)) continue;
    if (i > start) gatherer.add(folded.slice(start, i), title, group, inContext);
    start = i + 1;
    if (code === BAR) {
      title++;
      inContext = false;
    } else if (code === HYPHEN && folded.charCodeAt(i - 1) === BLANK) inContext = true;
  }
}

/** Groups between two pauses: a slice takes some 2 ms, 8 on a slow phone. */
const GROUPS_A_SLICE = 16;

/**
 * Builds the index of one language in slices: between two of them who runs it may pause, so that typing does not
 * wait for it.
 */
export function* indexing(
  language: Language,
  { groups, titles, lexicon, commonness }: TitleTexts,
): Generator<void, TitleIndex> {
  const codes = Object.keys(groups).sort();
  const texts: string[] = [];
  const starts: number[] = [];
  const foldedStarts: number[] = [];
  let folded = '';
  const gatherer = new Gatherer(language);
  for (const [group, code] of codes.entries()) {
    const joined = [groups[code], titles[code], lexicon[code]].filter(Boolean).join('|');
    starts.push(texts.length);
    const plain = foldFor(joined, language);
    foldedStarts.push(folded.length);
    folded += `|${plain}`;
    gather(gatherer, plain, texts.length, group);
    for (const text of joined.split('|')) texts.push(text);
    if (group % GROUPS_A_SLICE === 0) yield;
  }
  starts.push(texts.length);

  const rarity = Float64Array.from(gatherer.groupCounts, (n) => Math.log(1 + codes.length / n));
  const weight = new Float64Array(texts.length);
  gatherer.postings.forEach((posting, stem) => {
    for (const entry of posting)
      weight[entry >> 1] =
        (weight[entry >> 1] ?? 0) + (rarity[stem] ?? 0) * (entry & 1 ? CONTEXT_WEIGHT : 1);
  });

  yield;
  const families = new Map<string, number[]>();
  for (const [text, stem] of gatherer.stems) {
    const family = familyOf(text, language);
    const members = families.get(family);
    if (members) members.push(stem);
    else families.set(family, [stem]);
  }

  yield;
  const words = [...gatherer.stemOfWord.keys()]
    .filter((word) => gatherer.stemOfWord.get(word) !== NO_STEM)
    .sort();
  yield;
  return {
    language,
    codes,
    texts,
    starts,
    words,
    stemOfWord: Int32Array.from(words, (word) => gatherer.stemOfWord.get(word) ?? NO_STEM),
    letters: Int32Array.from(words, lettersOf),
    stems: gatherer.stems,
    families,
    postings: gatherer.postings,
    rarity,
    weight,
    commonness: Float64Array.from(codes, (_, group) => Number(commonness[group] ?? 0) / 9),
    folded: `${folded}|`,
    foldedStarts,
  };
}
