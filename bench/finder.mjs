/**
 * The occupation finder beside MiniSearch, uFuzzy and Fuse.js: on the same machine, data and queries.
 * Prints recall at 1 and 5 by language and kind, the time to make the index, the time of a query while one types,
 * memory, and bytes over the wire. Exits 1 where ours misses a gate.
 *
 *   npm run bench:finder              the tuning half of the labelled queries
 *   npm run bench:finder -- --final   the half that is kept for the end
 *   npm run bench:finder -- --ours    ours alone, and the queries it misses
 *   npm run bench:finder -- --titles  every official title: whole, with a typing error, its first 60 % of letters
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createServer } from 'vite';
import { packTitles } from '../scripts/pack-titles.mjs';
import { competitors } from './peers.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'ja', 'ms'];
const args = new Set(process.argv.slice(2));
const half = args.has('--final') ? 'final' : 'tune';
/** What the gate asks of ours: milliseconds for a query and an index, kilobytes over the wire. */
const GATE = {
  query: 8,
  index: 150,
  wire: { en: 190, fr: 270, es: 60, ja: 60, ms: 60 },
};

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { makeFinder } = await server.ssrLoadModule('/src/occupations/finder.ts');
const { loadTexts } = await server.ssrLoadModule('/src/occupations/texts.ts');

const failures = [];
if (args.has('--titles')) {
  for (const language of ['en', 'fr']) await findTitles(language);
}
for (const language of args.has('--titles') ? [] : LANGUAGES) {
  const texts = await loadTexts(language);
  const queries = readQueries(language);
  console.log(`\n${language}: ${queries.length} queries (${half} half)`);
  const engines = [{ name: 'ours', make: () => makeFinder(language, texts) }];
  if (!args.has('--ours')) engines.push(...competitors(rowsOf(texts)));
  for (const { name, make } of engines) report(language, name, make, queries, texts);
  const size = wireSize(language, texts);
  console.log(`over the wire, gzipped: ${size.toFixed(1)} kB`);
  if (size > GATE.wire[language]) failures.push(`${language}: ${size.toFixed(1)} kB`);
}
await server.close();
if (failures.length) {
  console.error(`\nBeyond the gate: ${failures.join('; ')}`);
  process.exit(1);
}
process.exit(0);

function report(language, name, make, queries, texts) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const times = Array.from({ length: 3 }, () => timed(make));
  const find = times[0].value;
  const index = Math.min(...times.map(({ ms }) => ms));
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;

  const found = queries.map(({ query, kind, accepted }) => {
    const codes = find(query, 5).map(({ noc }) => noc);
    return { query, kind, rank: codes.findIndex((noc) => accepted.includes(noc)), codes, accepted };
  });
  // Fuse.js takes a quarter of a second for some: the peers are timed on every tenth stroke.
  const strokes = keystrokes(queries).filter((_, at) => name === 'ours' || at % 10 === 0);
  const each = strokes.map((typed) => timed(() => find(typed, 10)).ms).sort((a, b) => a - b);
  const at = (part) => each[Math.floor((each.length - 1) * part)];
  const share = (rows, most) =>
    ((100 * rows.filter(({ rank }) => rank >= 0 && rank < most).length) / rows.length).toFixed(1);
  console.log(
    `  ${name.padEnd(11)} recall at 1 ${share(found, 1)} %, at 5 ${share(found, 5)} %; index ${index.toFixed(0)} ms; ` +
      `query p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms; memory ${memory.toFixed(0)} MB`,
  );
  if (name !== 'ours') return;
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  for (const kind of kinds) {
    const rows = found.filter((row) => row.kind === kind);
    console.log(`    ${kind.padEnd(13)} ${rows.length}: ${share(rows, 1)} %, ${share(rows, 5)} %`);
  }
  if (args.has('--ours') && half === 'tune') {
    for (const { query, rank, codes, accepted } of found.filter(({ rank }) => rank !== 0)) {
      const told = codes.map((code) => `${code} ${texts.groups[code]?.slice(0, 28) ?? ''}`);
      console.log(
        `    ${rank < 0 ? 'MISS' : `at ${rank + 1}`} "${query}" wants ${accepted.join(' ')}: ${told.join('; ')}`,
      );
    }
  }
  if (at(0.95) > GATE.query) failures.push(`${language}: query p95 ${at(0.95).toFixed(1)} ms`);
  if (index > GATE.index) failures.push(`${language}: index ${index.toFixed(0)} ms`);
}

function timed(work) {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function readQueries(language) {
  const file = new URL(`../tests/occupations/queries/${language}.${half}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [query, kind, accepted] = line.split('\t');
      return { query, kind, accepted: accepted.trim().split(' ') };
    });
}

/** Whether each official title finds its own group among the first five, however it is typed. */
async function findTitles(language) {
  const texts = await loadTexts(language);
  const find = makeFinder(language, texts);
  const titles = Object.keys(texts.groups).flatMap((noc) =>
    [texts.groups[noc], ...texts.titles[noc].split('|')].map((title) => ({ noc, title })),
  );
  const ways = {
    whole: (title) => title,
    error: (title, at) => {
      const letter = 1 + (at % Math.max(1, title.length - 2));
      return title.slice(0, letter) + title.slice(letter + 1);
    },
    beginning: (title) => title.slice(0, Math.ceil(title.length * 0.6)),
  };
  const least = { whole: 99.5, error: 99, beginning: language === 'en' ? 99 : 85 };
  for (const [way, type] of Object.entries(ways)) {
    const hits = titles.filter(({ noc, title }, at) =>
      find(type(title, at), 5).some((found) => found.noc === noc),
    ).length;
    const share = (100 * hits) / titles.length;
    console.log(
      `${language}: ${titles.length} official titles, ${way}: ${share.toFixed(2)} % in the first five`,
    );
    if (share < least[way]) failures.push(`${language} titles, ${way}: ${share.toFixed(2)} %`);
  }
}

/** What a person types on the way to a query: its beginnings. */
function keystrokes(queries) {
  return queries.flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
  );
}

/** Every text with its group: what all engines search in. */
function rowsOf({ groups, titles, lexicon }) {
  return Object.keys(groups).flatMap((noc) =>
    [groups[noc], titles[noc], lexicon[noc]]
      .filter(Boolean)
      .flatMap((joined) => joined.split('|'))
      .map((text) => ({ noc, text })),
  );
}

/** Titles as they are packed in the built site, group titles and lexicon; there is no index to send. */
function wireSize(language, { groups, titles, lexicon }) {
  const gz = (value) => gzipSync(JSON.stringify(value), { level: 9 }).length / 1000;
  const official = readdirSync(new URL('../src/occupations/data', import.meta.url)).includes(
    `titles.${language}.json`,
  );
  return gz(groups) + gz(official ? packTitles(titles, lexicon) : lexicon);
}
