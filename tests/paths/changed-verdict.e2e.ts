import path from 'node:path';
import { ENGINEER } from './cases';
import { makeRelease } from './releases';
import { comeBackWith, keptAnswers } from './stored';
import { expect, hosted as test, prompt, whenReady } from './hosted';

/** Another reading of the rule: three years of paid work for professionals, in the place of two. */
const threeYears = (script: string) =>
  script.replace(/experienceMonths:\{professional:24,/, 'experienceMonths:{professional:36,');

test('a release that reads a rule otherwise tells who comes back which, and from what to what', async ({
  page,
  host,
}, info) => {
  await comeBackWith(page, ENGINEER);
  await page.goto('#/result');
  await expect(page.getByRole('heading', { name: 'You appear to meet', level: 1 })).toBeVisible();
  await whenReady(page);
  const verdict = () => page.evaluate(() => localStorage.getItem('t52-verdict'));
  await expect.poll(verdict).toContain('"outcome":"eligible"');

  const next = info.outputPath('b');
  makeRelease(path.resolve('dist'), next, 'b1', threeYears);
  host.release(next);
  await page.goto('#/');
  await page.reload();
  await expect(prompt(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/something other than your answers/)).toBeHidden();
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.locator('meta[name=release]')).toHaveAttribute('content', 'b1');

  await expect(page.getByText(/something other than your answers has changed/)).toBeVisible();
  await page.getByRole('link', { name: 'See what changed' }).click();
  await expect(page.getByRole('heading', { name: /Your result has changed since/ })).toBeVisible();
  // An engineer with 30 months had enough of them for two years, and has not for three.
  await expect(page.getByText('It was “Met” and is now “Not met”.')).toHaveCount(1);
  await page.getByRole('button', { name: 'See the reasons: Work experience' }).click();
  await expect(page.getByRole('heading', { name: 'Work experience', level: 4 })).toBeFocused();

  await page.reload();
  await expect(page.getByRole('heading', { name: /Your result has changed since/ })).toBeVisible();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('do not appear to meet');
  await expect(page.getByText(/Your result has changed since/)).toHaveCount(0);
  expect(await keptAnswers(page)).toEqual(ENGINEER);
});
