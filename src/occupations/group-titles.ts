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
