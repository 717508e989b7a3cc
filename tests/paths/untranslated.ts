import { readFileSync } from 'node:fs';
import { SET_IN, textsOf, variantsOf } from '../locales/words';

/** Words that are everywhere in English and in none of the other languages: one of them gives it away. */
const ENGLISH =
  /(?<![\p{L}-])(the|of|and|your|you|is|are|for|with|was|were|have|not|this|that|from|by|must|can|to|it|be|do|does|which|who)(?![\p{L}-])/iu;

/** Three words in a row in letters that Japanese does not use. */
const LATIN_RUN = /\p{Script=Latin}{2,}(?:[ ’'-]+\p{Script=Latin}{2,}){2,}/u;

/** Legal terms and the names of forms and pages keep their official name in brackets. */
const IN_BRACKETS = /\([^()]*\)|（[^（）]*）|[“«「][^“”«»「」]*[”»」]/g;

/** Letters that a text with values in it has to have of its own: less says nothing. */
const LEAST_LETTERS = 6;

/** Names that readers have to recognise as they stand, without brackets where the sentence is about them. */
const NAMES = [
  'Bank of Canada',
  'College of Immigration and Citizenship Consultants',
  'Employment and Social Development Canada',
  'Immigration, Refugees and Citizenship Canada',
  'Open Government Licence - Canada',
  // The official name of the code, beside ours.
  'professionals and technicians',
  // What browsers call it in Malay.
  'Isle of Man',
];

/** A table of the app, as it is stored. */
const stored = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/${name}.json`, import.meta.url), 'utf8'));

const { groups } = stored('occupations/data/groups.en') as { groups: Record<string, string> };
const { names } = stored('wages/data/regions') as { names: Record<string, string[]> };

/** Official names that have no other, also those of unit groups, provinces and regions; longest first. */
const OFFICIAL = [...NAMES, ...Object.values(groups), ...Object.values(names).flat()].sort(
  (a, b) => b.length - a.length,
);

/** Reads the texts of a page in one language, looking for what was left in English. */
export class Reader {
  readonly #isOwn: (text: string) => boolean;
  readonly #isEnglish: (text: string) => boolean;
  readonly #isJapanese: boolean;
  readonly #hasOfficialTitles: boolean;

  constructor(language: string) {
    const own = textsOf(language);
    this.#isOwn = among([...own.values()]);
    this.#isEnglish = among(
      [...textsOf('en')].filter(([key, text]) => own.get(key) !== text).map(([, text]) => text),
    );
    this.#isJapanese = language === 'ja';
    this.#hasOfficialTitles = language === 'en' || language === 'fr';
  }

  /** Those in which an official English title stands as if it were in the language of the page. */
  unmarked(texts: readonly string[]): string[] {
    if (this.#hasOfficialTitles) return [];
    return texts.filter((text) => TITLED.some((titled) => text.includes(titled)));
  }

  /** Those of the texts that seem to be English. */
  english(texts: readonly string[]): string[] {
    return texts.filter((text) => {
      if (this.#isEnglish(text) && !this.#isOwn(text)) return true;
      const rest = OFFICIAL.reduce((left, name) => left.replaceAll(name, ''), text).replaceAll(
        IN_BRACKETS,
        '',
      );
      return ENGLISH.test(rest) || (this.#isJapanese && LATIN_RUN.test(rest));
    });
  }
}

/** Official titles behind their codes, as sentences have them. */
const TITLED = Object.entries(groups).map(([noc, title]) => `${noc} ${title}`);

/** Whether a text is one of the messages, with whatever values. */
function among(messages: readonly string[]): (text: string) => boolean {
  const variants = messages.flatMap(variantsOf).map((text) => text.trim());
  const whole = new Set(variants.filter((text) => !text.includes(SET_IN)));
  const patterns = variants
    .filter(
      (text) => text.includes(SET_IN) && text.replaceAll(/\P{L}/gu, '').length >= LEAST_LETTERS,
    )
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(SET_IN)
            .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.+')}$`,
          's',
        ),
    );
  return (text) => whole.has(text) || patterns.some((pattern) => pattern.test(text));
}
