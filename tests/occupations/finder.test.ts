import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFinder, makeFinderWithPauses } from '../../src/occupations/finder';
import { indexing } from '../../src/occupations/title-index';
import type { TitleTexts } from '../../src/occupations/title-index';

/** Four groups, two of them with the word "plumber"; bakers are common, plumbers are not. */
const TEXTS: TitleTexts = {
  groups: { '10010': 'Welders', '00010': 'Plumbers', '20010': 'Bakers', '30010': 'Drivers' },
  titles: {
    '00010': 'Pipe fitter|Plumber - construction|Apprentice plumber',
    '10010': 'Pipe welder|Plumber welder',
    '20010': 'Bread baker - pastry|Pastry cook - bread|Of the bakery',
  },
  lexicon: { '30010': 'Truck driver', '20010': 'Cake artist' },
  commonness: '0390',
};
const find = makeFinder('en', TEXTS);

/** How telling a word is that so many of the four groups have. */
const rarity = (groups: number) => Math.log(1 + 4 / groups);
/** What the commonest group has before the rarest, for a query of so much weight. */
const common = (weight: number) => 0.01 + 0.2 * Math.max(0, 1 - weight / 3.5);
/** A title with all of the query, of which so much is asked for. */
const all = (part: number) => 0.55 + 0.45 * part;
/** A title that begins as was typed, so many letters of so many. */
const begins = (typed: number, letters: number) => 0.1 + (0.15 * typed) / letters;

const WHOLE = 0.25;
const GROUP = 1.12;
/** The title, or what stands before its " - ", is what was typed. */
const SAME_WORDS = 0.2;
const SAME_HEAD = 0.1;
const [one, two] = [rarity(1), rarity(2)];

/**
 * Each sum: what the best title of the group has, how many titles of the group are as good, how common it is, how the
 * title begins. Rarities: "plumber" and "pipe" stand in two groups, any other word in one.
 */
const ANSWERS: [query: string, found: [noc: string, matched: string, score: number][]][] = [
  [
    'plumber',
    [
      ['00010', 'Plumbers', (all(1) + WHOLE) * GROUP + (0.1 * 3) / 4 + begins(7, 8)],
      // One word of two, and the group is a third as common as the commonest.
      [
        '10010',
        'Plumber welder',
        all(two / (two + one)) + 0.1 / 3 + common(two) / 3 + begins(7, 14),
      ],
    ],
  ],
  // Behind " - " a word has three quarters of its worth; that another group has "plumber" alone is not half as good.
  [
    'plumber construction',
    [
      [
        '00010',
        'Plumber - construction',
        ((two + 0.75 * one) / (two + one)) ** 2 + WHOLE + 0.1 / 4 + SAME_WORDS,
      ],
    ],
  ],
  // What stands behind " - " is 0.4 of what a title asks for.
  [
    'pastry',
    [['20010', 'Pastry cook - bread', all(1 / 2.4) + 0.1 / 5 + common(one) + begins(6, 19)]],
  ],
  [
    'pastry cook',
    [
      [
        '20010',
        'Pastry cook - bread',
        all(2 / 2.4) + 0.1 / 5 + common(2 * one) + begins(11, 19) + SAME_HEAD,
      ],
    ],
  ],
  // The group of a lower code is not always the first.
  [
    'pipe',
    [
      ['10010', 'Pipe welder', all(two / (two + one)) + 0.1 / 3 + common(two) / 3 + begins(4, 11)],
      ['00010', 'Pipe fitter', all(two / (two + one)) + 0.1 / 4 + begins(4, 11)],
    ],
  ],
  // The first title of a group begins where the one before it ends.
  [
    'welders',
    [
      [
        '10010',
        'Welders',
        (all(1) + WHOLE) * GROUP + 0.1 + common(one) / 3 + begins(7, 7) + SAME_WORDS,
      ],
    ],
  ],
  // Two letters are the beginning of too much for more.
  [
    'pl',
    [
      ['00010', 'Plumbers', 0.36 * GROUP + (0.1 * 3) / 4],
      ['10010', 'Plumber welder', 0.36 * all(two / (two + one)) + 0.1 / 3 + common(two) / 3],
    ],
  ],
  // Three are not: 0.5 + 0.35 × 3 / 7.
  [
    'plu',
    [
      ['00010', 'Plumbers', 0.65 ** 2 * GROUP + (0.1 * 3) / 4 + begins(3, 8)],
      [
        '10010',
        'Plumber welder',
        0.65 ** 2 * all(two / (two + one)) + 0.1 / 3 + common(two) / 3 + begins(3, 14),
      ],
    ],
  ],
  // No title goes over a bar.
  [
    'pipe fitter|plumber',
    [['00010', 'Pipe fitter', ((two + one) / (2 * two + one)) ** 2 + 0.1 / 4]],
  ],
  ['driver truck', [['30010', 'Truck driver', all(1) + WHOLE + 0.1 / 2]]],
  ['truck xylo', [['30010', 'Truck driver', all(1 / 2) + 0.1 / 2]]],
  // Of the same verb: 0.8, squared.
  ['welding', [['10010', 'Welders', 0.64 * GROUP + 0.1 + common(one) / 3]]],
  [
    'pipe weld',
    [
      [
        '10010',
        'Pipe welder',
        ((two + 0.8 * one) / (two + one)) ** 2 + 0.1 / 3 + common(two + one) / 3 + begins(9, 11),
      ],
    ],
  ],
  [
    'construct',
    [
      [
        '00010',
        'Plumber - construction',
        (0.8 * 0.75) ** 2 * all((0.4 * one) / (two + 0.4 * one)) + 0.1 / 4,
      ],
    ],
  ],
  ['plumberwelder', [['10010', 'Plumber welder', 1.25 + 0.1 / 3 + common(two + one) / 3]]],
  // One error: 0.7, squared. "Bakery" is further off.
  ['bakr', [['20010', 'Bakers', 0.49 * GROUP + (0.1 * 2) / 5 + common(one)]]],
  [
    'of the bakery',
    [['20010', 'Of the bakery', 1.25 + 0.1 / 5 + common(one) + begins(13, 13) + SAME_WORDS]],
  ],
  // "pip" is three letters of "pipe".
  [
    'apprentice pip',
    [
      ['00010', 'Apprentice plumber', (one / (one + two)) ** 2 * all(one / (one + two)) + 0.1 / 4],
      [
        '10010',
        'Pipe welder',
        (((0.5 + 0.35 * 0.75) * two) / (one + two)) ** 2 * all(two / (two + one)) +
          common(one + two) / 3,
      ],
    ],
  ],
  // So much is asked for that being common counts least; the first of two equal titles is named.
  [
    'plumber pipe welder',
    [
      [
        '10010',
        'Pipe welder',
        ((two + one) / (2 * two + one)) ** 2 + (0.1 * 2) / 3 + common(3.5) / 3,
      ],
    ],
  ],
];

const rounded = (found: readonly { noc: string; matched: string; score: number }[]) =>
  found.map(({ noc, matched, score }) => [noc, matched, Number(score.toFixed(9))]);

describe('a search in four groups', () => {
  it.each(ANSWERS)('for "%s"', (query, expected) => {
    expect(rounded(find(query, 10).found)).toEqual(
      rounded(expected.map(([noc, matched, score]) => ({ noc, matched, score }))),
    );
  });

  it('gives the same with more blanks', () => {
    expect(find('  plumber   welder', 10)).toEqual(find('plumber welder', 10));
  });

  it('gives the same where the finder was made with pauses', async () => {
    const paused = await makeFinderWithPauses('en', TEXTS);
    for (const [query] of ANSWERS) expect(paused(query, 10)).toEqual(find(query, 10));
  });

  it.each([
    ['10010', ['10010 Welders']],
    ['NOC 0', ['00010 Plumbers']],
    ['9', []],
    ['10010 plumber', ['10010 Welders', '00010 Plumbers']],
    ['plumber (00010)', ['00010 Plumbers', '10010 Plumber welder']],
    ['99999 or 20010', ['20010 Bakers']],
    ['100101 welder', ['10010 Welders']],
  ])('for the code in "%s" finds %j', (query, expected) => {
    const { known, found } = find(query, 10);
    expect(found.map(({ noc, matched }) => `${noc} ${matched}`)).toEqual(expected);
    if (/(?<!\d)\d{1,5}(?!\d)/.test(query)) expect(known).toBe(1);
  });

  it('gives no more than it is asked for', () => {
    expect(find('plumber', 1).found.map(({ noc }) => noc)).toEqual(['00010']);
    expect(find('10010 plumber', 1).found.map(({ noc }) => noc)).toEqual(['10010']);
    expect(finderOver(['Zzz'], ['Yyy'])('100', 1).found).toHaveLength(1);
    expect(find('', 10)).toEqual({ known: 0, found: [] });
  });

  it('puts groups that answer alike in the order of their codes', () => {
    const alike = makeFinder('en', {
      groups: { '00012': 'Clerk', '00011': 'Clerk', '00010': 'Clerk' },
      titles: {},
      lexicon: {},
      commonness: '000',
    });
    expect(alike('clerk', 10).found.map(({ noc }) => noc)).toEqual(['00010', '00011', '00012']);
  });

  it('reads 300 letters and 16 words, and each word once', () => {
    expect(find(`${'x'.repeat(292)} plumber`, 10).found).not.toEqual([]);
    expect(find(`${'x'.repeat(299)} plumber`, 10).found).toEqual([]);
    const many = (count: number) => Array.from({ length: count }, (_, at) => `xq${at}`).join(' ');
    expect(find(`${many(15)} plumber`, 10).found).not.toEqual([]);
    expect(find(`${many(16)} plumber`, 10).found).toEqual([]);
    const ofTwice = find('plumber plumbers', 10).found.map(({ noc }) => noc);
    expect(ofTwice).toEqual(['00010', '10010']);
  });
});

/** A finder over groups of the codes 10010, 10011 …, each with the titles given, its own first. */
function finderOver(...groups: string[][]) {
  const of = (texts: (titles: string[]) => string | undefined) =>
    Object.fromEntries(
      groups.flatMap((titles, at) => {
        const text = texts(titles);
        return text === undefined ? [] : [[String(10010 + at), text]];
      }),
    );
  return makeFinder('en', {
    groups: of(([own]) => own),
    titles: of(([, ...jobs]) => jobs.join('|')),
    lexicon: {},
    commonness: '0'.repeat(groups.length),
  });
}

const scoresOf = (found: ReturnType<typeof find>['found']) =>
  found.map(({ noc, score }) => [Number(noc), Number(score.toFixed(9))]);
const sums = (...rows: [noc: number, score: number][]) =>
  rows.map(([noc, score]) => [noc, Number(score.toFixed(9))]);

/** "Zzz" and "yyy" before the words that are looked for: no title begins as was typed. */
describe('a word', () => {
  it('weighs by how rare it is, and as a beginning by the least rare that it may stand for', () => {
    const kitchen = finderOver(
      ['Zzz cook', 'Cookery teacher'],
      ['Yyy cookery helper'],
      ['Yyy porter'],
      ['Yyy porter'],
    );
    // "Cook" is known, of one group; "cookery" of two: 0.8 × (0.5 + 0.35 × 4 / 7).
    const [first] = kitchen('cook teacher', 1).found;
    const cookery = 0.8 * (0.5 + (0.35 * 4) / 7);
    expect(first?.matched).toBe('Cookery teacher');
    expect(first?.score).toBeCloseTo(((cookery * one + one) / (2 * one)) ** 2 + 0.1 / 2, 9);
    // "Coo" may be "cookery", of two groups, and fits "cook" better.
    const coo = 0.8 * (0.5 + (0.35 * 3) / 4);
    const found = kitchen('coo helper', 10).found.find(({ noc }) => noc === '10010');
    expect(found?.score ?? 0).toBeCloseTo(0, 9);
    const helper = kitchen('coo teacher', 10).found.find(({ noc }) => noc === '10010');
    const cooery = 0.8 * (0.5 + (0.35 * 3) / 7);
    expect(coo).toBeGreaterThan(cooery);
    expect(helper?.score).toBeCloseTo(((cooery * two + one) / (two + one)) ** 2 + 0.1 / 2, 9);
  });

  it('counts once in a title that has it twice, or two words that it may stand for', () => {
    const nurses = finderOver(['Zzz nurses and psychiatric nurses'], ['Yyy fisherman fishery']);
    const three = Math.log(1 + 2);
    // "Zzz", "nurse" and "psychiatric" are as rare: a third is asked for.
    expect(scoresOf(nurses('nurse', 10).found)).toEqual(sums([10010, all(1 / 3) * GROUP + 0.1]));
    expect(three).toBeGreaterThan(1);
    // The better of the two counts: four letters of "fishery".
    expect(scoresOf(nurses('fish', 10).found)).toEqual(
      sums([10011, (0.5 + (0.35 * 4) / 7) ** 2 * all(1 / 3) * GROUP + 0.1]),
    );
  });

  it('stands for all words of its verb', () => {
    const weld = finderOver(['Weld inspector'], ['Welder'], ['Baker']);
    expect(weld('welding', 10).found.map(({ noc }) => noc)).toEqual(['10011', '10010']);
  });

  it('is in the context only behind a hyphen with a blank before it', () => {
    const heads = finderOver(['Zzz clerk (bank)'], ['Zzz make-up artist'], ['Zzz cook - school']);
    const third = Math.log(1 + 3);
    const zzz = Math.log(1 + 1);
    const part = (parts: number, rest: number) => all((parts * third) / (parts * third + rest));
    expect(scoresOf(heads('bank', 10).found)).toEqual(
      sums([10010, part(1, zzz + third) * GROUP + 0.1]),
    );
    expect(scoresOf(heads('artist', 10).found)).toEqual(
      sums([10011, part(1, zzz + 2 * third) * GROUP + 0.1]),
    );
    expect(scoresOf(heads('school', 10).found)).toEqual(
      sums([10012, 0.75 ** 2 * part(0.4, zzz + third) * GROUP + 0.1]),
    );
  });

  it('may have an error though it is known, where no title has all words', () => {
    const farm = finderOver(['Yyy form setter'], ['Zzz farm worker'], ['Zzz farmland helper']);
    // "Form" for "farm": 0.7.
    const worker = farm('form worker', 10).found;
    expect(worker[0]?.matched).toBe('Zzz farm worker');
    const found = (0.7 + 1) / 2;
    const [n1, n2] = [Math.log(1 + 3), Math.log(1 + 3 / 2)];
    expect(worker[0]?.score).toBeCloseTo(
      found ** 2 * all((2 * n1) / (2 * n1 + n2)) * GROUP + 0.1,
      9,
    );
    // Where a title has all words there is nothing to forgive, and half of them is half.
    expect(scoresOf(farm('form setter', 10).found)).toEqual(
      sums([10010, all((2 * n1) / (3 * n1)) * GROUP + 0.1]),
    );
  });

  it('has no error where a title has all words', () => {
    const setters = finderOver(['Yyy form setter'], ['Zzz farm setter']);
    expect(setters('form setter', 10).found.map(({ noc }) => noc)).toEqual(['10010']);
  });

  it('may be the beginning of one with an error where it is the last', () => {
    const farm = finderOver(['Yyy form setter'], ['Zzz farmland helper']);
    const ofFarmland = (query: string) =>
      farm(query, 10).found.find(({ noc }) => noc === '10011')?.score;
    const fit = 0.7 * 0.75;
    expect(ofFarmland('helper form')).toBeCloseTo(
      ((1 + fit) / 2) ** 2 * all(2 / 3) * GROUP + 0.1,
      9,
    );
    expect(ofFarmland('form helper')).toBeCloseTo((1 / 2) ** 2 * all(1 / 3) * GROUP + 0.1, 9);
  });

  it('has one error rather than two', () => {
    const found = (...titles: string[]) =>
      finderOver(...titles.map((own) => [own]))('gardena', 10).found.map(({ matched }) => matched);
    expect(found('Gardeni', 'Gardeno')).toEqual(['Gardeni', 'Gardeno']);
    expect(found('Gardixx', 'Gardeni', 'Gardixa')).toEqual(['Gardeni']);
    expect(found('Gardixa', 'Gardixx')).toEqual(['Gardixa']);
  });

  it('that goes the same way as a title brings it before one with other signs and order', () => {
    const bank = finderOver(['Clerk bank', 'Porter', 'Guard'], ['Teller', 'Bank clerk']);
    expect(bank('bank-clerk', 10).found.map(({ noc }) => noc)).toEqual(['10011', '10010']);
  });
});

describe('two words written as one', () => {
  const parts = (typed: string, ...groups: string[]) =>
    finderOver(...groups.map((own) => [own]))(typed, 10).found.map(({ matched }) => matched);

  it.each([
    ['plumberwelder', ['plumber welder'], ['plumber welder']],
    ['plumberwel', ['plumber welder'], ['plumber welder']],
    // Two letters are no part.
    ['wexab', ['wex abode'], []],
    ['abwex', ['ab wex'], []],
    ['plumberxyz', ['plumber welder'], []],
    ['xyzwelder', ['plumber welder'], []],
    // Of two ways the rarer parts: "carp" and "enter", or "car" and "penter".
    ['carpenter', ['car penter', 'carp enter', 'car'], ['carp enter']],
    ['carpenter', ['car penter', 'carp enter', 'carp', 'enter'], ['car penter']],
    // Two words that are known before a beginning.
    ['carpenter', ['car penter', 'carp entering', 'car'], ['car penter']],
  ])('"%s" among %j finds first %j', (typed, groups, expected) => {
    expect(parts(typed, ...groups).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });
});

describe('the making of a finder', () => {
  it('pauses after every sixteenth group, and three times at the end', () => {
    const groups = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [String(10010 + at), `Title ${at}`]),
    );
    const texts = { groups, titles: {}, lexicon: {}, commonness: '0'.repeat(40) };
    expect([...indexing('en', texts)]).toHaveLength(3 + 3);
  });
});

/** Errors by their definition (restricted Damerau–Levenshtein), letter by letter. */
function errorsBetween(typed: string, word: string): number {
  const rows = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: word.length + 1 }, (_none, j) => (i === 0 ? j : j === 0 ? i : Infinity)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= typed.length; i++) {
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      rows[i]?.splice(
        j,
        1,
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(typed.length, word.length);
}

/** How well what was typed fits a word, by what a finder is to forgive; a beginning only where it is the last. */
function fitBy(typed: string, word: string, isLast: boolean): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) {
    if (!isLast && typed.length < 3) return 0;
    return (0.5 + (0.35 * typed.length) / word.length) * (isLast ? 1 : 0.8);
  }
  const most = typed.length >= 7 ? 2 : typed.length >= 3 ? 1 : 0;
  const errors = errorsBetween(typed, word);
  if (most > 0 && errors <= most) return errors === 1 ? 0.7 : 0.45;
  if (most === 0 || !isLast) return 0;
  const begun = Math.min(
    ...Array.from(word, (_, end) => errorsBetween(typed, word.slice(0, end + 1))),
  );
  if (begun > most) return 0;
  return (begun === 1 ? 0.7 : 0.45) * 0.75;
}

describe('whatever is typed', () => {
  // Latin letters on a Japanese page have no endings, and vowels are in no verb: words are compared as they stand.
  const vowels = fc.stringMatching(/^[aeou]{1,10}$/);
  const near = vowels.chain((word) =>
    fc
      .tuple(fc.nat(word.length), fc.nat(2), fc.stringMatching(/^[aeou]{0,2}$/))
      .map(([at, out, put]) => [word.slice(0, at) + put + word.slice(at + out), word] as const),
  );
  const pairs = fc
    .oneof(near, fc.tuple(vowels, vowels))
    // Two words written as one are another matter.
    .filter(
      ([typed, word]) =>
        typed !== '' && !(typed.length > word.length + 2 && typed.startsWith(word)),
    );

  it('fits a word by its errors', () => {
    const fits = ([typed, word]: readonly [string, string], isLast: boolean) => {
      const over = makeFinder('ja', {
        groups: { '00010': `zzz ${word}` },
        titles: {},
        lexicon: {},
        commonness: '0',
      });
      const [found] = over(isLast ? `zzz ${typed}` : `${typed} zzz`, 1).found;
      const fit = fitBy(typed, word, isLast);
      // Both words weigh the same. A word that is not known is left out: then half of the title is asked for.
      const title = fit === 0 ? all(0.5) : ((1 + fit) / 2) ** 2 + (fit === 1 ? WHOLE : 0);
      const begun = isLast && word.startsWith(typed);
      const written = begun ? begins(4 + typed.length, 4 + word.length) : 0;
      const same = isLast && typed === word ? SAME_WORDS : 0;
      expect(found?.score).toBeCloseTo(title * GROUP + 0.1 + written + same, 9);
    };
    fc.assert(
      fc.property(fc.array(pairs, { minLength: 25, maxLength: 25 }), (all25) => {
        for (const pair of all25) for (const isLast of [true, false]) fits(pair, isLast);
      }),
      { numRuns: 40 },
    );
  });
});
