import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOC_CODES, teerOf } from '../../src/occupations';
import { assess, currentEdition } from '../../src/rules';
import { GOOD_CASES } from '../cases/good-cases';
import { NEWEST_COUNTRIES, NEWEST_DAY } from '../cases/newest-edition';
import { ENTRY_COLUMNS, entries, entryRows } from '../cases/occupation-entries';
import type { EntryRow } from '../cases/occupation-entries';
import { table } from '../cases/tables';

/** Groups that "*" stands for. */
const OPEN_GROUPS = NOC_CODES.filter((noc) => teerOf(noc) <= 1);

const text = (rows: EntryRow[]) =>
  [ENTRY_COLUMNS, ...rows.map((row) => ENTRY_COLUMNS.map((column) => row[column]))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

if (process.env.WRITE_OCCUPATIONS) {
  const file = new URL('../cases/occupation-entries.tsv', import.meta.url);
  writeFileSync(file, text(entryRows(entries(), OPEN_GROUPS)));
}

const rows = table('occupation-entries', ENTRY_COLUMNS);

/** What the program says of the list, in the words of the table. */
function listed({ country, noc, answers }: EntryRow, resident: boolean): string {
  const questions = answers.split(' ').filter(Boolean);
  const { criteria } = assess(
    {
      ...GOOD_CASES.professional,
      receivedOn: NEWEST_DAY,
      citizenships: [resident ? 'IN' : country],
      australianPermanentResident: resident,
      occupation: { noc },
      occupationQuestions: Object.fromEntries(
        questions.map((given) => [given.split('=')[0] ?? '', given.endsWith('=yes')]),
      ),
    },
    { today: NEWEST_DAY },
  );
  const found = criteria.find(({ id }) => id === 'occupation-list');
  return cell(found?.status ?? '', found?.lean ?? '', found?.caution ? 'yes' : '');
}

const cell = (...parts: string[]) => parts.filter(Boolean).join(', ');

describe('the occupation entries', () => {
  it('are the 127 that were read from the page', () => {
    const plain = currentEdition.occupations.map((entry) => ({
      ...{ question: '', ifYes: '', ifNo: '', why: '' },
      ...entry,
    }));
    const read = entries().map(({ ...entry }) => {
      Reflect.deleteProperty(entry, 'note');
      return entry;
    });
    expect(read).toHaveLength(127);
    expect(plain, 'tests/cases/occupation-rules.tsv has each entry a second time').toEqual(read);
  });

  it('have a row for each country, group and way of answering', () => {
    expect(text(rows), 'npm run cases:occupations writes the rows anew').toBe(
      text(entryRows(entries(), OPEN_GROUPS)),
    );
  });

  it.each(entries().map((entry) => [entry.id, entry] as const))('cover %s', (id, entry) => {
    const own = rows.filter((row) => row.entries.split(' ').includes(id));
    for (const country of entry.countries) {
      for (const noc of entry.nocs.includes('*') ? OPEN_GROUPS : entry.nocs) {
        const here = own.filter((row) => row.country === country && row.noc === noc);
        const ways = new Set(
          here.map(({ answers }) =>
            entry.question
              ? RegExp(`\\b${entry.question}=(yes|no)`).exec(answers)?.[1]
              : 'asks nothing',
          ),
        );
        expect(ways.size, `${country} ${noc}`).toBe(entry.question ? 3 : 1);
      }
    }
  });

  it.each(NEWEST_COUNTRIES)('say for %s what the table says', (country) => {
    const own = rows.filter((row) => row.country === country);
    const told = (said: (row: EntryRow) => string) =>
      own.map((row) => `${row.noc} ${row.answers}: ${said(row)}`);
    expect(own.length).toBeGreaterThan(0);
    expect(told((row) => listed(row, false))).toEqual(
      told(({ status, lean, caution }) => cell(status, lean, caution)),
    );
  });

  it('say the same of a permanent resident of Australia', () => {
    const own = rows.filter((row) => row.country === 'AU');
    expect(own.map((row) => listed(row, true))).toEqual(own.map((row) => listed(row, false)));
  });
});
