/** Finds unit groups by what people type: a title in any order, a beginning, a code, with an error or two. */
import type { Language } from '../answers/languages';
import { codeBesideText, codeIn } from './code';
import { foldFor } from './normalise';
import { knownPart, readWords, tellingWords, withErrors } from './query';
import { bestFirst, scoreGroups } from './score';
import type { Scored } from './score';
import { atOnce, withPauses } from './slices';
import { indexing } from './title-index';
import type { TitleIndex, TitleTexts } from './title-index';

/** A unit group that was found. */
export interface Found {
  noc: string;
  /** The title of it that fits the query best. */
  matched: string;
  /** How well it fits; to be compared within one language. */
  score: number;
}

/** What one language has to say to a query. */
export interface Answer {
  /** The part of what was typed that stands in its titles, from 0 to 1; less where only with typing errors. */
  known: number;
  /** Best first, each group once. */
  found: Found[];
}

/** Answers a query with at most `limit` groups. */
export type Finder = (query: string, limit: number) => Answer;

function byCode(index: TitleIndex, start: string, limit: number): Found[] {
  return index.codes
    .filter((code) => code.startsWith(start))
    .slice(0, limit)
    .map((noc) => ({ noc, matched: groupTitleOf(index, noc), score: 1 }));
}

const groupTitleOf = (index: TitleIndex, noc: string): string =>
  index.texts[index.starts[index.codes.indexOf(noc)] ?? 0] ?? '';

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

function byWords(index: TitleIndex, query: string, limit: number): Answer {
  const words = tellingWords(index, query);
  const readings = readWords(index, words);
  let scores = scoreGroups(
    index,
    readings.flatMap(({ parts }) => parts),
  );
  if (!scores.complete) scores = scoreGroups(index, withErrors(index, words, readings));
  const beginning = titlesBeginning(index, query);
  const scored = scores.groups
    .map((row) => {
      const part = beginning.get(row.group);
      return part === undefined ? row : { ...row, score: row.score + BEGINS_SO + BY_PART * part };
    })
    .sort(bestFirst);
  const found = preferSameWords(index, scored.slice(0, limit + 10), query)
    .slice(0, limit)
    .map(({ group, title, score }) => ({
      noc: index.codes[group] ?? '',
      matched: index.texts[title] ?? '',
      score,
    }));
  return { known: knownPart(index, query, words, readings), found };
}

function answer(index: TitleIndex, query: string, limit: number): Answer {
  const code = codeIn(query);
  if (code !== undefined) return { known: 1, found: byCode(index, code, limit) };
  const named = codeBesideText(query);
  if (named === undefined) return byWords(index, query, limit);
  const others = byWords(index, query.replace(named, ' '), limit).found;
  const found = [...byCode(index, named, 1), ...others.filter(({ noc }) => noc !== named)];
  return { known: 1, found: found.slice(0, limit) };
}

/** Letters beyond these add time and hardly tell anything. */
const LONGEST_QUERY = 300;

const finderOver =
  (index: TitleIndex): Finder =>
  (query, limit) =>
    answer(index, query.slice(0, LONGEST_QUERY).normalize('NFKC'), limit);

/**
 * A finder over the titles of one language. Takes some 50 ms to make; each query one or two.
 * @public The benchmark measures by it.
 */
export function makeFinder(language: Language, texts: TitleTexts): Finder {
  return finderOver(atOnce(indexing(language, texts)));
}

/** The same, made in slices, with pauses for the page between them. */
export async function makeFinderWithPauses(language: Language, texts: TitleTexts): Promise<Finder> {
  return finderOver(await withPauses(indexing(language, texts)));
}
