import type { Province } from '../../answers/provinces';
import { PROVINCES } from '../../answers/provinces';
import { facts } from '../../app/facts.svelte';
import type { Translate } from '../../app/messages';
import type { Wording } from '../../app/wording';
import type { Option } from '../../ui/types';
import type { NamedPlace, PlaceFinder, RegionNames } from '../../wages';
import { regionsOf } from '../../wages';
import type { PageForm } from '../form.svelte';

/** What a question about places is given. */
export interface PlaceProps {
  form: PageForm;
  names: RegionNames;
  /** Not given while the list of towns is not there: provinces and regions can be chosen without it. */
  finder: PlaceFinder | undefined;
}

/** The provinces and territories by their names, in the order of the page's language. */
export function provinceOptions(wording: Wording): Option<Province>[] {
  return PROVINCES.map((value) => ({ value, label: facts.provinceInFull(value) })).sort((a, b) =>
    wording.order(a.label, b.label),
  );
}

/**
 * A province's economic regions in the order of their names. These are English or French in every language, and both
 * sort them alike: the page's own language may not.
 */
export function regionOptions(names: RegionNames, province: Province): Option<string>[] {
  return regionsOf(province)
    .map((value) => ({ value, label: names.regions[value] ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** The region of a province that has one alone: no one needs to choose it. */
export function onlyRegionOf(province: Province | undefined): string | undefined {
  const regions = province ? regionsOf(province) : [];
  return regions.length === 1 ? regions[0] : undefined;
}

/** What a place that was found is called in the page's language; a census division is named as one. */
export function placeName(place: NamedPlace, names: RegionNames, translate: Translate): string {
  const { region } = placeWords(place, names);
  switch (place.kind) {
    case 'town':
      return place.name;
    case 'division':
      return translate('wizard.place.find.division', { name: place.name });
    case 'region':
      return region;
    case 'province':
      return facts.provinceInFull(place.province);
  }
}

/** The values for a sentence on where a place lies. */
export function placeWords({ name, province, region }: NamedPlace, names: RegionNames) {
  return {
    name,
    province: names.provinces[province],
    region: (region && names.regions[region]) ?? '',
    // The region of such a province bears its name: it is not told twice.
    alone: onlyRegionOf(province) === undefined ? 'no' : 'yes',
  };
}
