import type { Place } from '../answers/types';
import { facts } from './facts.svelte';
import type { Wording } from './wording';

/** "Toronto, Ontario"; the province alone where no region was chosen, or where the region is all of it. */
export function placeText({ province, region }: Place, wording: Wording): string {
  return joined(region, province, facts.province(province ?? ''), wording);
}

/** The same for a form to fill in: the province with its official name in brackets, where that is another. */
export function placeInFull({ province, region }: Place, wording: Wording): string {
  return joined(region, province, facts.provinceInFull(province ?? ''), wording);
}

/** The region; a province in full where there is none, or where the region is all of it. */
export function narrowestPlace({ province, region }: Place): string {
  const within = province ?? '';
  return region === undefined || facts.area(region) === facts.province(within)
    ? facts.provinceInFull(within)
    : facts.area(region);
}

function joined(
  region: Place['region'],
  province: Place['province'],
  within: string,
  wording: Wording,
): string {
  if (region === undefined) return within;
  const name = facts.area(region);
  if (province === undefined) return name;
  // Prince Edward Island and the territories are one region each.
  return name === facts.province(province) ? within : wording.row([name, within]);
}
