/** Finds unit groups by what people type: a title in any order, a beginning, a code, with an error or two. */
import { foldFor, isStopWord, stemOf, wordsOf } from './normalise';
import { bestFirst, scoreGroups } from './score';
import type { Scored } from './score';
import { buildIndex } from './title-index';
import type { TitleIndex, TitleTexts } from './title-index';
import type { Language } from './normalise';
import { matchesOf, nearMatchesOf, unglued } from './word-matches';
import type { WordMatches } from './word-matches';

/** A unit group that was found, and the title of it that fits the query best. */
interface Found {
  noc: string;
  matched: string;
}

/** Answers a query with at most `limit` groups, best first, each once. */
export type Finder = (query: string, limit: number) => Found[];

/** Words beyond these add time and hardly tell anything. */
const MOST_WORDS = 16;
const LONGEST_QUERY = 300;

/** "21231", "NOC 21231", "CNP 2021 : 2123", "2 1 2 3 1": the digits of a code or of its beginning. */
function codeIn(query: string): string | undefined {
  const match = /^\W*(?:(?:noc|cnp)[\s_:#-]*)?(?:2021[\s_:.-]+)?((?:\d[\s.-]?){1,5})\W*$/i.exec(
    query,
  );
  return match?.[1]?.replace(/\D/g, '');
}

/** The code in a copied line such as "21231 - Software engineers and designers". */
function codeBesideText(index: TitleIndex, query: string): string | undefined {
  return query.match(/\b\d{5}\b/g)?.find((code) => index.codes.includes(code));
}

function byCode(index: TitleIndex, start: string, limit: number): Found[] {
  return index.codes
    .filter((code) => code.startsWith(start))
    .slice(0, limit)
    .map((noc) => ({ noc, matched: groupTitleOf(index, noc) }));
}

const groupTitleOf = (index: TitleIndex, noc: string): string =>
  index.texts[index.starts[index.codes.indexOf(noc)] ?? 0] ?? '';

/** The typed words worth searching for, each stem once; a query of stop words alone keeps its last. */
function tellingWords(index: TitleIndex, query: string): string[] {
  const words = wordsOf(query.slice(0, LONGEST_QUERY), index.language);
  const telling = words
    .filter((word) => !isStopWord(word, index.language))
    .flatMap((word, at, all) => unglued(index, word, at === all.length - 1));
  if (telling.length === 0) return words.slice(-1);
  const byStem = new Map(telling.map((word) => [stemOf(word, index.language), word]));
  return [...byStem.values()].slice(0, MOST_WORDS);
}

/** The matches of each word that has any. Errors are looked for where a word has none, or everywhere. */
function matchWords(
  index: TitleIndex,
  words: readonly string[],
  errorsEverywhere: boolean,
): WordMatches[] {
  const all = words.map((word, i) => {
    const isLast = i === words.length - 1;
    const matches = matchesOf(index, word, isLast);
    if (matches.size > 0 && !errorsEverywhere) return matches;
    const near = nearMatchesOf(index, word, isLast);
    return new Map([...near, ...matches]);
  });
  return all.filter((matches) => matches.size > 0);
}

/** Of near equals, the title written just as the query goes first, then one whose head is. */
function preferSameWords(index: TitleIndex, scored: readonly Scored[], query: string): Scored[] {
  const plain = (text: string) =>
    (foldFor(text, index.language).match(/[a-z0-9\u3041-\u9fff]+/g) ?? []).join(' ');
  const typed = plain(query);
  const bonus = ({ title }: Scored): number => {
    const text = index.texts[title] ?? '';
    if (plain(text) === typed) return 0.2;
    return plain(text.split(' - ')[0] ?? '') === typed ? 0.1 : 0;
  };
  return scored.map((row) => ({ ...row, score: row.score + bonus(row) })).sort(bestFirst);
}

/**
 * Groups with a title that begins just as was typed, by the part of the shortest such title that was typed. Many
 * French titles share long openings ("Agent/agente de …"): there the letters tell more than the words.
 */
function titlesBeginning(index: TitleIndex, query: string): Map<number, number> {
  const typed = foldFor(query, index.language).replace(/\s+/g, ' ').trimStart();
  const found = new Map<number, number>();
  if (typed.length < 3 || typed.includes('|')) return found;
  const { folded, foldedStarts } = index;
  let group = 0;
  for (let at = folded.indexOf(`|${typed}`); at >= 0; at = folded.indexOf(`|${typed}`, at + 1)) {
    while ((foldedStarts[group + 1] ?? Infinity) <= at) group++;
    const part = typed.length / (folded.indexOf('|', at + 1) - at - 1);
    if (part > (found.get(group) ?? 0)) found.set(group, part);
  }
  return found;
}

const BEGINS_SO = 0.1;
const BY_PART = 0.15;

function byWords(index: TitleIndex, query: string, limit: number): Found[] {
  const words = tellingWords(index, query);
  let scores = scoreGroups(index, matchWords(index, words, false));
  if (!scores.complete && words.length > 1)
    scores = scoreGroups(index, matchWords(index, words, true));
  const beginning = titlesBeginning(index, query);
  const scored = scores.groups
    .map((row) => {
      const part = beginning.get(row.group);
      return part === undefined ? row : { ...row, score: row.score + BEGINS_SO + BY_PART * part };
    })
    .sort(bestFirst);
  return preferSameWords(index, scored.slice(0, limit + 10), query)
    .slice(0, limit)
    .map(({ group, title }) => ({
      noc: index.codes[group] ?? '',
      matched: index.texts[title] ?? '',
    }));
}

/** A finder over the titles of one language. Takes some 100 ms to make; each query a few. */
export function makeFinder(language: Language, texts: TitleTexts): Finder {
  const index = buildIndex(language, texts);
  return (query, limit) => {
    const code = codeIn(query);
    if (code !== undefined) return byCode(index, code, limit);
    const named = codeBesideText(index, query);
    if (named === undefined) return byWords(index, query, limit);
    const others = byWords(index, query.replace(named, ' '), limit);
    return [...byCode(index, named, 1), ...others.filter(({ noc }) => noc !== named)].slice(
      0,
      limit,
    );
  };
}
