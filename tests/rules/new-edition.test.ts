import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import type * as Rules from '../../src/rules';
import { GOOD_CASES } from '../cases/good-cases';
import { changed, medians } from '../cases/tables';

/**
 * The steps of docs/how-to/add-edition.md, done in a copy of the rules: instructions made up for this test, by which
 * from 1 May 2027 the United Kingdom counts as Australia does and a professional needs 36 paid months, not 24.
 */
const NEW_EDITION = `
import type { Edition } from '../../edition';
import { edition as before } from '../2024-10-03';
import { about } from './about';

export const edition: Edition = {
  ...before,
  ...about,
  countries: {
    ...before.countries,
    GB: { inForceFrom: '2027-05-01', professionals: 'open', technicians: 'listed', opensT53: true },
  },
  joinedNotInForce: [],
  experienceMonths: { ...before.experienceMonths, professional: 36 },
  occupations: before.occupations.map((entry) =>
    entry.countries.includes('AU') ? { ...entry, countries: [...entry.countries, 'GB'] } : entry,
  ),
};
`;

const ABOUT = `
import type { EditionInfo } from '../../types';

export const about: EditionInfo = { id: '2027-04-15', from: '2027-05-01', checkedOn: '2027-04-20' };
export const ELIGIBLE_COUNTRIES = ['AU', 'BN', 'CL', 'GB', 'JP', 'MX', 'MY', 'PE'] as const;
`;

const source = path.resolve(import.meta.dirname, '../../src');
let copy: string;
let rules: typeof Rules;

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'edition-'));
  for (const room of ['answers', 'occupations', 'wages'])
    symlinkSync(path.join(source, room), path.join(copy, room), 'junction');
  cpSync(path.join(source, 'rules'), path.join(copy, 'rules'), { recursive: true });

  const editions = path.join(copy, 'rules/editions');
  mkdirSync(path.join(editions, '2027-04-15'));
  writeFileSync(path.join(editions, '2027-04-15/index.ts'), NEW_EDITION);
  writeFileSync(path.join(editions, '2027-04-15/about.ts'), ABOUT);
  change(path.join(editions, 'index.ts'), [
    ['\n\n', "\nimport { edition as edition20270415 } from './2027-04-15';\n\n"],
    ['[edition20241003]', '[edition20241003, edition20270415]'],
  ]);
  change(path.join(copy, 'rules/index.ts'), [
    ['editions/2024-10-03/about', 'editions/2027-04-15/about'],
  ]);
  change(path.join(copy, 'rules/sources.ts'), [
    [
      "  t52('t52-spouse'",
      "  t52('t52-GB', 'Country-specific occupations: United Kingdom', 'details-panel8'),\n  t52('t52-spouse'",
    ],
  ]);
  rules = (await import(path.join(copy, 'rules/index.ts'))) as typeof Rules;
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** Puts words of a file in the place of others that have to be there. */
function change(file: string, words: readonly (readonly [string, string])[]) {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of words) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

const wages = medians();

/** The status of a criterion for a case received on a day. */
function on(receivedOn: string, criterion: Rules.CriterionId, answers: Answers) {
  const { criteria, edition } = rules.assess(
    { ...answers, receivedOn },
    { today: receivedOn, wages },
  );
  return `${edition.id}: ${criteria.find(({ id }) => id === criterion)?.status ?? 'gone'}`;
}

const briton: Answers = { ...GOOD_CASES.professional, citizenships: ['GB'] };
const thirtyMonths: Answers = { ...GOOD_CASES.professional, experience: { paidMonths: 30 } };

describe('a new edition of the instructions', () => {
  it.each<[string, Rules.CriterionId, string, Answers]>([
    ['2027-04-30', 'citizenship', '2024-10-03: not-met', briton],
    ['2027-05-01', 'citizenship', '2027-04-15: met', briton],
    ['2027-05-01', 'occupation-list', '2027-04-15: met', briton],
    ['2027-04-30', 'experience', '2024-10-03: met', thirtyMonths],
    ['2027-05-01', 'experience', '2027-04-15: not-met', thirtyMonths],
  ])('decides by the day of receipt: %s, %s: %s', (day, criterion, status, answers) => {
    expect(on(day, criterion, answers)).toBe(status);
  });

  it('makes a Briton eligible from its first day', () => {
    const outcomeOn = (today: string) =>
      rules.assess({ ...briton, receivedOn: today }, { today, wages }).outcome;
    expect(outcomeOn('2027-04-30')).toBe('not-eligible');
    expect(outcomeOn('2027-05-01')).toBe('eligible');
  });

  it('is what the page foot names', () => {
    expect(rules.currentEditionInfo.id).toBe('2027-04-15');
    expect([...rules.ELIGIBLE_COUNTRIES].sort()).toEqual(
      Object.keys(rules.currentEdition.countries).sort(),
    );
  });

  it.each<[string, Answers, string]>([
    ['the threshold', thirtyMonths, 'experience: met > not-met by instructions'],
    [
      'the country',
      { ...briton, experience: { paidMonths: 40 } },
      'citizenship: not-met > met by instructions',
    ],
  ])('tells whoever has a verdict from before what has changed: %s', (_name, answers, told) => {
    const case_ = changed(answers, 'receivedOn=?');
    const before = rules.verdictRecord(case_, { today: '2027-04-20', wages });
    const changes = rules.verdictChanges(before, case_, { today: '2027-05-10', wages });
    expect(
      changes?.points.map(
        ({ point, from, to, because }) => `${point}: ${from} > ${to} by ${because}`,
      ),
    ).toContain(told);
    expect(changes?.instructionsFrom).toBe('2027-05-01');
  });

  it('changes nothing for a case whose named day of receipt is older', () => {
    const named = { ...thirtyMonths, receivedOn: '2027-04-20' };
    const before = rules.verdictRecord(named, { today: '2027-04-20', wages });
    expect(rules.verdictChanges(before, named, { today: '2027-05-10', wages })).toBeUndefined();
  });
});
