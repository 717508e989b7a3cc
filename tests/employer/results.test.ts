import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/employer/batch/batch';
import type { Answers, Wage } from '../../src/answers/types';
import { varied } from '../../src/employer/batch/variation';
import { writeCsv } from '../../src/employer/batch/write/csv';
import { EXPORT_COLUMNS } from '../../src/employer/batch/write/results';
import type { Said } from '../../src/employer/batch/write/results';
import { keyOfWay } from '../../src/employer/batch/write/ways';
import type { WayToSay } from '../../src/employer/batch/write/ways';
import { whatWouldChange } from '../../src/rules';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { nearlyGood } from '../cases/some-answers';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { evaluated, opened, openedFile, wages } from './opened';
import { headerIn, rowOf } from './rows';

const { professional } = GOOD_CASES;
const line = (label: string, changes: object = {}) =>
  rowOf(label, { ...professional, ...changes }, 'en').join('\t');
const table = (...lines: string[]) => [headerIn('en').join('\t'), ...lines].join('\n');

/** Pay of 40 an hour is below what Job Bank has for a software engineer in Toronto. */
const low: Answers = { wage: { amount: 40, per: 'hour' } };
const three = () =>
  opened(
    table(
      line('Ana'),
      line('Ben', { ...low, citizenships: ['AU'] }),
      line('Cat', { licence: {}, citizenships: ['PE'] }),
    ),
  );

describe('results', () => {
  it('come in their order, each with its reasons and what is missing', () => {
    const batch = three();
    expect(evaluated(batch)).toEqual({
      done: 3,
      total: 3,
      state: 'done',
      outcomes: { eligible: 1, undetermined: 1, 'not-eligible': 1 },
    });
    const { total, rows } = batch.view({ from: 0, count: 2 });
    expect(total).toBe(3);
    expect(rows.map(({ label, rowNumber, outcome }) => [label, rowNumber, outcome])).toEqual([
      ['Ana', 2, 'eligible'],
      ['Ben', 3, 'not-eligible'],
    ]);
    expect(rows[1]?.criteria.find(({ id }) => id === 'wage')).toMatchObject({
      status: 'not-met',
      reasons: [{ code: 'pay-below-prevailing' }],
    });
    expect(batch.view({ from: 2, count: 9 }).rows[0]).toMatchObject({
      label: 'Cat',
      missing: ['licence.regulated'],
      basis: { country: 'PE', status: 'citizen' },
    });
  });

  it.each([
    [{ outcome: 'eligible' }, ['Ana']],
    [{ country: 'AU' }, ['Ben']],
    [{ missing: 'licence.regulated' }, ['Cat']],
    [{ category: 'professional' }, ['Ana', 'Ben', 'Cat']],
    [{ category: 'none' }, []],
    [{ text: ' be' }, ['Ben']],
    [{ outcome: 'eligible', country: 'AU' }, []],
    [{ sort: { by: 'label', down: true } }, ['Cat', 'Ben', 'Ana']],
    [{ sort: { by: 'outcome' } }, ['Ana', 'Cat', 'Ben']],
    [{ sort: { by: 'row', down: true } }, ['Cat', 'Ben', 'Ana']],
  ] as const)('%j shows %j', (query, labels) => {
    const batch = three();
    evaluated(batch);
    expect(batch.view({ ...query, from: 0, count: 9 }).rows.map(({ label }) => label)).toEqual(
      labels,
    );
  });

  it('are counted in groups', () => {
    const batch = three();
    evaluated(batch);
    const groups = (groupBy: 'outcome' | 'country' | 'missing') =>
      batch.view({ groupBy, from: 0, count: 0 }).groups?.map(({ key, rows }) => [key, rows]);
    expect(groups('outcome')).toEqual([
      ['eligible', 1],
      ['undetermined', 1],
      ['not-eligible', 1],
    ]);
    expect(groups('country')).toEqual([
      ['AU', 1],
      ['MX', 1],
      ['PE', 1],
    ]);
    expect(groups('missing')).toEqual([['licence.regulated', 1]]);
  });

  it('stay of one piece while cells are mended, until they are evaluated again', () => {
    const batch = three();
    evaluated(batch);
    const pay = batch.columns.indexOf('Pay');
    batch.change((candidates) => {
      candidates.mend(pay, '40', '90');
    });
    const ben = () => batch.view({ text: 'Ben', from: 0, count: 1 }).rows[0];
    expect(ben()).toMatchObject({ outcome: 'not-eligible' });
    expect(batch.row(1).answers.wage?.amount).toBe(40);
    evaluated(batch);
    expect(ben()).toMatchObject({ outcome: 'eligible' });
  });

  it('compare with another offer: who changes, and how many', () => {
    const batch = three();
    evaluated(batch);
    const compare = (other: Parameters<Batch['comparison']>[0]) => {
      const comparison = batch.comparison(other);
      while (!comparison.next(1));
      return comparison.result();
    };
    expect(compare({ raise: 0 }).changedTotal).toBe(0);
    const raised = compare({ raise: 50 });
    expect(raised.changed).toEqual([
      { row: 1, rowNumber: 3, label: 'Ben', before: 'not-eligible', after: 'eligible' },
    ]);
    expect(raised.counts['not-eligible']).toEqual({
      eligible: 1,
      undetermined: 0,
      'not-eligible': 0,
    });
    expect(compare({ answers: { wage: { amount: 20 } } }).counts.eligible['not-eligible']).toBe(1);
  });
});

it.each([
  ['hour', 40, undefined, 42],
  // 2 more an hour for 40 hours in each of 52 weeks: 4,160 a year, 346.67 a month.
  ['year', 80_000, 40, 84_160],
  ['month', 6000, 40, 6346.67],
  ['two-weeks', 3000, 37.5, 3150],
  ['week', 1500, 37.5, 1575],
  // Without the hours nobody knows what 2 an hour come to.
  ['year', 80_000, undefined, 80_000],
] as const)('2 more an hour on pay by the %s: %d becomes', (per, amount, hoursPerWeek, raised) => {
  const wage: Wage = { amount, per, ...(hoursPerWeek !== undefined && { hoursPerWeek }) };
  expect(varied({ wage }, { raise: 2 }).wage?.amount).toBeCloseTo(raised, 2);
});

/** The words for a file: columns by their code, and nothing else than what is given. */
const saying = (words: Partial<Said>) =>
  ({
    columns: Object.fromEntries(EXPORT_COLUMNS.map((column) => [column, column])),
    ...{ outcomes: {}, statuses: {}, categories: {}, countries: {}, questions: {}, documents: {} },
    ...{ phrases: new Map(), ways: new Map() },
    ...words,
  }) as Said;

describe('a file of results', () => {
  it('says each thing once, and what would change what is not a yes', () => {
    const batch = opened(
      table(
        line('Ana'),
        line('Ben', low),
        line('Bob', low),
        line('Cat', { licence: {}, citizenships: ['PE'] }),
        line('Dan', { citizenships: ['NZ'] }),
      ),
    );
    evaluated(batch);
    const file = batch.export({}, { ways: true });
    while (!file.next(2));
    const { ways, phrases, questions } = file.toSay();
    // Job Bank's median for 21231 in Toronto (ER3530), release of 2025: 56.49 an hour; 56.49 - 40 = 16.49.
    expect(ways).toMatchObject([
      {
        change: { path: 'wage.amount', to: 56.49, hourly: { needs: 56.49, short: 16.49 } },
        answers: { wage: { per: 'hour' } },
      },
      { change: { path: 'licence.regulated', kind: 'missing', to: false } },
      { none: 'fixed' },
    ]);
    // Of what is met nothing is said.
    expect(phrases.map(({ code }) => code)).toEqual([
      'pay-below-prevailing',
      'regulation-not-answered',
      'party-not-in-category',
      'no-country-to-look-up',
    ]);
    expect(questions).toEqual(['licence.regulated']);
  });

  it('tells of each candidate what the report of the same answers tells', () => {
    const cases = fc.sample(fc.oneof(nearlyGood, arbitraryAnswers), { numRuns: 40, seed: 6 });
    const rows = cases.map((answers, at) => rowOf(String(at), answers, 'en'));
    const batch = openedFile(writeCsv([headerIn('en'), ...rows], 'en'));
    evaluated(batch);
    const file = batch.export({}, { ways: true });
    while (!file.next(4));
    const { ways } = file.toSay();
    const text = (way: WayToSay) =>
      'none' in way ? way.none : `${way.change.path}=${String(way.change.to)}`;
    const said = saying({ ways: new Map(ways.map((way) => [keyOfWay(way), text(way)])) });
    const [header = [], ...written]: string[][] = parse(file.write('csv', said, 'en'), {
      bom: true,
    });
    const told = written.map((cells) => cells[header.indexOf('ways')]);
    expect(told).toEqual(
      cases.map((_case, at) => {
        const { answers } = batch.row(at);
        const { suggestions, none } = whatWouldChange(answers, { today: TODAY, wages });
        const lines = suggestions.map(({ changes }) =>
          changes.map(({ path, to }) => `${path}=${String(to)}`).join(' + '),
        );
        const more = lines.length > 5 ? [`… (+${lines.length - 5})`] : [];
        return none === 'eligible' ? '' : (none ?? [...lines.slice(0, 5), ...more].join('\n'));
      }),
    );
    expect(told.filter((cell) => cell?.includes('\n')).length).toBeGreaterThan(0);
  });

  // The lists of the T52 instructions ("Documents"): proof of citizenship (or of residence in Australia), passport,
  // education, experience; a licence only where one is needed, and a language where the offer names one.
  it.each([
    ['nothing special', {}, ['proof-of-citizenship'], ['language-evidence']],
    [
      'a resident of Australia',
      { citizenships: ['NZ'], australianPermanentResident: true },
      ['proof-of-australian-residence'],
      ['language-evidence'],
    ],
    [
      'an extension, with nothing known of a licence',
      { applicationType: 'extension', licence: {} },
      ['proof-of-citizenship'],
      ['licence-evidence', 'language-evidence'],
      ['extension-reasons'],
    ],
    [
      'regulated work in a language the offer names',
      {
        licence: { regulated: true, status: 'held' },
        offer: { ...professional.offer, languageRequired: true },
      },
      ['proof-of-citizenship'],
      [],
      ['licence-evidence', 'language-evidence'],
    ],
    // The proof of a marriage is for the partner to give, and not for an employer to ask for.
    ['a married candidate', { partner: 'spouse' }, ['proof-of-citizenship'], ['language-evidence']],
  ] as const)(
    'names the documents to ask for, the required ones first: %s',
    (_case, changes, first, helpful, more: readonly string[] = []) => {
      const expected = [
        ...[...first, 'passport', 'education-evidence', 'experience-evidence'],
        ...[...more, ...helpful],
      ];
      const batch = opened(table(line('Ana'), line('Ben', changes)));
      evaluated(batch);
      const file = batch.export({ text: 'Ben' }, { ways: false });
      while (!file.next(1));
      expect(file.toSay().documents).toEqual(expected);
      const documents = Object.fromEntries(expected.slice(1).map((id) => [id, id.toUpperCase()]));
      const said = saying({ documents });
      const [header = [], ben = []]: string[][] = parse(file.write('csv', said, 'en'), {
        bom: true,
      });
      // A document without a word keeps its code.
      expect(ben[header.indexOf('documents')]?.split('\n')).toEqual([
        expected[0],
        ...expected.slice(1).map((id) => id.toUpperCase()),
      ]);
    },
  );

  it('leaves out what would change the results where that is not asked for', () => {
    const batch = three();
    evaluated(batch);
    const file = batch.export({ outcome: 'not-eligible' }, { ways: false });
    while (!file.next(9));
    expect(file.toSay().ways).toEqual([]);
    expect(file.progress()).toEqual({ done: 1, total: 1 });
  });
});
