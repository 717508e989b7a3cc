import { describe, expect, test } from 'vitest';
import { officialPieces } from '../../src/app/official-titles';

/** Two groups in a language with names of ours beside the English titles. */
const SPANISH = {
  groupTitles: { '21231': 'Software engineers and designers', '00010': 'Legislators' },
  titleLanguage: () => 'en' as const,
};
/** A language with official titles of its own. */
const FRENCH = {
  groupTitles: { '21231': 'Ingénieurs et concepteurs en logiciel' },
  titleLanguage: () => undefined,
};

/** The text again, with brackets of their own around what is marked. */
const marked = (...given: Parameters<typeof officialPieces>) =>
  officialPieces(...given)
    .map(({ text, official }) => (official ? `«${text}»` : text))
    .join('');

describe('official titles in a text', () => {
  test.each([
    [
      'behind its code, in a sentence',
      'Su ocupación: 21231 Software engineers and designers (Ingenieros de software).',
      'Su ocupación: 21231 «Software engineers and designers» (Ingenieros de software).',
    ],
    ['alone with its code', '00010 Legislators', '00010 «Legislators»'],
    [
      'two of them',
      '21231 Software engineers and designers; 00010 Legislators',
      '21231 «Software engineers and designers»; 00010 «Legislators»',
    ],
    ['a code without its title', 'Grupo 21231 y 45 dólares', 'Grupo 21231 y 45 dólares'],
    ['a number that is no code', 'Son 12345 Legislators', 'Son 12345 Legislators'],
    ['nothing', '', ''],
  ])('%s', (_, text, told) => {
    expect(marked(text, SPANISH)).toBe(told);
  });

  test('without its code it is marked where the group is told', () => {
    const text = 'Deshacer: volver a Legislators';
    expect(marked(text, SPANISH)).toBe(text);
    expect(marked(text, SPANISH, '00010')).toBe('Deshacer: volver a «Legislators»');
    expect(marked(text, SPANISH, '21231')).toBe(text);
  });

  test('with its code it is marked once, also where the group is told', () => {
    expect(marked('00010 Legislators', SPANISH, '00010')).toBe('00010 «Legislators»');
  });

  test('nothing is marked where the page’s language has official titles', () => {
    const text = 'Votre profession : 21231 Ingénieurs et concepteurs en logiciel.';
    expect(officialPieces(text, FRENCH, '21231')).toEqual([{ text, official: false }]);
  });
});
