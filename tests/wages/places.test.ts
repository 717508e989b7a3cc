import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlaceFinder, provinceOfRegion, PROVINCES, REGION_CODES } from '../../src/wages';
import type { PlaceFinder } from '../../src/wages';
import { isOneSlipAway, placeFinder } from '../../src/wages/places';
import places from '../../src/wages/data/places.json';
import regions from '../../src/wages/data/regions.json';
import { table } from '../cases/tables';

let finder: PlaceFinder;
beforeAll(async () => {
  finder = await loadPlaceFinder('en');
});

/** The codes of what was found: a region's, or the letters of a province. */
const codes = (typed: string) =>
  finder.find(typed).places.map(({ region, province }) => region ?? province);

const towns = Object.entries(places.places).flatMap(([region, text]) =>
  text
    .split(/[;|]/)
    .filter(Boolean)
    .map((name) => ({ name, region })),
);

describe('a place by what people type', () => {
  it.each(table('places', ['typed', 'found', 'how'] as const))('"$typed": $found', (row) => {
    expect(codes(row.typed)).toEqual(row.found.split(' ').filter(Boolean));
    expect(finder.find(row.typed).near).toBe(row.how === 'near');
  });

  it('finds each of the 182 names of the table, in its region', () => {
    expect(towns).toHaveLength(182);
    for (const { name, region } of towns) expect(codes(name), name).toContain(region);
  });

  it('finds each region and each province by its names', () => {
    for (const [code, names] of Object.entries(regions.names)) {
      if (code === 'CA') continue;
      for (const name of names) {
        const found = finder
          .find(name)
          .places.filter(({ region, province }) => code === region || code === province);
        expect(found.length, `${code} ${name}`).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['es', 'columbia britanica', 'BC'],
    ['es', 'Nueva Escocia', 'NS'],
    ['ja', 'ブリティッシュコロンビア', 'BC'],
    ['ja', 'オンタリオ', 'ON'],
    ['ja', 'ヌナブト準州', 'NU'],
    ['ms', 'Pulau Prince Edward', 'PE'],
  ])('finds a province in %s: %s', async (language, typed, province) => {
    const { places } = (await loadPlaceFinder(language)).find(typed);
    expect(places.map((place) => [place.kind, place.province])).toContainEqual([
      'province',
      province,
    ]);
  });

  it('names all regions of a name that lies in several', () => {
    const byName = new Map<string, Set<string>>();
    for (const { name, region } of towns) {
      byName.set(name, (byName.get(name) ?? new Set()).add(region));
    }
    const several = [...byName].filter(([, of]) => of.size > 1);
    expect(several.map(([name]) => name)).toEqual(['Halton']);
    for (const [name, of] of several) expect(codes(name)).toEqual(expect.arrayContaining([...of]));
  });

  it('gives a town and a census division of one name, where they lie apart', () => {
    const two = placeFinder({ ER3580: ';;Perth', ER3510: ';Perth;' }, regions.names);
    expect(two.find('perth').places.map(({ kind, region }) => `${kind} ${region ?? ''}`)).toEqual([
      'town ER3510',
      'division ER3580',
    ]);
  });

  it('gives a whole name before one that has it as a part, wherever they stand', () => {
    const two = placeFinder({ ER5920: ';;Bramton' }, { ER3510: ['Averly–Bramton'] });
    expect(two.find('bramton').places.map(({ kind }) => kind)).toEqual(['division', 'region']);
  });

  it('goes by the beginning of each word, and tells all of a region that begin so', () => {
    const bays = placeFinder({ ER3510: 'North Bay|Norwood;;' }, {});
    const names = (typed: string) => bays.find(typed).places.map(({ name }) => name);
    expect(names('no ba')).toEqual(['North Bay']);
    expect(names('th ay')).toEqual([]);
    expect(names('nor')).toEqual(['North Bay', 'Norwood']);
  });

  it('gives a town and a province of one name, though the province has the town’s region first', () => {
    const two = placeFinder({ ER3510: 'Ontario;;' }, { ON: ['Ontario'] });
    expect(two.find('ontario').places.map(({ kind }) => kind)).toEqual(['town', 'province']);
  });

  it.each(['Averly–Bramton', 'Averly / Bramton'])('knows the parts of "%s"', (name) => {
    const joined = placeFinder({}, { ER3510: [name] });
    // Only a name of its own is found with a slip of the finger.
    expect(joined.find('bramtn').near).toBe(true);
    expect(joined.find('averlly').near).toBe(true);
  });

  it('takes no slip of the finger that two names are near to', () => {
    const two = placeFinder({ ER3510: 'Marton;;', ER5920: 'Morton;;' }, {});
    expect(two.find('Mrton').places).toEqual([]);
    expect(two.find('Maton').places.map(({ name }) => name)).toEqual(['Marton']);
    expect(two.find('Marton').places.map(({ name }) => name)).toEqual(['Marton']);
  });
});

describe('what a name is of', () => {
  const kinds = (typed: string) =>
    finder.find(typed).places.map(({ kind, name }) => `${kind} ${name}`);

  it.each([
    ['Mississauga', ['town Mississauga']],
    ['Moncton', ['town Moncton']],
    ['Lower Mainland', ['region Lower Mainland']],
    ['Algoma', ['division Algoma']],
    ['Ontario', ['province Ontario']],
    ['Thunder', ['division Thunder Bay']],
    ['Yukon', ['region Yukon Territory']],
  ])('"%s": %j', (typed, expected) => {
    expect(kinds(typed)).toEqual(expected);
  });

  it('is told for eight places at most', () => {
    expect(kinds('Saint')).toHaveLength(8);
  });

  it('stands once, where a joined name has a part of its own in the same region', () => {
    const joined = placeFinder({ ER3540: 'Kitchener|Kitchener–Waterloo;;' }, {});
    expect(joined.find('kitchener').places.map(({ name }) => name)).toEqual(['Kitchener']);
    expect(joined.find('waterloo').places.map(({ name }) => name)).toEqual(['Kitchener–Waterloo']);
  });

  it('is nothing for a region that does not exist', () => {
    const none = placeFinder({ ER9999: 'Nowhere;;' }, { ER9998: ['Neverland'] });
    expect(none.find('nowhere').places).toEqual([]);
    expect(none.find('neverland').places).toEqual([]);
    // Without names a province is known by its letters, a region by its code.
    const bare = placeFinder({}, { ER3540: [] });
    expect(bare.find('ON').places).toEqual([{ kind: 'province', name: 'ON', province: 'ON' }]);
    expect(bare.find('ER3540').places).toEqual([]);
  });

  it('takes a slip of the finger from four letters on', () => {
    const short = placeFinder({ ER3510: 'Ajax|Eli;;' }, {});
    expect(short.find('ajxa').places.map(({ name }) => name)).toEqual(['Ajax']);
    expect(short.find('eil').places).toEqual([]);
    expect(short.find('ajx').places).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('leads to places that exist, each region in its province, none twice', () => {
    const near = fc
      .constantFrom(...towns.map(({ name }) => name))
      .chain((name) => fc.nat(name.length).map((at) => name.slice(0, at) + name.slice(at + 1)));
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (typed) => {
        const found = finder.find(typed).places;
        for (const { province, region } of found) {
          expect(PROVINCES).toContain(province);
          if (region === undefined) continue;
          expect(REGION_CODES).toContain(region);
          expect(provinceOfRegion(region)).toBe(province);
        }
        const keys = found.map(({ name, region, province }) => `${name} ${region ?? province}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('is found without its accents, in capitals and with other blanks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...towns), fc.constantFrom(' ', '-', '  '), (town, blank) => {
        const plain = town.name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
        expect(codes(plain.replace(/[ –-]/g, blank))).toContain(town.region);
      }),
    );
  });
});

describe('one slip of the finger', () => {
  const word = fc.stringMatching(/^[a-d]{1,6}$/);

  it('is a letter less, more or other, or two changed about, both ways', () => {
    expect(isOneSlipAway('toronto', 'toronto')).toBe(true);
    expect(isOneSlipAway('toronto', 'tornoto')).toBe(true);
    expect(isOneSlipAway('toronto', 'trnto')).toBe(false);
    // One of two letters in the place of the other is no change about.
    expect(isOneSlipAway('acd', 'cbd')).toBe(false);
    expect(isOneSlipAway('cbd', 'acd')).toBe(false);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlipAway(a, b)).toBe(isOneSlipAway(b, a));
        expect(isOneSlipAway(a, b)).toBe(slow(a, b) <= 1);
      }),
    );
  });

  /** The distance by its definition (restricted Damerau–Levenshtein). */
  function slow(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const same = a.at(-1) === b.at(-1) ? 0 : 1;
    const steps = [
      slow(a.slice(0, -1), b) + 1,
      slow(a, b.slice(0, -1)) + 1,
      slow(a.slice(0, -1), b.slice(0, -1)) + same,
    ];
    if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
      steps.push(slow(a.slice(0, -2), b.slice(0, -2)) + 1);
    }
    return Math.min(...steps);
  }
});
