import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/rules';
import { FULL_CASE, withValue } from '../cases/full-case';

/** "path code", for each problem. */
function problems(json: unknown): string[] {
  const result = parseCase(json);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`.trim());
}

/** Every level of the format that has fields of its own. */
const LEVELS = [
  ...['', 'answers.', 'answers.occupation.', 'answers.offer.', 'answers.offer.otherPlaces.1.'],
  ...['answers.selfEmployment.', 'answers.education.', 'answers.experience.'],
  ...['answers.experience.positions.0.', 'answers.licence.', 'answers.wage.'],
  ...['answers.prevailing.', 'answers.language.', 'keep.'],
];

const BAD: [path: string, value: unknown, code: string | RegExp][] = [
  // impossible dates
  ['answers.receivedOn', '2026-02-29', 'not-a-date'],
  ['answers.receivedOn', '2026-13-01', 'not-a-date'],
  ['answers.receivedOn', '2026-04-31', 'not-a-date'],
  ['answers.receivedOn', '', 'not-a-date'],
  ['answers.receivedOn', 'tomorrow', 'not-a-date'],
  ['answers.receivedOn', '2026-11-02T00:00:00Z', 'not-a-date'],
  // the years that a case can speak of
  ['answers.receivedOn', '1899-12-31', 'not-a-date'],
  ['answers.receivedOn', '2200-01-01', 'not-a-date'],
  ['answers.receivedOn', 20261102, 'wrong-type'],
  ['answers.passportExpiresOn', '2027-02-29', 'not-a-date'],
  ['answers.offer.startsOn', '1900-02-29', 'not-a-date'],
  ['answers.wage.rateDate', '2026-02-30', 'not-a-date'],
  ['answers.experience.positions.0.from', '2023-02-29', 'not-a-date'],
  ['answers.experience.positions.0.to', '2023-02-29', 'not-a-date'],
  ['answers.receivedOn', '1899-12-31', 'not-a-date'],
  ['answers.receivedOn', '2200-01-01', 'not-a-date'],
  ['savedAt', 'yesterday', 'not-a-date'],
  ['savedAt', '2026-11-21T10:00:00Z and more', 'not-a-date'],
  ['savedAt', '2026-11-21', 'not-a-date'],
  ['savedAt', '2026-02-30T99:00:00Z', 'not-a-date'],
  ['savedAt', '+002026-11-21T14:03:09Z', 'not-a-date'],
  ['savedAt', '2026-11-21T14:03:09Z (noon)', 'not-a-date'],
  ['answers.wage.currency', 'CADX', 'not-allowed'],
  ['answers.wage.currency', 'a CAD', 'not-allowed'],
  // negative numbers, and more than a share
  ['answers.offer.months', -1, 'not-above'],
  ['answers.education.years', -0.5, 'too-small'],
  ['answers.experience.paidMonths', -1, 'too-small'],
  ['answers.experience.positions.0.share', -0.1, 'too-small'],
  ['answers.experience.positions.0.share', 1.01, 'too-large'],
  ['answers.wage.amount', -1, 'too-small'],
  ['answers.wage.hoursPerWeek', -1, 'not-above'],
  ['answers.wage.hoursPerWeek', 169, 'too-large'],
  ['answers.wage.cadPerUnit', -1, 'not-above'],
  ['answers.wage.allowances', -1, 'too-small'],
  ['answers.prevailing.jobBankMedian', -1, 'not-above'],
  ['answers.prevailing.employerRangeLow', -1, 'too-small'],
  ['answers.prevailing.employerRangeHigh', -1, 'too-small'],
  // no number at all
  ['answers.offer.months', Infinity, /wrong-type|too-large/],
  ['answers.education.years', NaN, 'wrong-type'],
  ['answers.experience.paidMonths', Infinity, /wrong-type|too-large/],
  ['answers.wage.amount', Infinity, /wrong-type|too-large/],
  ['answers.wage.amount', -Infinity, /wrong-type|too-small/],
  ['answers.wage.amount', NaN, 'wrong-type'],
  ['answers.wage.amount', '45', 'wrong-type'],
  ['answers.education.years', '4', 'wrong-type'],
  ['answers.experience.paidMonths', '24', 'wrong-type'],
  ['answers.prevailing.jobBankMedian', null, 'wrong-type'],
  ['answers.offer.months', [12], 'wrong-type'],
  // yes and no
  ['answers.australianPermanentResident', 'yes', 'wrong-type'],
  ['answers.offer.employerInCanada', 1, 'wrong-type'],
  ['answers.licence.regulated', null, 'wrong-type'],
  ['answers.occupationQuestions.mainly-research', 'true', 'wrong-type'],
  // one of a few
  ['answers.audience', 'officer', 'not-allowed'],
  ['answers.applicationType', 'renewal', 'not-allowed'],
  ['answers.applyFrom', 'on-entry', 'not-allowed'],
  ['answers.skillLevel2016', 'E', 'not-allowed'],
  ['answers.skillLevel2016', 0, 'not-allowed'],
  ['answers.offer.arrangement', 'contract', 'not-allowed'],
  ['answers.offer.submission', 'paper', 'not-allowed'],
  ['answers.offer.province', 'XX', 'not-allowed'],
  ['answers.offer.province', 'Ontario', 'not-allowed'],
  ['answers.education.credential', 'phd', 'not-allowed'],
  ['answers.licence.status', 'pending', 'not-allowed'],
  ['answers.wage.per', 'day', 'not-allowed'],
  ['answers.wage.currency', 'cad', 'not-allowed'],
  ['answers.wage.currency', 'dollars', 'not-allowed'],
  ['answers.wage.currency', 'CADS', 'not-allowed'],
  ['answers.wage.currency', '$CAD', 'not-allowed'],
  ['answers.partner', 'yes', 'not-allowed'],
  // countries
  ['answers.citizenships.0', 'XX', 'unknown-country'],
  ['answers.citizenships.0', 'AUS', 'unknown-country'],
  ['answers.citizenships.0', 'au', 'unknown-country'],
  ['answers.citizenships.1', 'UK', 'unknown-country'],
  ['answers.citizenships.0', 'constructor', 'unknown-country'],
  ['answers.citizenships', 'AU', 'wrong-type'],
  ['answers.citizenships', { 0: 'AU' }, 'wrong-type'],
  ['answers.otherPermanentResidence.0', 'Japan', 'unknown-country'],
  ['answers.offer.foreignEmployerCountry', 'ZZ', 'unknown-country'],
  ['answers.education.country', '', 'unknown-country'],
  // codes
  ['answers.occupation.noc', '99999', 'unknown-noc'],
  ['answers.occupation.noc', '2173', 'unknown-noc'],
  ['answers.occupation.noc', ' 2123', 'unknown-noc'],
  ['answers.occupation.noc', '', 'unknown-noc'],
  ['answers.occupation.noc', 21231, 'wrong-type'],
  ['answers.occupation', '21231', 'wrong-type'],
  ['answers.offer.region', 'ER3530', 'region-elsewhere'],
  ['answers.offer.region', 'ER35', 'unknown-region'],
  ['answers.offer.region', 'ER59', 'unknown-region'],
  ['answers.offer.region', 'ER00', 'unknown-region'],
  ['answers.offer.region', 'ER5999', 'unknown-region'],
  ['answers.offer.region', '5920', 'unknown-region'],
  ['answers.offer.region', '', 'unknown-region'],
  ['answers.offer.otherPlaces.0.region', 'ER5920', 'region-elsewhere'],
  ['answers.offer.otherPlaces.0.region', 'ER24', 'unknown-region'],
  ['answers.occupationQuestions.is-it-fun', true, 'unknown-question'],
  ['answers.occupationQuestions.constructor', true, 'unknown-question'],
  ['answers.experience.positions.0.to', '2020-02-28', 'ends-before-start'],
  ['answers.experience.positions.0.from', ['2030-01-01'], 'wrong-type'],
  // shapes
  ['answers', [], 'wrong-type'],
  ['answers', null, 'wrong-type'],
  ['answers', 'none', 'wrong-type'],
  ['answers.offer', [], 'wrong-type'],
  ['answers.offer.otherPlaces', {}, 'wrong-type'],
  ['answers.experience.positions', {}, 'wrong-type'],
  ['answers.experience.positions.0', '2020-02-29', 'wrong-type'],
  ['answers.occupationQuestions', [], 'wrong-type'],
  ['keep', [], 'wrong-type'],
  ['keep.ticks', 'passport', 'wrong-type'],
  ['keep.notes', 'passport', 'wrong-type'],
  ['keep.notes.passport', 1, 'wrong-type'],
  ['keep.notSure', [1], 'wrong-type'],
  ['keep.label', 5, 'wrong-type'],
];

describe('parseCase', () => {
  it.each(BAD)('refuses %s: %j', (path, value, code) => {
    const found = problems(withValue(path, value));
    const deeper = path === 'keep.notSure' ? 'keep.notSure.0' : path;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(code instanceof RegExp ? code : `${deeper} ${code}`);
    expect(found[0]?.split(' ')[0]).toBe(deeper);
  });

  it.each(LEVELS)('refuses a field it does not know at "%s"', (level) => {
    expect(problems(withValue(`${level}colour`, 'red'))).toEqual([`${level}colour unknown-field`]);
  });

  it.each(LEVELS)('refuses "__proto__" at "%s"', (level) => {
    const text = JSON.stringify(withValue(`${level}MARK`, { polluted: true }));
    const found = problems(text.replace('"MARK"', '"__proto__"'));
    expect(found).toEqual([`${level}__proto__ unknown-field`]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['answers.occupationQuestions.MARK', true, 'answers.occupationQuestions.__proto__'],
    ['keep.notes.MARK', 'note', 'keep.notes.__proto__'],
  ])('refuses "__proto__" for MARK in %s', (path, value, told) => {
    const text = JSON.stringify(withValue(path, value)).replace('"MARK"', '"__proto__"');
    expect(problems(text).map((problem) => problem.split(' ')[0])).toEqual([told]);
  });

  it('refuses a document it does not know, and names the field', () => {
    expect(problems(withValue('keep.ticks', ['passport', 'diploma']))).toEqual([
      'keep.ticks.1 unknown-document',
    ]);
    expect(problems(withValue('keep.notes', { diploma: 'lost' }))).toEqual([
      'keep.notes.diploma unknown-document',
    ]);
  });

  it('refuses a required field that is missing', () => {
    expect(problems({ format: 't52-case', version: 1 })).toEqual(['answers missing']);
    expect(problems(withValue('answers.experience.positions', [{}]))).toEqual([
      'answers.experience.positions.0.from missing',
    ]);
    expect(problems(withValue('answers.offer.otherPlaces', [{ region: 'ER2440' }]))).toEqual([
      'answers.offer.otherPlaces.0.province missing',
    ]);
  });

  it('refuses a field that is there and undefined', () => {
    expect(problems(withValue('answers.partner', undefined))).toHaveLength(1);
  });

  it.each([
    ['an empty text', '', 'not-json'],
    ['broken JSON', '{"format": "t52-case", ', 'not-json'],
    ['JSON with a comma too many', '{"format": "t52-case",}', 'not-json'],
    ['nothing', undefined, 'not-json'],
    ['a number', 5, 'not-a-case'],
    ['null', null, 'not-a-case'],
    ['null as text', 'null', 'not-a-case'],
    ['an array', [], 'not-a-case'],
    ['an array with a case', [FULL_CASE], 'not-a-case'],
    ['an array as text', '[]', 'not-a-case'],
    ['a text in a text', JSON.stringify(JSON.stringify(FULL_CASE)), 'not-a-case'],
    ['an empty object', {}, 'not-a-case'],
    ['another format', { ...FULL_CASE, format: 'lmia-case' }, 'not-a-case'],
    ['the answers alone', FULL_CASE.answers, 'not-a-case'],
    ['version 2', { ...FULL_CASE, version: 2 }, 'newer-version'],
    ['version 1.5', { ...FULL_CASE, version: 1.5 }, 'newer-version'],
  ])('refuses %s', (_name, json, code) => {
    expect(problems(json)).toEqual([code]);
  });

  it.each([0, '1', null, undefined, -1])('refuses version %j', (version) => {
    expect(problems({ ...FULL_CASE, version })).toHaveLength(1);
  });

  it('tells all problems, not only the first', () => {
    const bad = structuredClone(FULL_CASE) as unknown as Record<string, Record<string, unknown>>;
    bad.answers = {
      ...FULL_CASE.answers,
      receivedOn: '2026-02-29',
      colour: 'red',
      education: { years: -1, credential: 'phd' },
      wage: { amount: '45', tips: 3 },
    };
    expect(problems(bad).sort()).toEqual([
      'answers.colour unknown-field',
      'answers.education.credential not-allowed',
      'answers.education.years too-small',
      'answers.receivedOn not-a-date',
      'answers.wage.amount wrong-type',
      'answers.wage.tips unknown-field',
    ]);
  });

  it('tells all problems with facts', () => {
    const bad = structuredClone(FULL_CASE);
    bad.answers.occupation = { noc: '99999' };
    bad.answers.offer = {
      province: 'ON',
      region: 'ER5920',
      otherPlaces: [{ province: 'BC', region: 'ER59' }],
    };
    bad.answers.occupationQuestions = { sure: true };
    bad.answers.experience = { positions: [{ from: '2024-02-01', to: '2024-01-31' }] };
    expect(problems(bad).sort()).toEqual([
      'answers.experience.positions.0.to ends-before-start',
      'answers.occupation.noc unknown-noc',
      'answers.occupationQuestions.sure unknown-question',
      'answers.offer.otherPlaces.0.region unknown-region',
      'answers.offer.region region-elsewhere',
    ]);
  });

  it('tells a wrong shape and a wrong fact in one go', () => {
    const bad = withValue('answers.occupation.noc', '99999') as typeof FULL_CASE;
    bad.answers.education = { years: -1 };
    expect(problems(bad).sort()).toEqual([
      'answers.education.years too-small',
      'answers.occupation.noc unknown-noc',
    ]);
  });
});
