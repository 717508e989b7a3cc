import { expect, test } from './watched';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and what is needed, in both languages', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.getByRole('heading', { name: 'CPTPP Permit Check' })).toBeVisible();
    await expect(
      page.getByText(/need JavaScript and a browser of the last two years/),
    ).toBeVisible();
    await expect(page.getByText(/activez JavaScript/)).toBeVisible();
    await context.close();
  });
});

test('a part that fails to load offers another try, and keeps the answers', async ({
  browser,
  baseURL,
}) => {
  // Not the watched page: a failed request is a console error, and here it is meant to be. Without the copy on
  // the device, which would have the part.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${baseURL ?? ''}#/about`);
  await page.getByRole('radio', { name: /I am the person/ }).check();
  await page.route(/Citizenship-[^/]*\.js$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Your answers are safe.');
  await page.unroute(/Citizenship-[^/]*\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  const retried = page.getByRole('heading', { level: 1, name: 'Citizenship and residence' });
  const reload = page.getByRole('button', { name: 'Reload the page' });
  await expect(retried.or(reload)).toBeVisible();
  if (await reload.isVisible()) await reload.click();
  await expect(retried).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: /I am the person/ })).toBeChecked();
  await page.close();
});
