import type { BrowserContext, Page } from '@playwright/test';
import path from 'node:path';
import { LANGUAGES, textsOf } from '../locales/words';
import { expectAccessibleAt } from './accessible';
import { expect, hosted as test, prompt, whenReady } from './hosted';
import { chooseLanguage } from './languages';
import { makeRelease } from './releases';
import type { Host } from './static-host.mjs';
import { becomeSomebody, keptAnswers } from './stored';
import { Walker } from './walker';

const releaseOf = (page: Page) =>
  page.evaluate(() => document.querySelector('meta[name=release]')?.getAttribute('content'));
const caches = (page: Page) => page.evaluate(async () => (await window.caches.keys()).length);

async function withoutNetwork(context: BrowserContext, host: Host): Promise<void> {
  await host.close();
  await context.setOffline(true);
}

test('all of it works with the server gone and the network off', async ({
  page,
  context,
  host,
}) => {
  await page.goto('#/about');
  await whenReady(page);
  const before = host.asked.length;
  await withoutNetwork(context, host);

  await page.reload();
  const walker = new Walker(page);
  await walker.choose('audience', 'applicant');
  await walker.open('occupation');
  await walker.occupation({ typed: 'software engineer', noc: '21231' });
  await walker.open('place');
  await walker.select('offer.province', 'British Columbia');
  await walker.select('offer.region', 'Lower Mainland');
  await walker.open('prevailing');
  await expect(page.getByText(/median/i).first()).toBeVisible();
  await chooseLanguage(page, 'Français');
  await page.goto('#/occupation');
  await page.getByRole('button', { name: 'Modifier la profession' }).click();
  await page.getByRole('searchbox').fill('soudeur');
  await expect(page.getByRole('radio', { name: /soudeu/i }).first()).toBeVisible();
  await page.goto('#/result');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const again = await context.newPage();
  await again.goto(`${host.url}?from=a-mail#/citizenship`);
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  expect(host.asked.length, 'nothing more was asked of the server').toBe(before);
});

test('that it is ready is told in each language, on a small phone too, and axe finds nothing', async ({
  page,
}) => {
  for (const [at, language] of LANGUAGES.entries()) {
    await becomeSomebody(page, language, {});
    await page.goto('#/about');
    const ready = textsOf(language).get('shell.offline.ready') ?? '';
    await expect(page.getByText(ready, { exact: true })).toBeVisible({ timeout: 20_000 });
    const scheme = at % 2 === 0 ? 'light' : 'dark';
    await expectAccessibleAt(page, { width: 320, scheme }, `ready, in ${language}:`);
  }
});

test('once ready, the one request is for a newer release', async ({ page, host }) => {
  await page.clock.install();
  await page.goto('#/about');
  await whenReady(page);
  const before = host.asked.length;
  for (const step of ['citizenship', 'occupation', 'education', 'wage', 'result', 'sources']) {
    await new Walker(page).open(step);
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await whenReady(page);
  const looks = () => host.asked.filter((asked) => asked.endsWith('/sw.js')).length;
  // A page that stays open looks each hour; the first of these may still be that of the visit.
  for (const hour of [1, 2, 3, 4]) {
    const soFar = looks();
    await page.clock.fastForward('01:00:01');
    await expect.poll(looks, `hour ${hour}`).toBeGreaterThan(soFar);
  }
  expect(host.asked.slice(before).filter((asked) => !asked.endsWith('/sw.js'))).toEqual([]);
});

test('a new release waits for the person; an old tab goes on with what it has', async ({
  page,
  context,
  host,
}, info) => {
  const walker = new Walker(page);
  await walker.open('about');
  await whenReady(page);
  await walker.choose('audience', 'applicant');
  await walker.open('citizenship');
  await walker.citizen('Mexico');

  const next = info.outputPath('b');
  makeRelease(path.resolve('dist'), next, 'b1');
  host.release(next);
  const other = await context.newPage();
  await other.goto('#/about');
  await expect(prompt(other)).toBeVisible({ timeout: 20_000 });
  await expect(prompt(page)).toBeVisible();
  expect(await releaseOf(other)).toBeUndefined();

  await other.getByRole('button', { name: 'Use the new version' }).click();
  await expect(other.locator('meta[name=release]')).toHaveAttribute('content', 'b1');
  // The first tab goes on: what it has not opened yet comes from its own release, which no server has any more.
  await expect(page.getByText('Another tab uses a new version')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await walker.open('experience');
  await walker.open('result');
  expect(await releaseOf(page)).toBeUndefined();

  await page.goto('#/citizenship');
  await page.reload();
  expect(await releaseOf(page)).toBe('b1');
  await expect(page.getByRole('checkbox', { name: 'Mexico' })).toBeChecked();
  expect(await keptAnswers(page)).toMatchObject({ audience: 'applicant', citizenships: ['MX'] });
  await whenReady(page);
  await expect.poll(() => caches(page)).toBe(1);
});

test('ten releases and a rollback leave one copy', async ({ page, host }, info) => {
  test.slow();
  await page.goto('#/about');
  await whenReady(page);
  await new Walker(page).choose('audience', 'employer');

  const names = Array.from({ length: 10 }, (_, index) => `r${index}`);
  for (const name of [...names, 'r3']) {
    const folder = info.outputPath(name);
    makeRelease(path.resolve('dist'), folder, name);
    host.release(folder);
    await page.reload();
    await expect(prompt(page)).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Use the new version' }).click();
    await expect(page.locator('meta[name=release]')).toHaveAttribute('content', name);
  }
  await whenReady(page);
  await expect.poll(() => caches(page)).toBe(1);
  await expect(page.getByRole('radio', { name: /employer/i })).toBeChecked();
});

test('leaving no trace takes the copy of the app away too', async ({ page }) => {
  await page.goto('#/about');
  await whenReady(page);
  await page.getByRole('button', { name: 'My answers' }).click();
  await page.getByRole('button', { name: 'Leave no trace on this device' }).click();
  await page.getByRole('button', { name: 'Leave no trace', exact: true }).click();
  await expect.poll(() => caches(page)).toBe(0);
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
