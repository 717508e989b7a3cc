/** Towns, census divisions, economic regions and provinces by the names people type. */
import type { CompactPlaces, Entry, NamedPlace } from './place-names';
import { foldPlace, placeEntries, squeeze } from './place-names';
import { regionsOf } from './regions';

export type { NamedPlace, PlaceKind } from './place-names';

/** What was found for a text. Nothing is chosen: a name may lie in several regions, and the list is not complete. */
export interface FoundPlaces {
  /** The best first. */
  places: readonly NamedPlace[];
  /** True where no name is as typed and these are one slip of the finger away. */
  near: boolean;
}

export interface PlaceFinder {
  find(typed: string): FoundPlaces;
}

const MOST = 8;
/** Of fewer letters too many names are one slip away. */
const LEAST_FOR_NEAR = 4;

const NONE: FoundPlaces = { places: [], near: false };

/** Whether one letter more, less, another or two changed about make one text of the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

/** How a text names a place: by a whole name, by a part of a joined one, by its start, by the start of its words. */
type Rank = 'whole' | 'part' | 'start' | 'words';
const RANKS: readonly Rank[] = ['whole', 'part', 'start', 'words'];

function rankOf({ keys, words }: Entry, key: string, typed: readonly string[]): Rank | undefined {
  if (keys[0] === key) return 'whole';
  if (keys.includes(key)) return 'part';
  if (keys.some((own) => own.startsWith(key))) return 'start';
  if (typed.every((word) => words.some((own) => own.startsWith(word)))) return 'words';
  return undefined;
}

interface Hit {
  rank: Rank;
  place: NamedPlace;
}

/**
 * The best first. Toronto is a town, a division and a region at once: what is named in full stands once for each
 * region, and what only has the words somewhere gives way to it.
 */
function sorted(hits: readonly Hit[]): NamedPlace[] {
  const named = hits.some(({ rank }) => rank === 'whole' || rank === 'part');
  const seen = new Set<string>();
  return RANKS.filter((rank) => !named || rank !== 'words')
    .flatMap((rank) => hits.filter((hit) => hit.rank === rank))
    .filter(({ rank, place }) => {
      const where = whereOf(place);
      const key = rank === 'whole' || rank === 'part' ? where : `${where} ${foldPlace(place.name)}`;
      if (seen.has(key)) return false;
      seen.add(key).add(`${where} ${foldPlace(place.name)}`);
      return true;
    })
    .map(({ place }) => place)
    .slice(0, MOST);
}

/** The region; of a province that is one, that one. */
function whereOf({ region, province }: NamedPlace): string {
  const regions = regionsOf(province);
  return region ?? (regions.length === 1 ? regions[0] : undefined) ?? province;
}

/**
 * A finder over the bundled table of towns and the names of regions in both languages. Accents, capitals, hyphens
 * and blanks don't matter; a province behind the name ("London, Ont.") narrows it.
 */
export function placeFinder(
  compact: CompactPlaces,
  names: Readonly<Record<string, readonly string[]>>,
): PlaceFinder {
  const { entries, provinces } = placeEntries(compact, names);

  function named(typed: readonly string[], among: readonly Entry[]): Hit[] {
    const key = squeeze(typed.join(' '));
    if (key.length < 2) return [];
    return among.flatMap((entry) => {
      const rank = rankOf(entry, key, typed);
      return rank === undefined ? [] : [{ rank, place: entry.place }];
    });
  }

  /** Only one name may be that near: of two, neither is what the person typed. */
  function nearest(typed: readonly string[], among: readonly Entry[]): Hit[] {
    const key = squeeze(typed.join(' '));
    if (key.length < LEAST_FOR_NEAR) return [];
    const hits = among.flatMap(({ place, keys }) =>
      keys
        .filter((own) => isOneSlipAway(own, key))
        .map((own) => ({ own, rank: 'whole' as const, place })),
    );
    return new Set(hits.map(({ own }) => own)).size === 1 ? hits : [];
  }

  /** "richmond bc": the words before a province, with the places there. */
  function inProvince(words: readonly string[]): { typed: string[]; among: Entry[] }[] {
    return words.slice(1).flatMap((_, i) => {
      const province = provinces.get(squeeze(words.slice(i + 1).join(' ')));
      if (!province) return [];
      const among = entries.filter(
        ({ place }) => place.province === province && place.kind !== 'province',
      );
      return [{ typed: words.slice(0, i + 1), among }];
    });
  }

  return {
    find(text) {
      const typed = foldPlace(text).split(' ').filter(Boolean);
      const readings = [{ typed, among: entries }, ...inProvince(typed)];
      for (const near of [false, true]) {
        for (const reading of readings) {
          const found = (near ? nearest : named)(reading.typed, reading.among);
          if (found.length > 0) return { places: sorted(found), near };
        }
      }
      return NONE;
    },
  };
}
