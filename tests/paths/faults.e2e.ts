import type { Page } from '@playwright/test';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeRelease } from './releases';
import { ownHost } from './own-host';
import type { Host } from './static-host.mjs';
import { keptAnswers } from './stored';
import { expect, test as base } from '@playwright/test';
import { Walker } from './walker';

/**
 * What goes wrong in a browser and on a host, on purpose: the table is docs/faults.md. Not the watched page: a part
 * that is missing is told on the console, and here it is meant to be.
 */
const test = base.extend<{ host: Host }>({
  host: ownHost,
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
});

const READY = 'Ready to work without internet.';
const NEEDS_INTERNET = /it needs internet each time/;

const japan = (page: Page) => page.getByRole('checkbox', { name: 'Japan', exact: true });

test('two tabs that write at the same moment end with both answers', async ({ page, context }) => {
  const walker = new Walker(page);
  await walker.open('citizenship');
  const other = await context.newPage();
  await other.goto('#/about');
  const asks = other.getByRole('radio', { name: /I am the person/ });
  await asks.waitFor();
  await Promise.all([japan(page).dispatchEvent('click'), asks.dispatchEvent('click')]);
  const both = { audience: 'applicant', citizenships: ['JP'] };
  await expect.poll(() => keptAnswers(page)).toEqual(both);
  await expect.poll(() => keptAnswers(other)).toEqual(both);
  await expect(asks).toBeChecked();
  await expect(japan(page)).toBeChecked();
});

test('a page gone back to shows what another tab kept meanwhile', async ({ page, context }) => {
  const walker = new Walker(page);
  await walker.open('citizenship');
  await page.goto('about:blank');
  const other = await context.newPage();
  await new Walker(other).open('citizenship');
  await japan(other).check();
  await page.goBack();
  await expect(japan(page)).toBeChecked();
});

test('a part that the host does not have offers another try, and keeps the answers', async ({
  page,
  host,
}, info) => {
  // As it is in the middle of an upload: the page is there, a part of it is not yet.
  const half = info.outputPath('half');
  cpSync('dist', half, { recursive: true });
  const missing = readdirSync(path.join(half, 'assets')).filter((name) =>
    /^Citizenship-.*js$/.test(name),
  );
  for (const name of missing) rmSync(path.join(half, 'assets', name));
  host.release(half);
  const walker = new Walker(page);
  await walker.open('about');
  await walker.choose('audience', 'applicant');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Your answers are safe.');
  await expect(page.getByText(NEEDS_INTERNET)).toBeVisible({ timeout: 20_000 });
  host.release('dist');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Citizenship and residence');
  expect(await keptAnswers(page)).toEqual({ audience: 'applicant' });
});

test('a release that is uploaded by half leaves the old one at work', async ({
  page,
  host,
}, info) => {
  await page.goto('#/about');
  await expect(page.getByText(READY, { exact: true })).toBeVisible({ timeout: 20_000 });
  await new Walker(page).choose('audience', 'applicant');
  const half = info.outputPath('half');
  makeRelease(path.resolve('dist'), half, 'h1');
  const [part = ''] = readdirSync(path.join(half, 'assets')).filter((name) =>
    /^Report.*css$|^report.*js$/i.test(name),
  );
  rmSync(path.join(half, 'assets', part));
  host.release(half);
  await page.reload();
  await expect(page.getByRole('radio', { name: /I am the person/ })).toBeChecked();
  await new Walker(page).open('result');
  await expect(page.getByText('A new version of this check is ready.')).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelector('meta[name=release]'))).toBeNull();
});

for (const [fault, breakIt] of [
  [
    'there is no room for the copy',
    () => {
      // The worker is another world: to the page, an installation without room is one that fails.
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    },
  ],
  [
    'the copy is cleared and its worker stays',
    () => {
      CacheStorage.prototype.keys = () => Promise.resolve([]);
    },
  ],
] as const) {
  test(`where ${fault}, nothing is promised, and all goes on`, async ({ page }) => {
    await page.addInitScript(breakIt);
    const walker = new Walker(page);
    await walker.open('about');
    await expect(page.getByText(NEEDS_INTERNET)).toBeVisible({ timeout: 20_000 });
    await walker.choose('audience', 'applicant');
    await walker.next('Citizenship and residence');
    expect(await keptAnswers(page)).toEqual({ audience: 'applicant' });
  });
}

test('without Web Locks and without BroadcastChannel it works, and gets ready for offline', async ({
  page,
}) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const walker = new Walker(page);
  await walker.open('about');
  await expect(page.getByText(READY, { exact: true })).toBeVisible({ timeout: 20_000 });
  await walker.choose('audience', 'applicant');
  expect(faults).toEqual([]);
});
