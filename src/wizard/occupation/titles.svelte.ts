import { loadOccupations, loadOthersFor } from '../../occupations';

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
