import { describe, expect, it } from 'vitest';
import { makeFinder } from '../../src/occupations/finder';
import type { Language } from '../../src/answers/languages';
import { table } from '../cases/tables';

/** What a finder over one title has to say; "zzz" before it, so that what was typed is never the whole title. */
function ask(language: string, typed: string, title: string) {
  const groups = { '00010': `zzz ${title}` };
  const find = makeFinder(language as Language, {
    groups,
    titles: {},
    lexicon: {},
    commonness: '0',
  });
  return find(typed, 1);
}

/**
 * How well a typed word fits the one word of a title beside "zzz", from the score. The title has the share "fit" of the
 * query, of itself one word of two is asked for, it is the title of a group, and all titles of the group are good:
 * fit² × (0.55 + 0.45 / 2) × 1.12 + 0.1.
 */
function fitOf(language: string, typed: string, title: string): number {
  const [found] = ask(language, typed, title).found;
  return found ? Number(Math.sqrt((found.score - 0.1) / (0.775 * 1.12)).toFixed(3)) : 0;
}

/** The same where the word is not the last: it is no beginning then. Both words of the title are asked for. */
function fitOfFirst(language: string, typed: string, title: string): number {
  const [found] = ask(language, `${typed} zzz`, title).found;
  return found ? Number((2 * Math.sqrt((found.score - 0.1) / 1.12) - 1).toFixed(3)) : 0;
}

/** 1 the same word, 0.8 of the same verb, 0.6 the same in other words, 0.7 one error, 0.45 two, and beginnings. */
describe('a typed word and one of a title', () => {
  it.each(table('finder-words', ['language', 'typed', 'title', 'fit'] as const))(
    'in "$language": "$typed" fits "$title" by $fit',
    ({ language, typed, title, fit }) => {
      expect(fitOf(language, typed, title)).toBe(Number(fit));
    },
  );
});

describe('a typed word that is not the last', () => {
  it.each([
    ['plumber', 1],
    ['plu', 0.8 * (0.5 + (0.35 * 3) / 7)],
    ['pl', 0],
    ['plubmer', 0.7],
    ['plxm', 0],
  ])('"%s" fits "plumber" by %d', (typed, fit) => {
    const known = fit === 1 ? 0.25 : 0;
    const [found] = ask('en', `${typed} zzz`, 'plumber').found;
    const sum = fit === 0 ? 0.775 : ((1 + fit) / 2) ** 2 + known;
    expect(found?.score).toBeCloseTo(sum * 1.12 + 0.1, 9);
  });
});

describe('what titles call in other words', () => {
  it.each(table('finder-meanings', ['language', 'typed', 'titles'] as const))(
    'in "$language": "$typed" may mean $titles',
    ({ language, typed, titles }) => {
      for (const title of titles.split(' '))
        expect(fitOfFirst(language, typed, title), title).toBe(0.6);
    },
  );
});

/** 1 where every letter typed belongs to a word of the title, but for words that tell nothing. */
describe('of what is typed', () => {
  it.each(table('finder-known', ['language', 'typed', 'title', 'known'] as const))(
    'in "$language" the title "$title" has $known: "$typed"',
    ({ language, typed, title, known }) => {
      expect(Number(ask(language, typed, title).known.toFixed(3))).toBe(Number(known));
    },
  );
});
