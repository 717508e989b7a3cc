import { strToU8, zipSync } from 'fflate';

/** Workbooks as different programs lay them out, made by hand so that each layout is tried. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

type Files = Record<string, string>;

export function zipped(files: Files): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const relations = (all: [type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const sheetList = (names: string[], prefix = '') =>
  `<${prefix}sheets>${names
    .map((name, at) => `<${prefix}sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</${prefix}sheets>`;

/** As Excel writes: shared texts, styles for days, places of cells; `rows` is the inside of sheetData. */
export function excel(
  rows: string,
  {
    texts = '',
    more = {},
    from1904 = false,
  }: { texts?: string; more?: Files; from1904?: boolean } = {},
): Uint8Array {
  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${from1904 ? '<workbookPr date1904="1"/>' : ''}${sheetList(['Sheet1'])}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; d&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
}

/** Sheets called "1", "2" … in their order, each the inside of its sheetData. */
export function ofSheets(...sheets: string[]): Uint8Array {
  const names = sheets.map((_, at) => String(at + 1));
  const file = (name: string) => `worksheets/sheet${name}.xml`;
  return excel('', {
    more: {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheetList(names)}</workbook>`,
      'xl/_rels/workbook.xml.rels': relations(names.map((name) => ['worksheet', file(name)])),
      ...Object.fromEntries(
        sheets.map((rows, at) => [
          `xl/${file(String(at + 1))}`,
          `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
        ]),
      ),
    },
  });
}

/** Every element with a prefix, texts in the cells, no places of cells, targets from the root: as some exporters write. */
export function prefixed(): Uint8Array {
  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}">${sheetList(['Data'], 'x:')}</x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations([['worksheet', '/xl/worksheets/data.xml']]),
    'xl/worksheets/data.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Name</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>Citi</x:t></x:r><x:r><x:t>zenship</x:t></x:r></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t xml:space="preserve"> Ana &amp; Co </x:t></x:is></x:c><x:c t="str"><x:f>A1</x:f><x:v>Mexico</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
}

/** As LibreOffice writes: shared texts, days in ISO styles, rows repeated to the end of the sheet, a second sheet hidden. */
export function libreOffice(): Uint8Array {
  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="false"/><sheets><sheet name="Notes" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Kandidaten" sheetId="2" state="visible" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="DD/MM/YYYY"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t xml:space="preserve">Name</t></si><si><t>Passport expiry</t></si><si><t>田中</t><rPh sb="0" eb="2"><t>タナカ</t></rPh></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>hidden</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="1" t="n"><v>46113</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData></worksheet>`,
  });
}

/** Excel's "Strict Open XML" has other namespaces, and days as ISO text. */
export function strict(): Uint8Array {
  return excel('', {
    more: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Passport expiry</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Ana</t></is></c><c r="B2" t="d"><v>2026-04-03T00:00:00</v></c></row></sheetData></worksheet>`,
    },
  });
}

/** A small file that unpacks to 50 MB of blanks; `says`: the size that its directory names instead. */
export function bomb(says?: number): Uint8Array {
  const blanks = new Uint8Array(50_000_000).fill(32);
  const sheet = strToU8(`<worksheet xmlns="${MAIN}"><sheetData>`);
  const whole = new Uint8Array(sheet.length + blanks.length);
  whole.set(sheet);
  whole.set(blanks, sheet.length);
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheetList(['Sheet1'])}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relations([['worksheet', 'worksheets/sheet1.xml']])),
    'xl/worksheets/sheet1.xml': whole,
  });
  if (says !== undefined) {
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      // The sheet's entry in the directory: its unpacked size stands 24 bytes in.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === whole.length)
        view.setUint32(at + 24, says, true);
    }
  }
  return bytes;
}
