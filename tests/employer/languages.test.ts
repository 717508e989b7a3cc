import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { wordFor } from '../../src/employer/batch/cells/lexicon';
import { fieldNamed, FIELDS } from '../../src/employer/batch/fields';
import names from '../../src/employer/batch/fields/names.json';
import { plainText } from '../../src/employer/batch/fields/plain-text';
import words from '../../src/employer/batch/fields/words.json';
import { writeCsv } from '../../src/employer/batch/write/csv';
import { writeTemplate } from '../../src/employer/batch/write/template';
import { LANGUAGE_CODES } from '../../src/answers/languages';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { opened, openedFile } from './opened';
import { COLUMNS, headerIn, rowOf } from './rows';

/** What a row can hold: the months of experience as a total, and no audience; job titles are text in any language. */
const candidates = fc
  .sample(arbitraryAnswers, { numRuns: 300, seed: 6 })
  .map(({ experience, audience: _audience, occupation, ...answers }): Answers => ({
    ...answers,
    ...(occupation?.noc !== undefined && { occupation: { noc: occupation.noc } }),
    ...(experience?.paidMonths !== undefined && {
      experience: { paidMonths: experience.paidMonths },
    }),
  }));

/** A group without an answer is no answer. */
const plain = (answers: Answers) =>
  JSON.parse(JSON.stringify(answers, (_key, value: unknown) => filled(value))) as unknown;

function filled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return Array.isArray(value) && value.length === 0 ? undefined : value;
  const entries = Object.entries(value).filter(([, inner]) => filled(inner) !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

describe.each(LANGUAGE_CODES)('a table in the words of %s', (language) => {
  it('is read as it was meant: columns, choices, countries, days', () => {
    const rows = [
      headerIn(language),
      ...candidates.map((one, at) => rowOf(`${at}`, one, language)),
    ];
    const batch = openedFile(writeCsv(rows, language));
    expect(batch.fields).toEqual(COLUMNS);
    expect(batch.cells()).toMatchObject({ problems: 0 });
    candidates.forEach((answers, at) => {
      expect(plain(batch.row(at).answers)).toEqual(plain(answers));
    });
  });

  it.each(['csv', 'xlsx'] as const)(
    'is the template as %s: opened as it is, all is read',
    (format) => {
      const batch = openedFile(writeTemplate(format, language));
      expect(batch.fields).not.toContain(undefined);
      expect(batch.cells()).toMatchObject({ problems: 0 });
      const inEnglish = openedFile(writeTemplate(format, 'en'));
      expect(batch.fields).toEqual(inEnglish.fields);
      for (const at of [0, 1]) {
        expect(batch.row(at).answers).toEqual(inEnglish.row(at).answers);
        if (language !== 'en') expect(batch.row(at).label).not.toBe(inEnglish.row(at).label);
      }
    },
  );

  it('has a name of its own for every column and a word for every choice', () => {
    for (const { id } of FIELDS) {
      const own: readonly string[] = (names as Named)[id]?.[language] ?? [];
      expect([id, own.length > 0]).toEqual([id, true]);
      for (const name of own) expect([name, fieldNamed(name)]).toEqual([name, id]);
    }
    for (const [field, values] of Object.entries<Words>(words))
      for (const [value, named] of Object.entries(values)) {
        expect([value, typeof named[language]]).toEqual([value, 'string']);
        expect([value, wordFor(field, value, language)]).toEqual([value, named[language]]);
      }
  });
});

type Named = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Words = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

it('no word of a choice stands for two of its values, and none is lost when it is compared', () => {
  for (const [field, values] of Object.entries<Words>(words)) {
    const meaning = new Map<string, string>();
    for (const [value, named] of Object.entries(values)) {
      for (const word of Object.values(named).flat()) {
        const compared = plainText(word);
        expect([field, word, compared !== '']).toEqual([field, word, true]);
        expect([word, meaning.get(compared) ?? value]).toEqual([word, value]);
        meaning.set(compared, value);
      }
    }
  }
});

it('columns of older French templates are still known', () => {
  expect(fieldNamed('Premier permis ou prolongation')).toBe('applicationType');
  expect(fieldNamed('Allocations dans le salaire')).toBe('wage.allowances');
  expect(fieldNamed('Indemnités')).toBe('wage.allowances');
  expect(fieldNamed('Devise')).toBe('wage.currency');
  expect(fieldNamed('Candidat')).toBe('label');
  expect(fieldNamed('Résident permanent de l’Australie')).toBe('australianPermanentResident');
  expect(fieldNamed('Genre d’offre d’emploi')).toBe('offer.arrangement');
  expect(fieldNamed('Satisfait à la langue demandée')).toBe('language.meetsOfferRequirement');
  const table = opened(
    'Citoyennetés,Plus haut diplôme,Époux ou conjoint\nPérou,Grade de bachelier,Époux',
  );
  expect(table.row(0).answers).toMatchObject({
    education: { credential: 'bachelor' },
    partner: 'spouse',
  });
});

it('Malay columns and words that the template does not use are known too', () => {
  expect(fieldNamed('Penduduk tetap Australia')).toBe('australianPermanentResident');
  expect(fieldNamed('Tarikh luput pasport')).toBe('passportExpiresOn');
  expect(fieldNamed('Pekerjaan terkawal')).toBe('licence.regulated');
  expect(fieldNamed('Gaji terendah kakitangan sedia ada')).toBe('prevailing.employerRangeLow');
  const table = opened('Pasangan,Tempat permohonan\nPasangan de facto,Pintu masuk');
  expect(table.row(0).answers).toEqual({ partner: 'common-law', applyFrom: 'port-of-entry' });
});

it('columns of older Spanish templates are still known', () => {
  expect(fieldNamed('Candidato o candidata')).toBe('label');
  expect(fieldNamed('Estableció la empresa')).toBe('selfEmployment.established');
  expect(fieldNamed('Es dueño de la empresa')).toBe('selfEmployment.owns');
  expect(fieldNamed('Profesión regulada')).toBe('licence.regulated');
  expect(fieldNamed('Duración en meses')).toBe('offer.months');
});

it('columns of older Japanese templates are still known', () => {
  expect(fieldNamed('有給の実務経験月数')).toBe('experience.paidMonths');
  expect(fieldNamed('求人の言語要件を満たす')).toBe('language.meetsOfferRequirement');
  expect(fieldNamed('現従業員の最低賃金')).toBe('prevailing.employerRangeLow');
  expect(fieldNamed('IRCCへの求人提出')).toBe('offer.submission');
});
