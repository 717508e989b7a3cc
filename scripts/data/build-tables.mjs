/**
 * Builds the tables of src/occupations/data and src/wages/data from a folder with the fact files.
 *
 *   node scripts/data/build-tables.mjs [FOLDER]            write them
 *   node scripts/data/build-tables.mjs --verify [FOLDER]   compare them with the facts, write nothing
 *
 * Nothing is written unless every fact file passes its checks. docs/data.md tells what the tables are.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadFacts } from './facts.mjs';
import { occupationTables, readGroups, readTitles } from './occupations.mjs';
import { placesTable, readPlaces } from './places.mjs';
import { regulatedTable } from './regulated.mjs';
import { writeTables } from './tables.mjs';
import { readAreas, readWages, wageTables } from './wages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function build(folder) {
  const groups = readGroups(folder);
  const areas = readAreas(folder);
  const titles = {
    en: readTitles(folder, 'en', groups),
    fr: readTitles(folder, 'fr', groups),
  };
  const lines = writeTables(root, [
    ...occupationTables(groups, titles),
    ['src/occupations/data/regulated.json', regulatedTable(folder, groups)],
    ['src/wages/data/places.json', placesTable(readPlaces(folder, areas))],
    ...wageTables(readWages(folder, groups, areas), { groups, areas }),
  ]);
  for (const line of lines) console.log(line);
}

async function compare(folder) {
  process.chdir(root);
  const { verify } = await import('./verify.mjs');
  const { wageRows, jobTitles, places, differences } = await verify(folder);
  for (const line of differences.slice(0, 20)) console.error(line);
  console.log(
    `${wageRows} wage rows, ${jobTitles} job titles, ${places} places: ${differences.length} differences`,
  );
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
