/** Which tables a language is searched in. Each is a file of its own, fetched when its language is. */
import type { Language } from './normalise';
import type { TitleTexts } from './title-index';

/**
 * The titles and names of one language. Official titles are in English and French only: the other languages have
 * our own names, and the English titles of the groups.
 */
export async function loadTexts(language: Language): Promise<TitleTexts> {
  if (language === 'en' || language === 'fr') {
    const [groups, titles, lexicon] = await official(language);
    return {
      groups: groups.default.groups,
      titles: titles.default.titles,
      lexicon: lexicon.default.terms,
    };
  }
  const [groups, lexicon] = await Promise.all([import('./data/groups.en.json'), names(language)]);
  return { groups: groups.default.groups, titles: {}, lexicon: lexicon.default.terms };
}

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

function names(language: 'es' | 'ja' | 'ms') {
  switch (language) {
    case 'es':
      return import('./lexicon/es.json');
    case 'ja':
      return import('./lexicon/ja.json');
    case 'ms':
      return import('./lexicon/ms.json');
  }
}
