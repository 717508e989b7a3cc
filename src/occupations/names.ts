/** Our own names for the groups, without most official job titles: small files a language, fetched when asked for. */
import type { Language } from '../answers/languages';
import type { TitleTexts } from './title-index';

/**
 * The names in one language, with the titles of the groups, in English where there are none of it, and the plainest
 * official job titles: what those answer is not named again in our own.
 */
export async function loadNames(language: Language): Promise<TitleTexts> {
  const [groups, titles, lexicon, commonness] = await Promise.all([
    language === 'fr' ? import('./data/groups.fr.json') : import('./data/groups.en.json'),
    plainTitlesOf(language),
    lexiconOf(language),
    loadCommonness(),
  ]);
  return { groups: groups.default.groups, titles, lexicon, commonness };
}

async function plainTitlesOf(language: Language): Promise<Record<string, string>> {
  switch (language) {
    case 'en':
      return (await import('./data/plain.en.json')).default.titles;
    case 'fr':
      return (await import('./data/plain.fr.json')).default.titles;
    default:
      return {};
  }
}

const lexicons = import.meta.glob<{ default: { terms: Record<string, string> } }>(
  './lexicon/*.json',
);

async function lexiconOf(language: Language): Promise<Record<string, string>> {
  const file = await lexicons[`./lexicon/${language}.json`]?.();
  if (!file) throw new Error(`No lexicon in ${language}`);
  return file.default.terms;
}

/** How common each group is, a digit for each in the order of the codes. */
export async function loadCommonness(): Promise<string> {
  const { default: file } = await import('./data/commonness.json');
  return Object.values(file.tens).join('');
}
