/**
 * NOC 2021 as Statistics Canada publishes it: the classification structure (one row a class, with its title) and the
 * elements (one row for each example, duty or requirement of a class), each in English and in French.
 */
import { basename } from 'node:path';
import { must } from './facts.mjs';
import { checkTitles } from './occupations.mjs';
import { officialRows } from './official-csv.mjs';

/** The level of unit groups in the classification. */
const UNIT_GROUP = '5';

/**
 * How columns are called, in both languages, once capitals, accents and typographic apostrophes are set aside: the
 * files of the two languages, and the two kinds, don't spell them alike.
 */
const COLUMNS = {
  level: /^(level|niveau)$/,
  code: /^code\b/,
  hierarchy: /^(hierarchical structure|structure hierarchique)$/,
  title: /^(class titles?|titres? de (la )?classes?)$/,
  elementType: /^(element type\b|nom du type d'element\b|type d'element\b)/,
  element: /^(element description|description (de l'|d')element)/,
};

/** What the elements that are job titles are labelled with. */
const ALL_EXAMPLES = /^(all examples|tous les exemples)$/;
const ILLUSTRATIVE = /^(illustrative examples?|exemples? illustratifs?)$/;

/** Fewer job titles than this part of what a language has now: the file is not whole. */
const LEAST_TITLES = 0.95;

/**
 * Reads the four files at `paths`, in any order. `known` has the groups by code with their titles, `{ en, fr }`, by
 * which the language of a file is told; `titlesBefore` says how many job titles each language has now. Gives back the
 * groups as `readGroups` does, and the job titles by language and code.
 */
export async function readOfficialNoc(paths, known, titlesBefore) {
  const files = [];
  // One after the other: together they would take twice the memory.
  for (const path of paths) files.push(await readFile(path, known));
  const only = (kind, language) => {
    const found = files.filter((file) => file.kind === kind && file.language === language);
    const what = `the ${kind} in ${language === 'en' ? 'English' : 'French'}`;
    must(found.length > 0, `${what} is not among the files; four are needed`);
    must(found.length === 1, `${what} is given twice: ${found.map(({ name }) => name).join(', ')}`);
    return found[0];
  };
  const structure = { en: only('structure', 'en'), fr: only('structure', 'fr') };
  const elements = { en: only('elements', 'en'), fr: only('elements', 'fr') };
  for (const { name, groups } of Object.values(structure)) {
    const gone = [...known.keys()].filter((code) => !groups.has(code));
    must(gone.length === 0, `${name}: unit groups missing: ${gone.length}, such as ${gone[0]}`);
  }
  const groups = new Map(
    [...known.keys()].map((code) => [
      code,
      {
        code,
        teer: code[1],
        title_en: structure.en.groups.get(code),
        title_fr: structure.fr.groups.get(code),
      },
    ]),
  );
  const titles = {};
  for (const [language, file] of Object.entries(elements)) {
    titles[language] = file.titles;
    checkTitles(file.titles, file.name);
    const count = [...file.titles.values()].flat().length;
    const before = titlesBefore[language];
    must(
      count >= before * LEAST_TITLES,
      `${file.name}: ${count} job titles where the bundled table has ${before}; the file is cut short, or a part of it`,
    );
  }
  return { groups, titles };
}

async function readFile(path, known) {
  const name = basename(path);
  const groups = new Map();
  const examples = new Map([...known.keys()].map((code) => [code, { all: [], illustrative: [] }]));
  let columns;
  for await (const { line, cells } of officialRows(path)) {
    if (!columns) {
      columns = columnsOf(cells, name);
      continue;
    }
    const at = `${name}, line ${line}`;
    const cell = (column) => cells[columns[column]].trim();
    must(/^[1-5]$/.test(cell('level')), `${at}: level "${cell('level')}", expected 1 to 5`);
    if (cell('level') !== UNIT_GROUP) continue;
    const code = codeOf(cell('code'), known, at);
    const title = cell('title');
    must(title, `${at}: ${code} has no title`);
    must(
      !groups.has(code) || (columns.kind === 'elements' && groups.get(code) === title),
      `${at}: ${code} is given twice, or with another title than before`,
    );
    groups.set(code, title);
    if (columns.kind === 'elements') addExample(examples.get(code), cell);
  }
  must(groups.size > 0, `${name}: no unit groups`);
  const titles = new Map([...examples].map(([code, lists]) => [code, titlesOf(lists)]));
  return { name, kind: columns.kind, language: languageOf(groups, known, name), groups, titles };
}

/** Where the columns stand, and which kind of file it is. Refuses columns of neither, and of another version. */
function columnsOf(header, name) {
  const plain = header.map(plainly);
  const place = (column) => plain.findIndex((title) => COLUMNS[column].test(title));
  const columns = Object.fromEntries(Object.keys(COLUMNS).map((key) => [key, place(key)]));
  // Where no column is named after the code it stands in that of the hierarchy.
  if (columns.code < 0) columns.code = columns.hierarchy;
  const isElements = columns.elementType >= 0 && columns.element >= 0;
  must(
    columns.level >= 0 && columns.code >= 0 && columns.title >= 0,
    `${name}: not the columns of the NOC's structure or elements. Looked for Level, Code and Class title, or Niveau, Code and Titres de classes; found ${header.join(', ')}`,
  );
  const code = plain[columns.code];
  const [year = '2021'] = /\b\d{4}\b/.exec(code) ?? [];
  const [, version = '1.0'] = /\bv ?(\d+(?:\.\d+)*)/.exec(code) ?? [];
  must(
    year === '2021' && version === '1.0',
    `${name}: "${header[columns.code]}", expected NOC 2021 Version 1.0; a new version concerns the rules too (docs/data.md)`,
  );
  return { ...columns, kind: isElements ? 'elements' : 'structure' };
}

function plainly(text) {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The five digits; a spreadsheet may have taken the zeros before them. */
function codeOf(text, known, at) {
  const code = /^\d{1,5}$/.test(text) ? text.padStart(5, '0') : text;
  must(known.has(code), `${at}: "${text}" is no unit group of NOC 2021 Version 1.0`);
  return code;
}

function addExample({ all, illustrative }, cell) {
  const type = plainly(cell('elementType')).replace(/\(s\)/g, 's');
  if (ALL_EXAMPLES.test(type)) all.push(jobTitle(cell('element')));
  else if (ILLUSTRATIVE.test(type)) illustrative.push(jobTitle(cell('element')));
}

/** A title as the tables have it: a capital first, single blanks, no double quotation marks. */
function jobTitle(text) {
  const plain = text.replace(/\s+/g, ' ').replaceAll('"', "'").trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Each once: "all examples" in their order, then the illustrative ones that are not among them. */
const titlesOf = ({ all, illustrative }) => [...new Set([...all, ...illustrative])].filter(Boolean);

/** The language in which more of the groups are called as we know them. */
function languageOf(groups, known, name) {
  const alike = (language) =>
    [...groups].filter(([code, title]) => known.get(code)[language] === title).length;
  const english = alike('en');
  const french = alike('fr');
  must(
    Math.max(english, french) * 2 >= groups.size,
    `${name}: the groups have other titles than in NOC 2021, English or French`,
  );
  return english > french ? 'en' : 'fr';
}
