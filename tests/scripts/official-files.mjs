/**
 * Files in the layout of the open data, made for tests and benchmarks: as large as the published ones, the same on
 * every run. The occupations, the areas and the job titles are the bundled ones; amounts and comments are made up.
 */
import { readFileSync } from 'node:fs';

const table = (path) =>
  JSON.parse(readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'));

const CODES = Object.values(table('occupations/data/unit-groups.json').codes)
  .flatMap((list) => list.split(' '))
  .sort();
const TITLES = {
  en: table('occupations/data/groups.en.json').groups,
  fr: table('occupations/data/groups.fr.json').groups,
};
const NAMES = table('wages/data/regions.json').names;

/** The groups whose wages are published by the year. */
const YEARLY =
  '00010 31100 31101 31102 31110 31111 31201 31209 32110 32200 32201 32209 41100 51121 51122 63101 65229 70011'.split(
    ' ',
  );

/** Job Bank's provinces from east to west, with the beginning of their areas' codes. */
const PROVINCES = 'NL10 PEI11 NS12 NB13 QC24 ON35 MB46 SK47 AB48 BC59 YK60 NWT61 NU62'
  .split(' ')
  .map((text) => ({
    code: text.slice(0, -2),
    number: text.slice(-2),
  }));
const POSTAL = { PEI: 'PE', YK: 'YT', NWT: 'NT' };

/** The 86 areas in the order of the file: Canada, then each province's own and its economic regions'. */
const AREAS = [
  { prov: 'NAT', code: 'ER00', names: NAMES.CA },
  ...PROVINCES.flatMap(({ code, number }) => {
    const regions = Object.keys(NAMES)
      .filter((area) => area.startsWith(`ER${number}`))
      .map((area) => ({ prov: code, code: area, names: NAMES[area] }));
    const own = { prov: code, code: `ER${number}`, names: NAMES[POSTAL[code] ?? code] };
    return regions.length > 1 ? [own, ...regions] : regions;
  }),
];

const COLUMNS = (year) =>
  `NOC_CNP,NOC_Title_eng,NOC_Title_fra,prov,ER_Code_Code_RE,ER_Name,Nom_RE,Low_Wage_Salaire_Minium,Median_Wage_Salaire_Median,High_Wage_Salaire_Maximal,Average_Wage_Salaire_Moyen,Quartile1_Wage_Salaire_Quartile1,Quartile3_Wage_Salaire_Quartile3,Source${year}_NHQ,Data_Source_E,Data_Source_F,Reference_Period,Revision_Date_Date_revision,Annual_Wage_Flag_Salaire_annuel,Wage_Comment_E,Wage_Comment_F,EmployeesWithNonWageBenefit_Pct`.split(
    ',',
  );

const COMMENT = [
  'There are too few answers to publish a wage for this occupation here, so none is given; please look at the wage for the province or for the country, which rests on more of them.',
  'Il y a trop peu de réponses pour publier un salaire pour cette profession ici, donc aucun n’est donné; veuillez consulter le salaire de la province ou du pays, qui repose sur un plus grand nombre.',
];

/** A whole number below `below`, always the same for the same text (FNV-1a). */
function drawn(text, below) {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}

/** What is published for a group in an area; undefined where nothing is, which is nearly half of all. */
function figureOf(noc, area) {
  if (noc === '00013' || (area !== 'ER00' && drawn(`${noc}${area}`, 100) < 45)) return undefined;
  const yearly = YEARLY.includes(noc);
  const median = yearly
    ? 40_000 + 100 * drawn(`${area}m${noc}`, 2000)
    : (1600 + drawn(`${area}m${noc}`, 8000)) / 100;
  const bare = drawn(`${noc}b${area}`, 40) === 0;
  return {
    ...(bare ? {} : { low: yearly ? median - 9000 : Math.round(median * 60) / 100 }),
    median,
    ...(bare ? {} : { high: yearly ? median + 30_000 : Math.round(median * 170) / 100 }),
    unit: yearly ? 'year' : 'hour',
    referencePeriod: ['2021', '2023-2024', '2024'][drawn(`r${noc}${area}`, 3)],
  };
}

/**
 * The rows of Job Bank's wages for a release: cells by column, and what the table has to know from them (`figure`,
 * undefined where nothing is published).
 */
export function wageRows({ published = '2025-11-19', release = published.slice(0, 4) } = {}) {
  const columns = COLUMNS(release);
  const rows = CODES.flatMap((noc) =>
    AREAS.map(({ prov, code, names: [en, fr] }) => {
      const figure = figureOf(noc, code);
      const plain = (name) => name.replaceAll('\u2013', '--');
      const none = (text) => (figure ? text : 'NA');
      const cells = [
        `NOC_${noc}`,
        TITLES.en[noc],
        TITLES.fr[noc],
        prov,
        code,
        plain(en),
        plain(fr),
        figure?.low ?? '',
        figure?.median ?? '',
        figure?.high ?? '',
        figure ? figure.median + 1 : '',
        '',
        '',
        figure ? 'LFS 2023-24 ER NOC5' : 'N/A',
        none('Labour Force Survey'),
        none('Enquête sur la population active'),
        none(figure?.referencePeriod),
        published,
        figure?.unit === 'year' ? '1' : '0',
        ...(figure ? ['', ''] : COMMENT),
        figure ? '63.1' : '',
      ];
      return {
        noc,
        area: code,
        figure: figure && { noc, area: code, ...figure, release },
        cells: cells.map(String),
      };
    }),
  );
  return { columns, rows };
}

/** Cells as one line of such a file. */
function csvLine(cells, separator = ',') {
  const quoted = (cell) =>
    new RegExp(`["\\n${separator}]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map(quoted).join(separator);
}

/** A whole file: the mark of UTF-8, the header, a line for each row. */
export function csvFile(columns, rows, { separator = ',', end = '\r\n' } = {}) {
  return `\uFEFF${[columns, ...rows].map((cells) => csvLine(cells, separator)).join(end)}${end}`;
}

const NOC_WORDS = {
  en: {
    structure:
      'Level|Hierarchical structure|Code - NOC 2021 V1.0|Class title|Class definition'.split('|'),
    elements:
      'Level|Code - NOC 2021 V1.0|Class title|Element Type Label English|Element Description English'.split(
        '|',
      ),
    levels: ['Broad category', 'Major group', 'Sub-major group', 'Minor group', 'Unit group'],
    types: ['Illustrative example(s)', 'All examples', 'Exclusion(s)', 'Main duties'],
    duty: 'Plan, direct and "sign off" the work, and keep records ',
  },
  fr: {
    structure:
      'Niveau|Structure hiérarchique|Code dela CNP 2021 v1.0|Titres de classes|Définitions de la classe'.split(
        '|',
      ),
    elements:
      'Niveau|Code de la CNP v1.0|Titres de classes|Nom du type d’élément Français|Description d’élément Français'.split(
        '|',
      ),
    levels: [
      'Grande catégorie',
      'Grand groupe',
      'Sous-grand groupe',
      'Sous-groupe',
      'Groupe de base',
    ],
    types: [
      'Exemple(s) illustratif(s)',
      'Tous les exemples',
      'Exclusion(s)',
      'Fonctions principales',
    ],
    duty: 'Planifier, diriger et « signer » les travaux, et tenir des dossiers ',
  },
};

/** As in the source: no capital of its own, and a blank at the end. */
function asInSource(title) {
  const plain = title.charAt(0).toLowerCase() + title.slice(1);
  return `${plain} `;
}

/** The classification structure in a language: the five levels, each class with its definition. */
export function nocStructure(language) {
  const { structure, levels } = NOC_WORDS[language];
  const seen = new Set();
  const rows = CODES.flatMap((noc) =>
    levels.flatMap((name, at) => {
      const code = noc.slice(0, at + 1);
      if (seen.has(code)) return [];
      seen.add(code);
      const title = at === 4 ? TITLES[language][noc] : `${name} ${code}`;
      return [[String(at + 1), name, code, title, `${title}, in two lines:\n"this" and that.`]];
    }),
  );
  return { columns: structure, rows };
}

/** The elements in a language: for each unit group its examples, exclusions and duties. */
export function nocElements(language) {
  const { elements, types, duty } = NOC_WORDS[language];
  const [illustrative, all, exclusion, duties] = types;
  const titles = table(`occupations/data/titles.${language}.json`).titles;
  const rows = CODES.flatMap((noc) => {
    const group = TITLES[language][noc];
    const list = titles[noc].split('|');
    const row = (type, text) => ['5', noc, group, type, text];
    return [
      ...list.filter((_, at) => at % 4 === 1).map((title) => row(illustrative, asInSource(title))),
      ...list.map((title) => row(all, asInSource(title))),
      row(exclusion, `${group} (${noc}, "other") `),
      row(duties, duty),
    ];
  });
  return { columns: elements, rows };
}
