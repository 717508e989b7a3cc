/** Wages by occupation and place: the bundled medians of Job Bank, and the places they are for. */
import type { PlaceFinder } from './places';
import { provinceArea, provinceOfRegion, PROVINCES, REGION_CODES } from './regions';
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
  /** The official English names of the provinces that are called otherwise here, in a language that has none. */
  official: Readonly<Partial<Record<Province, string>>>;
  /** By economic region code ("ER5920"). A region that is a whole province is called as the province is. */
  regions: Readonly<Record<string, string>>;
}

const ours = import.meta.glob<{ default: { names: Record<string, string> } }>('./our-names/*.json');

/** What we call Canada and its provinces by their letters, in a language that has no official names; else none. */
async function loadOurNames(locale: string): Promise<Readonly<Record<string, string>>> {
  const [language = ''] = locale.toLowerCase().split('-');
  const file = await ours[`./our-names/${language}.json`]?.();
  return file?.default.names ?? {};
}

/**
 * The names of Canada, its provinces and economic regions: French for a French locale ("fr", "fr-CA"), else English,
 * but for Canada and the provinces where the language has names of ours. Rejects with the loader's error where the
 * names can't be loaded; may be tried again. Source: ESDC / Job Bank, Wages (Open Government Licence - Canada).
 */
export async function loadRegionNames(locale: string): Promise<RegionNames> {
  const [{ default: file }, own] = await Promise.all([
    import('./data/regions.json'),
    loadOurNames(locale),
  ]);
  const names = new Map(Object.entries(file.names));
  const column = /^fr\b/i.test(locale) ? 1 : 0;
  const published = (code: string): string => names.get(code)?.[column] ?? code;
  const name = (code: string): string => own[code] ?? published(code);
  const provinces = Object.fromEntries(PROVINCES.map((code) => [code, name(code)]));
  const regions = REGION_CODES.map((code) => {
    const province = provinceOfRegion(code);
    const whole = province !== undefined && provinceArea(province) === code;
    return [code, whole ? name(province) : published(code)];
  });
  return {
    canada: name('CA'),
    provinces: provinces as Record<Province, string>,
    official: Object.fromEntries(
      PROVINCES.filter((code) => name(code) !== published(code)).map((code) => [
        code,
        published(code),
      ]),
    ),
    regions: Object.fromEntries(regions) as Record<string, string>,
  };
}

/**
 * What finds a place by the name a person types: some 180 towns and census divisions, the economic regions and the
 * provinces, in English, French and the language of the locale. Rejects with the loader's error where the names can't
 * be loaded; may be tried again. Source: Statistics Canada; ESDC / Job Bank (Open Government Licence - Canada).
 */
export async function loadPlaceFinder(locale: string): Promise<PlaceFinder> {
  const [{ placeFinder }, { default: towns }, { default: regions }, own] = await Promise.all([
    import('./places'),
    import('./data/places.json'),
    import('./data/regions.json'),
    loadOurNames(locale),
  ]);
  const names = Object.entries(regions.names).map(([code, published]) => {
    const ownName = own[code];
    return [code, ownName === undefined ? published : [...published, ownName]] as const;
  });
  return placeFinder(towns.places, Object.fromEntries(names));
}
