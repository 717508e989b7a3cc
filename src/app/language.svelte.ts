import type { Language } from './messages';
import { LANGUAGES, speak, startMessages } from './messages';
import { textAt, writeItem } from './storage';

const KEY = 't52-language';

/** The page's language: the person's choice, else the browser's first that we speak, else English. */
class PageLanguage {
  current = $state<Language>('en');

  async start(): Promise<void> {
    this.current = chosen() ?? fromBrowser() ?? 'en';
    await startMessages(this.current);
    this.#mark();
  }

  /**
   * Changes the language without losing the place. Rejects where the messages can't be loaded; nothing changes then,
   * nor where another language was asked for meanwhile.
   */
  async choose(language: Language, remember: boolean): Promise<void> {
    if (!(await speak(language))) return;
    this.current = language;
    if (remember) writeItem(KEY, language);
    this.#mark();
  }

  #mark() {
    document.documentElement.lang = this.current;
  }
}

export const pageLanguage = new PageLanguage();

function chosen(): Language | undefined {
  return known(textAt(KEY) ?? '');
}

function fromBrowser(): Language | undefined {
  for (const tag of navigator.languages) {
    const language = known(tag.toLowerCase().split('-')[0] ?? '');
    if (language) return language;
  }
  return undefined;
}

function known(code: string): Language | undefined {
  return Object.hasOwn(LANGUAGES, code) ? (code as Language) : undefined;
}
