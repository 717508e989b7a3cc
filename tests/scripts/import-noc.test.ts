import { beforeEach, describe, expect, it } from 'vitest';
import { importNoc } from '../../scripts/data/importers.mjs';
import { copyOfTables } from './copy';
import type { Copy } from './copy';
import { csvFile, nocElements, nocStructure } from './official-files.mjs';

const SHEETS = {
  'structure.en.csv': nocStructure('en'),
  'structure.fr.csv': nocStructure('fr'),
  'elements.en.csv': nocElements('en'),
  'elements.fr.csv': nocElements('fr'),
};
type Name = keyof typeof SHEETS;
type Sheet = (typeof SHEETS)[Name];
const NAMES = Object.keys(SHEETS) as Name[];

let copy: Copy;
beforeEach(() => {
  copy = copyOfTables();
  return copy.remove;
});

/** Writes the four files, some of them changed, and gives back where they are. */
function put(changed: Partial<Record<Name, Sheet | string | Buffer>> = {}): string[] {
  return NAMES.map((name) => {
    const content = changed[name] ?? SHEETS[name];
    const isSheet = typeof content === 'object' && 'columns' in content;
    return copy.put(name, isSheet ? csvFile(content.columns, content.rows) : content);
  });
}

function changed(
  name: Name,
  change: (rows: string[][]) => string[][],
): Partial<Record<Name, Sheet>> {
  const { columns, rows } = SHEETS[name];
  return { [name]: { columns, rows: change(rows) } };
}

const renamed = (name: Name, from: string, to: string) => ({
  [name]: {
    rows: SHEETS[name].rows,
    columns: SHEETS[name].columns.map((column) => (column === from ? to : column)),
  },
});

describe('the four files of the NOC', () => {
  it('become the bundled tables, letter for letter', async () => {
    const before = copy.tables();
    const told = await importNoc(put(), copy.root);
    expect(copy.tables()).toEqual(before);
    expect(told.join('\n')).toMatch(/English job titles: \d\d,\d{3}; 0 added, 0 removed/);
    expect(told.join('\n')).toMatch(/French job titles: \d\d,\d{3}; 0 added, 0 removed/);
    expect(told.join('\n')).toContain('French titles of the 516 unit groups: no change');
  });

  it('may come in any order, and with codes that have lost their zeros', async () => {
    const before = copy.tables();
    const bare = (rows: string[][]) =>
      rows.map((cells) =>
        cells.map((cell) => (/^0\d+$/.test(cell) ? cell.replace(/^0+/, '') : cell)),
      );
    const paths = put({
      ...changed('structure.en.csv', bare),
      ...changed('elements.fr.csv', bare),
    });
    await importNoc(paths.reverse(), copy.root);
    expect(copy.tables()).toEqual(before);
  });

  it('may have their codes in the column of the hierarchy, and English columns in the French file', async () => {
    const before = copy.tables();
    const { rows } = SHEETS['structure.fr.csv'];
    const english = ['Level', 'Hierarchical structure', 'Class title'];
    await importNoc(
      put({
        'structure.fr.csv': {
          columns: english,
          rows: rows.map(([level = '', , code = '', title = '']) => [level, code, title]),
        },
      }),
      copy.root,
    );
    expect(copy.tables()).toEqual(before);
  });

  it('bring new titles, with a capital and single blanks, and take old ones away', async () => {
    const told = await importNoc(
      put(
        changed('elements.en.csv', (rows) =>
          rows.flatMap((cells) => {
            const [level = '5', code = '', title = '', type = ''] = cells;
            if (code !== '21231' || type !== 'All examples') return [cells];
            return cells[4] === 'software engineer '
              ? [[level, code, title, type, 'prompt  "whisperer" engineer ']]
              : [cells];
          }),
        ),
      ),
      copy.root,
    );
    expect(told).toContain("  + 21231 Prompt 'whisperer' engineer");
    const { titles } = copy.table('src/occupations/data/titles.en.json') as {
      titles: Record<string, string>;
    };
    expect(titles['21231']?.split('|')).toContain("Prompt 'whisperer' engineer");
  });

  it('keep an illustrative example that is not among all examples', async () => {
    await importNoc(
      put(
        changed('elements.en.csv', (rows) => [
          ...rows,
          ['5', '95109', rows.at(-1)?.[2] ?? '', 'Illustrative example(s)', 'Zeppelin cleaner'],
        ]),
      ),
      copy.root,
    );
    const { titles } = copy.table('src/occupations/data/titles.en.json') as {
      titles: Record<string, string>;
    };
    expect(titles['95109']).toMatch(/\|Zeppelin cleaner$/);
  });
});

const BROKEN: [string, () => string[], RegExp][] = [
  [
    'one of them twice',
    () => [...put().slice(0, 3), copy.at('structure.en.csv')],
    /the structure in English is given twice/,
  ],
  [
    'one of them missing',
    () => put().slice(0, 3),
    /the elements in French is not among the files; four are needed/,
  ],
  ['a web page', () => put({ 'elements.fr.csv': '<html>' }), /web page/],
  [
    'Windows-1252',
    () => {
      const { columns, rows } = SHEETS['structure.fr.csv'];
      return put({ 'structure.fr.csv': Buffer.from(csvFile(columns, rows).slice(1), 'latin1') });
    },
    /not UTF-8/,
  ],
  [
    'columns that we do not know',
    () => put(renamed('structure.en.csv', 'Class title', 'Name')),
    /Looked for Level, Code and Class title/,
  ],
  [
    'another version of the NOC',
    () => put(renamed('structure.en.csv', 'Code - NOC 2021 V1.0', 'Code - NOC 2026 V1.0')),
    /expected NOC 2021 Version 1.0/,
  ],
  [
    'a later issue of NOC 2021',
    () => put(renamed('elements.en.csv', 'Code - NOC 2021 V1.0', 'Code - NOC 2021 V1.3')),
    /expected NOC 2021 Version 1.0/,
  ],
  [
    'a group that is new',
    () =>
      put(
        changed('structure.en.csv', (rows) => [
          ...rows,
          ['5', 'Unit group', '99999', 'Others', ''],
        ]),
      ),
    /"99999" is no unit group/,
  ],
  [
    'a group less',
    () => put(changed('structure.fr.csv', (rows) => rows.slice(0, -1))),
    /unit groups missing: 1, such as 95109/,
  ],
  [
    'a group twice',
    () => put(changed('structure.en.csv', (rows) => [...rows, rows.at(-1) ?? []])),
    /95109 is given twice/,
  ],
  [
    'a level that is none',
    () => put(changed('structure.en.csv', (rows) => [...rows, ['9', '', '95109', 'x', '']])),
    /level "9"/,
  ],
  [
    'elements cut short within a row',
    () => {
      const { columns, rows } = SHEETS['elements.en.csv'];
      return put({ 'elements.en.csv': `${csvFile(columns, rows.slice(0, 900))}5,0001` });
    },
    /cut short/,
  ],
  [
    'elements cut short between rows',
    () => put(changed('elements.en.csv', (rows) => rows.slice(0, 30_000))),
    /has no job title/,
  ],
  [
    'elements with a good part of the titles gone',
    () => put(changed('elements.fr.csv', (rows) => rows.filter((_, index) => index % 8))),
    /job titles where the bundled table has \d+; the file is cut short/,
  ],
  [
    'titles of neither language',
    () =>
      put(
        changed('structure.en.csv', (rows) =>
          rows.map((cells) => cells.with(3, `Gruppe ${cells[2] ?? ''}`)),
        ),
      ),
    /other titles than in NOC 2021/,
  ],
  [
    'a title with the sign that the table needs',
    () =>
      put(
        changed('elements.en.csv', (rows) =>
          rows.with(20, (rows[20] ?? []).with(4, 'chief | band')),
        ),
      ),
    /has the sign that stands between titles/,
  ],
];

describe('files of the NOC that are not what they should be are refused, and change nothing:', () => {
  it.each(BROKEN)('%s', async (_, paths, message) => {
    const before = copy.tables();
    await expect(importNoc(paths(), copy.root)).rejects.toThrow(message);
    expect(copy.tables()).toEqual(before);
  });
});
