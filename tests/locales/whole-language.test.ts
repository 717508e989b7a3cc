import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/answers/languages';
import { LANGUAGES as FOLDERS } from './words';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

/** What every language has, by the file it is in and a text that the file then holds. */
const EVERY = (language: string): [file: string, holds?: string][] => [
  [`locales/${language}/shell.json`],
  [`src/app/words/${language}.ts`, `locales/${language}/shell.json`],
  [`src/occupations/lexicon/${language}.json`],
  ['src/employer/batch/fields/names.json', `"${language}":`],
  ['src/employer/batch/fields/words.json', `"${language}":`],
  ['index.html', `<div lang="${language}">`],
];

/** English and French have official names and terms, and English is what the others stand beside. */
const OURS = (language: string): [file: string, holds?: string][] => [
  [`docs/glossary/${language}.md`],
  [`src/occupations/our-titles/${language}.json`],
  [`src/wages/our-names/${language}.json`],
];

function missing(language: string): string[] {
  const needed = [
    ...EVERY(language).filter(([file]) => language !== 'en' || file !== 'index.html'),
    ...(language === 'en' || language === 'fr' ? [] : OURS(language)),
  ];
  return needed
    .filter(([file, holds = '']) => !existsSync(new URL(file, ROOT)) || !read(file).includes(holds))
    .map(([file, holds]) => (holds ? `${file}: ${holds}` : file));
}

/** Where a language that is not entered may have been begun. */
const BEGUN = ['src/app/words', 'src/occupations/lexicon', 'src/occupations/our-titles'];

describe.each(Object.keys(LANGUAGES))('the language %s', (language) => {
  it('is in every place (docs/how-to/add-language.md tells what belongs there)', () => {
    expect(missing(language)).toEqual([]);
  });

  it('brings its own words only', () => {
    const others = Object.keys(LANGUAGES).filter((other) => other !== language);
    const words = read(`src/app/words/${language}.ts`);
    expect(others.filter((other) => words.includes(`locales/${other}/`))).toEqual([]);
  });
});

it('a language that has files is entered in src/answers/languages.ts', () => {
  const begun = BEGUN.flatMap((folder) => readdirSync(new URL(folder, ROOT)));
  const named = [...FOLDERS, ...begun.map((file) => file.split('.')[0] ?? '')];
  expect(named.filter((language) => !Object.hasOwn(LANGUAGES, language))).toEqual([]);
});
