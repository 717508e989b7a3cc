import type { Host } from './static-host.mjs';
import { serve } from './static-host.mjs';

/** A fixture: the built site on a host of the test's own, which may go away or bring another release. */
export async function ownHost(
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for the braces
  {}: object,
  use: (host: Host) => Promise<void>,
): Promise<void> {
  const host = await serve('dist', 0, '/some/folder/');
  await use(host);
  await host.close();
}
