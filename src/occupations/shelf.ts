/** Languages of titles, each loaded once and kept. */
import type { Language } from '../answers/languages';
import { makeFinderWithPauses } from './finder';
import type { Answer, Finder } from './finder';
import type { TitleTexts } from './title-index';

/** The titles of one language, with what searches them. */
export interface Occupations extends TitleTexts {
  find: Finder;
}

/** Loads each language once; a load that failed rejects with the loader's error and may be tried again. */
export class Shelf {
  readonly #loading = new Map<Language, Promise<void>>();
  readonly #loaded = new Map<Language, Occupations>();

  constructor(private readonly texts: (language: Language) => Promise<TitleTexts>) {}

  get(language: Language): Occupations | undefined {
    return this.#loaded.get(language);
  }

  load(language: Language): Promise<void> {
    const before = this.#loading.get(language);
    if (before) return before;
    const now = this.#read(language).catch((error: unknown) => {
      this.#loading.delete(language);
      throw error;
    });
    this.#loading.set(language, now);
    return now;
  }

  async #read(language: Language): Promise<void> {
    const texts = await this.texts(language);
    const find = remembering(await makeFinderWithPauses(language, texts));
    this.#loaded.set(language, { ...texts, find });
  }
}

/** Keeps the last answer: what was searched for is then asked about again. */
function remembering(find: Finder): Finder {
  let last: { query: string; limit: number; answer: Answer } | undefined;
  return (query, limit) => {
    if (last?.query !== query || last.limit < limit) {
      last = { query, limit, answer: find(query, limit) };
    }
    const { known, found } = last.answer;
    return { known, found: found.slice(0, limit) };
  };
}
