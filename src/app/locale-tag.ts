/** The tag numbers and names are written by: Canada's own way where the language is one of its two. */
export function localeTag(locale: string | null | undefined): string {
  if (!locale) return 'en-CA';
  return locale === 'en' || locale === 'fr' ? `${locale}-CA` : locale;
}

/**
 * A day written out: "21 November 2026", the day first as in the date field; "1er mars 2027" in French.
 * A year alone stays a year.
 */
export function writeDate(iso: string, locale: string): string {
  if (iso.length < 10) return iso;
  const order = locale.startsWith('en') ? 'en-GB' : locale;
  const text = new Intl.DateTimeFormat(order, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
  return locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}
