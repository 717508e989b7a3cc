import type { Browser, Page } from '@playwright/test';
import type { Answers } from '../../src/answers/types';
import { ENGINEER, TECHNICIAN } from './cases';
import { comeBackWith, keptAnswers } from './stored';
import { expect, test } from './watched';

const WITHOUT_LICENCE: Answers = { ...ENGINEER, licence: {} };

/** Makes the link by the page for it, as a person does, and gives what the clipboard then holds. */
async function makeLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'My answers', exact: true }).click();
  await page.getByRole('button', { name: 'Share by link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Share by link' })).toBeFocused();
  await expect(page.getByText(/histories keep links/)).toBeVisible();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Another person's browser. */
async function somebodyElse(browser: Browser, own?: Answers): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-CA' });
  const page = await context.newPage();
  if (own) await comeBackWith(page, own);
  return page;
}

// The other person's browser has never been there: it needs the server.
test(
  'a link made by one person opens for another, whose own case stays',
  { tag: '@server' },
  async ({ page, browser }) => {
    await comeBackWith(page, ENGINEER, {
      label: 'Ana',
      ticks: ['passport'],
      notes: { passport: 'paid' },
    });
    await page.goto('#/result');
    const link = await makeLink(page);
    expect(link).toMatch(/#\/open\/v1\/[\w-]+$/);

    const other = await somebodyElse(browser, TECHNICIAN);
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(link);
    const heading = other.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Answers that someone shared');
    await expect(
      other.getByRole('heading', { level: 2, name: /^You appear to meet the requirements/ }),
    ).toBeVisible();
    await expect(other.getByRole('checkbox')).toHaveCount(0);
    expect(await keptAnswers(other)).toEqual(TECHNICIAN);

    // The link says the same after a reload, and no server has seen what is in it.
    await other.reload();
    await expect(heading).toHaveText('Answers that someone shared');
    const payload = link.slice(link.lastIndexOf('/') + 1);
    expect(asked.filter((url) => url.includes(payload.slice(0, 20)))).toEqual([]);

    await other.getByRole('link', { name: 'Back to my own answers' }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
    await other.goBack();
    await other.getByRole('button', { name: 'Use these answers as mine' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Use these answers' }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
    expect(await keptAnswers(other)).toEqual(ENGINEER);
    await other.getByRole('button', { name: 'Bring my earlier answers back' }).click();
    await expect.poll(() => keptAnswers(other)).toEqual(TECHNICIAN);
    await other.context().close();
  },
);

test('another link in the same tab shows another case', async ({ page }) => {
  await comeBackWith(page, ENGINEER);
  await page.goto('#/result');
  const link = await makeLink(page);
  await page.getByRole('link', { name: 'See what it shows' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('As a citizen of Australia').first()).toBeVisible();
  await page.goto(link.slice(0, -6));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be read');
  await page.goto(`${link}.%0A`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Answers that someone shared');
  expect(await keptAnswers(page)).toEqual(ENGINEER);
});

for (const [name, fragment, told] of [
  ['cut', '#/open/v1/kyIGewAALyOldAAGnxE1', 'The end of the link is missing'],
  ['with nothing in it', '#/open/v1/', 'The end of the link is missing'],
  ['without a version', '#/open', 'changed on its way'],
  ['of a newer version', '#/open/v2/kyIGewAALyOldAAG', 'newer version'],
  ['huge', `#/open/v1/${'A'.repeat(400_000)}`, 'larger than any case'],
  ['with markup', '#/open/v1/<img src=x onerror=alert(1)>', 'changed on its way'],
  ['with escapes that are none', '#/open/v1/%%%E0%A4%A', 'changed on its way'],
  ['that climbs', '#/open/v1/../../privacy', 'changed on its way'],
] as const) {
  test(`a link ${name} says so and changes nothing`, async ({ page }) => {
    await comeBackWith(page, TECHNICIAN);
    await page.goto(fragment);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be read');
    await expect(page.getByRole('alert')).toContainText(told);
    expect(await keptAnswers(page)).toEqual(TECHNICIAN);
  });
}

test('a suggestion is tried, and then made true, by keyboard', async ({ page }) => {
  await comeBackWith(page, WITHOUT_LICENCE);
  await page.goto('#/result');
  const part = page.getByRole('region', { name: 'What would change the answer' });
  const tryIt = part.getByRole('button', { name: 'Try it' });
  await tryIt.focus();
  await page.keyboard.press('Enter');
  await expect(part.getByRole('table', { name: 'What would be different' })).toBeVisible();
  expect(await keptAnswers(page)).toEqual(WITHOUT_LICENCE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Licence/);
});
