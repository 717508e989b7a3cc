/** Wages by occupation and place: the bundled medians of Job Bank, and the places they are for. */
import type { PlaceFinder } from './places';
import { PROVINCES, REGION_CODES } from './regions';
import type { Province } from './regions';
import { wageTable } from './table';
import type { CompactWages } from './table';
import type { WageTable } from './types';

export type { FoundPlaces, NamedPlace, PlaceFinder, PlaceKind } from './places';
export * from './regions';
export { areOld, FIGURES_PUBLISHED, NEWEST_RELEASE, OLDER_RELEASES } from './releases';
export { wageTable } from './table';
export type { CompactWages } from './table';
export type { WageRow, WageTable } from './types';

let wages: Promise<WageTable> | undefined;

/**
 * The bundled Job Bank table: Canadian dollars an hour, or a year where the row says so. Loaded once; a load
 * that failed (offline, say) rejects with the loader's error and may be tried again.
 * Source: ESDC / Job Bank, Wages, releases 2024 and 2025 (Open Government Licence - Canada).
 */
export function loadWages(): Promise<WageTable> {
  wages ??= import('./data/wages.json')
    .then((file) => wageTable(file.default))
    .catch((error: unknown) => {
      wages = undefined;
      throw error;
    });
  return wages;
}

/** The bundled table as it is stored, to be handed to a worker, where `wageTable` reads it. Rejects as `loadWages`. */
export async function loadWageFile(): Promise<CompactWages> {
  const { default: file } = await import('./data/wages.json');
  return file;
}

/** What places are called in one language. */
export interface RegionNames {
  canada: string;
  provinces: Readonly<Record<Province, string>>;
  /** By economic region code ("ER5920"). */
  regions: Readonly<Record<string, string>>;
}

/**
 * The names of Canada, its provinces and economic regions: French for a French locale ("fr", "fr-CA"), English
 * for any other. Rejects with the loader's error where the names can't be loaded; may be tried again.
 * Source: ESDC / Job Bank, Wages (Open Government Licence - Canada).
 */
export async function loadRegionNames(locale: string): Promise<RegionNames> {
  const { default: file } = await import('./data/regions.json');
  const names = new Map(Object.entries(file.names));
  const column = /^fr\b/i.test(locale) ? 1 : 0;
  const name = (code: string): string => names.get(code)?.[column] ?? code;
  const named = <Code extends string>(codes: readonly Code[]) =>
    Object.fromEntries(codes.map((code) => [code, name(code)])) as Record<Code, string>;
  return { canada: name('CA'), provinces: named(PROVINCES), regions: named(REGION_CODES) };
}

/**
 * What finds a place by the name a person types: some 180 towns and census divisions, the economic regions and the
 * provinces, in English and French. Rejects with the loader's error where the names can't be loaded; may be tried
 * again. Source: Statistics Canada; ESDC / Job Bank (Open Government Licence - Canada).
 */
export async function loadPlaceFinder(): Promise<PlaceFinder> {
  const [{ placeFinder }, { default: towns }, { default: regions }] = await Promise.all([
    import('./places'),
    import('./data/places.json'),
    import('./data/regions.json'),
  ]);
  return placeFinder(towns.places, regions.names);
}
