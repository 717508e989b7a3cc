import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { importWages } from '../../scripts/data/importers.mjs';
import { wageTable } from '../../src/wages';
import type { WageTable } from '../../src/wages';
import type { CompactWages } from '../../src/wages/table';
import { copyOfTables } from './copy';
import type { Copy } from './copy';
import { csvFile, wageRows } from './official-files.mjs';
import {
  ANNUAL,
  GOOD,
  HIGH,
  LOW,
  MEDIAN,
  isRegion,
  lines,
  official,
  startWithTwoReleases,
} from './whole-wages';

const whole = csvFile(official.columns, lines);

let copy: Copy;
beforeEach(() => {
  copy = copyOfTables();
  startWithTwoReleases(copy);
  return copy.remove;
});

const imported = (content: string) => importWages(copy.put('wages.csv', content), copy.root);

function table(): WageTable {
  return wageTable(copy.table('src/wages/data/wages.json') as CompactWages);
}

it('the file has as many rows as the published one', () => {
  expect(GOOD).toBeGreaterThan(0);
  expect(lines).toHaveLength(44_376);
});

describe('a whole file of wages', () => {
  it('becomes the table, row by row, with no median of an older release left', async () => {
    const told = (await imported(whole)).join('\n');
    const wages = table();
    const wrong = official.rows.filter(
      ({ noc, area, figure }) =>
        JSON.stringify(sorted(wages.find(noc, area))) !== JSON.stringify(sorted(figure)),
    );
    expect(wrong).toEqual([]);
    expect(wages.newestRelease).toBe('2025');

    // 516 groups in 76 regions and in 10 other areas; what becomes of them as counted in the file itself.
    const count = (rows: readonly unknown[]) => rows.length.toLocaleString('en-CA');
    const medians = official.rows.filter(({ figure }) => figure);
    const replaced = medians.filter(({ area }) => isRegion(area));
    const dropped = official.rows.filter(({ figure }) => !figure);
    expect(told).toContain(`${count(medians)} medians`);
    expect(told).toContain('Releases before: 39,216 of 2024, 5,160 of 2025');
    expect(told).toContain(`now: ${count(medians)} of 2025`);
    expect(told).toContain(`that this one replaces: ${count(replaced)}`);
    expect(told).toMatch(new RegExp(`^Rows dropped.*: ${count(dropped)}$`, 'm'));
  });

  it('tells the app the day of its release', async () => {
    const next = wageRows({ published: '2026-11-18' });
    const rows = next.rows.map(({ cells }) => cells);
    await imported(csvFile(next.columns, rows));
    expect(copy.table('src/wages/data/releases.json')).toMatchObject({
      published: { '2026': '2026-11-18' },
    });
    expect(table().newestRelease).toBe('2026');
  });

  it('is the same with plain line ends, without the mark of UTF-8 and with its columns in another order', async () => {
    await imported(whole);
    const first = copy.tables();
    const turned = (cells: readonly string[]) => [...cells].reverse();
    const plain = csvFile(turned(official.columns), lines.map(turned), { end: '\n' }).slice(1);
    const told = await imported(plain);
    expect(copy.tables()).toEqual(first);
    expect(told.join('\n')).toContain('Rows: 0 added, 0 removed, 0 changed');
  });

  it('counts what changed', async () => {
    const none = official.rows.findIndex(({ figure }) => !figure);
    const as = (index: number, median: string) =>
      (lines[index] ?? []).with(LOW, '').with(MEDIAN, median).with(HIGH, '');
    const before = lines.with(GOOD, as(GOOD, '40'));
    // One up from 40 to 44, one taken away, one new.
    const after = lines
      .with(GOOD, as(GOOD, '44'))
      .with(0, as(0, ''))
      .with(none, as(none, '60000').with(ANNUAL, '1'));
    await imported(csvFile(official.columns, before));
    const told = (await imported(csvFile(official.columns, after))).join('\n');
    expect(told).toContain('Rows: 1 added, 1 removed, 1 changed');
    expect(told).toContain('Medians: 1 up, by 10.0 % at the middle; 0 down');
    expect(told).toContain('21231 in ER35: 40 -> 44 (+10.0 %)');
    expect(told).toMatch(/Rows dropped.*: 1\n/);
  });

  it('may be checked without being taken over', async () => {
    const before = copy.tables();
    const told = await importWages(copy.put('wages.csv', whole), copy.root, {
      check: true,
    });
    expect(told.at(-1)).toContain('nothing was written');
    expect(copy.tables()).toEqual(before);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/data/import.mjs', ...args], { encoding: 'utf8' });

  it('imports, tells what changed and ends well', () => {
    const path = copy.put('wages.csv', whole);
    const { status, stdout, stderr } = run('wages', path, '--into', copy.root);
    expect(stderr).toBe('');
    expect(stdout).toContain('release 2025, published on 2025-11-19; 44,376 rows');
    expect(stdout).toContain('Written:');
    expect(status).toBe(0);
    expect(table().find('21231', 'ER35')?.median).toBe(official.rows[GOOD]?.figure?.median);
  });

  it('refuses with a message on standard error and exit code 1', () => {
    const here = readFileSync('src/wages/data/wages.json', 'utf8');
    const { status, stdout, stderr } = run('wages', copy.put('page.csv', '<html></html>'));
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Nothing was changed\. page\.csv: a web page/);
    expect(status).toBe(1);
    expect(readFileSync('src/wages/data/wages.json', 'utf8')).toBe(here);
  });

  it.each([[['wages']], [['wages', 'a.csv', 'b.csv']], [['noc', 'a.csv']], [['wages', '--soon']]])(
    'says how it is used where it is called with %j',
    (args) => {
      const { status, stderr } = run(...args);
      expect(stderr).toMatch(/^Nothing was changed\. (One file|Four files|Unknown option)/);
      expect(status).toBe(1);
    },
  );
});

/** The same object with its entries in one order, for comparing as text. */
function sorted(row: object | undefined): unknown {
  return row && Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
