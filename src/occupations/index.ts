/** The occupations of NOC 2021: their codes at once; their titles, and the search in them, once loaded. */
import { LANGUAGE_CODES } from '../answers/languages';
import type { Language } from '../answers/languages';
import { loadNames } from './names';
import { join, needsOthers, othersFor, worthFetching } from './other-languages';
import { Shelf } from './shelf';
import type { Occupations } from './shelf';
import { loadTexts } from './texts';
import { isNoc } from './unit-groups';

export { codeIn } from './code';
export * from './unit-groups';
export { loadRegulated } from './regulated';
export type { RegulatedHint, RegulatedKind } from './regulated';
export { roleOf, similarTo } from './similar';

/** An occupation that a search found. */
export interface FoundOccupation {
  /** NOC 2021 code, five digits. */
  noc: string;
  /** The group's official title. */
  title: string;
  /** The official title, of the group or of a job in it, or our name for it, that fits the query best. */
  matched: string;
  /** The language of `matched`, where it is not the locale's own: "es". */
  matchedLanguage?: string;
}

/** Languages with all their titles, and those with our own names alone, that help where a page's says little. */
const whole = new Shelf(loadTexts);
const helping = new Shelf(loadNames);

/** The language of a locale ("fr-CA"); English where we have none of it. */
const languageOf = (locale: string): Language =>
  LANGUAGE_CODES.find((language) => locale.toLowerCase().split('-')[0] === language) ?? 'en';

/**
 * Loads the official titles of a locale ("fr", "fr-CA"; English for those without titles of their own) and
 * makes them searchable. Loaded once; a load that failed rejects with the loader's error and may be tried again.
 * Source: Statistics Canada, NOC 2021 Version 1.0 (Open Government Licence - Canada).
 */
export function loadOccupations(locale: string): Promise<void> {
  return whole.load(languageOf(locale));
}

function occupations(locale: string): Occupations {
  const found = whole.get(languageOf(locale));
  if (!found) throw new Error(`Await loadOccupations('${locale}') before asking for titles`);
  return found;
}

const helper = (language: Language): Occupations | undefined =>
  whole.get(language) ?? helping.get(language);

/**
 * Loads our names in other languages where the locale's own titles say little to what was typed; nothing where they
 * say enough. Resolves to whether a search for it may now find more. Rejects with the loader's error; may be tried
 * again. Throws where `loadOccupations` of the locale has not resolved.
 */
export async function loadOthersFor(query: string, locale: string): Promise<boolean> {
  const own = languageOf(locale);
  if (!worthFetching(query, own, occupations(locale).find(query, 1))) return false;
  const missing = othersFor(query, own).filter((language) => !helper(language));
  await Promise.all(missing.map((language) => helping.load(language)));
  return missing.length > 0;
}

/**
 * The occupations that fit what was typed, best first, each group once, at most `limit` (10 if not given).
 * Takes words of a title in any order, their beginnings, plurals, either gender, without accents, with a typing
 * error, and NOC codes or their beginning. Where the locale's titles say little to it, the other languages that are
 * loaded are searched too. Nothing typed, or nothing known, finds nothing.
 * Throws where `loadOccupations` of the locale has not resolved.
 */
export function searchOccupations(
  query: string,
  { locale, limit = 10 }: { locale: string; limit?: number },
): FoundOccupation[] {
  const { find, groups } = occupations(locale);
  const own = languageOf(locale);
  const answer = find(query, limit);
  const others = needsOthers(query, own, answer) ? othersFor(query, own) : [];
  const answers = others.flatMap((language) => {
    const other = helper(language);
    return other ? [{ language, answer: other.find(query, limit) }] : [];
  });
  return join([{ language: own, answer }, ...answers], limit).map(({ noc, matched, language }) => ({
    noc,
    title: groups[noc] ?? noc,
    matched,
    ...(language === own ? {} : { matchedLanguage: language }),
  }));
}

/**
 * The official title of a unit group; undefined for a code that is not in NOC 2021.
 * Throws where `loadOccupations` of the locale has not resolved.
 */
export function groupTitle(noc: string, locale: string): string | undefined {
  const { groups } = occupations(locale);
  return isNoc(noc) ? groups[noc] : undefined;
}

/**
 * The official job titles of a unit group, in the order of the source; none for a code that is not in NOC 2021, and
 * none in a language without official titles.
 * Throws where `loadOccupations` of the locale has not resolved.
 */
export function titlesOf(noc: string, locale: string): string[] {
  const { titles } = occupations(locale);
  return isNoc(noc) ? (titles[noc]?.split('|') ?? []) : [];
}
