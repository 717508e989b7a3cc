import type { WageRow } from '../../src/wages';

interface Sheet {
  columns: string[];
  rows: string[][];
}

interface OfficialWageRow {
  noc: string;
  area: string;
  figure: WageRow | undefined;
  cells: string[];
}

export function wageRows(options?: { published?: string; release?: string }): {
  columns: string[];
  rows: OfficialWageRow[];
};
export function csvFile(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  options?: { separator?: string; end?: string },
): string;
export function nocStructure(language: 'en' | 'fr'): Sheet;
export function nocElements(language: 'en' | 'fr'): Sheet;
