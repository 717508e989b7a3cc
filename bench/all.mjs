/**
 * All benchmarks that stand beside something else, in one run: the rules beside two engines, the finder beside its
 * peers, many candidates, weight and start of the first page. Goes on after one that misses its gate, and exits 1 then.
 *
 *   npm run bench
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = [
  ['Verdicts beside json-rules-engine and publicodes', 'rules.mjs'],
  ['Many candidates', 'batch.mjs'],
  ['The finder beside MiniSearch, uFuzzy and Fuse.js', 'finder.mjs'],
  ['Weight and start', 'start.mjs'],
];

const missed = [];
for (const [name, file] of RUNS) {
  console.log(`\n== ${name}`);
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', path], { stdio: 'inherit' });
  if (status !== 0) missed.push(name);
}
if (missed.length > 0) {
  console.error(`\nBeyond a gate: ${missed.join('; ')}`);
  process.exitCode = 1;
}
