import type { RegionNames } from '../wages';
import { currentCase } from './case.svelte';

/**
 * Facts that arrive when they are needed: Job Bank's medians, the titles of the unit groups, the names of regions.
 * `failed` says that some did not come; `load` may be called again.
 */
class Facts {
  groupTitles = $state.raw<Readonly<Record<string, string>>>({});
  /** What we call the groups where their official titles are in another language; empty where they are not. */
  ourTitles = $state.raw<Readonly<Record<string, string>>>({});
  regionNames = $state.raw<RegionNames | undefined>();
  namesFailed = $state(false);
  wagesFailed = $state(false);
  failed = $derived(this.namesFailed || this.wagesFailed);
  /** The language asked for last: names that come later in another are not wanted any more. */
  #asked: string | undefined;
  #areaNames = $state.raw<Readonly<Record<string, string>>>({});

  /** Loads what the answers so far call for, in the page's language. Never rejects: see `failed`. */
  async load(language: string, wanted: { wages: boolean }): Promise<void> {
    await Promise.all([this.#loadNames(language), wanted.wages && this.#loadWages()]);
  }

  async #loadNames(language: string) {
    this.#asked = language;
    try {
      const { loadNames } = await import('./load-facts');
      const names = await loadNames(language);
      if (this.#asked !== language) return;
      this.groupTitles = names.groupTitles;
      this.ourTitles = names.ourTitles;
      this.regionNames = names.regionNames;
      this.#areaNames = names.areaNames;
      this.namesFailed = false;
    } catch {
      if (this.#asked === language) this.namesFailed = true;
    }
  }

  async #loadWages() {
    try {
      const { loadWages } = await import('./load-facts');
      currentCase.wages = await loadWages();
      this.wagesFailed = false;
    } catch {
      this.wagesFailed = true;
    }
  }

  /**
   * "21231 Software engineers and designers", with our name in brackets where that is not the page's language; the code
   * alone until the titles are there.
   */
  occupation(noc: string): string {
    const title = this.groupTitles[noc];
    const ours = this.ourTitles[noc];
    const official = [noc, title].filter(Boolean).join(' ');
    return ours ? this.#withBrackets(official, ours) : official;
  }

  /** The language of an official title where it is not the page's: English, where we have a name of our own beside it. */
  titleLanguage(noc: string): 'en' | undefined {
    return this.ourTitles[noc] === undefined ? undefined : 'en';
  }

  /** The name of a province or territory by its two letters. */
  province(letters: string): string {
    const names: Readonly<Record<string, string>> = this.regionNames?.provinces ?? {};
    return names[letters] ?? letters;
  }

  /** The same with the official name in brackets where that is another: for lists to choose from and forms to fill in. */
  provinceInFull(letters: string): string {
    const official: Readonly<Record<string, string>> = this.regionNames?.official ?? {};
    const inBrackets = official[letters];
    const name = this.province(letters);
    return inBrackets === undefined ? name : this.#withBrackets(name, inBrackets);
  }

  /** Japanese prints brackets of its own width, with no blank before them. */
  #withBrackets(text: string, inBrackets: string): string {
    return this.#asked === 'ja' ? `${text}（${inBrackets}）` : `${text} (${inBrackets})`;
  }

  /** The name of a Job Bank area: an economic region, a province or Canada. */
  area(code: string): string {
    return this.#areaNames[code] ?? code;
  }
}

export const facts = new Facts();
