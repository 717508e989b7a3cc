import { loadGroupTitles, loadOurTitles } from '../occupations/group-titles';
import type { RegionNames } from '../wages';
import { CANADA, loadRegionNames, provinceArea, PROVINCES } from '../wages';

export { loadWages } from '../wages';

/** Names in one language. */
interface Names {
  groupTitles: Readonly<Record<string, string>>;
  /** Beside the English titles, in languages without official ones. */
  ourTitles: Readonly<Record<string, string>>;
  regionNames: RegionNames;
  /** The names of Job Bank's areas by code: Canada, provinces and economic regions. */
  areaNames: Readonly<Record<string, string>>;
}

/** Fetches what screens need to name occupations and places. */
export async function loadNames(language: string): Promise<Names> {
  const [groupTitles, ourTitles, regionNames] = await Promise.all([
    loadGroupTitles(language),
    loadOurTitles(language),
    loadRegionNames(language),
  ]);
  const provinces = PROVINCES.map((letters) => [
    provinceArea(letters),
    regionNames.provinces[letters],
  ]);
  const areaNames = {
    [CANADA]: regionNames.canada,
    ...(Object.fromEntries(provinces) as Record<string, string>),
    ...regionNames.regions,
  };
  return { groupTitles, ourTitles, regionNames, areaNames };
}
