import { describe, expect, it } from 'vitest';
import { all, finderOver, GROUP } from './small-finder';

/** How telling a word is that one or two of four groups have. */
const [one, two] = [Math.log(1 + 4), Math.log(1 + 4 / 2)];

type Found = ReturnType<ReturnType<typeof finderOver>>['found'];

const scoresOf = (found: Found) =>
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
    // "Coo" fits "cook" better, and weighs by "cookery" all the same, of two groups: 0.8 × (0.5 + 0.35 × 3 / 7).
    const ofCookery = 0.8 * (0.5 + (0.35 * 3) / 7);
    const [teacher] = kitchen('coo teacher', 1).found;
    expect(teacher?.noc).toBe('10010');
    expect(teacher?.score).toBeCloseTo(((ofCookery * two + one) / (two + one)) ** 2 + 0.1 / 2, 9);
    // A title with the beginning alone has less than half of what the best one has.
    expect(kitchen('coo helper', 10).found.map(({ noc }) => noc)).toEqual(['10011']);
  });

  it('counts once in a title that has it twice, or two words that it may stand for', () => {
    const nurses = finderOver(['Zzz nurses and psychiatric nurses'], ['Yyy fisherman fishery']);
    // "Zzz", "nurse" and "psychiatric" are as rare: a third is asked for.
    expect(scoresOf(nurses('nurse', 10).found)).toEqual(sums([10010, all(1 / 3) * GROUP + 0.1]));
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
    ['plumberwelders', ['plumber welder'], ['plumber welder']],
    // Two letters are no part.
    ['wexab', ['wex abode'], []],
    ['abwex', ['ab wex'], []],
    ['plumberxyz', ['plumber welder'], []],
    ['xyzwelder', ['plumber welder'], []],
    // Of two ways the rarer parts: "carp" and "enter", or "car" and "penter".
    ['carpenter', ['car penter', 'carp enter', 'car'], ['carp enter']],
    ['carpenter', ['car penter', 'carp enter', 'carp', 'enter'], ['car penter']],
    ['carpenter', ['car penter', 'carp enter', 'penter'], ['carp enter']],
    // Where both are as rare, the way with the shorter first part.
    ['carpenter', ['car penter', 'carp enter'], ['car penter']],
    // Two words that are known before a beginning.
    ['carpenter', ['car penter', 'carp entering', 'car'], ['car penter']],
    // But not where they are in nearly all titles: (ln 6 + 3) / 2 is more than 2 × ln (1 + 5 / 4).
    ['carpenter', ['carp entering', ...Array<string>(4).fill('car penter')], ['carp entering']],
  ])('"%s" among %j finds first %j', (typed, groups, expected) => {
    expect(parts(typed, ...groups).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });

  it('are a word and, as the last, the beginning of one', () => {
    const plumbers = finderOver(['Plumber welder']);
    // Three letters of six.
    const wel = 0.5 + (0.35 * 3) / 6;
    expect(scoresOf(plumbers('plumberwel', 10).found)).toEqual(
      sums([10010, ((1 + wel) / 2) ** 2 * GROUP + 0.1]),
    );
    // The first may be the beginning of another word as one that is not the last: "car" of "carpet".
    const carpets = finderOver(['Zzz car penter'], ['Yyy carpet penter']);
    const carpet = 0.8 * (0.5 + (0.35 * 3) / 6);
    const [n1, n2] = [Math.log(1 + 2), Math.log(1 + 2 / 2)];
    const part = all((n1 + n2) / (2 * n1 + n2));
    expect(scoresOf(carpets('carpenter', 10).found)).toEqual(
      sums(
        [10010, part * GROUP + 0.1],
        [10011, ((n1 * carpet + n2) / (n1 + n2)) ** 2 * part * GROUP],
      ),
    );
  });

  it('keep both parts where no title has all words', () => {
    const trades = finderOver(['Plumber welder'], ['Baker']);
    // Of three words as rare as each other one has two, the other one: half of the best is enough to be told.
    expect(scoresOf(trades('plumberwelder baker', 10).found)).toEqual(
      sums([10010, (2 / 3) ** 2 * GROUP + 0.1], [10011, (1 / 3) ** 2 * GROUP]),
    );
  });
});

describe('an answer', () => {
  it('has the best group first, however many come before it by their codes', () => {
    const welders = Array.from({ length: 11 }, () => ['Zzz welder']);
    const [first] = finderOver(...welders, ['Welder'])('welder', 1).found;
    expect(first).toMatchObject({ noc: '10021', matched: 'Welder' });
  });

  it('has the group of a code between two words, and what the two words find', () => {
    const { found } = finderOver(['Financial manager'], ['Hr spa'])('hr10010spa', 10);
    expect(found.map(({ noc }) => noc)).toEqual(['10010', '10011']);
  });
});
