import { describe, expect, it } from 'vitest';
import { makeFinder, makeFinderWithPauses } from '../../src/occupations/finder';
import { indexing } from '../../src/occupations/title-index';
import type { TitleTexts } from '../../src/occupations/title-index';
import { all, begins, finderOver, GROUP, SAME_WORDS, WHOLE } from './small-finder';

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

/** What stands before the " - " of a title is what was typed. */
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

describe('the making of a finder', () => {
  it('pauses after every sixteenth group, and three times at the end', () => {
    const groups = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [String(10010 + at), `Title ${at}`]),
    );
    const texts = { groups, titles: {}, lexicon: {}, commonness: '0'.repeat(40) };
    expect([...indexing('en', texts)]).toHaveLength(3 + 3);
  });
});
