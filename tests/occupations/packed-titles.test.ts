import { describe, expect, it } from 'vitest';
import { packTitles } from '../../scripts/pack-titles.mjs';
import en from '../../src/occupations/data/titles.en.json';
import fr from '../../src/occupations/data/titles.fr.json';
import enLexicon from '../../src/occupations/lexicon/en.json';
import frLexicon from '../../src/occupations/lexicon/fr.json';
import { atOnce } from '../../src/occupations/slices';
import { unpacking } from '../../src/occupations/unpack-titles';

const unpackTitles = (packed: ReturnType<typeof packTitles>) => atOnce(unpacking(packed));

describe('job titles packed for the wire', () => {
  it.each([
    ['English', en.titles, enLexicon.terms],
    ['French', fr.titles, frLexicon.terms],
  ])('come back to the letter with our names beside them: %s', (_language, titles, terms) => {
    const unpacked = unpackTitles(packTitles(titles, terms));
    expect(unpacked.titles).toEqual(titles);
    expect(unpacked.names).toMatchObject(terms);
  });

  it('keep blanks, signs and capitals where they are', () => {
    const titles = {
      '00010': 'Member of Parliament (MP)|Alderman/woman|3D artist - film, TV',
      '00011': 'Éditeur-réviseur',
    };
    expect(unpackTitles(packTitles(titles)).titles).toEqual(titles);
  });

  it('are refused where a capital could not be put back', () => {
    expect(() => packTitles({ '00010': 'small beginning' })).toThrow('begins with a small letter');
  });
});
