import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedPieces } from '../../src/wizard/occupation/typed-words';

/** The name with what was typed in brackets. */
const marked = (name: string, typed: string) =>
  typedPieces(name, typed)
    .map((piece) => (piece.typed ? `[${piece.text}]` : piece.text))
    .join('');

describe('the words of yours in a name that was found', () => {
  it.each([
    ['Plumber apprentice', 'apprentice plumber', '[Plumber] [apprentice]'],
    ['Software engineer', 'softw', '[Software] engineer'],
    ['Software engineer', 'software engineers', '[Software] [engineer]'],
    ['Électricien industriel', 'electricien', '[Électricien] industriel'],
    ['Diseñadora gráfica', 'disenador grafico', '[Diseñadora] [gráfica]'],
    ['Mechanical engineering technologist', 'engineer', 'Mechanical [engineering] technologist'],
    // Short words stand for themselves alone.
    ['Analyst of IT', 'it', 'Analyst of [IT]'],
    ['Director of a kitchen', 'chef de cuisine', 'Director of a kitchen'],
    ['Welder', '', 'Welder'],
  ])('%s, typed %s', (name, typed, expected) => {
    expect(marked(name, typed)).toBe(expected);
  });

  it.each([
    ['機械設計技術者', '機械設計', '[機械設計]技術者'],
    ['グラフィックデザイナー', 'ﾃﾞｻﾞｲﾅｰ', 'グラフィック[デザイナー]'],
    ['看護師', '料理人', '看護師'],
  ])('in a script without blanks: %s, typed %s', (name, typed, expected) => {
    expect(marked(name, typed)).toBe(expected);
  });

  it('are pieces that make up the name again, none of them empty', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, typed) => {
        const pieces = typedPieces(name, typed);
        expect(pieces.map(({ text }) => text).join('')).toBe(name);
        if (name !== '') expect(pieces.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});
