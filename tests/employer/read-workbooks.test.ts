import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/employer/batch/read';
import { namesIn, tableOf } from './read-table';
import { excel, libreOffice, ofSheets, prefixed, strict } from './workbooks';

describe('workbooks', () => {
  it('as Excel writes them: shared texts, days, yes or no, results of formulas, cells left out', () => {
    const texts =
      '<si><t>Name</t></si><si><t>Passport expiry</t></si><si><r><t>An</t></r><r><t>a</t></r></si>';
    const bytes = excel(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="AA1" t="str"><v>Pay</v></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>46115</v></c><c r="C3" s="2"><v>46115.75</v></c>' +
        '<c r="D3" s="3"><v>46115</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#REF!</v></c>' +
        '<c r="G3"><f>A1&amp;"x"</f><v>1.5E2</v></c><c r="AA3"><v>52.88</v></c></row>',
      { texts },
    );
    const { header: found, rows: read, numbers } = tableOf({ bytes });
    expect(found.slice(0, 2)).toEqual(['Name', 'Passport expiry']);
    expect(found[26]).toBe('Pay');
    expect(numbers).toEqual([3]);
    // 46115 days after the end of 1899 is 3 April 2026.
    expect(read[0]?.slice(0, 7)).toEqual([
      'Ana',
      '2026-04-03',
      '2026-04-03',
      46115,
      true,
      '#REF!',
      150,
    ]);
    expect(read[0]?.[26]).toBe(52.88);
  });

  it('counts days from 1904 where the workbook does', () => {
    const cells =
      '<row><c t="inlineStr"><is><t>Name</t></is></c></row><row><c s="1"><v>44653</v></c></row>';
    // 1462 days lie between the two beginnings: 46115 less 1462.
    expect(tableOf({ bytes: excel(cells, { from1904: true }) }).rows).toEqual([['2026-04-03']]);
  });

  it('as LibreOffice writes them, with the hidden sheet left out and Japanese without its readings', () => {
    expect(tableOf({ bytes: libreOffice() })).toMatchObject({
      header: ['Name', 'Passport expiry'],
      rows: [['田中', '2026-04-01']],
      numbers: [4],
      sheets: ['Kandidaten'],
    });
  });

  it('with prefixes, texts in the cells and no places', () => {
    expect(tableOf({ bytes: prefixed() })).toMatchObject({
      header: ['Name', 'Citizenship'],
      rows: [['Ana & Co', 'Mexico']],
    });
  });

  const line = (cell: string) => `<row><c t="inlineStr"><is><t>${cell}</t></is></c></row>`;
  const candidates = `${line('Name')}${line('Ana')}`;

  it('of several sheets gives the first with rows, or the one that is named', () => {
    const bytes = ofSheets('', line('Instructions'), candidates, `${line('Name')}${line('Ben')}`);
    expect(readTable({ bytes }, namesIn)).toMatchObject({ ok: true, sheet: 2, table: { rows: 1 } });
    expect(tableOf({ bytes })).toMatchObject({ rows: [['Ana']], sheets: ['1', '2', '3', '4'] });
    expect(readTable({ bytes }, namesIn, 3)).toMatchObject({
      ok: true,
      sheet: 3,
      table: { columns: [{ values: ['', 'Ben'] }] },
    });
  });

  it('tells the other sheets where one is refused, and of empty sheets the first', () => {
    const told = (fault: string, sheet: number) => ({
      ok: false,
      fault,
      sheets: ['1', '2'],
      sheet,
    });
    const bytes = ofSheets(candidates, line('Instructions'));
    expect(readTable({ bytes }, namesIn, 1)).toEqual(told('no-rows', 1));
    expect(readTable({ bytes: ofSheets('', line('x')) }, namesIn)).toEqual(told('empty', 0));
    // A damaged sheet may be the one that is meant: it is not passed over.
    expect(readTable({ bytes: ofSheets('<row', candidates) }, namesIn)).toEqual(told('damaged', 0));
  });

  it('in the strict form', () => {
    expect(tableOf({ bytes: strict() }).rows).toEqual([['Ana', '2026-04-03']]);
  });
});
