import { unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Batch } from '../../src/employer/batch/batch';
import { makeLexicon } from '../../src/employer/batch/cells/lexicon';
import { writeCsv } from '../../src/employer/batch/write/csv';
import type { OutRow } from '../../src/employer/batch/write/csv';
import { harmless } from '../../src/employer/batch/write/harmless';
import { writeTemplate } from '../../src/employer/batch/write/template';
import { writeXlsx } from '../../src/employer/batch/write/xlsx';
import { readTable } from '../../src/employer/batch/read';
import { loadRegionNames, loadWages } from '../../src/wages';
import { TODAY } from '../cases/good-cases';

const wages = await loadWages();
const lexicon = makeLexicon([await loadRegionNames('en'), await loadRegionNames('fr')]);
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('text that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =HYPERLINK("http://x")',
    '\u00a0=1',
    '＝1+1',
    "=cmd|' /C calc'!A0",
  ])('%j is made harmless', (formula) => {
    expect(harmless(formula)).toBe(`'${formula}`);
    const rows: OutRow[] = [['Name'], [formula]];
    const [, [cell] = []]: string[][] = parse(writeCsv(rows, 'en'), { bom: true });
    expect(cell).toBe(`'${formula}`);
    expect(
      text(unzipSync(writeXlsx(rows, 'x'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    ).not.toContain('<f>');
  });

  it.each(['Ana', 'a=b', '5-1', '(50)', '', 'naïve'])('%j stays', (plain) => {
    expect(harmless(plain)).toBe(plain);
  });
});

describe('files', () => {
  const rows: OutRow[] = [
    ['Nom', 'Salaire', 'Note'],
    ['Zoé "Zo" Ruiz', -52.5, 'a;b,c\nd'],
    ['田中 & <fils>', 1e21, undefined],
  ];

  it('CSV: with its mark, delimiter and decimal mark by language, numbers as numbers', () => {
    expect(text(writeCsv(rows, 'en'))).toBe(
      '\ufeffNom,Salaire,Note\r\n"Zoé ""Zo"" Ruiz",-52.5,"a;b,c\nd"\r\n田中 & <fils>,1e+21,\r\n',
    );
    expect(text(writeCsv(rows, 'fr'))).toBe(
      '\ufeffNom;Salaire;Note\r\n"Zoé ""Zo"" Ruiz";-52,5;"a;b,c\nd"\r\n田中 & <fils>;1e+21;\r\n',
    );
  });

  it('Excel: comes back as it was, numbers as numbers', () => {
    const read = readTable({ bytes: writeXlsx(rows, 'Liste: [1]') }, () => 0);
    if (!read.ok) throw new Error(read.fault);
    expect(read.sheets).toEqual(['Liste   1 ']);
    expect(read.table.columns.map(({ header }) => header)).toEqual(rows[0]);
    expect(
      [0, 1].map((row) => read.table.columns.map(({ values, codes }) => values[codes[row] ?? 0])),
    ).toEqual([
      ['Zoé "Zo" Ruiz', -52.5, 'a;b,c\nd'],
      ['田中 & <fils>', 1e21, ''],
    ]);
  });

  it('Excel: control characters that XML has no place for are left out, and long cells are cut', () => {
    const bytes = writeXlsx([['N'], ['a\u0000b\u0008c'], ['x'.repeat(40_000)]], 'x');
    const read = readTable({ bytes }, () => 0);
    expect(read.ok && read.table.columns[0]?.values.slice(1)).toEqual(['abc', 'x'.repeat(32_767)]);
  });
});

describe('the template', () => {
  it.each([
    ['en', 'csv'],
    ['en', 'xlsx'],
    ['fr', 'csv'],
    ['fr', 'xlsx'],
  ] as const)(
    '%s, %s: is read without a problem, and its examples are eligible or nearly',
    (language, format) => {
      const batch = new Batch(lexicon, { today: TODAY, language, wages });
      const opened = batch.open({ bytes: writeTemplate(format, language) });
      expect(opened.ok && opened.columns.every(({ field }) => field !== undefined)).toBe(true);
      expect(batch.cells()).toMatchObject({ rows: 2, problems: 0, titles: 0 });
      const evaluation = batch.evaluation();
      while (!evaluation.next(1));
      expect(
        batch.view({ from: 0, count: 2 }).rows.map(({ outcome, missing }) => [outcome, missing]),
      ).toEqual([
        ['eligible', []],
        ['eligible', []],
      ]);
    },
  );
});
