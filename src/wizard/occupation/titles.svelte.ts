import { facts } from '../../app/facts.svelte';
import { loadOccupations, loadOthersFor, searchOccupations } from '../../occupations';
import type { FoundOccupation } from '../../occupations';
import { readTypedCode } from './typed-code';

/** The official titles, with the search in them: a large table, fetched when the page that needs it opens. */
class Titles {
  /** Replaced whenever there is more to search in: what was found before may change. */
  #loaded = $state.raw<{ language: string }>();
  failed = $state(false);
  /** Others are on their way for what was typed last. */
  asking = $state(false);
  #asked: string | undefined;
  #query: string | undefined;

  /** The language that is loaded; the one before stays until the next is there. */
  get language(): string | undefined {
    return this.#loaded?.language;
  }

  /**
   * The occupations that fit what was typed, best first, at most `limit`; none for nothing typed. While the titles are
   * not there, a whole NOC code is understood all the same.
   */
  find(typed: string, limit: number): FoundOccupation[] {
    if (typed.trim() === '') return [];
    if (this.language !== undefined) {
      return searchOccupations(typed, { locale: this.language, limit });
    }
    const code = readTypedCode(typed);
    if (code.kind !== 'known') return [];
    const title = facts.groupTitles[code.code] ?? code.code;
    return [{ noc: code.code, title, matched: title }];
  }

  /** May be called again, after a failure or for another language. */
  async load(language: string): Promise<void> {
    this.#asked = language;
    this.failed = false;
    try {
      await loadOccupations(language);
      if (this.#asked === language) this.#loaded = { language };
    } catch {
      if (this.#asked === language) this.failed = true;
    }
  }

  /** Fetches names in other languages where these titles say little to what was typed. */
  async askOthers(query: string): Promise<void> {
    const language = this.language;
    if (language === undefined) return;
    this.#query = query;
    this.asking = true;
    try {
      if ((await loadOthersFor(query, language)) && this.language === language) {
        this.#loaded = { language };
      }
    } catch {
      // Without a connection what was found stays as it is; the next words typed try again.
    }
    if (this.#query === query) this.asking = false;
  }
}

export const titles = new Titles();
