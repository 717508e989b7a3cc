import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

/** What must never happen on any page: told by the browser while a test goes its way. */
interface Watch {
  /** Console errors and warnings, uncaught errors, violations of the Content-Security-Policy. */
  complaints: string[];
  /** Requests to another origin than the site's own; of a page from disk, for any other file. */
  strangers: string[];
}

/** Listens to a page from now on. */
function watch(page: Page, base: string): Watch {
  const { origin, href } = new URL(base);
  const own = origin === 'null' ? href : origin;
  const seen: Watch = { complaints: [], strangers: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      seen.complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith('blob:')) seen.strangers.push(url);
  });
  return seen;
}

/**
 * A test whose page is watched: it fails on a console error, a refused policy or a request to another origin,
 * whatever else it is about.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const seen = watch(page, baseURL ?? '');
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(seen.complaints, 'the console stays silent').toEqual([]);
    expect(seen.strangers, 'nothing is asked of another origin').toEqual([]);
  },
});

export { expect };
