import { describe, expect, it } from 'vitest';
import { wageTable } from '../../src/wages';
import type { WageRow } from '../../src/wages';

const toronto: WageRow = {
  noc: '21231',
  area: 'ER3530',
  low: 36,
  median: 57.69,
  high: 90,
  unit: 'hour',
  release: '2024',
};
const ontario: WageRow = {
  noc: '21231',
  area: 'ER35',
  median: 110_000,
  unit: 'year',
  referencePeriod: '2023-2024',
  release: '2025',
};

const compact = {
  kinds: [
    ['2025', '2023-2024', 'year'],
    ['2024', '', 'hour'],
  ],
  groups: { '21231': '0;35;-;110000;-/1;3530;36;57.69;90' },
};

describe.each([
  ['rows', [toronto, ontario]],
  ['the bundled form', compact],
])('a table from %s', (_, from) => {
  it('finds the row for exactly a group and an area', () => {
    const table = wageTable(from);
    expect(table.find('21231', 'ER3530')).toEqual(toronto);
    expect(table.find('21231', 'ER35')).toEqual(ontario);
    expect(table.find('21231', 'ER00')).toBeUndefined();
    expect(table.find('21232', 'ER35')).toBeUndefined();
  });

  it('has no low, high or reference period where none is published', () => {
    const table = wageTable(from);
    expect(table.find('21231', 'ER35')).not.toHaveProperty('low');
    expect(table.find('21231', 'ER35')).not.toHaveProperty('high');
    expect(table.find('21231', 'ER3530')).not.toHaveProperty('referencePeriod');
  });

  it('names its newest release', () => {
    expect(wageTable(from).newestRelease).toBe('2025');
  });
});

it('a table may be empty', () => {
  expect(wageTable([]).newestRelease).toBe('');
  expect(wageTable([]).find('21231', 'ER35')).toBeUndefined();
});

it('a table takes the last of two rows for one group and area', () => {
  const table = wageTable([toronto, { ...toronto, median: 60 }]);
  expect(table.find('21231', 'ER3530')?.median).toBe(60);
});
