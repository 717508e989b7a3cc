/**
 * The tag numbers and names are written by: Canada's own way where the language is one of its two; Latin America's in
 * Spanish, where the browser names no country of it: "1.234" is not the same number in Chile and in Peru.
 */
export function localeTag(locale: string | null | undefined): string {
  if (!locale) return 'en-CA';
  if (locale === 'es') return spanishOfBrowser() ?? 'es-419';
  return isOfficial(locale) ? `${locale}-CA` : locale;
}

/** "es-CL", where the browser says so. */
function spanishOfBrowser(): string | undefined {
  // Tables are written under Node too, which has no navigator.
  if (typeof navigator === 'undefined') return undefined;
  return navigator.languages.find((tag) => /^es-\w/.test(tag));
}

/** Whether Canada publishes its pages, and the titles of occupations, in this language. */
function isOfficial(locale: string): boolean {
  return locale === 'en' || locale === 'fr';
}

/** How Canadian dollars are marked: "$" alone is the peso or the US dollar to people elsewhere. */
export function dollarDisplay(tag: string): 'narrowSymbol' | 'symbol' {
  return tag.endsWith('-CA') ? 'narrowSymbol' : 'symbol';
}

/**
 * A day written out: "21 November 2026", the day first as in the date field; "1er mars 2027" in French.
 * A year alone stays a year, which Japanese says.
 */
export function writeDate(iso: string, locale: string): string {
  if (iso.length < 10) return locale === 'ja' ? `${iso}年` : iso;
  const order = locale.startsWith('en') ? 'en-GB' : locale;
  const text = new Intl.DateTimeFormat(order, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
  return locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}
