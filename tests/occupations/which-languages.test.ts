import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/occupations/finder';
import type { Language } from '../../src/answers/languages';
import { LANGUAGE_CODES } from '../../src/answers/languages';
import { join, needsOthers, othersFor, worthFetching } from '../../src/occupations/other-languages';

const knows = (known: number): Answer => ({ known, found: [] });

/** The page, what is typed, and whether its words look like another language to it. */
const LOOKS: [page: Language, query: string, strange: boolean][] = [
  ['en', 'carpenter', false],
  ['en', 'élève', true],
  ['en', 'ÉLÈVE', true],
  ['en', 'œuvre', true],
  ['en', 'chef de cuisine', true],
  ['en', 'chef of the kitchen', false],
  ['en', '機械設計', true],
  ['en', 'ウェブ', true],
  ['en', 'ﾌﾟﾛｸﾞﾗﾏ', true],
  ['fr', 'élève', false],
  ['fr', 'albañil', true],
  ['fr', 'chef de cuisine', false],
  ['fr', 'head of kitchen', true],
  ['fr', 'jefe y las cuentas', true],
  ['fr', 'tukang untuk paip', true],
  ['es', 'albañil', false],
  ['es', 'contremaître', true],
  ['es', 'jefe de la cocina', false],
  ['es', 'cook and cleaner', true],
  ['ms', 'jurutera dan juruukur', false],
  ['ms', 'élève', true],
  ['ms', 'head of kitchen', true],
  ['ja', '機械設計', false],
  ['ja', 'web', false],
  ['ja', 'chef de cuisine', true],
];

describe('other languages than the page’s', () => {
  it.each(LOOKS)('on a page in "%s" "%s" looks like one: %s', (page, query, strange) => {
    expect(worthFetching(query, page, knows(1))).toBe(strange);
    expect(needsOthers(query, page, knows(1))).toBe(strange);
  });

  // Known by 85 % and more they are not asked, by 60 % and more not fetched; with one error a word is known by 70 %.
  it.each([
    [1, false, false],
    [0.85, false, false],
    [0.84, true, false],
    [0.7, true, false],
    [0.6, true, false],
    [0.59, true, true],
    [0, true, true],
  ])('where %d of the letters are known are asked: %s, and fetched: %s', (known, ask, fetch) => {
    expect(needsOthers('xxxx', 'en', knows(known))).toBe(ask);
    expect(worthFetching('xxxx', 'en', knows(known))).toBe(fetch);
  });

  /** Those that are written in Latin letters, but one. */
  const latinBut = (page: Language) =>
    LANGUAGE_CODES.filter((language) => language !== page && language !== 'ja');

  it.each<[string, Language, Language[]]>([
    ['nurse', 'en', latinBut('en')],
    ['NURSE', 'fr', latinBut('fr')],
    ['nurse', 'ja', latinBut('ja')],
    ['看護師', 'en', ['ja']],
    ['ｶﾝｺﾞ', 'ms', ['ja']],
    ['ITエンジニア', 'fr', ['ja']],
    ['看護師', 'ja', []],
    ['12 + 3', 'en', []],
    ['', 'en', []],
  ])('that "%s" on a page in "%s" may be of: %j', (query, page, others) => {
    expect(othersFor(query, page)).toEqual(others);
  });
});

describe('the answers of several languages', () => {
  const found = (...rows: [noc: string, score: number][]) =>
    rows.map(([noc, score]) => ({ noc, score, matched: noc }));
  const joined = (limit: number, ...answers: Parameters<typeof join>[0][number][]) =>
    join(answers, limit).map(({ noc, language, score }) => [
      noc,
      language,
      Number(score.toFixed(6)),
    ]);

  it('count by what their language knows, squared, and the page’s own a tenth more', () => {
    expect(
      joined(
        10,
        { language: 'en', answer: { known: 0.5, found: found(['00010', 1], ['00011', 0.5]) } },
        { language: 'es', answer: { known: 1, found: found(['00012', 1]) } },
      ),
    ).toEqual([
      ['00012', 'es', 1],
      ['00010', 'en', 0.275],
      ['00011', 'en', 0.1375],
    ]);
  });

  // 1 + 0.3 × 0.55; and the other way about.
  it('are one where two find the same group, in the language that finds it better', () => {
    const twice = (en: number, es: number) =>
      joined(
        10,
        { language: 'en', answer: { known: 1, found: found(['00010', en]) } },
        { language: 'es', answer: { known: 1, found: found(['00010', es]) } },
      );
    expect(twice(0.5, 1)).toEqual([['00010', 'es', 1.165]]);
    expect(twice(1, 0.5)).toEqual([['00010', 'en', 1.25]]);
    // Of equals the page's own.
    expect(twice(1, 1.1)).toEqual([['00010', 'en', 1.43]]);
  });

  it('are no more than asked for', () => {
    const en = { language: 'en', answer: { known: 1, found: found(['00010', 2], ['00011', 1]) } };
    expect(joined(1, en as Parameters<typeof join>[0][number])).toEqual([['00010', 'en', 2.2]]);
  });
});
