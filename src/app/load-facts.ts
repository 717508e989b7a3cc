import { loadGroupTitles } from '../occupations/group-titles';
import type { RegionNames, WageTable } from '../wages';
import { CANADA, loadRegionNames, loadWages, provinceArea, PROVINCES } from '../wages';

/** Facts in one language. */
export interface LoadedFacts {
  groupTitles: Readonly<Record<string, string>>;
  regionNames: RegionNames;
  /** The names of Job Bank's areas by code: Canada, provinces and economic regions. */
  areaNames: Readonly<Record<string, string>>;
  wages?: WageTable;
}

/** Fetches what screens need to name occupations and places, and the medians where they are asked for. */
export async function loadFacts(
  language: string,
  wanted: { wages: boolean },
): Promise<LoadedFacts> {
  const [groupTitles, regionNames, wages] = await Promise.all([
    loadGroupTitles(language),
    loadRegionNames(language),
    wanted.wages ? loadWages() : undefined,
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
  return { groupTitles, regionNames, areaNames, ...(wages && { wages }) };
}
