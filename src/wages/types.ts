/** A Job Bank wage row: what people with this occupation earn in this place. Canadian dollars. */
export interface WageRow {
  /** NOC 2021 unit group, five digits. */
  noc: string;
  /** Job Bank area: an economic region ("ER5920"), a province ("ER59") or Canada ("ER00"). */
  area: string;
  low?: number;
  median: number;
  high?: number;
  /** Whether low, median and high are amounts an hour or a year. */
  unit: 'hour' | 'year';
  /** The years the figures were measured in, as published ("2023-2024"); missing where the source has none. */
  referencePeriod?: string;
  /** The yearly publication the row comes from ("2025"). */
  release: string;
}

/** The medians the program knows, ready to be asked. Made by `loadWages`, or by `wageTable` from rows. */
export interface WageTable {
  /** The newest release with a row in the table ("2025"). */
  newestRelease: string;
  /** The published row for exactly this group and area; undefined where there is none. */
  find(noc: string, area: string): WageRow | undefined;
}
