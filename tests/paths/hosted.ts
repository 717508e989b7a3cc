import type { Page } from '@playwright/test';
import { ownHost } from './own-host';
import type { Host } from './static-host.mjs';
import { expect, test as base } from './watched';

export { expect };

/** The built site on a host of its own, which may go away or bring another release. */
export const hosted = base.extend<{ host: Host }>({
  keepsCopy: true,
  host: ownHost,
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
