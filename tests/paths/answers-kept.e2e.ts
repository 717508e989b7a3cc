import { comeBackWith, keepText, keptAnswers } from './stored';
import { expect, test } from './watched';
import { Walker } from './walker';

test('answers survive a reload and a closed tab', async ({ page, context }) => {
  const walker = new Walker(page);
  await walker.open('citizenship');
  await walker.citizen('Mexico');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Mexico' })).toBeChecked();
  await page.close();

  const later = await context.newPage();
  await later.goto('#/citizenship');
  await expect(later.getByRole('checkbox', { name: 'Mexico' })).toBeChecked();
});

test('a damaged case is told, and can be saved to a file', async ({ page }) => {
  await keepText(page, '{"format":"t52-case","version":1,"answers":{"education":{"years":-3}}}');
  await page.goto('#/about');
  await expect(page.getByText('Your saved answers could not be read')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the damaged answers' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('"years":-3');

  // Answering goes on, and the damaged text is still there after a reload.
  await new Walker(page).choose('audience', 'applicant');
  await page.reload();
  await expect(page.getByText('Your saved answers could not be read')).toBeVisible();
  await expect(page.getByRole('radio', { name: /I am the person/ })).toBeChecked();
  await page.getByRole('button', { name: 'Take them away' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Your saved answers could not be read')).toBeHidden();
});

test('a case of a newer version is not taken for this one', async ({ page }) => {
  await keepText(page, '{"format":"t52-case","version":2,"answers":{}}');
  await page.goto('#/about');
  await expect(page.getByText(/comes from a newer version of this app/)).toBeVisible();
});

test('forbidden storage is told, and the answers stay on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const walker = new Walker(page);
  await walker.open('citizenship');
  await walker.citizen('Peru');
  await expect(page.getByText('Your answers are not kept on this device')).toBeVisible();
  await walker.page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('heading', { name: 'About this check' }).waitFor();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Peru' })).toBeChecked();
});

test('full storage is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const walker = new Walker(page);
  await walker.open('citizenship');
  await walker.citizen('Peru');
  await expect(page.getByText('The storage of this browser is full.')).toBeVisible();
});

test('starting over asks first, erases, and can be undone', async ({ page }) => {
  await comeBackWith(page, { citizenships: ['JP'] });
  await page.goto('#/citizenship');
  await page.getByRole('button', { name: 'My answers' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('checkbox', { name: 'Japan' })).toBeChecked();

  await page.getByRole('button', { name: 'My answers' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('link', { name: 'Start the questions' })).toBeVisible();
  expect(await keptAnswers(page)).toBeUndefined();

  await page.getByRole('button', { name: 'Bring my earlier answers back' }).click();
  expect(await keptAnswers(page)).toEqual({ citizenships: ['JP'] });
});

test('leaving no trace erases what was kept and keeps nothing more', async ({ page }) => {
  await comeBackWith(page, { citizenships: ['JP'] });
  const walker = new Walker(page);
  await walker.open('citizenship');
  await page.getByRole('button', { name: 'My answers' }).click();
  await page.getByRole('button', { name: 'Leave no trace on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave no trace' }).click();
  await walker.citizen('Chile');
  await expect(page.getByText('Nothing is kept on this device.', { exact: false })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Japan' })).toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('answers saved to a file can be opened again; a bad file changes nothing', async ({
  page,
}) => {
  await comeBackWith(page, { citizenships: ['JP'], education: { years: 4 } });
  await page.goto('#/citizenship');
  await page.getByRole('button', { name: 'My answers' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers to a file' }).click();
  const saved = await (await download).path();

  const open = page.getByLabel('Open a saved file');
  await open.setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"t52-case","version":1,"answers":{"partner":"dog"}}'),
  });
  await expect(page.getByText('The file “bad.json” could not be opened')).toBeVisible();
  await expect(page.getByText(/partner/)).not.toHaveCount(0);
  expect(await keptAnswers(page)).toEqual({ citizenships: ['JP'], education: { years: 4 } });

  await page.getByRole('checkbox', { name: 'Japan' }).uncheck();
  await open.setInputFiles(saved);
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
  expect(await keptAnswers(page)).toEqual({ citizenships: ['JP'], education: { years: 4 } });
});

test('two tabs do not write over each other, and leaving no trace in one holds in both', async ({
  page,
  context,
}) => {
  const walker = new Walker(page);
  await walker.open('citizenship');
  const other = await context.newPage();
  await other.goto('#/citizenship');
  await other.getByRole('checkbox', { name: 'Japan' }).check();
  await expect(page.getByRole('checkbox', { name: 'Japan' })).toBeChecked();
  await walker.citizen('Chile');
  await expect(other.getByRole('checkbox', { name: 'Chile' })).toBeChecked();
  expect(await keptAnswers(other)).toMatchObject({ citizenships: ['JP', 'CL'] });

  await other.getByRole('button', { name: 'My answers' }).click();
  await other.getByRole('button', { name: 'Leave no trace on this device' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Leave no trace' }).click();
  await expect(page.getByText('Nothing is kept on this device.', { exact: false })).toBeVisible();
  await walker.citizen('Peru');
  await expect(page.getByRole('checkbox', { name: 'Japan' })).toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
