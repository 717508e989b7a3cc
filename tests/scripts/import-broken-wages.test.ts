import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { importWages } from '../../scripts/data/importers.mjs';
import { copyOfTables } from './copy';
import type { Copy } from './copy';
import { csvFile, wageRows } from './official-files.mjs';
import {
  ANNUAL,
  DAY,
  GOOD,
  HIGH,
  LOW,
  MEDIAN,
  PERIOD,
  YEAR,
  lines,
  official,
  startWithTwoReleases,
} from './whole-wages';

let copy: Copy;
beforeEach(() => {
  copy = copyOfTables();
  startWithTwoReleases(copy);
  return copy.remove;
});

const imported = (content: string | Buffer) =>
  importWages(copy.put('wages.csv', content), copy.root);

const whole = csvFile(official.columns, lines);
/** The first rows of the file, enough for what is refused row by row. */
const few = lines.slice(0, GOOD + 2);
const beginning = csvFile(official.columns, few);

/** The first rows of the file, one of them replaced. */
function withRow(index: number, change: (cells: string[]) => string[]): string {
  return csvFile(official.columns, few.with(index, change([...(few[index] ?? [])])));
}

const withCell = (place: number, text: string) => withRow(GOOD, (cells) => cells.with(place, text));

/** Each file that is not what it should be, and what its message says. */
const BROKEN: [string, () => string | Buffer, RegExp][] = [
  ['nothing', () => '', /empty/],
  ['a web page', () => '<!DOCTYPE html>\n<html><p>Not found, sorry</p></html>', /web page/],
  ['a spreadsheet', () => Buffer.from('PK\u0003\u0004 xl/workbook.xml'), /spreadsheet/],
  ['an archive', () => Buffer.from([0x1f, 0x8b, 8, 0, 0]), /compressed/],
  [
    'semicolons between cells',
    () => csvFile(official.columns, few, { separator: ';' }),
    /semicolons/,
  ],
  [
    'Windows-1252',
    () => Buffer.from(beginning.slice(1), 'latin1'),
    /line 2: not UTF-8.*Windows-1252/,
  ],
  ['UTF-16', () => Buffer.from(beginning, 'utf16le'), /UTF-16/],
  [
    'accents that were garbled on the way',
    () => Buffer.from(beginning.slice(1)).toString('latin1'),
    /line 2: a letter with an accent is garbled/,
  ],
  [
    'a file cut short within a row',
    () => `${csvFile(official.columns, lines.slice(0, 9000))}NOC_21231,Software`,
    /line 9002: 2 cells.*cut short/,
  ],
  [
    'a file cut short between rows',
    () => csvFile(official.columns, lines.slice(0, 40_000)),
    /40000 rows, expected 44376.*cut short/,
  ],
  [
    'a quotation mark that is never closed',
    () => beginning.replace('"There are', '"There" are'),
    /quotation mark/,
  ],
  [
    'one row twice',
    () => withRow(GOOD + 1, () => lines[GOOD] ?? []),
    /21231 in ER35 is given twice/,
  ],
  ['an older NOC', () => withCell(0, 'NOC_2173'), /"NOC_2173" is no NOC 2021 code/],
  ['a group that does not exist', () => withCell(0, 'NOC_99999'), /99999 is no unit group/],
  ['an area that does not exist', () => withCell(4, 'ER9999'), /ER9999 is no area/],
  ['an area in another province', () => withCell(3, 'BC'), /not an area of BC/],
  ['a low above the median', () => withCell(LOW, '900'), /low above the median/],
  ['a high below the median', () => withCell(HIGH, '1'), /high below the median/],
  ['a median of nothing', () => withCell(MEDIAN, '0'), /not above zero/],
  ['a decimal comma', () => withCell(MEDIAN, '52,88'), /median "52,88" is not a number/],
  [
    'an amount a year that is said to be an hour’s',
    () => withCell(MEDIAN, '110000'),
    /110000 can't be the pay for an hour/,
  ],
  ['an annual flag that is none', () => withCell(ANNUAL, 'yes'), /annual flag "yes"/],
  ['a reference period that is none', () => withCell(PERIOD, 'soon'), /"soon"/],
  [
    'a column less',
    () =>
      csvFile(
        official.columns.toSpliced(MEDIAN, 1),
        lines.slice(0, 2).map((cells) => cells.toSpliced(MEDIAN, 1)),
      ),
    /Missing: Median_Wage_Salaire_Median/,
  ],
  [
    'a column that we do not know',
    () =>
      csvFile(
        [...official.columns, 'Median_Wage_Seasonal'],
        few.map((cells) => [...cells, '1']),
      ),
    /Not known: Median_Wage_Seasonal/,
  ],
  [
    'another file of open data',
    () => 'Level,Code - NOC 2021 V1.0,Class title\n5,00010,Legislators\n',
    /not the columns of Job Bank's wages/,
  ],
  [
    'a year that its columns do not have',
    () => csvFile(official.columns.with(YEAR, 'Source2023_NHQ'), few),
    /revised on 2025-11-19, but the columns are of 2023/,
  ],
  [
    'an older release than the bundled one',
    () => {
      const older = wageRows({ published: '2024-12-03' });
      return csvFile(
        older.columns,
        older.rows.map(({ cells }) => cells),
      );
    },
    /published on 2024-12-03, older than the bundled figures of 2025-11-19/,
  ],
  ['rows of two releases', () => withCell(DAY, '2026-11-18'), /one release has one day/],
  ['a date that is none', () => withRow(0, (cells) => cells.with(DAY, '19/11/2025')), /is no date/],
  [
    'a column out of step with the others',
    () => {
      const titles = lines.map((cells) => cells.slice(1, 3)).reverse();
      return csvFile(
        official.columns,
        lines.map((cells, index) => cells.toSpliced(1, 2, ...(titles[index] ?? []))),
      );
    },
    /another title than in NOC 2021.*out of step/,
  ],
  [
    'a title that is another within its group',
    () => withCell(1, 'Chefs'),
    /21231 is "Chefs".*out of step/,
  ],
  [
    'hardly any amounts',
    () =>
      csvFile(
        official.columns,
        lines.map((cells, index) =>
          index % 40 ? cells.with(LOW, '').with(MEDIAN, '').with(HIGH, '') : cells,
        ),
      ),
    /amounts missing/,
  ],
];

describe('a file that is not what it should be is refused, and changes nothing:', () => {
  it.each(BROKEN)('%s', async (_, content, message) => {
    const before = copy.tables();
    await expect(imported(content())).rejects.toThrow(message);
    expect(copy.tables()).toEqual(before);
  });

  it('no file at all, or a folder', async () => {
    await expect(importWages(copy.at('none.csv'), copy.root)).rejects.toThrow(/none.csv: cannot/);
    await expect(importWages(copy.root, copy.root)).rejects.toThrow(/cannot be read/);
  });

  it('tables that cannot all be written', async () => {
    const before = copy.tables();
    // A folder stands where the last table has to go before it takes its place.
    mkdirSync(copy.at('src/wages/data/releases.json.new'));
    await expect(imported(whole)).rejects.toThrow(/cannot be written/);
    expect(copy.tables()).toEqual(before);
  });
});
