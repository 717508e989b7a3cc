/**
 * What would change the answer, and the verdict itself: how long each takes over 2,000 generated cases, with the
 * bundled wages. Exits 1 where it misses a gate.
 *
 *   npm run bench:changes
 */
import fc from 'fast-check';
import { loadSource } from './serve-source.mjs';

const CASES = 2000;
const ROUNDS = 4;
/** Milliseconds for one search (95th percentile). */
const GATE = { p95: 5 };
const TODAY = '2026-11-21';

const { modules, close } = await loadSource([
  '/src/rules/index.ts',
  '/src/wages/index.ts',
  '/tests/cases/some-answers.ts',
  '/tests/cases/arbitrary-answers.ts',
  '/tests/cases/good-cases.ts',
]);
const [{ assess, whatWouldChange }, { loadWages }, { nearlyGood }, { arbitraryAnswers }, good] =
  modules;
const options = { today: TODAY, wages: await loadWages() };

const kinds = {
  'nearly good cases': fc.sample(nearlyGood, { numRuns: CASES, seed: 1 }),
  'any answers at all': fc.sample(arbitraryAnswers, { numRuns: CASES, seed: 1 }),
};
const failures = [];
for (const [name, cases] of Object.entries(kinds)) {
  const times = timesOf(cases);
  const sizes = cases
    .map((answers) => whatWouldChange(answers, options))
    .map(({ size, none }) => none ?? size);
  const at = (part) => times[Math.floor((times.length - 1) * part)];
  console.log(
    `${name}: p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms, longest ${at(1).toFixed(1)} ms; ` +
      [...new Set(sizes)]
        .map((size) => `${size}: ${sizes.filter((each) => each === size).length}`)
        .sort()
        .join(', '),
  );
  if (at(0.95) > GATE.p95) failures.push(`${name}: p95 ${at(0.95).toFixed(2)} ms`);
}
for (const [name, cases] of Object.entries({
  ...kinds,
  'good cases': Object.values(good.GOOD_CASES),
})) {
  console.log(`verdicts with reasons, ${name}: ${perSecond(cases).toLocaleString('en')} a second`);
}
await close();
if (failures.length) {
  console.error(`\nBeyond the gate: ${failures.join('; ')}`);
  process.exit(1);
}
process.exit(0);

/** The shortest of some rounds for each case, so that other work on the machine does not count; in order. */
function timesOf(cases) {
  const shortest = cases.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    cases.forEach((answers, at) => {
      const start = performance.now();
      whatWouldChange(answers, options);
      shortest[at] = Math.min(shortest[at], performance.now() - start);
    });
  }
  return shortest.sort((a, b) => a - b);
}

/** In the best of some rounds. */
function perSecond(cases) {
  const rounds = Array.from({ length: 10 * ROUNDS }, () => {
    const start = performance.now();
    for (let at = 0; at < CASES; at += 1) assess(cases[at % cases.length], options);
    return performance.now() - start;
  });
  return Math.round((CASES * 1000) / Math.min(...rounds));
}
