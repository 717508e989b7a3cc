/** Compares the tables, as the program reads them, with the fact files row by row. */
import { createServer } from 'vite';
import { postal, readTsv } from './facts.mjs';
import { readGroups } from './occupations.mjs';
import { readPlaces, rowsOfTable } from './places.mjs';
import { readAreas, readWages } from './wages.mjs';

const number = (text) => (text === '' ? undefined : Number(text));

async function verifyWages(door, folder, groups, differ) {
  const { loadWages, loadRegionNames, REGION_CODES, provinceOfRegion, provinceArea } =
    await door('/src/wages/index.ts');
  const areas = readAreas(folder);
  const rows = readWages(folder, groups, areas);
  const table = await loadWages();
  const known = new Set();
  for (const row of rows) {
    known.add(`${row.noc} ${row.region}`);
    const ours = table.find(row.noc, row.region);
    const same =
      ours?.noc === row.noc &&
      ours.area === row.region &&
      ours.low === number(row.low) &&
      ours.median === number(row.median) &&
      ours.high === number(row.high) &&
      ours.unit === row.unit &&
      (ours.referencePeriod ?? '') === row.reference_period &&
      ours.release === row.release;
    if (!same) differ(`wages: ${row.noc} ${row.region}`);
  }
  for (const noc of groups.keys())
    for (const area of areas.keys())
      if (table.find(noc, area) && !known.has(`${noc} ${area}`))
        differ(`wages: ${noc} ${area} is in no source row`);
  for (const row of readTsv(folder, 'economic-regions.tsv', [
    'er_code',
    'prov',
    'name_en',
    'name_fr',
  ])) {
    const code = row.er_code;
    const province = row.prov === 'NAT' ? undefined : postal(row.prov);
    for (const language of ['en', 'fr']) {
      const names = await loadRegionNames(language);
      const plain = (
        names.regions[code] ?? (province ? names.provinces[province] : names.canada)
      ).replaceAll('\u2013', '--');
      if (plain !== row[`name_${language}`]) differ(`regions: the name of ${code}`);
    }
    if (code.length === 6 ? provinceOfRegion(code) !== province : REGION_CODES.includes(code))
      differ(`regions: the province of ${code}`);
    if (code.length === 4 && province && provinceArea(province) !== code)
      differ(`regions: the area of ${province}`);
  }
  return rows.length;
}

async function verifyTitles(door, folder, groups, differ) {
  const { loadOccupations, groupTitle, titlesOf, NOC_CODES } = await door(
    '/src/occupations/index.ts',
  );
  if (NOC_CODES.join() !== [...groups.keys()].join()) differ('occupations: the codes');
  let count = 0;
  for (const language of ['en', 'fr']) {
    await loadOccupations(language);
    const source = {};
    for (const row of readTsv(folder, `noc-2021-job-titles.${language}.tsv`, ['code', 'title']))
      (source[row.code] ??= []).push(row.title);
    for (const [code, group] of groups) {
      count += source[code].length;
      if (groupTitle(code, language) !== group[`title_${language}`])
        differ(`${language}: the title of ${code}`);
      if (titlesOf(code, language).join('\n') !== source[code].join('\n'))
        differ(`${language}: the job titles of ${code}`);
    }
  }
  return count;
}

/** Row by row; and each name has to be found by the program, in the region of its row. */
async function verifyPlaces(door, folder, differ) {
  const rows = readPlaces(folder, readAreas(folder));
  const { default: table } = await door('/src/wages/data/places.json');
  const { loadPlaceFinder } = await door('/src/wages/index.ts');
  const finder = await loadPlaceFinder('en');
  const ours = new Set(rowsOfTable(table));
  for (const { place, level, region } of rows) {
    if (!ours.delete([place, level, region].join('\t'))) differ(`places: ${place} in ${region}`);
    if (!finder.find(place).places.some((found) => found.region === region))
      differ(`places: ${place} is not found in ${region}`);
  }
  for (const row of ours) differ(`places: ${row} is in no source row`);
  return rows.length;
}

/** Compares everything; returns what was compared and a line for each difference. */
export async function verify(folder) {
  const differences = [];
  const differ = (line) => differences.push(line);
  const groups = readGroups(folder);
  // Vite reads the program's own TypeScript, so that what is compared is what the program sees.
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const door = (path) => server.ssrLoadModule(path);
  try {
    const wageRows = await verifyWages(door, folder, groups, differ);
    const jobTitles = await verifyTitles(door, folder, groups, differ);
    const places = await verifyPlaces(door, folder, differ);
    return { wageRows, jobTitles, places, differences };
  } finally {
    await server.close();
  }
}
