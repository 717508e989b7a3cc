import { expect, test as base } from '@playwright/test';
import { serve } from './static-host.mjs';
import { keptAnswers } from './stored';
import { Walker } from './walker';

/**
 * Pages that the browser keeps alive and brings back whole. Playwright switches that off, and a host that says
 * "no-store" does so too: here is a browser without the switch, and a host that says what hosts are told to say
 * (docs/hosting.md). No service worker: a tab's lock may have the browser load the page anew instead.
 */
const test = base.extend<object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for the braces
  baseURL: async ({}, use) => {
    const host = await serve('dist', 0, '/some/folder/', { caching: 'no-cache' });
    await use(host.url);
    await host.close();
  },
});
test.use({ serviceWorkers: 'block' });

test('a page brought back from the browser’s memory shows what another tab kept meanwhile', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['broughtBack'] = String(persisted);
    });
  });
  const japan = page.getByRole('checkbox', { name: 'Japan', exact: true });
  const peru = page.getByRole('checkbox', { name: 'Peru', exact: true });
  await new Walker(page).open('citizenship');
  await peru.check();

  // Elsewhere, while another tab changes the case.
  await page.goto('data:text/html,elsewhere');
  const other = await context.newPage();
  const walker = new Walker(other);
  await walker.open('citizenship');
  await walker.citizen('Japan');
  await other.getByRole('checkbox', { name: 'Peru', exact: true }).uncheck();
  await expect.poll(() => keptAnswers(other)).toEqual({ citizenships: ['JP'] });

  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-brought-back', 'true');
  await expect(japan).toBeChecked();
  await expect(peru).not.toBeChecked();

  // It goes on from there: what it adds is joined to what the other tab said.
  await page.getByRole('checkbox', { name: 'Chile', exact: true }).check();
  await expect.poll(() => keptAnswers(page)).toEqual({ citizenships: ['JP', 'CL'] });
  await expect(other.getByRole('checkbox', { name: 'Chile', exact: true })).toBeChecked();
});
