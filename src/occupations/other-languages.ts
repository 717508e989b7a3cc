/**
 * Words of another language than the page's. The page's own language is searched first; where it knows little of
 * what was typed, or the words look like another language, the others are searched too and the answers joined.
 */
import { LANGUAGE_CODES } from '../answers/languages';
import type { Language } from '../answers/languages';
import type { Answer, Found } from './finder';
import { isStopWord } from './normalise';

/** Below this part of the query known, its own language needs help, if that is there. */
const KNOWS_ENOUGH = 0.85;
/** Below this it is worth fetching. A word with one typing error is above. */
const KNOWS_LITTLE = 0.6;

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;
/** Letters that the words of a language do without. */
const STRANGE_LETTERS: Partial<Record<Language, RegExp>> = {
  en: /[à-öø-ÿœ]/,
  fr: /[áíóúñ]/,
  es: /[àâäèêëìîïòôöùûçœ]/,
  ms: /[à-öø-ÿœ]/,
};
/** Small words that tell a language. */
const SMALL_WORDS = new Set(
  'and for of the de del des du el et las le les los un una une dan di untuk yang'.split(' '),
);

function looksStrange(query: string, own: Language): boolean {
  const text = query.normalize('NFKC').toLowerCase();
  if (own !== 'ja' && JAPANESE.test(text)) return true;
  if (STRANGE_LETTERS[own]?.test(text)) return true;
  return (text.match(/[a-z]+/g) ?? []).some(
    (word) => SMALL_WORDS.has(word) && !isStopWord(word, own),
  );
}

/** The other languages whose letters the query is written in. */
export function othersFor(query: string, own: Language): Language[] {
  const text = query.normalize('NFKC');
  const isJapanese = JAPANESE.test(text);
  if (!isJapanese && !/[a-z]/i.test(text)) return [];
  return LANGUAGE_CODES.filter(
    (language) => language !== own && (language === 'ja') === isJapanese,
  );
}

/** Whether other languages that are there should be searched too. */
export const needsOthers = (query: string, own: Language, { known }: Answer): boolean =>
  known < KNOWS_ENOUGH || looksStrange(query, own);

/** Whether other languages should be fetched for it. */
export const worthFetching = (query: string, own: Language, { known }: Answer): boolean =>
  known < KNOWS_LITTLE || looksStrange(query, own);

/** A group that was found, and the language of the title that was matched. */
export interface FoundIn extends Found {
  language: Language;
}

/** Of answers that know as much, the page's own language comes first. */
const OWN = 1.1;
/** What a group gains where other languages find it too: by the same word in both, or by another word. */
const FOUND_TWICE = 0.3;

/**
 * The answers of several languages as one list, the page's language first among them. An answer counts by the part
 * of the query that its language knows, so that of "ingeniero civil" Spanish has more to say than English.
 */
export function join(
  answers: readonly { language: Language; answer: Answer }[],
  limit: number,
): FoundIn[] {
  const groups = new Map<string, FoundIn>();
  answers.forEach(({ language, answer }, at) => {
    const worth = answer.known ** 2 * (at === 0 ? OWN : 1);
    for (const found of answer.found) {
      const row = { ...found, language, score: found.score * worth };
      const before = groups.get(found.noc);
      const [best, second] =
        before && before.score >= row.score ? [before, row] : [row, before ?? { score: 0 }];
      groups.set(found.noc, { ...best, score: best.score + FOUND_TWICE * second.score });
    }
  });
  return [...groups.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}
