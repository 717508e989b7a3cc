/** How names of places are made comparable, and where each name stands. */
import { plainLetters } from '../answers/plain-letters';
import { PROVINCES, provinceOfRegion } from './regions';
import type { Province } from './regions';

export type PlaceKind = 'town' | 'division' | 'region' | 'province';

/** A place that a person may name: where it lies. A province has no region here: the person chooses one. */
export interface NamedPlace {
  kind: PlaceKind;
  /** As published; of a region or a province the English name. Screens name those by their codes. */
  name: string;
  province: Province;
  region?: string;
}

/** A place with what it is found by. */
export interface Entry {
  place: NamedPlace;
  /** Whole names, folded and without blanks: "stjohns". */
  keys: readonly string[];
  /** The folded words of its names. */
  words: readonly string[];
}

/** Small letters and digits, words parted by one blank: "Sainte-Marie" is "ste marie", "Val-d'Or" is "val dor". */
export function foldPlace(text: string): string {
  return plainLetters(text)
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint(e?)\b/g, 'st$1');
}

export const squeeze = (folded: string): string => folded.replaceAll(' ', '');

/** What joins the towns of a metropolitan area or a region in one name; a hyphen belongs to a name. */
const JOINTS = /–|\s\/\s/;

const partsOf = (name: string): string[] => {
  const parts = name.split(JOINTS);
  return parts.length > 1 ? parts : [];
};

function entry(place: NamedPlace, names: readonly string[]): Entry {
  const folded = [...new Set(names.map(foldPlace))].filter(Boolean);
  return {
    place,
    keys: folded.map(squeeze),
    words: [...new Set(folded.flatMap((name) => name.split(' ')))],
  };
}

/** The bundled form: a region's "cities;metropolitan areas;census divisions", names parted by "|". */
export type CompactPlaces = Readonly<Record<string, string>>;

const LEVELS: readonly PlaceKind[] = ['town', 'town', 'division'];

function placesOf(compact: CompactPlaces): NamedPlace[] {
  return Object.entries(compact).flatMap(([region, text]) => {
    const province = provinceOfRegion(region);
    if (!province) return [];
    return text.split(';').flatMap((names, i) =>
      names
        .split('|')
        .filter(Boolean)
        .map((name) => ({ kind: LEVELS[i] ?? 'town', name, province, region })),
    );
  });
}

/**
 * A joined name whose part is a place of its own in another region lies in both: "Ottawa–Gatineau" in Ontario and
 * in Quebec. That part alone names the other one only.
 */
function townEntries(towns: readonly NamedPlace[]): Entry[] {
  return towns.flatMap((place) => {
    const parts = partsOf(place.name);
    const elsewhere = towns.filter(
      (other) =>
        other.region !== place.region &&
        parts.some((part) => foldPlace(part) === foldPlace(other.name)),
    );
    const taken = new Set(elsewhere.map((other) => foldPlace(other.name)));
    const own = parts.filter((part) => !taken.has(foldPlace(part)));
    return [
      entry(place, [place.name, ...own]),
      ...elsewhere.map((other) => entry({ ...other, name: place.name }, [place.name])),
    ];
  });
}

/** Letters that people write beside the two of the post. */
const OTHER_LETTERS: Partial<Record<Province, readonly string[]>> = {
  NL: ['TNL', 'Newfoundland', 'Labrador', 'Terre-Neuve'],
  PE: ['PEI', 'IPE'],
  NS: ['NE'],
  QC: ['PQ', 'Que'],
  ON: ['Ont'],
  MB: ['Man'],
  SK: ['Sask'],
  AB: ['Alta'],
  BC: ['CB'],
  YT: ['YK'],
  NT: ['NWT', 'TNO'],
};

/** Everything that can be found: towns before regions before census divisions before provinces. */
export function placeEntries(
  compact: CompactPlaces,
  names: Readonly<Record<string, readonly string[]>>,
): { entries: Entry[]; provinces: ReadonlyMap<string, Province> } {
  const towns = placesOf(compact);
  const regions = Object.entries(names).flatMap(([code, called]) => {
    const province = provinceOfRegion(code);
    const [name = code] = called;
    if (!province) return [];
    return [
      entry({ kind: 'region', name, province, region: code }, [
        ...called,
        ...called.flatMap(partsOf),
      ]),
    ];
  });
  const provinces = PROVINCES.map((province) => {
    const called = names[province] ?? [];
    const [name = province] = called;
    return entry({ kind: 'province', name, province }, [
      ...called,
      province,
      ...(OTHER_LETTERS[province] ?? []),
    ]);
  });
  const found = townEntries(towns);
  const of = (kind: PlaceKind) => found.filter(({ place }) => place.kind === kind);
  return {
    entries: [...of('town'), ...regions, ...of('division'), ...provinces],
    provinces: new Map(
      provinces.flatMap(({ place, keys }) => keys.map((key) => [key, place.province] as const)),
    ),
  };
}
