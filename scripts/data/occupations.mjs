/** Unit groups and job titles of NOC 2021, from Statistics Canada. */
import { LICENCE, must, readTsv, tableJson } from './facts.mjs';

const source = (what) => ({
  publisher: 'Statistics Canada',
  what,
  version: 'NOC 2021 Version 1.0',
  licence: LICENCE,
});

const GROUPS = 516;
const GROUPS_FILE = 'noc-2021-unit-groups.tsv';

export const GROUP_CODES = 'src/occupations/data/unit-groups.json';
export const groupTitles = (language) => `src/occupations/data/groups.${language}.json`;
export const jobTitles = (language) => `src/occupations/data/titles.${language}.json`;

/** The unit groups by code: `{ title_en, title_fr }`. */
export function readGroups(folder) {
  const rows = readTsv(folder, GROUPS_FILE, ['code', 'teer', 'title_en', 'title_fr']);
  must(rows.length === GROUPS, `${GROUPS_FILE}: ${rows.length} unit groups, expected ${GROUPS}`);
  const groups = new Map();
  for (const row of rows) {
    const at = `${GROUPS_FILE}, ${row.code}`;
    must(/^\d[0-5]\d{3}$/.test(row.code), `${at}: not five digits with a TEER from 0 to 5`);
    must(row.code[1] === row.teer, `${at}: TEER ${row.teer} is not the second digit`);
    must(!groups.has(row.code), `${at}: given twice`);
    must(row.title_en && row.title_fr, `${at}: a title is missing`);
    groups.set(row.code, row);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The titles of one language by code, in the order of the source. */
export function readTitles(folder, language, groups) {
  const file = `noc-2021-job-titles.${language}.tsv`;
  const byCode = new Map([...groups.keys()].map((code) => [code, []]));
  for (const { code, title } of readTsv(folder, file, ['code', 'title'])) {
    must(byCode.has(code), `${file}: "${title}" is in ${code}, which is no unit group`);
    byCode.get(code).push(title);
  }
  checkTitles(byCode, file);
  return byCode;
}

/** Refuses titles by code that the table, or the search in it, can't take; `file` says where they are from. */
export function checkTitles(byCode, file) {
  for (const [code, titles] of byCode) {
    must(titles.length > 0, `${file}: ${code} has no job title`);
    must(new Set(titles).size === titles.length, `${file}: ${code} has a title twice`);
    for (const title of titles) {
      must(title && title === title.trim(), `${file}, ${code}: an empty or padded title`);
      must(!title.includes('|'), `${file}: "${title}" has the sign that stands between titles`);
    }
  }
}

/** The codes by their first digit, the broad category. */
function codesTable(groups) {
  const byCategory = {};
  for (const code of groups.keys()) (byCategory[code[0]] ??= []).push(code);
  const lines = Object.entries(byCategory).map(([digit, codes]) => [digit, codes.join(' ')]);
  return tableJson({ source: source('Unit group codes') }, 'codes', lines);
}

/**
 * The plainest official titles, of one or two words: they go with our own names where somebody types this language on a
 * page in another, which fetches no job titles of it.
 */
function plainTitles(titles) {
  return [...titles].flatMap(([code, list]) => {
    const plain = list.filter((title) => /^[^\s()]+(?: [^\s()-][^\s()]*)?$/.test(title));
    return plain.length > 0 ? [[code, plain.join('|')]] : [];
  });
}

/** The occupation tables as `[path, text]`; `titles` has the job titles by language and code. */
export function occupationTables(groups, titles) {
  const tables = [[GROUP_CODES, codesTable(groups)]];
  for (const language of ['en', 'fr']) {
    const names = [...groups].map(([code, group]) => [code, group[`title_${language}`]]);
    const joined = [...titles[language]].map(([code, list]) => [code, list.join('|')]);
    tables.push(
      [
        groupTitles(language),
        tableJson({ source: source('Unit group titles'), language }, 'groups', names),
      ],
      [
        jobTitles(language),
        tableJson(
          { source: source('Illustrative and other example job titles'), language },
          'titles',
          joined,
        ),
      ],
      [
        `src/occupations/data/plain.${language}.json`,
        tableJson(
          { source: source('Job titles of one or two words'), language },
          'titles',
          plainTitles(titles[language]),
        ),
      ],
    );
  }
  return tables;
}
