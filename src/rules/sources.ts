import { FIGURES_PUBLISHED } from '../wages/releases';
import { currentEditionInfo } from './editions/newest';
import type { EditionInfo, Source } from './types';

/**
 * Every passage that a rule or a figure rests on, each named once. Headings are as published, in English.
 * The instructions officers use are the page of 2024-10-03, captured on 2026-02-12; see `docs/rules.md`.
 */

const CANADA =
  'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers';
const CANADA_FR =
  'https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/publications-guides/bulletins-guides-operationnels/residents-temporaires/travailleurs-etrangers';
const CPTPP = `${CANADA}/international-free-trade-agreements/trans-pacific`;
const T52 = `${CPTPP}/professionals.html`;
const CPTPP_FR = `${CANADA_FR}/accords-libre-echange-internationaux/transpacifique`;

const t52 = <Id extends string>(id: Id, section: string, anchor: string) => ({
  id,
  section,
  address: `${T52}#${anchor}`,
  // Whether the French page has the same anchors we have not seen.
  addressFr: `${CPTPP_FR}/professionnels.html`,
  // An edition is named by the date of its page.
  date: currentEditionInfo.id,
});

const regulation = <Number extends string>(number: Number) => ({
  id: `irpr-${number}` as const,
  section: `Section ${number}`,
  address: `https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-${number}.html`,
  addressFr: `https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/article-${number}.html`,
  date: '2026-06-12',
});

const all = [
  t52('t52-professionals', 'Eligibility: Professionals', 'a1'),
  t52('t52-technicians', 'Eligibility: Technicians', 'a1'),
  t52('t52-documents', 'Documentary evidence', 'a2'),
  t52('t52-language', 'Application assessment: Language requirement', 'a3'),
  t52('t52-stay', 'Application assessment: Length of stay', 'a3'),
  t52('t52-offer', 'Application assessment: Review of the offer of employment', 'a3'),
  t52('t52-prearranged', 'Application assessment: Pre-arranged employment', 'a3'),
  t52('t52-self-employment', 'Application assessment: Self-employment', 'a3'),
  t52('t52-qualifications', 'Application assessment: Occupational qualifications', 'a3'),
  t52('t52-countries', 'Country-specific occupations', 'a4'),
  t52('t52-AU', 'Country-specific occupations: Australia', 'details-panel1'),
  t52('t52-BN', 'Country-specific occupations: Brunei', 'details-panel2'),
  t52('t52-CL', 'Country-specific occupations: Chile', 'details-panel3'),
  t52('t52-JP', 'Country-specific occupations: Japan', 'details-panel4'),
  t52('t52-MY', 'Country-specific occupations: Malaysia', 'details-panel5'),
  t52('t52-MX', 'Country-specific occupations: Mexico', 'details-panel6'),
  t52('t52-PE', 'Country-specific occupations: Peru', 'details-panel7'),
  t52('t52-spouse', 'Spousal provisions (LMIA exemption code T53)', 'a5'),
  t52('t52-decision', 'Final decision', 'a6'),
  {
    id: 'cptpp',
    section: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
    address: `${CPTPP}.html`,
    addressFr: `${CPTPP_FR}.html`,
    date: '2023-06-22',
  },
  {
    id: 'cptpp-extending',
    section: 'Extending work permits under the CPTPP',
    address: `${CPTPP}.html#extending`,
    addressFr: `${CPTPP_FR}.html`,
    date: '2023-06-22',
  },
  {
    id: 'business',
    section: 'Business visitors, CPTPP [R186(a)]',
    address: `${CPTPP}/business.html`,
    addressFr: `${CPTPP_FR}/affaires.html`,
    date: currentEditionInfo.id,
    linkedFrom: 't52',
  },
  {
    id: 'regulated',
    section: 'Regulated or certified occupations',
    address: `${CANADA}/regulated-certified-occupations.html`,
    date: '2024-05-21',
  },
  {
    id: 'language',
    section: 'Assessing language requirements',
    address: `${CANADA}/eligibility/assessing-language-requirements.html`,
    date: currentEditionInfo.id,
    linkedFrom: 't52',
  },
  {
    id: 'employer-specific',
    section: 'Employer-specific work permits, general processing',
    // The address is spelled so.
    address: `${CANADA}/eligibility/employer-specific-labout-market-impact-assessment-exemptions.html`,
    addressFr: `${CANADA_FR}/admissibilite/employeur-precis-dispense-etude-impact-marche-travail.html`,
    date: '2024-12-24',
  },
  regulation('7.01'),
  regulation('12.2'),
  regulation('30'),
  regulation('186'),
  regulation('190'),
  regulation('197'),
  regulation('198'),
  regulation('199'),
  regulation('200'),
  regulation('201'),
  regulation('204'),
  regulation('209.11'),
  regulation('209.2'),
  regulation('299'),
  regulation('303.1'),
  regulation('303.2'),
  regulation('315.1'),
  {
    id: 'job-bank-wages',
    section: 'Job Bank, Compare wages',
    address: 'https://www.jobbank.gc.ca/trend-analysis/search-wages',
    date: FIGURES_PUBLISHED,
  },
  {
    id: 'noc',
    section: 'National Occupational Classification 2021, Version 1.0',
    address: 'https://noc.esdc.gc.ca/',
    date: '2021',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof all)[number]['id'];

/** The id of the passage with a country's lists. Its countries are those of the edition; `cite` refuses others. */
export function countrySource(country: string): SourceId {
  return `t52-${country}` as SourceId;
}

/** All sources, for the page that lists them and for the tests that check each. */
export const SOURCES: readonly Source[] = all;

/**
 * The day a passage is from, where this edition decides, ISO date or a year: of the page of the instructions, and of
 * what only that page dates (`linkedFrom`), the day of the edition.
 */
export function sourceDate({ address, linkedFrom, date }: Source, edition: EditionInfo): string {
  return linkedFrom === 't52' || address.startsWith(`${T52}#`) ? edition.id : date;
}

const byId = new Map(SOURCES.map((source) => [source.id, source]));

/** The sources with these ids, in that order. Throws on an id that does not exist: a fault of the program. */
export function cite(...ids: readonly SourceId[]): readonly Source[] {
  return ids.map((id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source "${id}"`);
    return source;
  });
}
