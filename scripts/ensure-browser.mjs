/**
 * Finds a Chromium for the path tests, or fetches one, and writes where it is to node_modules/.cache/browser.json.
 *
 * Tried in this order: $CHROMIUM_PATH; Chrome, Chromium or Edge on the machine; Playwright's own download; on
 * Linux x64 the Chromium inside the npm package @sparticuz/chromium, for machines that reach only a registry.
 * Each candidate is started once: a browser that is there and cannot run is no browser.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from './browser-args.mjs';

/** The last release that runs on Node 20. */
const PACKED = '@sparticuz/chromium@143.0.4';
const cache = path.resolve('node_modules/.cache');
const record = path.join(cache, 'browser.json');

async function starts(executablePath, env = {}) {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: BROWSER_ARGS,
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function found(executablePath, from, env = {}) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(record, JSON.stringify({ executablePath, env }));
  console.log(`Browser for the path tests: ${executablePath} (${from})`);
  process.exit(0);
}

function installedPlaces() {
  const local = process.env['LOCALAPPDATA'] ?? '';
  return [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    local && `${local}\\Google\\Chrome\\Application\\chrome.exe`,
  ].filter((place) => place && existsSync(place));
}

/** Unpacks the Chromium of the npm package; with it the shared libraries that a bare machine lacks. */
async function packed() {
  console.log(`No browser found. Installing ${PACKED} …`);
  const folder = path.join(cache, 'packed-chromium');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  execFileSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, PACKED],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  // The package unpacks its own libnss3 and friends only where it believes to be on this platform.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const entry = path.join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  const { default: packedChromium } = await import(pathToFileURL(entry).href);
  const executable = await packedChromium.executablePath();
  const fonts = { FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? '' };
  const ownLibraries = { ...fonts, LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' };
  for (const env of [{ ...fonts, LD_LIBRARY_PATH: '' }, ownLibraries]) {
    if (await starts(executable, env)) found(executable, PACKED, env);
  }
}

const named = process.env['CHROMIUM_PATH'];
if (named && !(await starts(named))) {
  console.error(`CHROMIUM_PATH names ${named}, which does not start.`);
  process.exit(1);
}
if (existsSync(record) && !named) {
  const { executablePath, env } = JSON.parse(readFileSync(record, 'utf8'));
  if (await starts(executablePath, env)) found(executablePath, 'found before', env);
}
for (const place of installedPlaces()) {
  if (await starts(place)) found(place, 'on this machine');
}
const own = chromium.executablePath();
if (!existsSync(own)) {
  console.log('No browser on this machine. Trying the download of Playwright …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
}
if (existsSync(own) && (await starts(own))) found(own, 'Playwright');
if (process.platform === 'linux' && process.arch === 'x64') {
  await packed().catch((error) => {
    console.error(String(error));
  });
}

console.error(
  'No browser to test with. Install Chrome or Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
);
process.exit(1);
