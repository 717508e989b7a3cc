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
