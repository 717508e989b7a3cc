/** Canada's provinces and territories by their two letters, from east to west, then north. */
export const PROVINCES = [
  'NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU',
] as const; // prettier-ignore

export type Province = (typeof PROVINCES)[number];
