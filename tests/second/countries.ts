/** The countries of the T52 page, and what each of them brings to a case. */

export const WITH_PROVISIONS = ['AU', 'BN', 'CL', 'JP', 'MX', 'PE', 'MY'] as const;
export type Country = (typeof WITH_PROVISIONS)[number];

/** What a person relies on. A provisional basis is one that an answer still missing could bring. */
export interface Basis {
  country: Country;
  status: 'citizen' | 'permanent-resident';
  provisional: boolean;
}

/** T52 page, Spousal provisions: the same four countries for professionals and for technicians. */
export const OPEN_PERMIT_FOR_PARTNERS: readonly Country[] = ['AU', 'CL', 'JP', 'MX'];

/** T52 page, opening: citizens of these seven, and permanent residents of Australia; nobody else's residents. */
export const EVERY_BASIS: readonly Basis[] = [
  ...WITH_PROVISIONS.map((country): Basis => ({ country, status: 'citizen', provisional: true })),
  { country: 'AU', status: 'permanent-resident', provisional: true },
];
