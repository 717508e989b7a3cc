import { addMessages, init, locale } from 'svelte-i18n';
import en from '../../locales/en/ui.json';
import fr from '../../locales/fr/ui.json';

/** Puts the interface's own words in place, in the language asked for. */
export function speak(language: 'en' | 'fr' = 'en'): void {
  addMessages('en', en);
  addMessages('fr', fr);
  void init({ fallbackLocale: 'en', initialLocale: language });
  void locale.set(language);
}
