import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Batch } from '../../src/employer/batch/batch';
import type { Export } from '../../src/employer/batch/export';
import { makeLexicon } from '../../src/employer/batch/cells/lexicon';
import { READ_FAULTS } from '../../src/employer/batch/read';
import type { Source } from '../../src/employer/batch/read';
import { EXPORT_COLUMNS } from '../../src/employer/batch/write/results';
import { loadRegionNames, loadWages } from '../../src/wages';
import { TODAY } from '../cases/good-cases';
import {
  answered,
  expectNothingTouched,
  hostileCell,
  PATIENCE,
  RUNS,
  torned,
} from '../cases/hostile';
import { headerIn } from './rows';
import { excel } from './workbooks';

const wages = await loadWages();
const lexicon = makeLexicon([await loadRegionNames('en'), await loadRegionNames('fr')]);

/** No words: what is missing is written as its code. */
const SAID = {
  columns: Object.fromEntries(EXPORT_COLUMNS.map((column) => [column, column])),
  outcomes: {},
  statuses: {},
  categories: {},
  countries: {},
  phrases: new Map(),
  ways: new Map(),
  questions: {},
  documents: {},
} as unknown as Parameters<Export['write']>[1];

/** So many rows in a table, so that the runs make as many rows as the other doors get cases. */
const ROWS = 10;
const TABLES = { numRuns: RUNS.numRuns / ROWS };

function opened(source: Source) {
  const batch = new Batch(lexicon, { today: TODAY, language: 'en', wages });
  return { batch, read: batch.open(source) };
}

/** Opens it, and has every row read, checked and told. */
function wentThrough(source: Source) {
  const { batch, read } = opened(source);
  if (!read.ok) return read;
  batch.cells();
  batch.problems(0, 50);
  batch.titles(0, 50);
  const evaluation = batch.evaluation();
  while (!evaluation.next(500));
  const { total } = batch.view({ from: 0, count: 50 });
  expect(total).toBe(read.rows);
  return read;
}

function expectAnswer(read: ReturnType<typeof wentThrough>): void {
  if (!read.ok) expect(READ_FAULTS).toContain(read.fault);
  expectNothingTouched();
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const columns = headerIn('en');

/** A header that names some of our columns and some that are none, and rows of anything under it. */
const table = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...columns), hostileCell), { minLength: 1, maxLength: 12 }),
    fc.array(fc.array(hostileCell, { maxLength: 14 }), { minLength: ROWS, maxLength: ROWS }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.boolean(),
  )
  .map(([header, rows, delimiter, inQuotes]) =>
    [header, ...rows]
      .map((cells) => cells.map(inQuotes ? quoted : String).join(delimiter))
      .join('\n'),
  );

it(
  'has an answer for any table in text, and touches nothing',
  () => {
    fc.assert(
      fc.property(fc.oneof(table, torned(table)), fc.boolean(), (text, asFile) => {
        const source = asFile ? { bytes: new TextEncoder().encode(text) } : { text };
        expectAnswer(answered(() => wentThrough(source)));
      }),
      TABLES,
    );
  },
  PATIENCE,
);

const workbook = excel(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row>',
  { texts: '<si><t>Ana</t></si>' },
);

/** A workbook with bytes turned, one that ends early, bytes that say they are a zip, and bytes. */
const bytes = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    .map((turned) => {
      const copy = workbook.slice();
      for (const [at, value] of turned) copy[at] = value;
      return copy;
    }),
  fc.nat(workbook.length).map((length) => workbook.slice(0, length)),
  fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.from([0x50, 0x4b, 3, 4, ...rest])),
  fc.uint8Array({ maxLength: 300 }),
);

it(
  'has an answer for any bytes, whole zips or broken ones, and touches nothing',
  () => {
    fc.assert(
      fc.property(bytes, (file) => {
        expectAnswer(answered(() => wentThrough({ bytes: file })));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

const sheetOf = (cell: string) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="2">${cell}</row>`;
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

it(
  'has an answer for any XML in a workbook, and touches nothing',
  () => {
    const cell = fc
      .tuple(fc.constantFrom('s', 'n', 'b', 'd', 'e', 'str', '__proto__'), hostileCell, hostileCell)
      .map(
        ([type, place, value]) =>
          `<c r="${escaped(place)}" t="${type}" s="${escaped(value)}"><v>${escaped(value)}</v></c>`,
      );
    fc.assert(
      fc.property(fc.oneof(cell, torned(cell), hostileCell), (xml) => {
        expectAnswer(answered(() => wentThrough({ bytes: excel(sheetOf(xml)) })));
      }),
      TABLES,
    );
  },
  PATIENCE,
);

it(
  'what is saved for a spreadsheet begins no cell as a formula',
  () => {
    const label = hostileCell.filter((cell) => cell.trim() !== '');
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: ROWS }), (labels) => {
        const text = ['Name', ...labels.map(quoted)].join('\n');
        const { batch, read } = opened({ text });
        if (!read.ok) return;
        const evaluation = batch.evaluation();
        while (!evaluation.next(500));
        const file = batch.export({}, { ways: false });
        while (!file.next(500));
        const saved = new TextDecoder().decode(file.write('csv', SAID, 'en'));
        const cells = parse(saved, { bom: true, delimiter: ',' }).flat();
        // eslint-disable-next-line no-control-regex -- control characters are what some programs drop
        expect(cells.filter((cell) => /^[\s\u0000-\u001f\u200b]*[=+@-]/.test(cell))).toEqual([]);
      }),
      TABLES,
    );
  },
  PATIENCE,
);
