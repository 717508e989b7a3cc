import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { NOC_CODES, teerOf } from '../../src/occupations';
import { GOOD_CASES } from '../cases/good-cases';
import { NEWEST_DAY } from '../cases/newest-edition';
import { WITH_PROVISIONS } from './countries';
import type { Country } from './countries';
import type { By, Declared } from './declared';
import { judge } from './judge';
import { askedOf } from './naming';
import { PROFESSIONALS, RESEARCHERS } from './professional-lists';
import { TECHNICIANS } from './technician-lists';

/** The table of 516 groups by a column for each country and Australia's residents, made anew by the second evaluator. */

const [[, , ...heads] = [], ...rows] = readFileSync(
  new URL('../../docs/occupation-map.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

// The last column tells why, in words.
const COLUMNS = heads.slice(0, -1);

/** A column's country; "AU resident" is Australia's second. */
const countryOf = (column: string): Country => column.slice(0, 2) as Country;

function answersFor(column: string, noc: string): Answers {
  const resident = column.endsWith('resident');
  return {
    ...GOOD_CASES.professional,
    receivedOn: NEWEST_DAY,
    citizenships: [resident ? 'IN' : column],
    australianPermanentResident: resident,
    occupation: { noc },
  };
}

/** "yes", "no", "ask:…" or, where no question of ours settles it, "officer". */
function cell(column: string, noc: string, by: By): string {
  const { criteria } = judge(answersFor(column, noc), { today: NEWEST_DAY, by });
  const status = criteria['occupation-list'];
  if (status !== 'unknown') return status === 'met' ? 'yes' : 'no';
  const country = countryOf(column);
  const list = teerOf(noc) <= 1 ? PROFESSIONALS[country].list : TECHNICIANS[country];
  const asks = askedOf(list, noc, by);
  return asks.length > 0 ? `ask:${asks.sort().join(',')}` : 'officer';
}

/** A written cell in the same words. A lean to one side is told before a question that would not settle it. */
function written(value: string, noc: string, column: string): string {
  if (value.startsWith('yes')) return 'yes';
  if (value.startsWith('ask:')) return `ask:${value.slice(4).split(',').sort().join(',')}`;
  const { list } = PROFESSIONALS[countryOf(column)];
  return value.startsWith('officer') && list.includes(RESEARCHERS) && teerOf(noc) <= 1
    ? 'ask:mainly-research'
    : value.replace(/,.*/, '');
}

const cells = rows.flatMap(([noc = '', , ...values]) =>
  COLUMNS.map((column, i) => ({ noc, column, value: values[i] ?? '' })),
);

/** Cells that the texts alone would have otherwise: see `declared.ts`. */
const BY_TEXT: readonly { why: Declared; columns: string; nocs: string; cell: string }[] = [
  {
    why: 'half-a-title',
    columns: 'AU,CL,JP,MX,PE,AU resident',
    nocs: '22302',
    cell: 'officer',
  },
  { why: 'half-a-title', columns: 'AU,CL,AU resident', nocs: '83101', cell: 'officer' },
  { why: 'half-a-title', columns: 'MY', nocs: '21231', cell: 'officer' },
  { why: 'service-technicians', columns: 'AU,CL,JP,MX,PE,AU resident', nocs: '22311', cell: 'no' },
  { why: 'energy-sentence', columns: 'BN', nocs: '21332', cell: 'ask:energy-core-service' },
  {
    why: 'libraries-and-museums',
    columns: 'AU,CL,MX,PE,AU resident',
    nocs: '50010',
    cell: 'officer',
  },
  { why: 'libraries-and-museums', columns: 'JP', nocs: '50010', cell: 'ask:mainly-research' },
  {
    why: 'peru-nesting',
    columns: 'PE',
    nocs: [
      '12102 22210 22211 22212 22213 22214 22220 22221 22222 22310 22312 22313',
      '52120 52121 62100 62101 72200 72201 72202 72300 83101',
    ].join(' '),
    cell: 'no',
  },
];

describe('the table of occupations, made anew', () => {
  it('has 516 rows with a cell for each country and for residents', () => {
    expect(rows.map(([noc]) => noc)).toEqual(NOC_CODES);
    expect([...COLUMNS].sort()).toEqual([...WITH_PROVISIONS, 'AU resident'].sort());
  });

  it('is the same by the reading, in every cell', () => {
    const now = cells.map(({ noc, column }) => `${noc} ${column} ${cell(column, noc, 'reading')}`);
    const before = cells.map(
      ({ noc, column, value }) => `${noc} ${column} ${written(value, noc, column)}`,
    );
    expect(now).toEqual(before);
  });

  it('differs by the texts alone in the cells that are declared, and in no other', () => {
    const otherwise = cells.flatMap(({ noc, column, value }) => {
      const byText = cell(column, noc, 'text');
      return byText === written(value, noc, column) ? [] : [`${noc} ${column} ${byText}`];
    });
    const declared = BY_TEXT.flatMap(({ columns, nocs, cell: text }) =>
      columns
        .split(',')
        .flatMap((column) => nocs.split(' ').map((noc) => `${noc} ${column} ${text}`)),
    );
    expect(otherwise.sort()).toEqual(declared.sort());
  });
});
