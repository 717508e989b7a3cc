/** Which tables a language is searched in. Each is a file of its own, fetched when its language is. */
import type { Language } from '../answers/languages';
import { loadCommonness, loadNames } from './names';
import type { TitleTexts } from './title-index';

/**
 * The titles and names of one language. Official titles are in English and French only: the other languages have
 * our own names, and the English titles of the groups.
 */
export async function loadTexts(language: Language): Promise<TitleTexts> {
  if (language !== 'en' && language !== 'fr') return loadNames(language);
  const [[groups, titles, lexicon], commonness] = await Promise.all([
    official(language),
    loadCommonness(),
  ]);
  const unpacked: Unpacked = { titles: titles.default.titles, lexicon: lexicon.default.terms };
  return {
    groups: groups.default.groups,
    titles: await unpacked.titles,
    lexicon: await unpacked.lexicon,
    commonness,
  };
}

/** As they stand in the source, or as the built site has them: promised, and there once they are unpacked. */
type Unpacked = {
  [Table in 'titles' | 'lexicon']: TitleTexts[Table] | Promise<TitleTexts[Table]>;
};

/** The build packs titles and names that are asked for here into one file (vite.config.ts). */
function official(language: 'en' | 'fr') {
  return language === 'fr'
    ? Promise.all([
        import('./data/groups.fr.json'),
        import('./data/titles.fr.json'),
        import('./lexicon/fr.json'),
      ])
    : Promise.all([
        import('./data/groups.en.json'),
        import('./data/titles.en.json'),
        import('./lexicon/en.json'),
      ]);
}
