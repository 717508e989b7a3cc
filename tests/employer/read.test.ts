import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/employer/batch/read';
import type { Source } from '../../src/employer/batch/read';
import { namesIn, refused, tableOf } from './read-table';
import { bomb, excel, zipped } from './workbooks';

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  const marked = mark ? `\ufeff${text}` : text;
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), !big);
  return bytes;
};
/** Windows-1252 for letters below 256. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const header = ['Nom', 'Citoyenneté'];
const rows = [['Zoé', 'Pérou']];

describe('text files', () => {
  const semicolons = 'Nom;Citoyenneté\r\nZoé;Pérou\r\n';
  it.each([
    ['UTF-8', strToU8(semicolons)],
    ['UTF-8 with its mark', strToU8(`\ufeff${semicolons}`)],
    ['UTF-16 little-endian', utf16(semicolons, false, true)],
    ['UTF-16 big-endian', utf16(semicolons, true, true)],
    ['UTF-16 without a mark', utf16(semicolons, false, false)],
    ['Windows-1252', windows(semicolons)],
    ['commas', strToU8('Nom,Citoyenneté\nZoé,Pérou')],
    ['tabs', strToU8('Nom\tCitoyenneté\nZoé\tPérou\n')],
    ['bars, lines ended as on an old Mac', strToU8('Nom|Citoyenneté\rZoé|Pérou\r')],
    ['a line that names the delimiter', strToU8(`sep=;\r\n${semicolons}`)],
  ])('%s', (_name, bytes) => {
    expect(tableOf({ bytes })).toMatchObject({ header, rows });
  });

  // Each as Excel in Japan saves "CSV".
  it.each([
    [
      'names with kana',
      '8e81 96bc 2c 8370 8358 837c 815b 8367 82cc 974c 8cf8 8afa 8cc0 0d0a' +
        '9363 9286 2c 323033312d30362d3330 0d0a',
      [
        ['氏名', 'パスポートの有効期限'],
        ['田中', '2031-06-30'],
      ],
    ],
    [
      'names in kanji alone',
      '8e81 96bc 2c 8d91 90d0 2c 8b8b 975e 0d0a 9363 9286 2c 93fa 967b 2c 3530 0d0a',
      [
        ['氏名', '国籍', '給与'],
        ['田中', '日本', '50'],
      ],
    ],
    [
      'names in English, kana in the cells',
      '4e616d65 2c 506179 0d0a 9363 9286 82cc 82bc 82dd 2c 3530 0d0a',
      [
        ['Name', 'Pay'],
        ['田中のぞみ', '50'],
      ],
    ],
  ])('Shift_JIS: %s', (_name, hex, [names, cells]) => {
    const bytes = Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
    expect(tableOf({ bytes })).toMatchObject({ header: names, rows: [cells] });
  });

  // Bytes that Shift_JIS could read too: an accent and the letter behind it make one Japanese sign.
  it.each([
    ['Windows-1252', 'Nom;Pays\nHélène;Pérou', ['Hélène', 'Pérou']],
    ['Windows-1252 below accents', 'Nom;Métier\nHélène;Pâtre', ['Hélène', 'Pâtre']],
  ])('no Shift_JIS: %s', (_name, text, cells) => {
    expect(tableOf({ bytes: windows(text) }).rows).toEqual([cells]);
  });

  // Of MS-DOS in French, where 0x82 is "é" and 0x83 "â": no encoding of ours, but each byte stays one sign.
  it.each([
    ['one kana', 'Nom;Titre\nZo\x82l;Pl\x83trier', [/^Zo.l$/, /^Pl.trier$/]],
    ['kana beside kana, and what is none', 'Nom;Cri\nZo\x82;\x83t\x83t', [/^Zo.$/, /^.t.t$/]],
  ])('no Shift_JIS, though it would have %s', (_name, text, cells) => {
    expect(tableOf({ bytes: windows(text) }).rows).toEqual([
      cells.map((cell) => expect.stringMatching(cell) as string),
    ]);
  });

  it('decimal commas do not make a semicolon file a comma file', () => {
    const text = 'Name;Pay;Hours\nAna;52,88;37,5\nBen;48,1;40\n';
    expect(tableOf({ text }).rows).toEqual([
      ['Ana', '52,88', '37,5'],
      ['Ben', '48,1', '40'],
    ]);
  });

  it('keeps quotes, delimiters and line breaks within a cell', () => {
    const text = 'Name,Pay\n"Ana ""Anita"" Ruiz, Jr.\nMexico",50\n"Ben",48\n';
    expect(tableOf({ text })).toMatchObject({
      rows: [
        ['Ana "Anita" Ruiz, Jr.\nMexico', '50'],
        ['Ben', '48'],
      ],
      numbers: [2, 3],
    });
  });

  // As when two files are put together, or a program adds its own rows.
  it.each([
    ['"\\r\\n", then "\\n"', 'Name,Pay\r\nAna,50\nBen,48\n'],
    ['"\\n", then "\\r\\n"', 'Name,Pay\nAna,50\r\nBen,48\r\n'],
    ['"\\r\\n" and "\\n" behind quotes', 'Name,"Pay"\r\n"Ana","50"\nBen,"48"\r\n\r\n'],
  ])('parts rows whose lines end in two ways: %s', (_name, text) => {
    expect(tableOf({ text })).toMatchObject({
      header: ['Name', 'Pay'],
      rows: [
        ['Ana', '50'],
        ['Ben', '48'],
      ],
      numbers: [2, 3],
    });
  });

  it('takes a line break in quotes for no end of a line', () => {
    const text = 'Name,Pay\r"Ana\nRuiz",50\rBen,48';
    expect(tableOf({ text }).rows).toEqual([
      ['Ana\nRuiz', '50'],
      ['Ben', '48'],
    ]);
  });

  it('takes a quote that is never closed for no quote where an old Mac ends the lines', () => {
    const text = 'Name;Height 6";Pay\rAna;a;50\rBen;b;48\r';
    expect(tableOf({ text })).toMatchObject({
      header: ['Name', 'Height 6"', 'Pay'],
      rows: [
        ['Ana', 'a', '50'],
        ['Ben', 'b', '48'],
      ],
    });
  });

  it('takes rows of other lengths as they are, leaves empty rows out, and counts as a spreadsheet does', () => {
    const text = 'Name,Pay\nAna\n,\n\nBen,48,,extra\n';
    const read = readTable({ text }, namesIn);
    expect(tableOf({ text })).toMatchObject({
      header: ['Name', 'Pay', '', ''],
      rows: [
        ['Ana', '', '', ''],
        ['Ben', '48', '', 'extra'],
      ],
      numbers: [2, 5],
    });
    expect(read).toMatchObject({ ok: true, table: { wider: 1 } });
  });

  it('finds the header below a title', () => {
    const text = 'Our candidates,\nAutumn 2026,\nName,Citizenship\nAna,Mexico\n';
    expect(tableOf({ text })).toMatchObject({
      header: ['Name', 'Citizenship'],
      rows: [['Ana', 'Mexico']],
      numbers: [4],
    });
  });

  it('takes the first row for the header where no name is known', () => {
    expect(tableOf({ text: 'a,b\n1,2' })).toMatchObject({ header: ['a', 'b'], rows: [['1', '2']] });
  });

  it('reads 1,000 columns and 100,000 rows, and refuses one more', () => {
    const wide = (count: number) =>
      [`c${'\tc'.repeat(count - 1)}`, `1${'\t1'.repeat(count - 1)}`].join('\n');
    expect(tableOf({ text: wide(1000) }).header).toHaveLength(1000);
    expect(refused({ text: wide(1001) })).toBe('too-many-columns');
    const long = (count: number) => `Name,Pay\n${'Ana,50\n'.repeat(count)}`;
    expect(tableOf({ text: long(100_000) }).rows).toHaveLength(100_000);
    expect(readTable({ text: long(100_001) }, namesIn)).toEqual({
      ok: false,
      fault: 'too-many-rows',
      params: { most: 100_000 },
    });
  });
});

describe('what is refused', () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
  );
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  it.each<[string, Source, string]>([
    ['an empty file', { bytes: new Uint8Array() }, 'empty'],
    ['blanks', { bytes: strToU8('\ufeff \r\n ') }, 'empty'],
    ['nothing pasted', { text: '  \n' }, 'empty'],
    ['a header alone', { text: 'Name,Citizenship\n' }, 'no-rows'],
    ['a picture renamed .csv', { bytes: png }, 'not-a-table'],
    [
      'a JPEG',
      { bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0, 1, 1) },
      'not-a-table',
    ],
    ['a PDF', { bytes: strToU8('%PDF-1.7 some text') }, 'not-a-table'],
    [
      'Excel before 2007',
      { bytes: Uint8Array.from([...ole, ...new Array<number>(600).fill(0)]) },
      'old-excel',
    ],
    [
      'a workbook with a password',
      { bytes: Uint8Array.from([...ole, 0, 0, ...wide, 0]) },
      'password',
    ],
    [
      'OpenDocument',
      { bytes: zipped({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }) },
      'other-spreadsheet',
    ],
    ['Numbers', { bytes: zipped({ 'Index/Document.iwa': 'x' }) }, 'other-spreadsheet'],
    [
      'a binary workbook',
      { bytes: zipped({ '[Content_Types].xml': '<x/>', 'xl/workbook.bin': 'x' }) },
      'other-spreadsheet',
    ],
    [
      'a document of words',
      { bytes: zipped({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }) },
      'not-a-table',
    ],
    ['a workbook cut off', { bytes: excel('<row/>').subarray(0, 700) }, 'damaged'],
    ['a sheet cut off', { bytes: excel('<row><c t="inlineStr"><is><t>Name') }, 'damaged'],
    ['rows out of order', { bytes: excel('<row r="2"/><row r="1"/>') }, 'damaged'],
    [
      'entities of its own',
      {
        bytes: excel('', {
          more: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><sst/>' },
        }),
      },
      'damaged',
    ],
    ['a quote that never ends', { text: 'Name,Pay\n"Ana,50\nBen,48\n' }, 'damaged'],
    ['a zip bomb of four gigabytes', { bytes: bomb(4_000_000_000) }, 'too-large'],
    ['a zip bomb within the limit', { bytes: bomb() }, 'too-large'],
    ['a zip bomb that says it is small', { bytes: bomb(1000) }, 'damaged'],
  ])('%s', (_name, source, fault) => {
    expect(refused(source)).toBe(fault);
  });
});
