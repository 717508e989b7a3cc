import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isIsoDate } from '../../src/answers/dates';
import { isNoc, teerOf } from '../../src/occupations';
import { currentEdition, currentEditionInfo, ELIGIBLE_COUNTRIES, SOURCES } from '../../src/rules';
import { allEditions } from '../../src/rules/editions';
import { cite, countrySource } from '../../src/rules/sources';

const DECISIONS = [
  ...(['excluded', 'unclear-unlikely', 'unclear'] as const),
  ...(['unclear-likely', 'caution', 'permitted'] as const),
] as const;

const country = z.enum(ELIGIBLE_COUNTRIES);
const answered = z.union([z.enum(DECISIONS), z.string().regex(/^@[a-z-]+$/)]);

const base = {
  id: z.string().regex(/^(excl|prof|tech)\.[a-z-]+(\.\d)?$/),
  list: z.enum(['professional-exclusion', 'professional-list', 'technician-list']),
  phrase: z.string().min(1),
  countries: z.array(country).min(1),
  nocs: z.array(z.union([z.literal('*'), z.string().refine(isNoc)])).min(1),
  decision: z.enum(DECISIONS),
  why: z.literal('nested-under-contractors-and-supervisors').optional(),
};

/** An entry has a question with both its answers, or none of the three. */
const entry = z.union([
  z.strictObject(base),
  z.strictObject({ ...base, question: z.string(), ifYes: answered, ifNo: answered }),
]);

const { occupations, countries } = currentEdition;

describe('the edition', () => {
  it.each(occupations.map((each) => [each.id, each] as const))(
    'has a well-formed entry %s',
    (_id, each) => {
      const read = entry.safeParse(each);
      expect(read.success ? [] : read.error.issues).toEqual([]);
      const prefix = each.id.slice(0, 4);
      expect(
        { excl: 'professional-exclusion', prof: 'professional-list', tech: 'technician-list' }[
          prefix
        ],
      ).toBe(each.list);
      expect(new Set(each.nocs).size).toBe(each.nocs.length);
      expect(new Set(each.countries).size).toBe(each.countries.length);
    },
  );

  it('names each entry once', () => {
    expect(new Set(occupations.map(({ id }) => id)).size).toBe(127);
  });

  it('lists groups of the right TEER', () => {
    const wrong = occupations.flatMap(({ id, list, nocs }) =>
      nocs
        .filter((noc) => noc !== '*' && teerOf(noc) <= 1 !== (list !== 'technician-list'))
        .map((noc) => `${id} ${noc}`),
    );
    expect(wrong).toEqual([]);
    expect(
      occupations.flatMap(({ nocs }) => nocs).filter((noc) => noc !== '*' && teerOf(noc) > 3),
    ).toEqual([]);
  });

  it('goes on only to questions that are known', () => {
    const next = occupations.flatMap(({ ifYes, ifNo }) => [ifYes, ifNo]);
    expect(new Set(next.filter((each) => each?.startsWith('@')))).toEqual(
      new Set(['@academic-host', '@heavy-construction']),
    );
  });

  it('asks 21 questions', () => {
    const asked = occupations.flatMap(({ question, ifYes, ifNo }) =>
      [
        question,
        ...[ifYes, ifNo].map((each) => (each?.startsWith('@') ? each.slice(1) : undefined)),
      ].filter((id) => id !== undefined),
    );
    expect(new Set(asked).size).toBe(21);
  });

  it('has the days on which the agreement came into force', () => {
    const days = Object.entries(countries).map(
      ([code, { inForceFrom }]) => `${code} ${inForceFrom}`,
    );
    expect(days.sort()).toEqual([
      'AU 2018-12-30',
      'BN 2023-07-12',
      'CL 2023-02-21',
      'JP 2018-12-30',
      'MX 2018-12-30',
      'MY 2022-11-29',
      'PE 2021-09-19',
    ]);
  });

  it('is the one that the start page and the foot of each page tell of', () => {
    expect(currentEdition).toMatchObject(currentEditionInfo);
    expect([...ELIGIBLE_COUNTRIES].sort()).toEqual(Object.keys(countries).sort());
  });

  it('begins after the one before it', () => {
    const days = allEditions.map(({ from }) => from);
    expect([...new Set(days)].sort()).toEqual(days);
  });

  it('has the figures of the page', () => {
    expect(currentEdition.experienceMonths).toEqual({ professional: 24, technician: 48 });
    expect(currentEdition.studyYears).toEqual({ professional: 4, technician: 2 });
    expect(currentEdition.australianDegreeYears).toBe(3);
    expect(currentEdition.firstPermitMonths).toBe(12);
    expect(currentEdition.teerFrom).toBe('2022-11-16');
  });
});

describe('the sources', () => {
  it('have the passage of every country, of every edition', () => {
    const needed = allEditions.flatMap((edition) => Object.keys(edition.countries));
    expect(SOURCES.map(({ id }) => id)).toEqual(
      expect.arrayContaining(needed.map((country) => countrySource(country))),
    );
  });

  it('are all there that are cited: New Zealand has no list in this category, and no passage', () => {
    expect(() => cite(countrySource('NZ'))).toThrow('no source "t52-NZ"');
  });

  it.each(SOURCES.map((source) => [source.id, source] as const))(
    '%s is well formed',
    (_id, source) => {
      expect(source.address).toMatch(
        /^https:\/\/(www\.canada\.ca\/en|laws-lois\.justice\.gc\.ca\/eng|www\.jobbank\.gc\.ca|noc\.esdc\.gc\.ca)\//,
      );
      if (source.addressFr) {
        expect(source.addressFr).toMatch(
          /^https:\/\/(www\.canada\.ca\/fr|laws-lois\.justice\.gc\.ca\/fra)\//,
        );
      }
      expect(source.section.trim()).not.toBe('');
      expect(isIsoDate(source.date) || /^20\d\d$/.test(source.date)).toBe(true);
      if (source.linkedFrom)
        expect(SOURCES.some(({ id }) => id.startsWith(source.linkedFrom ?? '?'))).toBe(true);
    },
  );

  it('have an id each', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
  });
});
