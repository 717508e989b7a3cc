import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFinder } from '../../src/occupations/finder';
import { all, begins, GROUP, SAME_WORDS, WHOLE } from './small-finder';

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
