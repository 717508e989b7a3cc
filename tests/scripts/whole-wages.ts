import type { Copy } from './copy';
import { wageRows } from './official-files.mjs';

export const official = wageRows();
export const lines = official.rows.map(({ cells }) => cells);

const column = (name: string) => official.columns.indexOf(name);
export const LOW = column('Low_Wage_Salaire_Minium');
export const MEDIAN = column('Median_Wage_Salaire_Median');
export const HIGH = column('High_Wage_Salaire_Maximal');
export const ANNUAL = column('Annual_Wage_Flag_Salaire_annuel');
export const PERIOD = column('Reference_Period');
export const DAY = column('Revision_Date_Date_revision');
export const YEAR = column('Source2025_NHQ');

/** A row with a median an hour, low and high, that tests change. */
export const GOOD = official.rows.findIndex(
  ({ noc, area, figure }) => noc === '21231' && area === 'ER35' && figure?.low && figure.high,
);

/** Whether an area is an economic region, and not a province or Canada. */
export const isRegion = (area: string) => area.length === 6;

/**
 * Puts a table into the copy that does not depend on the bundled one: every group has a median of 30 an hour
 * everywhere, in economic regions of release 2024, elsewhere of 2025.
 */
export function startWithTwoReleases(copy: Copy): void {
  const areas = [...new Set(official.rows.map(({ area }) => area))];
  const run = (kind: number, codes: string[]) => {
    const column = (text: string) => codes.map(() => text).join(' ');
    const numbers = codes.map((code) => code.slice(2)).join(' ');
    return [kind, numbers, column('-'), column('30'), column('-')].join(';');
  };
  const group = [
    run(0, areas.filter(isRegion)),
    run(
      1,
      areas.filter((area) => !isRegion(area)),
    ),
  ].join('/');
  const groups = Object.fromEntries(official.rows.map(({ noc }) => [noc, group]));
  const kinds = [
    ['2024', '', 'hour'],
    ['2025', '2023-2024', 'hour'],
  ];
  copy.put('src/wages/data/wages.json', JSON.stringify({ kinds, groups }));
  const published = { 2024: null, 2025: '2025-11-19' };
  copy.put('src/wages/data/releases.json', JSON.stringify({ published }));
}
