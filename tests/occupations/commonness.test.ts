import { expect, it } from 'vitest';
import { NOC_CODES } from '../../src/occupations';
import { loadCommonness } from '../../src/occupations/names';
import wages from '../../src/wages/data/wages.json';

/** The areas that a group of the wage table has: "kind;areas;lows;medians;highs", parted by "/". */
function areasOf(noc: string): number {
  const runs = (wages.groups as Record<string, string>)[noc]?.split('/') ?? [];
  return new Set(runs.flatMap((run) => run.split(';')[1]?.split(' ') ?? [])).size;
}

it('says of every group for how many tens of areas a wage is published', async () => {
  const tens = await loadCommonness();
  expect(tens).toHaveLength(516);
  for (const [at, noc] of NOC_CODES.entries()) {
    expect(Number(tens[at]), noc).toBe(Math.floor(areasOf(noc) / 10));
  }
  // Cashiers have one nearly everywhere, fishing masters hardly anywhere.
  expect(tens[NOC_CODES.indexOf('65100')]).toBe('8');
  expect(tens[NOC_CODES.indexOf('83120')]).toBe('0');
});
