/**
 * How fast cases are judged beside json-rules-engine and publicodes, on the same rules: those of a citizen of Mexico who
 * applies since 16 November 2022, with the groups that no question is asked about, months as a total, pay by the hour
 * in Canadian dollars and a median read off Job Bank. First all have to agree on every criterion of every case; then
 * they are timed, by processor time, the best of the rounds. Exits 1 where they differ or beyond the gate.
 *
 *   npm run bench:rules
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './candidates.mjs';
import { casesOfMexico } from './rules-cases.mjs';
import { peers } from './rules-peers.mjs';

const CASES = 2000;
const ROUNDS = 3;
/** Cases in a round: ours would be over before it is measured, publicodes would take a minute. */
const ROUND = { ours: 20_000, 'json-rules-engine': 2000, publicodes: 200 };
/** So many times as fast as the faster of the two, one by one. */
const GATE = 3;
const TODAY = '2026-11-21';
const root = fileURLToPath(new URL('..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
try {
  await bundle(root, folder, {
    rules: 'src/rules/index.ts',
    occupations: 'src/occupations/unit-groups.ts',
  });
  const [rules, { NOC_CODES }] = await Promise.all(
    ['rules', 'occupations'].map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
  );
  await compare(rules, NOC_CODES);
} finally {
  rmSync(folder, { recursive: true });
}

async function compare({ assess, forMany, mapCell }, nocs) {
  const cases = casesOfMexico(CASES, { mapCell, nocs, today: TODAY });
  const engines = await peers(Object.keys(cases[0].facts));
  const options = { today: TODAY };
  const statuses = ({ criteria }) => criteria.map(({ status }) => status);

  const expected = cases.map(({ answers }) => statuses(assess(answers, options)));
  for (const { name, judge } of engines) {
    for (const [at, { facts, answers }] of cases.entries()) {
      const found = await judge(facts);
      if (String(found) === String(expected[at])) continue;
      throw new Error(
        `${name} differs: ${String(found)}; ${String(expected[at])}; ${JSON.stringify(answers)}`,
      );
    }
  }
  const told = (status) => expected.flat().filter((each) => each === status).length;
  console.log(
    `${String(CASES)} cases, ten criteria each: all three agree (${String(told('met'))} met, ` +
      `${String(told('not-met'))} not met, ${String(told('unknown'))} unknown)`,
  );

  let many = forMany(options);
  const runs = [
    { name: 'ours, one by one', judge: ({ answers }) => statuses(assess(answers, options)) },
    {
      name: 'ours, many in a row',
      begin: () => (many = forMany(options)),
      judge: ({ answers }) => statuses(assess(answers, many)),
    },
    ...engines.map(({ name, judge }) => ({ name, judge: ({ facts }) => judge(facts) })),
  ];
  const speeds = [];
  for (const run of runs) speeds.push({ name: run.name, perSecond: await speedOf(run, cases) });
  const [{ perSecond: single }, , ...others] = speeds;
  for (const { name, perSecond } of speeds) {
    const speed = `${perSecond.toFixed(0).padStart(7)} cases a second`;
    console.log(
      `  ${name.padEnd(19)} ${speed}, ${(perSecond / single).toPrecision(2)} of ours one by one`,
    );
  }
  const times = single / Math.max(...others.map(({ perSecond }) => perSecond));
  if (times < GATE) {
    console.error(`Beyond the gate: only ${times.toFixed(1)} times as fast as the next`);
    process.exitCode = 1;
  }
}

/** Cases judged in a second of processor time. */
async function speedOf({ name, begin, judge }, cases) {
  const count = ROUND[name] ?? ROUND.ours;
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    begin?.();
    for (let at = 0; at < count; at++) {
      const answer = judge(cases[at % cases.length]);
      if (answer instanceof Promise) await answer;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return count / best;
}
