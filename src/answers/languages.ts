/**
 * The languages the app speaks, each by its own name: the one place where a language is entered. What else it needs,
 * the compiler and tests/locales/whole-language.test.ts ask for.
 */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  ms: 'Bahasa Melayu',
} as const;

/** Its code, of two letters. */
export type Language = keyof typeof LANGUAGES;

/** The codes alone. Occupations can be searched in each; English and French have official titles. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];
