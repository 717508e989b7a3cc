import { COUNTRY_CODES } from '../answers/countries';
import type { Wording } from '../app/wording';

/** Codes of places that have no citizens of their own: nobody lives there for good. */
export const NO_CITIZENS: readonly string[] = ['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM'];

/** Every country with its name, in the order of the page's language. */
export function countryOptions(wording: Wording): { value: string; label: string }[] {
  return COUNTRY_CODES.map((value) => ({ value, label: wording.country(value) })).sort((a, b) =>
    wording.order(a.label, b.label),
  );
}
