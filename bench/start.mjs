/**
 * How long until the first question can be answered, for who comes for the first time: the built site in Chromium, at
 * 5 Mbps with 100 ms for each request to go and come back, the processor slowed down four times. Prints each run and
 * the median; exits 1 beyond the gate.
 *
 *   npm run bench:start             builds, then five runs for the question and for the front page
 *   node bench/start.mjs DIST RUNS  the built site in another folder, so many runs
 */
import { openBrowser } from '../scripts/open-browser.mjs';
import { serve } from '../tests/paths/static-host.mjs';
import { median } from './median.mjs';

const [folder = 'dist', runs = '5'] = process.argv.slice(2);
const GATE_MS = 1500;
const SLOWER = 4;
const NETWORK = {
  offline: false,
  latency: 100,
  downloadThroughput: 5e6 / 8,
  uploadThroughput: 5e6 / 8,
};
/** What is waited for: a choice of the first question, and the way in on the front page. */
const PAGES = [
  ['the first question', '#/about', 'main [role=radiogroup] input'],
  ['the front page', '', 'main h1'],
];

const host = await serve(folder, 0, '/', { compressed: true });
const browser = await openBrowser();
const late = [];
try {
  for (const [name, fragment, awaited] of PAGES) {
    const times = [];
    const weights = [];
    for (let run = 0; run < Number(runs); run += 1) {
      const { time, weight } = await opened(fragment, awaited);
      times.push(time);
      weights.push(weight);
    }
    const middle = median(times);
    console.log(
      `${name}: ${times.map(Math.round).join(', ')} ms; median ${Math.round(middle)} ms, ` +
        `${(middle / GATE_MS).toFixed(2)} of the gate; ${median(weights).toFixed(1)} kB until then, compressed`,
    );
    if (middle > GATE_MS) late.push(name);
  }
} finally {
  await browser.close();
  await host.close();
}
if (late.length > 0) {
  console.error(`Beyond ${GATE_MS} ms: ${late.join(', ')}`);
  process.exitCode = 1;
}

/**
 * With nothing kept: milliseconds from asking for the page to the frame after which what is awaited stands on it, and
 * the weight in kB of the page and of all that had come by then.
 */
async function opened(fragment, awaited) {
  const context = await browser.newContext({ locale: 'en-CA' });
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector)) {
        requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, awaited);
  const slow = await context.newCDPSession(page);
  await slow.send('Network.enable');
  await slow.send('Network.emulateNetworkConditions', NETWORK);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${host.url}${fragment}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const [time, chain, weight] = await page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0].startTime;
    const files = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < usable)
      .map((one) => [
        one.name.replace(/.*\//, ''),
        Math.round(one.startTime),
        Math.round(one.responseEnd),
      ]);
    const came = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource').filter((one) => one.responseEnd < usable),
    ];
    return [usable, files, came.reduce((sum, one) => sum + one.encodedBodySize, 0) / 1000];
  });
  if (process.env.BENCH_CHAIN) console.table(chain);
  await context.close();
  return { time, weight };
}
