import type { Phrase, Source } from '../../src/rules';

/** What is told, as a table of cases writes it: "no-degree", "study-too-short(years 4)", parted by "; ". */
export function written(phrases: readonly Phrase[]): string {
  return phrases
    .map(({ code, params = {} }) => {
      const values = Object.entries(params).map(
        ([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : String(value)}`,
      );
      return `${code}${values.length ? `(${values.join(', ')})` : ''}`;
    })
    .join('; ');
}

/** The passages that something rests on, by their ids. */
export function passages(sources: readonly Source[]): string {
  return sources.map(({ id }) => id).join(' ');
}
