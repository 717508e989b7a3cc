/** The occupations of NOC 2021: their codes at once; their titles, and the search in them, once loaded. */
import { makeFinder } from './finder';
import type { Finder } from './finder';
import { loadTexts } from './texts';
import { LANGUAGES } from './normalise';
import type { Language } from './normalise';
import type { TitleTexts } from './title-index';
import { isNoc } from './unit-groups';

export * from './unit-groups';
export { loadRegulated } from './regulated';
export type { RegulatedHint, RegulatedKind } from './regulated';

/** An occupation that a search found. */
export interface FoundOccupation {
  /** NOC 2021 code, five digits. */
  noc: string;
  /** The group's official title. */
  title: string;
  /** The official title, of the group or of a job in it, that fits the query best. */
  matched: string;
}

interface Occupations extends TitleTexts {
  find: Finder;
}

const loading = new Map<Language, Promise<void>>();
const loaded = new Map<Language, Occupations>();

/** The language of a locale ("fr-CA"); English where we have none of it. */
const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().split('-')[0] === language) ?? 'en';

async function load(language: Language): Promise<void> {
  const texts = await loadTexts(language);
  loaded.set(language, { ...texts, find: makeFinder(language, texts) });
}

/**
 * Loads the official titles of a locale ("fr", "fr-CA"; English for those without titles of their own) and
 * makes them searchable. Loaded once; a load that failed rejects with the loader's error and may be tried again.
 * Source: Statistics Canada, NOC 2021 Version 1.0 (Open Government Licence - Canada).
 */
export function loadOccupations(locale: string): Promise<void> {
  const language = languageOf(locale);
  const before = loading.get(language);
  if (before) return before;
  const now = load(language).catch((error: unknown) => {
    loading.delete(language);
    throw error;
  });
  loading.set(language, now);
  return now;
}

function occupations(locale: string): Occupations {
  const found = loaded.get(languageOf(locale));
  if (!found) throw new Error(`Await loadOccupations('${locale}') before asking for titles`);
  return found;
}

/**
 * The occupations that fit what was typed, best first, each group once, at most `limit` (10 if not given).
 * Takes words of a title in any order, their beginnings, plurals, either gender, without accents, with a typing
 * error, and NOC codes or their beginning. Nothing typed, or nothing known, finds nothing.
 * Throws where `loadOccupations` of the locale has not resolved.
 */
export function searchOccupations(
  query: string,
  { locale, limit = 10 }: { locale: string; limit?: number },
): FoundOccupation[] {
  const { find, groups } = occupations(locale);
  return find(query, limit).map(({ noc, matched }) => ({
    noc,
    title: groups[noc] ?? noc,
    matched,
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
 * The official job titles of a unit group, in the order of the source; none for a code that is not in NOC 2021.
 * Throws where `loadOccupations` of the locale has not resolved.
 */
export function titlesOf(noc: string, locale: string): string[] {
  const { titles } = occupations(locale);
  return isNoc(noc) ? (titles[noc] ?? '').split('|') : [];
}
