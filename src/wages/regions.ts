/**
 * Provinces, territories and their economic regions, as Job Bank codes them.
 * Source: ESDC / Job Bank, Wages (Open Government Licence - Canada); names are in `data/`.
 */
import type { Province } from '../answers/provinces';
import { PROVINCES } from '../answers/provinces';

export { PROVINCES } from '../answers/provinces';
export type { Province } from '../answers/provinces';

/** The Job Bank area that stands for the whole country. It is not an economic region. */
export const CANADA = 'ER00';

/** Two digits that every code of a province begins with, then the two that end its regions' codes. */
const NUMBERS: Record<Province, [province: string, regions: string]> = {
  NL: ['10', '10 20 30 40'],
  PE: ['11', '10'],
  NS: ['12', '10 20 30 40 50'],
  NB: ['13', '10 20 30 40 50'],
  QC: ['24', '10 15 20 25 30 33 35 40 45 50 55 60 65 70 75 80 90'],
  ON: ['35', '10 15 20 30 40 50 60 70 80 90 95'],
  MB: ['46', '10 20 30 40 50 60 70 80'],
  SK: ['47', '10 20 30 40 50 60'],
  AB: ['48', '10 20 30 40 50 60 70 80'],
  BC: ['59', '10 20 30 40 50 60 70 80'],
  YT: ['60', '10'],
  NT: ['61', '10'],
  NU: ['62', '10'],
};

const REGIONS = new Map<Province, readonly string[]>(
  PROVINCES.map((province) => {
    const [start, ends] = NUMBERS[province];
    return [province, ends.split(' ').map((end) => `ER${start}${end}`)];
  }),
);

const PROVINCE_OF = new Map(
  PROVINCES.flatMap((province) => regionsOf(province).map((code) => [code, province] as const)),
);

/** The codes of all 76 economic regions ("ER5920"), by province from east to west, then by number. */
export const REGION_CODES: readonly string[] = [...PROVINCE_OF.keys()];

/** The province an economic region is in; undefined for any other code, a province's ("ER35") too. */
export function provinceOfRegion(code: string): Province | undefined {
  return PROVINCE_OF.get(code);
}

/** The codes of a province's economic regions. */
export function regionsOf(province: Province): readonly string[] {
  return REGIONS.get(province) ?? [];
}

/**
 * The Job Bank area that carries the province's own row: "ER35" for Ontario. Prince Edward Island and the
 * territories are one region each, and that region's row is the province's: "ER1110".
 */
export function provinceArea(province: Province): string {
  const [only, ...others] = regionsOf(province);
  return only !== undefined && others.length === 0 ? only : `ER${NUMBERS[province][0]}`;
}
