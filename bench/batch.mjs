/**
 * How fast a file of 100,000 candidates is opened and evaluated with reasons, in one thread, and how much memory that
 * takes: the worker's own modules, bundled as they are shipped. Speed is by processor time, so that a busy machine tells
 * the same; memory is the most the whole process took. Exits 1 beyond the gate.
 *
 *   npm run bench:batch
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GATE = { candidatesPerSecond: 50_000, megabytes: 500 };
const CANDIDATES = 100_000;
const ROUNDS = 3;
const here = fileURLToPath(import.meta.url);
const root = join(here, '..', '..');

const [, , step, bundle, format] = process.argv;
if (step === 'write') await write(bundle, format);
else if (step === 'measure') await measure(bundle, format);
else await compare();

/** Bundles the engine and measures each format in a process of its own. */
async function compare() {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'batch-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: true,
        outDir: folder,
        minify: true,
        rolldownOptions: {
          input: {
            batch: 'src/employer/batch/batch.ts',
            lexicon: 'src/employer/batch/cells/lexicon.ts',
            rows: 'tests/employer/rows.ts',
            good: 'tests/cases/good-cases.ts',
            csv: 'src/employer/batch/write/csv.ts',
            xlsx: 'src/employer/batch/write/xlsx.ts',
            wages: 'src/wages/index.ts',
          },
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
      ssr: { noExternal: true },
    });
    // The file is made in a process of its own, so that the other's memory is what reading and evaluating take.
    const codes = ['csv', 'xlsx'].flatMap((kind) =>
      ['write', 'measure'].map((name) => {
        const args = [here, name, folder, kind];
        return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
      }),
    );
    process.exitCode = Math.max(...codes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function write(folder, kind) {
  const load = (name) => import(join(folder, `${name}.mjs`));
  const modules = await Promise.all(['rows', 'good', kind].map(load));
  writeFileSync(join(folder, `candidates.${kind}`), file(kind, modules));
}

async function measure(folder, kind) {
  const load = (name) => import(join(folder, `${name}.mjs`));
  const [{ Batch }, { makeLexicon }, wages] = await Promise.all(
    ['batch', 'lexicon', 'wages'].map(load),
  );
  const table = await wages.loadWages();
  const places = await Promise.all(['en', 'fr'].map(wages.loadRegionNames));
  const batch = new Batch(makeLexicon(places), {
    today: '2026-11-21',
    language: 'en',
    wages: table,
  });
  const bytes = new Uint8Array(readFileSync(join(folder, `candidates.${kind}`)));

  const opening = seconds(() => {
    const opened = batch.open({ bytes });
    if (!opened.ok || opened.rows !== CANDIDATES) throw new Error(JSON.stringify(opened));
  });
  const problems = batch.cells().problems;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const evaluation = batch.evaluation();
    const took = seconds(() => {
      while (!evaluation.next(500));
    });
    return { took, outcomes: evaluation.progress().outcomes };
  });
  const best = Math.min(...rounds.map(({ took }) => took));
  const looking = seconds(() =>
    batch.view({ outcome: 'eligible', sort: { by: 'label' }, from: 0, count: 50 }),
  );
  const perSecond = Math.round(CANDIDATES / best);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(
    `${kind}: ${String(CANDIDATES)} candidates in ${(bytes.length / 1e6).toFixed(1)} MB, ${String(problems)} problems;`,
    `opened in ${opening.toFixed(2)} s, evaluated in ${best.toFixed(2)} s (${String(perSecond)} a second),`,
    `filtered and sorted in ${looking.toFixed(2)} s, ${String(megabytes)} MB at most;`,
    JSON.stringify(rounds[0]?.outcomes),
  );
  const failures = [
    ...(perSecond < GATE.candidatesPerSecond ? [`${String(perSecond)} candidates a second`] : []),
    ...(megabytes > GATE.megabytes ? [`${String(megabytes)} MB`] : []),
  ];
  if (failures.length) {
    console.error(`Beyond the gate: ${failures.join('; ')}`);
    process.exitCode = 1;
  }
}

/** A file as employers have them: the same few jobs and places; everybody's own name, pay, months and days. */
function file(kind, [{ headerIn, rowOf }, { GOOD_CASES }, writer]) {
  const cases = Object.values(GOOD_CASES);
  const credentials = ['secondary', 'technical-diploma', 'bachelor', 'master'];
  const countries = ['AU', 'BN', 'CL', 'JP', 'MY', 'MX', 'PE', 'NZ'];
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const rows = (function* () {
    yield headerIn('en');
    for (let at = 0; at < CANDIDATES; at++) {
      const good = cases[random(cases.length)];
      const changed = {
        ...good,
        citizenships: [countries[random(countries.length)], countries[random(countries.length)]],
        experience: { paidMonths: random(120) },
        education: { ...good.education, credential: credentials[random(credentials.length)] },
        wage: { ...good.wage, amount: 35 + random(4000) / 100 },
        ...(random(4) === 0 && { licence: {} }),
      };
      yield rowOf(`Candidate ${String(at)}`, changed, 'en');
    }
  })();
  return kind === 'csv' ? writer.writeCsv(rows, 'en') : writer.writeXlsx(rows, 'Candidates');
}

/** Seconds of processor time. */
function seconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
