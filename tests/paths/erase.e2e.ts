import type { Page } from '@playwright/test';
import { ENGINEER } from './cases';
import { expect, hosted as test, whenReady } from './hosted';
import { chooseLanguage } from './languages';
import { comeBackWith } from './stored';
import { Walker } from './walker';

/** Everything a site can leave behind in this browser. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).filter((key) => key !== 'kept-once'),
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
const NOTHING = { local: [], session: [], caches: [], databases: [], workers: 0, cookies: '' };

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take away everything kept on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it all away' }).click();
  await expect(page.getByText('Nothing of this site is kept on this device any more')).toBeVisible({
    timeout: 20_000,
  });
}

test('one button takes everything of this site off the device, in every tab', async ({
  page,
  context,
}) => {
  await comeBackWith(page, ENGINEER, { ticks: ['passport'], notes: { passport: 'in the drawer' } });
  // Answers of an earlier visit that could not be read.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('kept-once') === 'aside') return;
    sessionStorage.setItem('kept-once', 'aside');
    localStorage.setItem('t52-case-damaged', '{');
  });
  await page.goto('#/result');
  await whenReady(page);
  await chooseLanguage(page, 'Français');
  await chooseLanguage(page, 'English');
  await expect
    .poll(() => left(page))
    .toMatchObject({
      local: ['t52-case', 't52-case-damaged', 't52-language', 't52-verdict'],
      workers: 1,
    });
  const other = await context.newPage();
  await other.goto('#/citizenship');
  await whenReady(other);

  // An offer and candidates, which are on the page only.
  await page.goto('#/employer');
  await page.getByRole('radio', { name: 'Many candidates' }).check();
  await page.getByRole('textbox', { name: 'Pay', exact: true }).fill('75');
  await page.getByLabel('Open a file').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Candidate,Citizenships\nAna,Mexico\n'),
  });
  await page.getByRole('button', { name: 'Check 1 candidate' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ana' })).toBeVisible();

  await page.goto('#/privacy');
  await erase(page);
  expect(await left(page)).toEqual(NOTHING);
  await expect(page.getByRole('button', { name: 'Bring my earlier answers back' })).toHaveCount(0);
  await page.goto('#/employer');
  await page.getByRole('radio', { name: 'Many candidates' }).check();
  await expect(page.getByRole('textbox', { name: 'Pay', exact: true })).toHaveValue('');
  await expect(page.getByText('Ana', { exact: true })).toHaveCount(0);
  await page.goto('#/privacy');
  await expect(other.getByText('Nothing is kept on this device.', { exact: false })).toBeVisible();

  // What either page does from now on leaves nothing either.
  await new Walker(other).citizen('Peru');
  await chooseLanguage(page, 'Français');
  await page.goto('#/citizenship');
  await page.getByRole('checkbox', { name: 'Chili' }).check();
  await page.goto('#/result');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await left(page)).toEqual(NOTHING);
});

test('a copy of the site that is still being made goes too', async ({ page }) => {
  // What is asked fills more than a phone: it is read from its beginning.
  await page.setViewportSize({ width: 360, height: 560 });
  await page.goto('#/privacy');
  await page.getByRole('button', { name: 'Take away everything kept on this device' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take everything away' });
  await expect(dialog.getByRole('heading')).toBeFocused();
  await expect(dialog.getByText('These are taken off this device:')).toBeInViewport();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await erase(page);
  expect(await left(page)).toEqual(NOTHING);
});

test('a copy that an earlier visit made goes when the person leaves no trace at once', async ({
  page,
}) => {
  await page.goto('#/privacy');
  await whenReady(page);
  await page.reload();
  await page.getByRole('button', { name: 'Leave no trace on this device' }).click();
  await expect.poll(() => left(page), { timeout: 20_000 }).toEqual(NOTHING);
});
