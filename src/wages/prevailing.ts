import type { Place } from '../answers/types';
import { hourlyFrom, toCent } from './convert';
import { CANADA, provinceArea, provinceOfRegion, regionsOf } from './regions';
import type { WageRow, WageTable } from './types';

/** A median that was found for a place of work, and how wide its area is. */
export interface Median {
  /** Canadian dollars an hour, to the cent. */
  hourly: number;
  /** The low and the high wage of the same row, as `hourly`, where they are published. */
  low?: number;
  high?: number;
  level: 'region' | 'province' | 'canada';
  /** The row it comes from. */
  row: WageRow;
}

/** Why there is no median yet: an answer that is missing, or no figure published at all. */
export interface NoMedian {
  missing: 'province' | 'region' | 'hoursPerWeek' | 'not-published';
}

type Area = readonly [level: Median['level'], code: string];

/** The areas a place lies in, the nearest first; or what is missing to tell. */
function areasOf(place: Place): readonly Area[] | NoMedian {
  const province = place.province ?? (place.region ? provinceOfRegion(place.region) : undefined);
  if (!province) return { missing: 'province' };
  const regions = regionsOf(province);
  const region = place.region ?? (regions.length === 1 ? regions[0] : undefined);
  if (!region) return { missing: 'region' };
  return [
    ['region', region],
    ['province', provinceArea(province)],
    ['canada', CANADA],
  ];
}

/** A row by the hour. A row by the year needs the hours of the offer. */
function medianOf(
  row: WageRow,
  level: Median['level'],
  hoursPerWeek: number | undefined,
): Median | NoMedian {
  const { unit, low, median, high } = row;
  if (unit === 'year' && hoursPerWeek === undefined) return { missing: 'hoursPerWeek' };
  const hourly = (dollars: number) => toCent(hourlyFrom(dollars, unit, hoursPerWeek ?? 1));
  return {
    hourly: hourly(median),
    ...(low !== undefined && { low: hourly(low) }),
    ...(high !== undefined && { high: hourly(high) }),
    level,
    row,
  };
}

/**
 * The Job Bank median for an occupation at a place: the economic region's, or where there is none the
 * province's, or where there is none Canada's. A province with one region needs no region named. Medians
 * published by the year are converted with the hours of the offer.
 */
export function medianAt(
  table: WageTable,
  noc: string,
  place: Place,
  hoursPerWeek: number | undefined,
): Median | NoMedian {
  const areas = areasOf(place);
  if ('missing' in areas) return areas;
  for (const [level, area] of areas) {
    const row = table.find(noc, area);
    if (row) return medianOf(row, level, hoursPerWeek);
  }
  return { missing: 'not-published' };
}

/**
 * To compare with, where the row of a median has no low and high: the nearest wider area that has both. It decides
 * nothing, and may be of another release.
 */
export function rangeAround(
  table: WageTable,
  noc: string,
  place: Place,
  hoursPerWeek: number | undefined,
): Median | undefined {
  const areas = areasOf(place);
  if ('missing' in areas) return undefined;
  const [nearest, ...wider] = areas.flatMap(([level, area]) => {
    const row = table.find(noc, area);
    return row ? [{ row, level }] : [];
  });
  if (!nearest || nearest.row.low !== undefined || nearest.row.high !== undefined) return undefined;
  const found = wider.find(({ row }) => row.low !== undefined && row.high !== undefined);
  const median = found && medianOf(found.row, found.level, hoursPerWeek);
  return median && !('missing' in median) ? median : undefined;
}
