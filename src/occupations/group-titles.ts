/**
 * The official titles of all unit groups by code, without the job titles: a small table, for screens that name an
 * occupation and do not search. English for a locale without titles of its own. May be tried again.
 * Source: Statistics Canada, NOC 2021 Version 1.0 (Open Government Licence - Canada).
 */
export async function loadGroupTitles(locale: string): Promise<Readonly<Record<string, string>>> {
  const file = /^fr\b/i.test(locale)
    ? await import('./data/groups.fr.json')
    : await import('./data/groups.en.json');
  return file.default.groups;
}

const ours = import.meta.glob<{ default: { titles: Record<string, string> } }>(
  './our-titles/*.json',
);

/**
 * What we call the unit groups in a language that has no official titles: not official, and shown beside the English
 * title. None for English, French and languages that we do not speak. May be tried again.
 */
export async function loadOurTitles(locale: string): Promise<Readonly<Record<string, string>>> {
  const [language = ''] = locale.toLowerCase().split('-');
  const file = await ours[`./our-titles/${language}.json`]?.();
  return file?.default.titles ?? {};
}
