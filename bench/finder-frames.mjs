/**
 * Whether typing in the finder drops a frame: the built site in Chromium, its processor slowed down four times. Types
 * queries letter by letter, first while the titles are still being made searchable, then with all in place. Prints
 * how long the page was busy at a stretch, in time of the processor rather than of the clock, so that other work on
 * the machine counts little. Exits 1 beyond the gate.
 *
 *   npm run bench:frames               English and French, 30 queries each
 *   node bench/finder-frames.mjs DIST  the built site in another folder
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openBrowser } from '../scripts/open-browser.mjs';

const PORT = process.env.PATHS_PORT ?? '4173';
const FOLDER = process.argv[2] ?? 'dist';
const SITE = `http://127.0.0.1:${PORT}/`;
const SLOWER = 4;
const QUERIES = 30;
/** Queries in one recording: a longer one would not fit into the browser's memory for it. */
const AT_ONCE = 5;
/** Between two letters: of who types fast, and of who types so slowly that every letter is searched for. */
const BETWEEN_MS = [110, 220];
const LOOK_MS = 400;
/** One frame of sixty a second; what a browser itself calls a long task; and from where a task is work at all. */
const FRAME_MS = 1000 / 60;
const LONG_MS = 50;
const BUSY_MS = 2;

const host = spawn(process.execPath, ['tests/paths/static-host.mjs', FOLDER, PORT, '/'], {
  stdio: 'inherit',
});
const browser = await openBrowser();
const failures = [];
try {
  for (const language of ['en', 'fr']) await measure(language);
} finally {
  await browser.close();
  host.kill();
}
if (failures.length > 0) {
  console.error(`\nBeyond the gate: ${failures.join('; ')}`);
  process.exitCode = 1;
}

async function measure(language) {
  const page = await browser.newPage({ locale: `${language}-CA` });
  const slow = await page.context().newCDPSession(page);
  await page.goto(SITE);
  await page.locator('main h1').waitFor();
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const queries = readQueries(language);

  const arriving = await recorded(page, async () => {
    await page.goto(`${SITE}#/occupation`);
    await page.getByRole('searchbox').focus();
    await type(page, queries.slice(0, 1));
    await page.locator('input[type=radio][name=found]').first().waitFor();
  });
  report(`${language}, titles arriving`, arriving);

  const tasks = [];
  for (let at = 0; at < queries.length; at += AT_ONCE) {
    const some = queries.slice(at, at + AT_ONCE);
    tasks.push(...(await recorded(page, () => type(page, some))));
  }
  report(`${language}, ${queries.length} queries`, tasks);
  await page.close();
}

async function type(page, queries) {
  for (const [at, query] of queries.entries()) {
    await page.getByRole('searchbox').fill('');
    await page.keyboard.type(query, { delay: BETWEEN_MS[at % BETWEEN_MS.length] });
    await page.waitForTimeout(LOOK_MS);
  }
}

/** What the page's thread did while something went on, from the first letter: milliseconds, and whether a letter. */
async function recorded(page, work) {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const letters = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keypress',
  );
  const threads = new Set(letters.map(threadOf));
  const [first] = letters.map(({ ts }) => ts).sort((a, b) => a - b);
  const tasks = new Map();
  for (const event of traceEvents) {
    if (!/RunTask$/.test(event.name) || event.tdur === undefined) continue;
    if (!threads.has(threadOf(event)) || event.ts + event.dur < first) continue;
    tasks.set(event.ts, {
      ms: event.tdur / 1000,
      isLetter: letters.some(({ ts }) => ts >= event.ts && ts <= event.ts + event.dur),
    });
  }
  return [...tasks.values()];
}

/** Gates the ninety-nine of a hundred: single tasks grow where the machine is busy with something else. */
function report(what, tasks) {
  const letters = tasks.filter(({ isLetter }) => isLetter).map(({ ms }) => ms);
  const busy = tasks.map(({ ms }) => ms).filter((ms) => ms > BUSY_MS);
  const at = (list, part) =>
    [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * part)] ?? 0;
  const beyond = (most) => busy.filter((ms) => ms > most).length;
  console.log(
    `${what}: ${letters.length} letters, each p50 ${at(letters, 0.5).toFixed(1)} ms, p99 ${at(letters, 0.99).toFixed(1)} ms; ` +
      `${busy.length} tasks of more than ${BUSY_MS} ms, p50 ${at(busy, 0.5).toFixed(1)} ms, p99 ${at(busy, 0.99).toFixed(1)} ms, longest ${at(busy, 1).toFixed(1)} ms; ` +
      `longer than a frame ${beyond(FRAME_MS)}, than two ${beyond(2 * FRAME_MS)}, than ${LONG_MS} ms ${beyond(LONG_MS)}`,
  );
  if (at(letters, 0.99) > FRAME_MS) failures.push(`${what}: a letter takes more than a frame`);
  if (at(busy, 0.99) > LONG_MS) failures.push(`${what}: tasks of ${at(busy, 0.99).toFixed(0)} ms`);
}

function readQueries(language) {
  const file = new URL(`../tests/occupations/queries/${language}.tune.tsv`, import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return rows.slice(0, QUERIES).map((row) => row.split('\t')[0]);
}
