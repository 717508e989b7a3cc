import { loadOccupations } from '../../occupations';

/** The official titles, with the search in them: a large table, fetched when the page that needs it opens. */
class Titles {
  /** The language that is loaded; the one before stays until the next is there. */
  language = $state<string | undefined>();
  failed = $state(false);
  #asked: string | undefined;

  /** May be called again, after a failure or for another language. */
  async load(language: string): Promise<void> {
    this.#asked = language;
    this.failed = false;
    try {
      await loadOccupations(language);
      if (this.#asked === language) this.language = language;
    } catch {
      if (this.#asked === language) this.failed = true;
    }
  }
}

export const titles = new Titles();
