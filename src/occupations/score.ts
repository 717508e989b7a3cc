/** How well the titles of the index answer the words of a query. */
import { CONTEXT_WEIGHT } from './title-index';
import type { TitleIndex } from './title-index';
import type { WordMatches } from './word-matches';

/** A group, its best title (a number of the index) and how well that answers, for sorting. */
export interface Scored {
  group: number;
  title: number;
  score: number;
}

/** The order of results: groups of equal score (equally common, too) stay as they are, by code. */
export const bestFirst = (a: Scored, b: Scored): number => b.score - a.score;

export interface Scores {
  /** By code. */
  groups: Scored[];
  /** Whether some title has every word of the query. */
  complete: boolean;
}

/** What a match in the context of a title is worth beside one in its head. */
const IN_CONTEXT = 0.75;
/** A title that has less than this part of what the best one has of the query is left out. */
const LEAST_SHARE = 0.5;
const WHOLE_TITLE = 0.25;
const GROUP_TITLE = 1.12;
const SHARE_OF_GROUP = 0.1;
/** What the commonest group has before one that hardly anyone is in: enough to decide between near equals. */
const COMMON = 0.01;
/** The same, added for a word as general as "driver", and from which weight of a query on nothing is added. */
const COMMON_IF_GENERAL = 0.2;
const NOT_GENERAL = 3.5;

class Tally {
  /** The part of the query that each title has, by weight; and the part of the title that was asked for. */
  readonly found: Float64Array;
  readonly asked: Float64Array;
  readonly words: Uint8Array;
  readonly exact: Uint8Array;
  private readonly lastWord: Uint8Array;

  constructor(private readonly index: TitleIndex) {
    const size = index.texts.length;
    this.found = new Float64Array(size);
    this.asked = new Float64Array(size);
    this.words = new Uint8Array(size);
    this.exact = new Uint8Array(size);
    this.lastWord = new Uint8Array(size);
  }

  /** Counts a word (numbered from 1) in every title that has a match for it; returns the word's weight. */
  add(word: number, matches: WordMatches): number {
    const { rarity, postings } = this.index;
    const best = [...matches].sort((a, b) => b[1] - a[1]);
    const weight = weightOf(best, rarity);
    for (const [stem, fit] of best) {
      const rare = rarity[stem] ?? 0;
      for (const entry of postings[stem] ?? []) {
        const title = entry >> 1;
        if (this.lastWord[title] === word) continue;
        this.lastWord[title] = word;
        const context = (entry & 1) === 1;
        this.found[title] = (this.found[title] ?? 0) + weight * fit * (context ? IN_CONTEXT : 1);
        this.asked[title] = (this.asked[title] ?? 0) + rare * (context ? CONTEXT_WEIGHT : 1);
        this.words[title] = (this.words[title] ?? 0) + 1;
        if (fit === 1) this.exact[title] = (this.exact[title] ?? 0) + 1;
      }
    }
    return weight;
  }
}

/** A word that is known weighs by its own rarity; a beginning or an error by the least rare it may stand for. */
function weightOf(best: readonly [number, number][], rarity: Float64Array): number {
  const [first] = best;
  if (first?.[1] === 1) return rarity[first[0]] ?? 0;
  return best.reduce((least, [stem]) => Math.min(least, rarity[stem] ?? 0), Infinity);
}

/** Scores every group that has a title with a good part of the query, which is given as the matches of its words. */
export function scoreGroups(index: TitleIndex, query: readonly WordMatches[]): Scores {
  const tally = new Tally(index);
  const total = query.reduce((sum, matches, i) => sum + tally.add(i + 1, matches), 0);
  let most = 0;
  let complete = false;
  for (const found of tally.found) if (found > most) most = found;

  const common = COMMON + COMMON_IF_GENERAL * Math.max(0, 1 - total / NOT_GENERAL);
  const groups: Scored[] = [];
  for (let group = 0; group < index.codes.length; group++) {
    const start = index.starts[group] ?? 0;
    const end = index.starts[group + 1] ?? 0;
    let best = -1;
    let bestScore = 0;
    let good = 0;
    for (let title = start; title < end; title++) {
      const found = tally.found[title] ?? 0;
      if (found === 0 || found < most * LEAST_SHARE) continue;
      if (found >= most * 0.9) good++;
      const share = found / total;
      const part = Math.min(1, (tally.asked[title] ?? 0) / (index.weight[title] ?? 1));
      const every = tally.words[title] === query.length;
      complete ||= every;
      let score = share * share * (0.55 + 0.45 * part);
      if (tally.exact[title] === query.length && part > 0.999) score += WHOLE_TITLE;
      if (title === start) score *= GROUP_TITLE;
      if (score > bestScore) {
        bestScore = score;
        best = title;
      }
    }
    if (best < 0) continue;
    const score =
      bestScore + (SHARE_OF_GROUP * good) / (end - start) + common * (index.commonness[group] ?? 0);
    groups.push({ group, title: best, score });
  }
  return { groups, complete };
}
