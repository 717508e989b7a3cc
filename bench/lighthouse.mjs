/**
 * Lighthouse on the built site, served compressed: five runs on its settings for a phone and for a desktop, the median
 * of each category held against its gate, and what any run took points off for. Exits 1 below a gate. Lighthouse has
 * packages of its own (bench/lighthouse), so that the app's lock file stays without its two hundred.
 *
 *   npm run bench:lighthouse             installs Lighthouse, builds, then five runs each
 *   node bench/lighthouse.mjs DIST RUNS  the built site in another folder, so many runs
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { LAUNCH } from '../scripts/open-browser.mjs';
import { serve } from '../tests/paths/static-host.mjs';
import { median } from './median.mjs';

const [folder = 'dist', runs = '5'] = process.argv.slice(2);
const GATES = { mobile: 95, desktop: 100 };
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = ['', '#/about'];

const own = createRequire(new URL('lighthouse/package.json', import.meta.url));
const load = async (name) => import(pathToFileURL(own.resolve(name)).href);
const { default: lighthouse, desktopConfig } = await load('lighthouse');
const { launch } = await load('chrome-launcher');

const host = await serve(folder, 0, '/', { compressed: true });
const below = [];
try {
  for (const page of PAGES) {
    for (const device of ['mobile', 'desktop']) await measure(page, device);
  }
} finally {
  await host.close();
}
if (below.length > 0) {
  console.error(`\nBelow the gate: ${below.join('; ')}`);
  process.exitCode = 1;
}

async function measure(page, device) {
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, []]));
  const faults = new Map();
  for (let run = 0; run < Number(runs); run += 1) {
    const { categories, audits } = await report(page, device);
    for (const category of CATEGORIES) {
      scores[category].push(Math.round(categories[category].score * 100));
      for (const { id, weight } of categories[category].auditRefs) {
        const { score, title, displayValue = '' } = audits[id];
        if (weight > 0 && score !== null && score < 0.9) faults.set(title, displayValue);
      }
    }
  }
  console.log(`\n${page || 'front page'}, ${device}`);
  for (const category of CATEGORIES) {
    const middle = median(scores[category]);
    console.log(`  ${category}: ${middle} (${scores[category].join(', ')})`);
    if (middle < GATES[device]) below.push(`${page || 'front page'}, ${device}: ${category}`);
  }
  for (const [title, value] of faults) console.log(`  - ${title} ${value}`);
}

/** One run in a browser of its own, with nothing kept. */
async function report(page, device) {
  const chrome = await launch({
    chromePath: LAUNCH.executablePath ?? chromium.executablePath(),
    chromeFlags: ['--headless=new', ...LAUNCH.args],
    ...(LAUNCH.env && { envVars: LAUNCH.env }),
    logLevel: 'error',
  });
  try {
    const flags = { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES };
    const config = device === 'desktop' ? desktopConfig : undefined;
    const { lhr } = await lighthouse(`${host.url}${page}`, flags, config);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    chrome.kill();
  }
}
