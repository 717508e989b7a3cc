/**
 * The service worker: once it is installed, the whole app comes from this device. It is built on its own and runs
 * beside the pages, so it shares nothing with them but `release.ts`.
 */
import { setCacheNameDetails } from 'workbox-core';
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { cachePrefix, lockName, releaseOf, TAKE_OVER, TIDY } from './release';

declare const self: ServiceWorkerGlobalScope;

// The build puts in every file of the site, with a revision where its name has none.
const files = self.__WB_MANIFEST;
const scope = self.registration.scope;
const release = releaseOf(files.map((file) => (typeof file === 'string' ? file : file.url)));

// A cache for each release: a tab that is still open on an older one goes on finding its own files.
setCacheNameDetails({ prefix: cachePrefix(release), suffix: scope });
precacheAndRoute(files);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
// What this release does not have may belong to the release of an older tab.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(scope),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

self.addEventListener('activate', (event) => {
  // The first page is there before its worker: from now on it is served from here too.
  event.waitUntil(Promise.all([self.clients.claim(), tidy()]));
});

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  if (event.data === TIDY) event.waitUntil(tidy());
});

/**
 * Takes away the caches of releases that no tab runs any more. Each tab holds a lock in its release's name. A release
 * that is on its way has no tab yet: while there is one, nothing is taken away.
 */
async function tidy(): Promise<void> {
  // Without locks nobody can tell which releases still run: all are left.
  if (!('locks' in navigator)) return;
  const names = await caches.keys();
  const { held = [] } = await navigator.locks.query();
  if (self.registration.installing ?? self.registration.waiting) return;
  const needed = [release, ...running(held)].map((id) => `${cachePrefix(id)}-`);
  await Promise.all(
    names
      .filter((name) => name.startsWith(cachePrefix('')) && name.endsWith(scope))
      .filter((name) => !needed.some((prefix) => name.startsWith(prefix)))
      .map((name) => caches.delete(name)),
  );
}

/** The releases that tabs hold locks for. */
function running(locks: readonly LockInfo[]): string[] {
  const start = lockName(scope, '');
  return locks.flatMap(({ name }) => (name?.startsWith(start) ? [name.slice(start.length)] : []));
}
