import type { Province } from '../../answers/provinces';
import { PROVINCES } from '../../answers/provinces';
import type { Option } from '../../ui/types';
import type { RegionNames } from '../../wages';
import { regionsOf } from '../../wages';

/** The provinces and territories by their names, in the order of the page's language. */
export function provinceOptions(names: RegionNames): Option<Province>[] {
  return PROVINCES.map((value) => ({ value, label: names.provinces[value] })).sort(byLabel);
}

/** A province's economic regions, in the order of the page's language. */
export function regionOptions(names: RegionNames, province: Province): Option<string>[] {
  return regionsOf(province)
    .map((value) => ({ value, label: names.regions[value] ?? value }))
    .sort(byLabel);
}

/** The region of a province that has one alone: no one needs to choose it. */
export function onlyRegionOf(province: Province | undefined): string | undefined {
  const regions = province ? regionsOf(province) : [];
  return regions.length === 1 ? regions[0] : undefined;
}

function byLabel(a: Option<string>, b: Option<string>): number {
  return a.label.localeCompare(b.label);
}
