import { get } from 'svelte/store';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../locales/en/shell.json';
import fr from '../../locales/fr/shell.json';

type Messages = typeof import('../../src/app/messages');
type Parts = typeof import('../../src/app/language.svelte');

let messages: Messages;
let pageLanguage: Parts['pageLanguage'];

/** A page that has just been opened, before its messages are there. */
beforeEach(async () => {
  localStorage.clear();
  vi.resetModules();
  messages = await import('../../src/app/messages');
  ({ pageLanguage } = await import('../../src/app/language.svelte'));
});
afterEach(() => {
  vi.doUnmock('../../src/app/words/fr.ts');
  vi.doUnmock('../../locales/en/rules.json');
  vi.restoreAllMocks();
});

const browserSpeaks = (...languages: string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

describe('the language that a page begins in', () => {
  it.each([
    ['en', 'no browser language that we speak', ['xx', 'zz-KR'], undefined],
    // Jamaican is not Japanese, Yupik not Spanish.
    ['en', 'no language whose code only begins like one of ours', ['jam', 'esu-US'], undefined],
    ['fr', 'the first browser language that we speak', ['xx', 'fr-CA', 'en'], undefined],
    ['fr', 'the person’s choice', ['en'], 'fr'],
    ['en', 'no choice of a language that we do not speak', ['en'], 'xx'],
    ['en', 'no choice that is none', ['en'], ''],
  ] as const)('is %s: %s', async (language, _why, browser, chosen) => {
    browserSpeaks(...browser);
    if (chosen !== undefined) localStorage.setItem('t52-language', chosen);
    await pageLanguage.start();
    expect(pageLanguage.current).toBe(language);
    expect(document.documentElement.lang).toBe(language);
    expect(get(messages.t)('shell.disclaimer')).toBe({ en, fr }[language].shell.disclaimer);
  });
});

describe('messages that do not load', () => {
  /** The file fails to arrive as long as this lasts. */
  const offline = () => {
    throw new Error('offline');
  };

  it('of another language leave the page in the first, and arrive with another try', async () => {
    vi.doMock('../../src/app/words/fr.ts', offline);
    browserSpeaks('en');
    await pageLanguage.start();
    await expect(pageLanguage.choose('fr', true)).rejects.toThrow();
    expect(pageLanguage.current).toBe('en');
    expect(get(messages.t)('ui.yes')).toBe('Yes');
    expect(localStorage.getItem('t52-language')).toBeNull();

    vi.doUnmock('../../src/app/words/fr.ts');
    await pageLanguage.choose('fr', true);
    expect(get(messages.t)('ui.yes')).toBe('Oui');
    expect(get(messages.t)('shell.disclaimer')).toBe(fr.shell.disclaimer);
  });

  it('of a language that is not wanted any more change nothing when they come', async () => {
    let arrive: () => void = () => undefined;
    const underWay = new Promise<void>((done) => (arrive = done));
    vi.doMock('../../src/app/words/fr.ts', async (original) => {
      await underWay;
      return original();
    });
    browserSpeaks('en');
    await pageLanguage.start();
    const first = pageLanguage.choose('fr', true);
    await pageLanguage.choose('en', true);
    arrive();
    await first;
    expect(pageLanguage.current).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(get(messages.t)('ui.yes')).toBe('Yes');
    expect(localStorage.getItem('t52-language')).toBe('en');
  });

  it('of a page arrive with another try', async () => {
    vi.doMock('../../locales/en/rules.json', offline);
    browserSpeaks('en');
    await pageLanguage.start();
    await expect(messages.needMessages('rules')).rejects.toThrow();

    vi.doUnmock('../../locales/en/rules.json');
    await messages.needMessages('rules');
    expect(get(messages.t)('rules.teer.0')).not.toBe('rules.teer.0');
  });
});
