/** What the pages and the service worker have to agree on. */

/** A page asks the worker that waits to take over now. */
export const TAKE_OVER = 'take-over';

/** A page asks the worker to take away what no tab needs any more. */
export const TIDY = 'tidy';

/**
 * The release that a list of files is: the hash in the name of the script that starts the app, which changes with
 * anything the app is made of.
 */
export function releaseOf(urls: readonly string[]): string {
  const starts = urls.map((url) => /(?:^|\/)assets\/app-([\w-]+)\.js$/.exec(url)?.[1]);
  return starts.find((hash) => hash !== undefined) ?? 'unknown';
}

/** What the names of a release's caches begin with. */
export function cachePrefix(release: string): string {
  return `permit-check-${release}`;
}

/** The lock that each tab of a release holds while it is open. `scope` is the folder the app is served from. */
export function lockName(scope: string, release: string): string {
  return `permit-check ${scope} ${release}`;
}
