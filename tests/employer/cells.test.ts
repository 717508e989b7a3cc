import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/app/messages';
import { readCell } from '../../src/employer/batch/cells';
import type { Settled } from '../../src/employer/batch/cells';
import { makeLexicon } from '../../src/employer/batch/cells/lexicon';
import type { Reading } from '../../src/employer/batch/cells/reading';
import { fieldName, fieldNamed, fieldOf, FIELDS, recognise } from '../../src/employer/batch/fields';
import type { FieldId } from '../../src/employer/batch/fields';
import type { Cell } from '../../src/employer/batch/read';
import { parseCase } from '../../src/rules';
import { loadRegionNames } from '../../src/wages';

const lexicon = makeLexicon(await Promise.all(Object.keys(LANGUAGES).map(loadRegionNames)));
const read = (id: FieldId, cell: Cell, settled: Settled = {}) =>
  readCell(cell, fieldOf(id), lexicon, settled);
/** What is read, or the code of what is wrong. */
const told = (reading: Reading) =>
  'value' in reading ? reading.value : 'problem' in reading ? reading.problem : reading;

describe('columns by their names', () => {
  it.each<[string, FieldId | undefined]>([
    ['Citizenship(s)', 'citizenships'],
    ['CITOYENNETE', 'citizenships'],
    ['Nacionalidad', 'citizenships'],
    ['国籍', 'citizenships'],
    ['Kewarganegaraan', 'citizenships'],
    ['  passport-expiry ', 'passportExpiresOn'],
    ['Code CNP', 'occupation.noc'],
    ['NOC (2021)', 'occupation.noc'],
    ['Heures par semaine', 'wage.hoursPerWeek'],
    ['wage.amount', 'wage.amount'],
    ['occupationQuestions.mainly-research', 'occupationQuestions.mainly-research'],
    ['Expérience (mois)', 'experience.paidMonths'],
    ['Expérience (années)', undefined],
    // The language is known, or it is the one that the offer asks for: two fields, and the other language beside.
    ['Français', undefined],
    ['Shoe size', undefined],
    // Could be the length of the offer or of the experience.
    ['Months', undefined],
    // Could be Australia's, which decides, or another's, which does not.
    ['Permanent residence', undefined],
    ['', undefined],
  ])('%j', (header, field) => {
    expect(fieldNamed(header)).toBe(field);
  });

  it('gives a field to the first of two columns', () => {
    expect(recognise(['Nationality', 'x', 'Citizenship'])).toEqual([
      'citizenships',
      undefined,
      undefined,
    ]);
  });

  it('every name in every language means one field', () => {
    for (const { id } of FIELDS) {
      for (const language of Object.keys(LANGUAGES))
        expect([id, fieldNamed(fieldName(id, language))]).toEqual([id, id]);
    }
  });
});

describe('countries', () => {
  it.each<[string, unknown]>([
    ['Mexico', ['MX']],
    ['méxico', ['MX']],
    ['Mexique; JP', ['MX', 'JP']],
    ['日本/マレーシア', ['JP', 'MY']],
    ['Mexican, Peruvian', ['MX', 'PE']],
    ['Australia and New Zealand', ['AU', 'NZ']],
    ['Trinidad and Tobago', ['TT']],
    ['Bosnie-Herzégovine', ['BA']],
    ['UK', ['GB']],
    ['Korea', ['KR']],
    ['Brunei Darussalam\nMX', ['BN', 'MX']],
    ['MX; MX', ['MX']],
    ['Mexico; Atlantis', 'unknown-country'],
    ['Congo', 'unknown-country'],
    [';', 'unknown-country'],
    [
      [
        'AU',
        'BN',
        'CL',
        'JP',
        'MX',
        'MY',
        'PE',
        'NZ',
        'GB',
        'US',
        'CA',
        'FR',
        'DE',
        'IT',
        'ES',
        'PT',
        'IN',
        'CN',
        'KR',
        'VN',
        'TH',
      ].join(','),
      'too-many',
    ],
  ])('%j', (cell, expected) => {
    expect(told(read('citizenships', cell))).toEqual(expected);
  });
});

describe('days', () => {
  it.each<[Cell, unknown, Settled?]>([
    ['2026-04-03', '2026-04-03'],
    ['2026/4/3', '2026-04-03'],
    ['2026-04-03 00:00:00', '2026-04-03'],
    ['2026-04-03T00:00:00.000Z', '2026-04-03'],
    ['2026年4月3日', '2026-04-03'],
    ['３ April 2026', '2026-04-03'],
    ['April 3rd, 2026', '2026-04-03'],
    ['1er avril 2026', '2026-04-01'],
    ['3-Apr-2026', '2026-04-03'],
    ['3 de abril de 2026', '2026-04-03'],
    ['3 Mei 2026', '2026-05-03'],
    [46115, '2026-04-03'],
    ['46115', '2026-04-03'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['3/3/2026', '2026-03-03'],
    ['3/4/2026', 'date-order'],
    ['3.4.2026', 'date-order'],
    ['３／４／２０２６', 'date-order'],
    ['３／４／２０２６', '2026-04-03', { dateOrder: 'day-first' }],
    ['3/4/2026', '2026-04-03', { dateOrder: 'day-first' }],
    ['3/4/2026', '2026-03-04', { dateOrder: 'month-first' }],
    ['31/12/2026', '2026-12-31', { dateOrder: 'month-first' }],
    ['3/4/26', 'short-year'],
    ['3 Apr 26', 'short-year'],
    ['2026-02-30', 'not-a-date'],
    ['31/13/2026', 'not-a-date'],
    ['April 2026', 'not-a-date'],
    ['soon', 'not-a-date'],
    [true, 'not-a-date'],
    ['2200-01-01', 'date-out-of-range'],
    ['1899-12-31', 'date-out-of-range'],
  ])('%j', (cell, expected, settled) => {
    expect(told(read('passportExpiresOn', cell, settled))).toBe(expected);
  });
});

describe('numbers', () => {
  it.each<[Cell, unknown, Settled?]>([
    [52.88, 52.88],
    ['52.88', 52.88],
    ['52,88', 52.88],
    ['$52.88', 52.88],
    ['52,88 $', 52.88],
    ['1 234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234', 'decimal-mark'],
    ['1,234', 1234, { decimalMark: '.' }],
    ['1,234', 1.234, { decimalMark: ',' }],
    ['1.234', 1234, { decimalMark: ',' }],
    ['0.500', 0.5],
    ['-5', 'negative'],
    ['about 50', 'not-a-number'],
    ['2000000000', 'too-large'],
    [Infinity, 'too-large'],
    [false, 'not-a-number'],
  ])('pay %j', (cell, expected, settled) => {
    expect(told(read('wage.amount', cell, settled))).toBe(expected);
  });

  it('hours are above zero', () => {
    expect(told(read('wage.hoursPerWeek', '0'))).toBe('not-above');
    expect(told(read('wage.hoursPerWeek', '169'))).toBe('too-large');
    expect(told(read('wage.hoursPerWeek', '37,5'))).toBe(37.5);
  });
});

describe('words', () => {
  it.each<[FieldId, Cell, unknown]>([
    ['partner', 'Marié', 'spouse'],
    ['partner', false, 'none'],
    ['licence.regulated', 'OUI', true],
    ['licence.regulated', 0, false],
    ['licence.regulated', 'tidak', false],
    ['licence.regulated', 'はい', true],
    ['licence.regulated', 'maybe', 'not-yes-no'],
    ['licence.status', 'no', 'unknown-choice'],
    ['education.credential', 'Bachelor of Science', 'bachelor'],
    ['education.credential', '修士', 'master'],
    ['education.credential', 'Maîtrise', 'master'],
    ['education.credential', 'Diplôme collégial', 'technical-diploma'],
    ['education.credential', 'DEC', 'technical-diploma'],
    // Three years at a university of France.
    ['education.credential', 'Licence', 'bachelor'],
    // A school's end in France, a degree in Quebec.
    ['education.credential', 'Baccalauréat', 'unknown-choice'],
    ['education.credential', 'Diploma', 'unknown-choice'],
    // In Mexico half a month, 24 times a year, and not two weeks, 26 times.
    ['wage.per', 'quincenal', 'unknown-choice'],
    // Applied for is not yet sure to come.
    ['licence.status', 'in progress', 'unknown-choice'],
    ['licence.status', '申請中', 'unknown-choice'],
    ['licence.status', '取得見込み', 'obtainable'],
    ['skillLevel2016', 0, '0'],
    ['wage.per', 'an hour', 'hour'],
    ['wage.currency', 'us$', 'USD'],
    ['wage.currency', '$', 'unknown-currency'],
    ['offer.province', 'colombie-britannique', 'BC'],
    ['offer.province', 'B.C.', 'BC'],
    ['offer.province', 'Columbia Británica', 'BC'],
    ['offer.province', 'Columbia Británica (British Columbia)', 'BC'],
    ['offer.province', 'ブリティッシュ・コロンビア州（British Columbia）', 'BC'],
    ['offer.province', 'ブリティッシュコロンビア州', 'BC'],
    ['offer.province', 'プリンス・エドワード・アイランド州', 'PE'],
    ['offer.province', 'Wilayah Barat Laut', 'NT'],
    ['offer.province', 'Queensland', 'unknown-province'],
    ['offer.region', 'Toronto', 'ER3530'],
    ['offer.region', 3530, 'ER3530'],
    ['offer.region', 'Gotham', 'unknown-region'],
    ['occupation.noc', 21231, '21231'],
    ['occupation.noc', 10, '00010'],
    ['occupation.noc', 'NOC 21231 - Software engineers', '21231'],
    // A code of the NOC of 2016.
    ['occupation.noc', '2173', 'unknown-noc'],
    ['occupation.noc', '0012', 'unknown-noc'],
    ['occupation.noc', '212311', 'unknown-noc'],
    ['occupation.noc', '10.0', '00010'],
    // No legislator's code that lost its noughts.
    ['occupation.noc', '10 years a cook', 'unknown-noc'],
    ['label', 'x'.repeat(201), 'too-long'],
  ])('%s %j', (id, cell, expected) => {
    expect(told(read(id, cell))).toBe(expected);
  });

  it('a job title is never taken for a code', () => {
    expect(read('occupation.noc', 'Software engineer')).toEqual({ title: 'Software engineer' });
    expect(read('occupation.jobTitle', 'Software engineer')).toEqual({
      title: 'Software engineer',
    });
  });

  it('a name that two provinces have a region of waits for the province', () => {
    expect(read('offer.region', 'Northeast')).toEqual({ oneOf: ['ER3590', 'ER5980'] });
  });

  it('reads further places of work', () => {
    expect(told(read('offer.otherPlaces', 'ER5920; Québec'))).toEqual([
      { province: 'BC', region: 'ER5920' },
      { province: 'QC' },
    ]);
  });
});

describe('limits', () => {
  it('are those of a case file: it takes what a cell takes, and refuses what a cell refuses', () => {
    for (const field of FIELDS) {
      if (field.kind !== 'number') continue;
      const [group = '', name = ''] = field.id.split('.');
      const inFile = (value: number) =>
        parseCase({ format: 't52-case', version: 1, answers: { [group]: { [name]: value } } }).ok;
      for (const value of [0, 1, field.most, field.most + 1])
        expect([field.id, value, 'value' in read(field.id, value)]).toEqual([
          field.id,
          value,
          inFile(value),
        ]);
    }
  });

  it('every option of a choice is one of a case file, and every word of ours leads to it', () => {
    for (const field of FIELDS) {
      if (field.kind !== 'choice') continue;
      const [group = '', name] = field.id.split('.');
      for (const option of field.options) {
        const answers = { [group]: name === undefined ? option : { [name]: option } };
        expect(parseCase({ format: 't52-case', version: 1, answers })).toMatchObject({ ok: true });
        expect([option, told(read(field.id, option))]).toEqual([option, option]);
      }
    }
  });
});
