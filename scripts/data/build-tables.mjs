/**
 * Builds the tables of src/occupations/data and src/wages/data from a folder with the fact files.
 *
 *   node scripts/data/build-tables.mjs [FOLDER]            write them
 *   node scripts/data/build-tables.mjs --verify [FOLDER]   compare them with the facts, write nothing
 *
 * Nothing is written unless every fact file passes its checks. docs/data.md tells what the tables are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BadFacts } from './facts.mjs';
import { occupationTables, readGroups } from './occupations.mjs';
import { regulatedTable } from './regulated.mjs';
import { commonnessTable, readAreas, readWages, regionsTable, wagesTable } from './wages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function build(folder) {
  const groups = readGroups(folder);
  const areas = readAreas(folder);
  const wages = readWages(folder, groups, areas);
  const tables = [
    ...occupationTables(folder, groups),
    ['src/occupations/data/regulated.json', regulatedTable(folder, groups)],
    ['src/occupations/data/commonness.json', commonnessTable(groups, wages)],
    ['src/wages/data/regions.json', regionsTable(areas)],
    ['src/wages/data/wages.json', wagesTable(wages)],
  ];
  for (const [path, text] of tables) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    const kilobytes = (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
    console.log(`${path}: ${kilobytes} kB gzipped`);
  }
}

async function compare(folder) {
  process.chdir(root);
  const { verify } = await import('./verify.mjs');
  const { wageRows, jobTitles, differences } = await verify(folder);
  for (const line of differences.slice(0, 20)) console.error(line);
  console.log(`${wageRows} wage rows, ${jobTitles} job titles: ${differences.length} differences`);
  if (differences.length > 0) process.exitCode = 1;
}

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('-')) ?? '../shared/data';
try {
  await (args.includes('--verify') ? compare(folder) : build(folder));
} catch (error) {
  if (!(error instanceof BadFacts)) throw error;
  console.error(`Nothing was written. ${error.message}`);
  process.exitCode = 1;
}
