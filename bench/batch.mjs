/**
 * How fast a file of 100,000 candidates is opened and evaluated with reasons, in one thread, and how much memory that
 * takes: the worker's own modules, bundled as they are shipped. Speed is by processor time, the best of the rounds, so
 * that a busy machine tells nearly the same; memory is the most the whole process took to open, evaluate once and look.
 * A zip bomb has to be refused without growing. Exits 1 beyond the gate.
 *
 *   npm run bench:batch
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, candidatesFile } from './candidates.mjs';

const GATE = { candidatesPerSecond: 50_000, megabytes: 420, bombMegabytes: 100 };
const CANDIDATES = 100_000;
const ROUNDS = 3;
const here = fileURLToPath(import.meta.url);
const root = join(here, '..', '..');

const [, , step, folder, format] = process.argv;
if (step === 'write') await write(folder, format);
else if (step === 'measure') await measure(folder, format);
else if (step === 'bomb') await bomb(folder);
else await compare();

/** Bundles the engine and measures each format in a process of its own. */
async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'batch-'));
  try {
    await bundle(root, folder, {
      batch: 'src/employer/batch/batch.ts',
      lexicon: 'src/employer/batch/cells/lexicon.ts',
      rows: 'tests/employer/rows.ts',
      good: 'tests/cases/good-cases.ts',
      csv: 'src/employer/batch/write/csv.ts',
      xlsx: 'src/employer/batch/write/xlsx.ts',
      wages: 'src/wages/index.ts',
      rules: 'src/rules/index.ts',
      workbooks: 'tests/employer/workbooks.ts',
    });
    // The file is made in a process of its own, so that the other's memory is what reading and evaluating take.
    const codes = ['csv', 'xlsx'].flatMap((kind) =>
      ['write', 'measure'].map((name) => {
        const args = [here, name, folder, kind];
        return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
      }),
    );
    codes.push(
      spawnSync(process.execPath, [here, 'bomb', folder], { stdio: 'inherit' }).status ?? 1,
    );
    process.exitCode = Math.max(...codes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Modules of the bundle by their names. */
function load(folder, ...names) {
  return Promise.all(names.map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)));
}

async function write(folder, kind) {
  const [workbooks, ...modules] = await load(folder, 'workbooks', 'rows', 'good', kind);
  writeFileSync(join(folder, `candidates.${kind}`), candidatesFile(kind, CANDIDATES, modules));
  writeFileSync(join(folder, 'bomb.xlsx'), workbooks.bomb());
}

async function emptyBatch(folder) {
  const [{ Batch }, { makeLexicon }, wages] = await load(folder, 'batch', 'lexicon', 'wages');
  const options = { today: '2026-11-21', wages: await wages.loadWages() };
  const places = await Promise.all(['en', 'fr'].map(wages.loadRegionNames));
  return { batch: new Batch(makeLexicon(places), { ...options, language: 'en' }), options };
}

function megabytesAtMost() {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}

async function measure(folder, kind) {
  const { batch, options } = await emptyBatch(folder);
  const [{ assess, forMany }] = await load(folder, 'rules');
  const bytes = new Uint8Array(readFileSync(join(folder, `candidates.${kind}`)));

  const opening = seconds(() => {
    const opened = batch.open({ bytes });
    if (!opened.ok || opened.rows !== CANDIDATES) throw new Error(JSON.stringify(opened));
  });
  const problems = batch.cells().problems;
  const evaluated = () => {
    const evaluation = batch.evaluation();
    const took = seconds(() => {
      while (!evaluation.next(500));
    });
    return { took, outcomes: evaluation.progress().outcomes };
  };
  const first = evaluated();
  const looking = seconds(() =>
    batch.view({ outcome: 'eligible', sort: { by: 'label' }, from: 0, count: 50 }),
  );
  const megabytes = megabytesAtMost();
  const others = Array.from({ length: ROUNDS - 1 }, evaluated);
  const best = Math.min(first.took, ...others.map(({ took }) => took));

  // Each candidate once more, looking at every reason and every passage that each criterion rests on.
  const cases = Array.from({ length: CANDIDATES }, (_, row) => batch.row(row).answers);
  let reasons = 0;
  let passages = 0;
  const told = () => {
    const many = forMany(options);
    for (const answers of cases) {
      for (const criterion of assess(answers, many).criteria) {
        for (const { code } of criterion.reasons) reasons += code ? 1 : 0;
        for (const { address } of criterion.sources) passages += address ? 1 : 0;
      }
    }
  };
  const telling = Math.min(...Array.from({ length: ROUNDS }, () => seconds(told)));

  const perSecond = (took) => Math.round(CANDIDATES / took);
  console.log(
    `${kind}: ${String(CANDIDATES)} candidates in ${(bytes.length / 1e6).toFixed(1)} MB, ${String(problems)} problems;`,
    `opened in ${opening.toFixed(2)} s, evaluated in ${best.toFixed(2)} s (${String(perSecond(best))} a second),`,
    `with each of ${String(reasons / ROUNDS)} reasons and ${String(passages / ROUNDS)} passages looked at in`,
    `${telling.toFixed(2)} s (${String(perSecond(telling))} a second),`,
    `filtered and sorted in ${looking.toFixed(2)} s, ${String(megabytes)} MB at most;`,
    JSON.stringify(first.outcomes),
  );
  const slowest = perSecond(Math.max(best, telling));
  gate([
    ...(slowest < GATE.candidatesPerSecond ? [`${String(slowest)} candidates a second`] : []),
    ...(megabytes > GATE.megabytes ? [`${String(megabytes)} MB`] : []),
  ]);
}

/** A small workbook that unpacks to 50 MB without a cell. */
async function bomb(folder) {
  const { batch } = await emptyBatch(folder);
  const bytes = new Uint8Array(readFileSync(join(folder, 'bomb.xlsx')));
  const before = megabytesAtMost();
  const opened = batch.open({ bytes });
  const grown = megabytesAtMost() - before;
  console.log(
    `zip bomb of ${(bytes.length / 1e3).toFixed(0)} kB: ${opened.ok ? 'opened' : opened.fault}, ${String(grown)} MB more`,
  );
  gate([
    ...(opened.ok ? ['the zip bomb was opened'] : []),
    ...(grown > GATE.bombMegabytes ? [`${String(grown)} MB for the zip bomb`] : []),
  ]);
}

function gate(failures) {
  if (!failures.length) return;
  console.error(`Beyond the gate: ${failures.join('; ')}`);
  process.exitCode = 1;
}

/** Seconds of processor time. */
function seconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
