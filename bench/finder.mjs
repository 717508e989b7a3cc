/**
 * The occupation finder beside MiniSearch, uFuzzy and Fuse.js: on the same machine, data and queries.
 * Prints recall at 1 and 5 by language and kind, the time to make the index, the time of a query while one types,
 * memory, and bytes over the wire. Exits 1 where ours misses a gate.
 *
 *   npm run bench:finder              the tuning half of the labelled queries
 *   npm run bench:finder -- --final   the half that is kept for the end
 *   npm run bench:finder -- --fresh   ours alone, on queries written after the lexicon (English and French)
 *   npm run bench:finder -- --ours    ours alone, and the queries it misses
 *   npm run bench:finder -- --titles  every official title: whole, with a typing error, its first 60 % of letters
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createServer } from 'vite';
import { packTitles } from '../scripts/pack-titles.mjs';
import { competitors } from './peers.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'ja', 'ms'];
const args = new Set(process.argv.slice(2));
const half = args.has('--final') ? 'final' : args.has('--fresh') ? 'fresh' : 'tune';
const oursAlone = args.has('--ours') || half === 'fresh';
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
const { unpacking } = await server.ssrLoadModule('/src/occupations/unpack-titles.ts');
const { atOnce } = await server.ssrLoadModule('/src/occupations/slices.ts');

const failures = [];
if (args.has('--titles')) {
  for (const language of ['en', 'fr']) await findTitles(language);
} else {
  for (const language of LANGUAGES) await compare(language);
  if (half === 'tune') for (const page of ['en', 'fr']) await typeOtherLanguages(page);
}
await server.close();
if (failures.length) {
  console.error(`\nBeyond the gate: ${failures.join('; ')}`);
  process.exit(1);
}
process.exit(0);

async function compare(language) {
  const queries = readQueries(language);
  if (!queries) {
    console.log(`\n${language}: no queries (${half})`);
    return;
  }
  const texts = await loadTexts(language);
  const wire = packed(language, texts);
  console.log(`\n${language}: ${queries.length} queries (${half})`);
  const engines = [{ name: 'ours', make: () => ours(language, texts, wire.titles) }];
  if (!oursAlone) engines.push(...competitors(rowsOf(texts)));
  const measured = [];
  for (const { name, make } of engines)
    measured.push(await report(language, name, make, queries, texts));
  besideOurs(measured);
  const size = Object.values(wire).reduce((sum, value) => sum + gzipped(value), 0);
  console.log(`  over the wire, gzipped: ${size.toFixed(1)} kB`);
  if (size > GATE.wire[language]) failures.push(`${language}: ${size.toFixed(1)} kB`);
}

/** Ours from the moment its data is there: titles that come packed are unpacked first. */
function ours(language, texts, titles) {
  if (titles) atOnce(unpacking(titles));
  const find = makeFinder(language, texts);
  return (query, limit) => find(query, limit).found;
}

async function report(language, name, make, queries, texts) {
  await letGo();
  const before = process.memoryUsage().heapUsed;
  const times = Array.from({ length: 3 }, () => timed(make));
  const find = times[0].value;
  const index = Math.min(...times.map(({ ms }) => ms));
  times.length = 1;
  await letGo();
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;

  const found = queries.map(({ query, kind, accepted }) => {
    const codes = find(query, 5).map(({ noc }) => noc);
    return { query, kind, rank: codes.findIndex((noc) => accepted.includes(noc)), codes, accepted };
  });
  // Fuse.js takes a quarter of a second for some: the peers are timed on every tenth letter.
  const strokes = keystrokes(queries).filter((_, at) => name === 'ours' || at % 10 === 0);
  const each = strokes.map((typed) => timed(() => find(typed, 10)).ms);
  const p95 = quantile(each, 0.95);
  console.log(
    `  ${name.padEnd(11)} recall at 1 ${share(found, 1)} %, at 5 ${share(found, 5)} %; index ${index.toFixed(0)} ms; ` +
      `query p50 ${quantile(each, 0.5).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms (${each.length}); memory ${memory.toFixed(0)} MB`,
  );
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  const byKind = kinds.map((kind) => {
    const rows = found.filter((row) => row.kind === kind);
    return `${kind} (${rows.length}) ${share(rows, 1)}/${share(rows, 5)}`;
  });
  console.log(`    ${byKind.join(', ')}`);
  const figures = { name, recall: share(found, 5), index, p95, memory };
  if (name !== 'ours') return figures;
  if (args.has('--ours') && half === 'tune') {
    for (const { query, rank, codes, accepted } of found.filter(({ rank }) => rank !== 0)) {
      const told = codes.map((code) => `${code} ${texts.groups[code]?.slice(0, 28) ?? ''}`);
      console.log(
        `    ${rank < 0 ? 'MISS' : `at ${rank + 1}`} "${query}" wants ${accepted.join(' ')}: ${told.join('; ')}`,
      );
    }
  }
  if (p95 > GATE.query) failures.push(`${language}: query p95 ${p95.toFixed(1)} ms`);
  if (index > GATE.index) failures.push(`${language}: index ${index.toFixed(0)} ms`);
  return figures;
}

/** The peers as ratios: what each takes, ours being 1. */
function besideOurs([own, ...others]) {
  for (const { name, ...peer } of others) {
    const times = (what) => `${what} ${(peer[what] / own[what]).toFixed(2)}`;
    console.log(
      `  ${name} beside ours: ${['recall', 'p95', 'index', 'memory'].map(times).join(', ')}`,
    );
  }
}

/** The queries of each language typed on a page of another, whose names are fetched only then. */
async function typeOtherLanguages(page) {
  server.moduleGraph.invalidateAll();
  const door = await server.ssrLoadModule('/src/occupations/index.ts');
  await door.loadOccupations(page);
  console.log(`\nwords of another language on a page in "${page}"`);
  for (const language of LANGUAGES.filter((language) => language !== page)) {
    const queries = readQueries(language);
    const found = [];
    for (const { query, accepted } of queries) {
      await door.loadOthersFor(query, page);
      const codes = door.searchOccupations(query, { locale: page, limit: 5 }).map(({ noc }) => noc);
      found.push({ rank: codes.findIndex((noc) => accepted.includes(noc)) });
    }
    const each = keystrokes(queries).map(
      (typed) => timed(() => door.searchOccupations(typed, { locale: page })).ms,
    );
    console.log(
      `  ${language}: recall at 1 ${share(found, 1)} %, at 5 ${share(found, 5)} %; query p95 ${quantile(each, 0.95).toFixed(2)} ms`,
    );
  }
  const own = readQueries(page);
  const found = own.map(({ query, accepted }) => ({
    rank: door
      .searchOccupations(query, { locale: page, limit: 5 })
      .findIndex(({ noc }) => accepted.includes(noc)),
  }));
  console.log(
    `  ${page} itself, with all of them there: recall at 1 ${share(found, 1)} %, at 5 ${share(found, 5)} %`,
  );
}

/** Lets go of the memory of what was measured before. */
async function letGo() {
  for (let i = 0; i < 2; i++) {
    await new Promise((resume) => setImmediate(resume));
    globalThis.gc?.();
  }
}

function share(rows, most) {
  const hits = rows.filter(({ rank }) => rank >= 0 && rank < most).length;
  return ((100 * hits) / rows.length).toFixed(1);
}

function quantile(list, part) {
  return [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * part)];
}

/** Processor time of this process: what the clock says on a machine with nothing else to do. */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

/** The labelled queries of a language; undefined where there are none of this kind. */
function readQueries(language) {
  const file = new URL(`../tests/occupations/queries/${language}.${half}.tsv`, import.meta.url);
  if (!existsSync(file)) return undefined;
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
      find(type(title, at), 5).found.some((found) => found.noc === noc),
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

/** What is sent for a language, as the build packs it. There is no index to send. */
function packed(language, { groups, titles, lexicon, commonness }) {
  if (language !== 'en' && language !== 'fr') return { groups, lexicon, commonness };
  return { groups, titles: packTitles(titles, lexicon), commonness };
}

function gzipped(value) {
  return gzipSync(JSON.stringify(value), { level: 9 }).length / 1000;
}
