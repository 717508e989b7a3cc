/** Our own names for the groups, without the official job titles: a small file a language, fetched when asked for. */
import type { Language } from './normalise';
import type { TitleTexts } from './title-index';

/** The names in one language, with the titles of the groups: in English where there are none of it. */
export async function loadNames(language: Language): Promise<TitleTexts> {
  const [groups, lexicon, commonness] = await Promise.all([
    language === 'fr' ? import('./data/groups.fr.json') : import('./data/groups.en.json'),
    lexiconOf(language),
    loadCommonness(),
  ]);
  return { groups: groups.default.groups, titles: {}, lexicon: lexicon.default.terms, commonness };
}

function lexiconOf(language: Language): Promise<{ default: { terms: Record<string, string> } }> {
  switch (language) {
    case 'en':
      return import('./lexicon/en.json');
    case 'fr':
      return import('./lexicon/fr.json');
    case 'es':
      return import('./lexicon/es.json');
    case 'ja':
      return import('./lexicon/ja.json');
    case 'ms':
      return import('./lexicon/ms.json');
  }
}

/** How common each group is, a digit for each in the order of the codes. */
export async function loadCommonness(): Promise<string> {
  const { default: file } = await import('./data/commonness.json');
  return Object.values(file.tens).join('');
}
