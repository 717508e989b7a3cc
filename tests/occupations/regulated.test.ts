import { expect, it } from 'vitest';
import { isNoc, loadRegulated } from '../../src/occupations';
import { PROVINCES } from '../../src/wages';

it('gives 114 hints, each for a unit group and known provinces', async () => {
  const hints = await loadRegulated();
  expect(hints.size).toBe(114);
  for (const [noc, { provinces, unsourcedProvinces = [] }] of hints) {
    expect(isNoc(noc), noc).toBe(true);
    const named = typeof provinces === 'string' ? [] : provinces;
    for (const code of [...named, ...unsourcedProvinces]) expect(PROVINCES).toContain(code);
  }
});

it('tells what was read in the NOC from what was not', async () => {
  const hints = await loadRegulated();
  expect(hints.get('21300')).toEqual({
    kind: 'licence',
    provinces: 'all',
    confidence: 'high',
    source: 'noc',
  });
  expect(hints.get('21310')?.source).toBe('unsourced');
  expect(hints.get('72201')).toEqual({
    kind: 'trade',
    provinces: ['PE', 'QC', 'MB'],
    unsourcedProvinces: ['BC'],
    confidence: 'high',
    source: 'noc',
  });
});

it('names no province where an occupation is not regulated', async () => {
  for (const [noc, { kind, provinces }] of await loadRegulated())
    if (kind === 'none') expect(provinces, noc).toEqual([]);
});
