import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseLanguage } from './languages';
import { AUSTRALIAN_ENGINEER, goThrough } from './personas';
import { expect, test } from './watched';
import { Walker } from './walker';

// The file that `npm run build:single` makes, opened from disk by a browser that has no network.
const FILE = pathToFileURL(path.resolve('dist-single/permit-check.html')).href;

test.use({ baseURL: FILE, offline: true });

test('the app in one file goes the whole way from disk, and asks for nothing', async ({ page }) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  const heading = page.getByRole('heading', { level: 1 });
  const appears = 'You appear to meet the requirements of this category';

  await goThrough(new Walker(page), AUSTRALIAN_ENGINEER);
  await expect(heading).toHaveText(appears);
  await expect(page.getByRole('article', { name: 'Wage' })).toContainText('Met');
  await expect(page.getByText(/^You use the app as a file on your device\./)).toBeVisible();

  // Kept over a reload, in another language, and on paper.
  await page.reload();
  await chooseLanguage(page, 'Français');
  await expect(heading).toHaveText('Vous semblez satisfaire aux exigences de cette catégorie');
  await chooseLanguage(page, 'English');
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);

  // Saved to a file, taken away, opened again.
  const saving = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: 'Save my answers to a file' }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect(heading).not.toHaveText(appears);
  await page.getByLabel('Open a saved file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(saved),
  });
  await expect(heading).toHaveText('Check your answers');
  await page.getByRole('link', { name: 'See the result' }).first().click();
  await expect(heading).toHaveText(appears);

  // A link, which names the file and so says that it opens here.
  await page.goto('#/share');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByText(/opens only here/)).toBeVisible();
  await page.getByRole('link', { name: 'See what it shows' }).click();
  await expect(heading).toHaveText('Answers that someone shared');
  expect(page.url()).toMatch(/permit-check\.html#\/open\/v1\/./);

  // A table, in a worker that runs the page's own script.
  await page.goto('#/employer');
  await page.getByRole('radio', { name: 'Many candidates' }).check();
  await page.getByLabel('Open a file').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Candidate,Citizenships\nAna,Mexico\n'),
  });
  await page.getByRole('button', { name: 'Check 1 candidate' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ana' })).toContainText('Not decided yet');

  // An offer, which goes as a file: a link would open on this device alone.
  await page.getByRole('radio', { name: 'One candidate' }).check();
  const handOver = page.getByRole('region', { name: '2. A file for your candidate' });
  await page.getByRole('textbox', { name: 'Job title in the offer' }).fill('Developer');
  await expect(handOver.getByText('What the file holds')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the link' })).toHaveCount(0);
  const handing = page.waitForEvent('download');
  await handOver.getByRole('button', { name: 'Save the offer to a file' }).click();
  const offer = await readFile(await (await handing).path());
  await page.getByLabel('Open a saved file').setInputFiles({
    name: 'offer.json',
    mimeType: 'application/json',
    buffer: offer,
  });
  await expect(heading).toHaveText('A job offer that was filled in for you');
  await expect(page.getByText('Developer', { exact: true })).toBeVisible();

  // All is taken away, though there is no copy of a site to take away.
  await page.goto('#/privacy');
  await expect(page.getByText(/opens only here/)).toBeVisible();
  await expect(page.getByText(/copy of this site/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Take away everything kept on this device' }).click();
  await expect(page.getByRole('dialog').getByText('The file of this app')).toBeVisible();
  await page.getByRole('button', { name: 'Take it all away' }).click();
  await expect(
    page.getByText(/Nothing of this site is kept on this device any more/),
  ).toBeVisible();

  expect(asked.filter((url) => url !== FILE && !url.startsWith('blob:null/'))).toEqual([]);
});
