import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../src/rules';
import { NEWEST_COUNTRIES as COUNTRIES } from '../cases/newest-edition';
import { table } from '../cases/tables';

/** Every phrase of the country lists, letter by letter as published on 2024-10-03, and the heading it is under. */
const published = table('published-phrases', ['country', 'category', 'under', 'phrase']);

/** What the page says in other words for one country: the page's words, then the project's. */
const VARIANTS: [country: string, asPublished: string, asRead: string][] = [
  [
    'CL',
    'judges, lawyers and notaries, except for foreign legal consultants',
    'judges, lawyers and notaries, except foreign legal consultants',
  ],
  [
    'CL',
    'computer and information systems technicians (occupation includes elements of TEER 1)',
    'computer and information systems technicians (occupations include elements of TEER 1/ NOC A)',
  ],
];

/** The headings, in one order of their words and one spelling. */
const HEADINGS: Record<string, string> = {
  '': '',
  'supervisors in the following areas': 'supervisors in the following areas: ',
  'Contractors and supervisors in the following areas':
    'contractors and supervisors in the following areas: ',
  'contractors and supervisors in the following areas':
    'contractors and supervisors in the following areas: ',
  'supervisors and contractors in the following areas':
    'contractors and supervisors in the following areas: ',
};

/**
 * Peru nests these under "contractors and supervisors", though each stands alone for other countries. They are
 * read as standing alone, and the person is told.
 */
const STAND_ALONE = new Set(
  published
    .filter(
      ({ category, under, country }) => category === 'Technicians' && !under && country !== 'PE',
    )
    .map(({ phrase }) => phrase),
);

function read({ country, under, phrase }: (typeof published)[number]): string {
  const variant = VARIANTS.find(([where, words]) => where === country && words === phrase);
  const nested = country === 'PE' && under.startsWith('contractors') && STAND_ALONE.has(phrase);
  return `${nested ? '' : (HEADINGS[under] ?? '?')}${variant?.[2] ?? phrase}`;
}

const entriesOf = (country: string, professional: boolean) =>
  currentEdition.occupations.filter(
    ({ list, countries }) =>
      countries.includes(country) && (list !== 'technician-list') === professional,
  );

const sorted = (words: string[]) => [...new Set(words)].sort();

describe('the published phrases', () => {
  it('are as many as the page has', () => {
    const count = (country: string, category: string) =>
      published.filter((row) => row.country === country && row.category === category).length;
    expect(
      COUNTRIES.map((c) => `${c} ${count(c, 'Professionals')}+${count(c, 'Technicians')}`),
    ).toEqual(['AU 6+39', 'BN 2+0', 'CL 6+34', 'JP 7+37', 'MY 26+0', 'MX 6+15', 'PE 6+39']);
  });

  it.each(COUNTRIES)('of professionals are all there for %s, and no other', (country) => {
    const page = published.filter(
      (row) => row.country === country && row.category === 'Professionals',
    );
    expect(sorted(entriesOf(country, true).map(({ phrase }) => phrase))).toEqual(
      sorted(page.map(read)),
    );
  });

  it.each(COUNTRIES)('of technicians are all there for %s, and no other', (country) => {
    const page = published.filter(
      (row) => row.country === country && row.category === 'Technicians',
    );
    expect(sorted(entriesOf(country, false).map(({ phrase }) => phrase))).toEqual(
      sorted(page.map(read)),
    );
  });

  it('nest fifteen stand-alone occupations in Peru, and the entries of each say so', () => {
    const nested = published.filter(
      ({ country, under, phrase }) =>
        country === 'PE' && under.startsWith('contractors') && STAND_ALONE.has(phrase),
    );
    expect(nested).toHaveLength(15);
    const told = entriesOf('PE', false).filter(
      ({ why }) => why === 'nested-under-contractors-and-supervisors',
    );
    expect(sorted(told.map(({ phrase }) => phrase))).toEqual(
      sorted(nested.map(({ phrase }) => phrase)),
    );
    for (const { id, decision, ifYes = decision, ifNo = decision } of told) {
      expect([ifYes, ifNo], id).not.toContain('permitted');
      expect([ifYes, ifNo], id).not.toContain('caution');
    }
  });

  it('of Peru that are nested stand under no other "why"', () => {
    const others = currentEdition.occupations.filter(({ countries }) => !countries.includes('PE'));
    expect(others.filter(({ why }) => why !== undefined)).toEqual([]);
  });

  it('are exclusions where the list is open, and listed where it is closed', () => {
    for (const [country, { professionals, technicians }] of Object.entries(
      currentEdition.countries,
    )) {
      const lists = new Set(entriesOf(country, true).map(({ list }) => list));
      expect([...lists], country).toEqual([
        professionals === 'open' ? 'professional-exclusion' : 'professional-list',
      ]);
      expect(entriesOf(country, false).length > 0, country).toBe(technicians === 'listed');
    }
  });
});
