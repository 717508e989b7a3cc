import { loadOccupations, loadOthersFor } from '../../occupations';

/** The official titles, with the search in them: a large table, fetched when the page that needs it opens. */
class Titles {
  /** The language that is loaded; the one before stays until the next is there. */
  language = $state<string | undefined>();
  failed = $state(false);
  /** Counts the languages that came to help: what is found may change with each. */
  helped = $state(0);
  /** Others are on their way for what was typed last. */
  asking = $state(false);
  #asked: string | undefined;
  #query: string | undefined;

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

  /** Fetches names in other languages where these titles say little to what was typed. */
  async askOthers(query: string): Promise<void> {
    if (this.language === undefined) return;
    this.#query = query;
    this.asking = true;
    try {
      if (await loadOthersFor(query, this.language)) this.helped++;
    } catch {
      // Without a connection what was found stays as it is; the next words typed try again.
    }
    if (this.#query === query) this.asking = false;
  }
}

export const titles = new Titles();
