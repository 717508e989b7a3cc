import { strToU8, Zip, ZipDeflate } from 'fflate';
import { joined } from './csv';
import type { OutRow } from './csv';
import { harmless } from './harmless';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Excel refuses a cell with more. */
const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;
const NARROWEST = 12;
const WIDEST = 48;
const CHUNK_LENGTH = 200_000;

/**
 * A workbook with one sheet whose first row is its header: bold, and staying in place. Texts stand in their cells
 * ("inlineStr") and can't be taken for formulas; those that begin like one are made harmless all the same, for the day
 * the sheet is saved as CSV.
 */
export function writeXlsx(rows: Iterable<OutRow>, sheetName: string): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = (name: string, parts: Iterable<string>) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for (const part of parts) file.push(strToU8(part));
    file.push(new Uint8Array(0), true);
  };
  for (const [name, text] of Object.entries(frame(sheetName))) add(name, [HEAD + text]);
  add('xl/worksheets/sheet1.xml', sheet(rows));
  zip.end();
  return joined(pieces);
}

/** Every file but the sheet. */
function frame(sheetName: string): Record<string, string> {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  const name = sheetName.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_SHEET_NAME);
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('workbook', 'sheet.main') +
      override('worksheets/sheet1', 'worksheet') +
      override('styles', 'styles') +
      '</Types>',
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}">` +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
      '</styleSheet>',
  };
}

function* sheet(rows: Iterable<OutRow>): Iterable<string> {
  let number = 0;
  let text = '';
  for (const row of rows) {
    number++;
    if (number === 1) text = beginning(row);
    text += `<row r="${String(number)}">`;
    row.forEach((value, column) => {
      if (value === undefined || value === '') return;
      const at = `${letters(column)}${String(number)}`;
      const style = number === 1 ? ' s="1"' : '';
      text +=
        typeof value === 'number'
          ? `<c r="${at}"${style}><v>${String(value)}</v></c>`
          : `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(value).slice(0, LONGEST_CELL))}</t></is></c>`;
    });
    text += '</row>';
    if (text.length > CHUNK_LENGTH) {
      yield text;
      text = '';
    }
  }
  yield `${text}</sheetData></worksheet>`;
}

function beginning(header: OutRow): string {
  const columns = header.map((name, at) => {
    const width = Math.min(WIDEST, Math.max(NARROWEST, String(name).length + 2));
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML takes it; control characters that it can't have are left out. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
  );
}
