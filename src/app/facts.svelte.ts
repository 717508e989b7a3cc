import type { RegionNames } from '../wages';
import { currentCase } from './case.svelte';

/**
 * Facts that arrive when they are needed: Job Bank's medians, the titles of the unit groups, the names of regions.
 * `failed` says that one did not come; `load` may be called again.
 */
class Facts {
  groupTitles = $state.raw<Readonly<Record<string, string>>>({});
  regionNames = $state.raw<RegionNames | undefined>();
  failed = $state(false);
  #areaNames = $state.raw<Readonly<Record<string, string>>>({});

  /** Loads what the answers so far call for, in the page's language. Never rejects: see `failed`. */
  async load(language: string, wanted: { wages: boolean }): Promise<void> {
    try {
      const { loadFacts } = await import('./load-facts');
      const loaded = await loadFacts(language, wanted);
      this.groupTitles = loaded.groupTitles;
      this.regionNames = loaded.regionNames;
      this.#areaNames = loaded.areaNames;
      if (loaded.wages) currentCase.wages = loaded.wages;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** "21231 Software engineers and designers"; the code alone until the titles are there. */
  occupation(noc: string): string {
    const title = this.groupTitles[noc];
    return title ? `${noc} ${title}` : noc;
  }

  /** The name of a province or territory by its two letters. */
  province(letters: string): string {
    const names: Readonly<Record<string, string>> = this.regionNames?.provinces ?? {};
    return names[letters] ?? letters;
  }

  /** The name of a Job Bank area: an economic region, a province or Canada. */
  area(code: string): string {
    return this.#areaNames[code] ?? code;
  }
}

export const facts = new Facts();
