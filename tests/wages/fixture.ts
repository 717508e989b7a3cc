import { readFileSync } from 'node:fs';
import type { WageRow } from '../../src/wages';

/** 200 rows of the published source, as they stand there, from every area and each of the 18 yearly groups. */
export function publishedRows(): WageRow[] {
  const file = new URL('./fixture-200-rows.tsv', import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const [noc = '', area = '', , low, median, high, unit, referencePeriod, release = ''] = cells;
    return {
      noc,
      area,
      ...(low ? { low: Number(low) } : {}),
      median: Number(median),
      ...(high ? { high: Number(high) } : {}),
      unit: unit === 'year' ? 'year' : 'hour',
      ...(referencePeriod ? { referencePeriod } : {}),
      release,
    };
  });
}
