import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLetters } from '../../src/answers/plain-letters';

describe('plain letters', () => {
  it.each([
    ['Montréal', 'montreal'],
    // Written with the accent as a sign of its own, as some keyboards and file names have it.
    ['Montre\u0301al', 'montreal'],
    ['ŒUVRE, cœur', 'oeuvre, coeur'],
    ['Læge', 'laege'],
    ['Ａｂｃ １２', 'abc 12'],
    ['ﬁle', 'file'],
    ['Val-d’Or', 'val-d’or'],
  ])('%s is %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });

  it('leaves the marks of other scripts', () => {
    expect(plainLetters('が').normalize('NFC')).toBe('が');
    expect(plainLetters('か')).not.toBe(plainLetters('が'));
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainLetters(plainLetters(text))).toBe(plainLetters(text));
      }),
    );
  });
});
