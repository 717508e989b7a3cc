/** Rebuilding the bundled tables from the files of open data as they are published. */
import { basename } from 'node:path';
import { textChanges, titleChanges, wageChanges } from './changes.mjs';
import { must } from './facts.mjs';
import { GROUP_CODES, groupTitles, jobTitles, occupationTables } from './occupations.mjs';
import { readOfficialNoc } from './official-noc.mjs';
import { readOfficialWages } from './official-wages.mjs';
import { readTable, writeTables } from './tables.mjs';
import { REGIONS, RELEASES, WAGES, areasOf, rowsOfTable, wageTables } from './wages.mjs';

const number = (value) => value.toLocaleString('en-CA');

/**
 * Rebuilds the tables of wages in the project at `root` from Job Bank's file. Gives back what there is to tell, line
 * by line. Rejects with `BadFacts`, having changed nothing, where the file is not what it should be. With `check`
 * it reads and tells, and writes nothing.
 */
export async function importWages(path, root, { check = false } = {}) {
  const { names } = readTable(root, REGIONS);
  const { published: days } = readTable(root, RELEASES);
  const before = rowsOfTable(readTable(root, WAGES));
  const known = { groups: knownGroups(root), areas: areasOf(names) };

  const { rows, areas, published, release, read } = await readOfficialWages(path, known);
  const file = basename(path);
  const newest = Object.values(days).filter(Boolean).sort().at(-1);
  must(
    published >= newest,
    `${file}: published on ${published}, older than the bundled figures of ${newest}`,
  );
  must(
    rows.length * 2 >= before.length,
    `${file}: ${number(rows.length)} medians where the bundled table has ${number(before.length)}; are the amounts missing?`,
  );

  const tables = wageTables(rows, { ...known, areas }, { [release]: published });
  const [[, regions]] = tables;
  const yearly = rows.filter(({ unit }) => unit === 'year').length;
  return [
    `${file}: release ${release}, published on ${published}; ${number(read)} rows, as many as occupations times areas`,
    `${number(rows.length)} medians: ${number(rows.length - yearly)} an hour, ${number(yearly)} a year; none is published for the other ${number(read - rows.length)}`,
    ...wageChanges(before, rows),
    ...textChanges('Names of places', told(names), told(JSON.parse(regions).names)),
    ...finish(root, tables, check),
  ];
}

const told = (names) =>
  Object.fromEntries(Object.entries(names).map(([code, pair]) => [code, pair.join(' / ')]));

/**
 * Rebuilds the tables of occupations from Statistics Canada's four files: the classification structure and the
 * elements, each in English and French, in any order. Otherwise as `importWages`.
 */
export async function importNoc(paths, root, { check = false } = {}) {
  const before = { en: jobTitlesNow(root, 'en'), fr: jobTitlesNow(root, 'fr') };
  const count = (titles) => Object.values(titles).flat().length;
  const { groups, titles } = await readOfficialNoc(paths, knownGroups(root), {
    en: count(before.en),
    fr: count(before.fr),
  });
  const lines = ['en', 'fr'].flatMap((language) => {
    const names = [...groups].map(([code, group]) => [code, group[`title_${language}`]]);
    const name = language === 'en' ? 'English' : 'French';
    return [
      ...textChanges(
        `${name} titles of the ${groups.size} unit groups`,
        readTable(root, groupTitles(language)).groups,
        Object.fromEntries(names),
      ),
      ...titleChanges(`${name} job titles`, before[language], Object.fromEntries(titles[language])),
    ];
  });
  return [...lines, ...finish(root, occupationTables(groups, titles), check)];
}

/** The bundled job titles of a language by code. */
function jobTitlesNow(root, language) {
  const { titles } = readTable(root, jobTitles(language));
  return Object.fromEntries(Object.entries(titles).map(([code, text]) => [code, text.split('|')]));
}

/** The 516 groups the rules and the tables speak of, with their titles in both languages. */
function knownGroups(root) {
  const { codes } = readTable(root, GROUP_CODES);
  const { groups: en } = readTable(root, groupTitles('en'));
  const { groups: fr } = readTable(root, groupTitles('fr'));
  const all = Object.values(codes).flatMap((list) => list.split(' '));
  return new Map(all.sort().map((code) => [code, { en: en[code], fr: fr[code] }]));
}

function finish(root, tables, check) {
  return check
    ? ['Checked only: nothing was written.']
    : ['Written:', ...writeTables(root, tables)];
}
