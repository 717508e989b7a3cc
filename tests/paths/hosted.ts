import type { Page } from '@playwright/test';
import type { Host } from './static-host.mjs';
import { serve } from './static-host.mjs';
import { expect, test as base } from './watched';

export { expect };

/** The built site on a host of its own, which may go away or bring another release. */
export const hosted = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for the braces
  host: async ({}, use) => {
    const host = await serve('dist', 0, '/some/folder/');
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
});

/** The offer of a new release. */
export const prompt = (page: Page) => page.getByText('A new version of this check is ready.');

/** Waits until the copy of the app on the device is complete. */
export async function whenReady(page: Page): Promise<void> {
  await expect(page.getByText('Ready to work without internet.', { exact: true })).toBeVisible({
    timeout: 20_000,
  });
}
