/** How titles and what people type are made comparable: folded to plain letters, cut into words, stemmed. */

import type { Language } from '../answers/languages';
import { plainLetters } from '../answers/plain-letters';
import { bigramsOf, withoutPhraseEnd } from './japanese';

/**
 * Plain letters, acronyms without their points ("P.-D.G." is "pdg"), "foreman/woman" as "foreman". Signs and blanks
 * stay.
 */
function fold(text: string): string {
  return plainLetters(text)
    .replace(/(?<=\b[a-z])\.[- ]?(?=[a-z]\b)/g, '')
    .replace(/(m[ae]n)\/wom[ae]n\b/g, '$1');
}

/**
 * The text as it is cut into words for a language: folded; Japanese, which has no blanks between words, as pairs of
 * signs with blanks between them.
 */
export function foldFor(text: string, language: Language): string {
  return language === 'ja' ? bigramsOf(text) : fold(text);
}

/** Feminine endings typed after a masculine word: "infirmier(ère)", "conseiller/ère", "agent·e". */
const TYPED_ENDING =
  /([a-z]{3})[/(·•](?:es?|i?eres?|euses?|trices?|ien?nes?|nes?|ves?|les?|se?)\)?(?![a-z])/g;

/** The words of what a person typed, folded, in their order. */
export function wordsOf(query: string, language: Language): string[] {
  if (language === 'ja')
    return bigramsOf(withoutPhraseEnd(query)).match(/[a-z0-9\u3041-\u9fff々]+/g) ?? [];
  return (
    fold(query)
      .replace(TYPED_ENDING, '$1')
      .match(/[a-z0-9]+/g) ?? []
  );
}

const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    (
      'a an and as at by for from in of on or s the to with ' +
      // What people put around a job when they describe it.
      'after are carrying charge deal dealing deals do does guy guys i is job keeping look looking looks me my people person somebody someone stuff that things which who working'
    ).split(' '),
  ),
  fr: new Set(
    (
      'a au aux avec ces d dans de des du en et l la le les ou par pour qu s sa ses sur un une ' +
      'elle fait faire gars gens il j je ma mes mon personne quelqu qui'
    ).split(' '),
  ),
  es: new Set(
    'a al alguien con de del e el en hago la las los me mi o para por que quien soy u un una y'.split(
      ' ',
    ),
  ),
  ja: new Set(),
  ms: new Set('bekerja dan dalam dari di itu ke kerja oleh orang pada saya untuk yang'.split(' ')),
};

/** Whether a folded word is too common to search for ("of", "de la"). */
export function isStopWord(word: string, language: Language): boolean {
  return STOP_WORDS[language].has(word);
}

/** A folded English word without its plural, "-woman" and "-person" as "-man", "labour" as "labor". */
function stemEnglish(word: string): string {
  let stem = word;
  if (/[^aeiou]ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  stem = stem.replace(/men$/, 'man');
  if (stem.length > 7) stem = stem.replace(/(?:woman|person)$/, 'man');
  if (stem.length > 4) stem = stem.replace(/our$/, 'or').replace(/([bt])re$/, '$1er');
  return stem;
}

/** French endings that make a pair, after the plural is gone and before the last "e" falls. */
const FRENCH_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/eresse$/, 'eur'],
  [/(..)esse$/, '$1e'],
];

/**
 * A folded French word without plural and gender: "directrices" and "directeur", "technicienne" and
 * "technicien" come out the same. The outcome need not be a word.
 */
function stemFrench(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (/.eaux$/.test(stem)) stem = stem.slice(0, -1);
  else if (/.aux$/.test(stem)) stem = `${stem.slice(0, -2)}l`;
  else if (/..eux$/.test(stem)) stem = `${stem.slice(0, -1)}r`;
  else if (/[sx]$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 6)
    for (const [ending, masculine] of FRENCH_PAIRS) stem = stem.replace(ending, masculine);
  if (stem.length > 4) {
    stem = stem.replace(/e{1,2}$/, '');
    stem = stem
      .replace(/([flnt])\1$/, '$1')
      .replace(/v$/, 'f')
      .replace(/qu$/, 'c');
  }
  return stem;
}

/** A folded Spanish word without plural and gender: "ingenieras" and "ingeniero" come out the same. */
function stemSpanish(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/s$/, '').replace(/(?<=...)[oae]$/, '');
}

/** What a folded word has in common with its plural and, in French and Spanish, its other gender. */
export function stemOf(word: string, language: Language): string {
  switch (language) {
    case 'fr':
      return stemFrench(word);
    case 'es':
      return stemSpanish(word);
    case 'ja':
      return word;
    default:
      // Malay knows no plural ending, but Malay lists of jobs are full of English.
      return stemEnglish(word);
  }
}

/** Endings of stems that turn a deed into who does it, or into its name: "weld", "welder", "welding". */
const FAMILY_ENDINGS: Partial<Record<Language, RegExp>> = {
  en: /(?:ation|ator|ating|ing|er|or|ed|ion|e)$/,
  es: /(?:ador|adur|acion|ar|er|ir|ad|or)$/,
};
const LEAST_ROOT = 3;

/** What a stem shares with the words made of the same verb; the stem itself where nothing is left of it. */
export function familyOf(stem: string, language: Language): string {
  const root = stem.replace(FAMILY_ENDINGS[language] ?? /$^/, '');
  // "cutting" and "cutter" as "cut".
  const single = root.replace(/([bdgklmnprtz])\1$/, '$1');
  return single.length >= LEAST_ROOT ? single : stem;
}
