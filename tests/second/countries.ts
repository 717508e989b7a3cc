/** The countries of the T52 page, and what each of them brings to a case. */

export const WITH_PROVISIONS = ['AU', 'BN', 'CL', 'JP', 'MY', 'MX', 'PE'] as const;
export type Country = (typeof WITH_PROVISIONS)[number];

/** What a person relies on. A provisional basis is one that an answer still missing could bring. */
export interface Basis {
  country: Country;
  status: 'citizen' | 'permanent-resident';
  provisional: boolean;
}

/** First day of receipt of the page that brought a country; the others are on the page of 2024-10-03. */
const ON_PAGE_FROM: Partial<Record<Country, string>> = {};

const isCountry = (code: string): code is Country =>
  (WITH_PROVISIONS as readonly string[]).includes(code);

/** Whether the page for that day of receipt has provisions for the country. */
export const hasProvisions = (code: string, receivedOn: string): code is Country =>
  isCountry(code) && (ON_PAGE_FROM[code] ?? '') <= receivedOn;

/** T52 page, Spousal provisions: the same four countries for professionals and for technicians. */
export const OPEN_PERMIT_FOR_PARTNERS: readonly Country[] = ['AU', 'CL', 'JP', 'MX'];

/** First days on which the agreement was in force between Canada and the country: no passage of the page, but fact. */
export const IN_FORCE: Readonly<Record<Country, string>> = {
  AU: '2018-12-30',
  BN: '2023-07-12',
  CL: '2023-02-21',
  JP: '2018-12-30',
  MY: '2022-11-29',
  MX: '2018-12-30',
  PE: '2021-09-19',
};
