import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { NOC_CODES, teerOf } from '../../src/occupations';
import { assess, currentEdition, occupationQuestionsFor } from '../../src/rules';
import { GOOD_CASES } from '../cases/good-cases';
import { NEWEST_COUNTRIES, NEWEST_DAY } from '../cases/newest-edition';

/**
 * Where each of the 516 groups stands for citizens of each country and permanent residents of Australia:
 * `docs/occupation-map.tsv`. Written anew by `npm run cases:occupations`, and otherwise compared cell by cell, so
 * that every change of the rules shows in words which groups it moves.
 */
const FILE = new URL('../../docs/occupation-map.tsv', import.meta.url);

const COLUMNS = [...NEWEST_COUNTRIES, 'AU resident'];

function answersFor(column: string, noc: string, questions: Record<string, boolean> = {}): Answers {
  const resident = column === 'AU resident';
  return {
    ...GOOD_CASES.professional,
    receivedOn: NEWEST_DAY,
    citizenships: [resident ? 'IN' : column],
    australianPermanentResident: resident,
    occupation: { noc },
    occupationQuestions: questions,
  };
}

function cell(answers: Answers): string {
  const { criteria } = assess(answers, { today: NEWEST_DAY });
  const found = criteria.find(({ id }) => id === 'occupation-list');
  if (found?.status === 'met') return found.caution ? 'yes, caution' : 'yes';
  if (found?.status === 'not-met') return 'no';
  if (found?.lean) return `officer, ${found.lean}`;
  const asked = occupationQuestionsFor(answers, { today: NEWEST_DAY });
  return asked.length ? `ask:${asked.join(',')}` : 'officer';
}

/** The entries that speak of the group for the country, or the general rule where none does. */
function why(column: string, noc: string): string {
  if (teerOf(noc) > 3) return 'TEER 4 or 5';
  const country = column === 'AU resident' ? 'AU' : column;
  const technician = teerOf(noc) > 1;
  const found = currentEdition.occupations.filter(
    ({ list, countries, nocs }) =>
      countries.includes(country) &&
      (list === 'technician-list') === technician &&
      (nocs.includes(noc) || nocs.includes('*')),
  );
  if (found.length) return found.map(({ id }) => id).join(' + ');
  const rules = currentEdition.countries[country];
  if (technician) return rules?.technicians === 'listed' ? 'not listed' : 'no technicians';
  return rules?.professionals === 'open' ? 'open list' : 'not listed';
}

/** "AU, CL: open list; BN: not listed": the columns that share a reason together. */
function whyAll(noc: string): string {
  const reasons = COLUMNS.map((column) => [column, why(column, noc)] as const);
  const different = [...new Set(reasons.map(([, reason]) => reason))];
  if (different.length === 1) return different[0] ?? '';
  return different
    .map((reason) => {
      const own = reasons.filter(([, each]) => each === reason).map(([column]) => column);
      return `${own.join(', ')}: ${reason}`;
    })
    .join('; ');
}

const HEAD = ['noc', 'teer', ...COLUMNS, 'why'];

const now = NOC_CODES.map((noc) => [
  noc,
  String(teerOf(noc)),
  ...COLUMNS.map((column) => cell(answersFor(column, noc))),
  whyAll(noc),
]);

if (process.env.WRITE_OCCUPATIONS) {
  writeFileSync(FILE, [HEAD, ...now].map((cells) => `${cells.join('\t')}\n`).join(''));
}

const [head = [], ...written] = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

describe('the occupation map', () => {
  it('has the 516 groups, and a column for each country and residents', () => {
    expect(head).toEqual(HEAD);
    expect(written.map(([noc]) => noc)).toEqual(NOC_CODES);
    expect(written).toHaveLength(516);
  });

  it('is what the rules say, cell by cell', () => {
    const changes = now.flatMap((cells, row) =>
      cells.flatMap((value, i) => {
        const before = written[row]?.[i];
        return before === value
          ? []
          : [`${cells[0] ?? ''}, ${HEAD[i] ?? ''}: "${before ?? ''}" is now "${value}"`];
      }),
    );
    expect(changes, 'npm run cases:occupations writes the map anew').toEqual([]);
  });

  it('is the same for citizens and permanent residents of Australia', () => {
    const at = (column: string) => now.map((cells) => cells[HEAD.indexOf(column)]);
    expect(at('AU resident')).toEqual(at('AU'));
  });

  it('closes TEER 4 and 5 for all, and technicians for Brunei and Malaysia', () => {
    const cells = (from: number, to: number, columns: readonly string[]) =>
      now
        .filter(([, teer]) => Number(teer) >= from && Number(teer) <= to)
        .flatMap((row) => columns.map((column) => row[HEAD.indexOf(column)]));
    expect(new Set(cells(4, 5, COLUMNS))).toEqual(new Set(['no']));
    expect(new Set(cells(2, 3, ['BN', 'MY']))).toEqual(new Set(['no']));
  });

  it('has a reason of its own in every row', () => {
    expect(now.filter((cells) => !cells.at(-1))).toEqual([]);
  });
});

describe('the 145 groups of TEER 0 and 1', () => {
  const professionals = NOC_CODES.filter((noc) => teerOf(noc) <= 1);

  function counts(column: string, questions: Record<string, boolean>): string {
    const cells = professionals.map((noc) => cell(answersFor(column, noc, questions)));
    const count = (kind: RegExp) => cells.filter((each) => kind.test(each)).length;
    return [/^no$/, /^officer/, /^ask/, /^yes/].map(count).join('/');
  }

  it('are 145', () => {
    expect(professionals).toHaveLength(145);
  });

  it.each(['AU', 'CL', 'MX', 'PE', 'AU resident'] as const)(
    'are 41 excluded, 11 left to an officer, 12 decided by a question, 81 open: %s',
    (column) => {
      expect(counts(column, {})).toBe('41/11/12/81');
    },
  );

  it('are the same for Japan where the job is not mainly research', () => {
    expect(counts('JP', { 'mainly-research': false })).toBe('41/11/12/81');
  });

  it('are all asked about research for Japan, but those excluded already', () => {
    expect(counts('JP', {})).toBe('41/11/93/0');
    const asked = professionals.filter((noc) =>
      occupationQuestionsFor(answersFor('JP', noc), { today: NEWEST_DAY }).includes(
        'mainly-research',
      ),
    );
    expect(asked).toHaveLength(145 - 41);
  });
});
