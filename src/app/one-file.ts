/** Whether this is the app in one file, which is opened from disk (vite.single.config.ts): it has no folder of its own. */
export const ONE_FILE = import.meta.env.MODE === 'single';

/** The site that links made in the file lead to, where whoever built the file named one (VITE_SITE_ADDRESS). */
const SITE: unknown = ONE_FILE ? import.meta.env['VITE_SITE_ADDRESS'] : undefined;

/** Whether a link leads to a place on this device, where nobody else can open it. */
export const LINKS_STAY_HERE = ONE_FILE && !SITE;

/** The address that a link with answers begins with, without a fragment. */
export function linkStart(): string {
  return typeof SITE === 'string' && SITE ? SITE : location.href.replace(/#.*$/s, '');
}
