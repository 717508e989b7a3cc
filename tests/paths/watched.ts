import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { LANGUAGES, textsOf } from '../locales/words';
import type { Host } from './static-host.mjs';
import { serve } from './static-host.mjs';

/** Set: every test runs from the copy on the device, with the server gone and the network off. */
const OFFLINE = process.env['PATHS_OFFLINE'] === '1';
/** The check for a newer release, the one thing that may be asked for. */
const RELEASE_CHECK = /\/sw\.js$/;

const READY = LANGUAGES.flatMap((language) => textsOf(language).get('shell.offline.ready') ?? []);

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
 * The first visit, up to the moment at which the app says that it is ready; then the server goes, noting what is still
 * asked of it, and the network too.
 */
async function loadOnce(page: Page, context: BrowserContext, host: Host): Promise<void> {
  await page.goto(host.url);
  // In the language of the browser, whichever that is.
  const ready = page.getByText(new RegExp(`^\\s*(${READY.join('|')})\\s*$`));
  await ready.waitFor({ timeout: 30_000 });
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('about:blank');
  host.goAway();
  await context.setOffline(true);
}

/**
 * A test whose page is watched: it fails on a console error, a refused policy or a request to another origin,
 * whatever else it is about. The copy of the app on the device is made only where `keepsCopy` is set: to fetch all of
 * the app for each test, and to go through the service worker for each page, takes as long as the tests themselves.
 */
export const test = base.extend<{ page: Page; ownHost: Host | undefined; keepsCopy: boolean }>({
  keepsCopy: [OFFLINE, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for the braces
  ownHost: async ({}, use) => {
    const host = OFFLINE ? await serve('dist', 0, '/some/folder/') : undefined;
    await use(host);
    await host?.close();
  },
  baseURL: async ({ baseURL, ownHost }, use) => {
    await use(ownHost?.url ?? baseURL);
  },
  context: async ({ context, keepsCopy }, use) => {
    if (!keepsCopy) {
      await context.addInitScript(() => {
        // about:blank, where somebody waits for the next page, has no service worker.
        if (!('serviceWorker' in navigator)) return;
        navigator.serviceWorker.register = () => Promise.reject(new Error('no copy'));
      });
    }
    await use(context);
  },
  page: async ({ page, context, baseURL, ownHost }, use) => {
    if (ownHost) await loadOnce(page, context, ownHost);
    const before = ownHost?.asked.length;
    const seen = watch(page, baseURL ?? '');
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(seen.complaints, 'the console stays silent').toEqual([]);
    expect(seen.strangers, 'nothing is asked of another origin').toEqual([]);
    const asked = ownHost?.asked.slice(before).filter((path) => !RELEASE_CHECK.test(path)) ?? [];
    expect(asked, 'nothing is asked of the server once it is gone').toEqual([]);
  },
});

export { expect };
