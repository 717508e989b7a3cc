import { existsSync } from 'node:fs';
import { startFirefox } from './firefox';
import type { Session } from './session';
import { startWebKit } from './webkit';

const there = (...places: (string | undefined)[]) =>
  places.find((place) => place !== undefined && existsSync(place));

const MISSING = {
  firefox: 'Firefox is missing (Debian: apt-get install firefox-esr), or FIREFOX_PATH names none.',
  webkit:
    'WebKitGTK is missing (Debian: apt-get install webkit2gtk-driver xvfb), or WEBKIT_DRIVER and WEBKIT_BROWSER name none.',
};

/** Starts a browser. Throws, and says what is missing, where it is not on the machine. */
export async function startBrowser(
  name: 'firefox' | 'firefox-private' | 'webkit',
  folder: string,
): Promise<Session> {
  if (name === 'webkit') {
    const driver = there(process.env['WEBKIT_DRIVER'], '/usr/bin/WebKitWebDriver');
    const browser = there(
      process.env['WEBKIT_BROWSER'],
      ...['x86_64', 'aarch64'].map(
        (kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
      ),
      '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
    );
    if (!driver || !browser) throw new Error(MISSING.webkit);
    return startWebKit({ driver, browser });
  }
  const binary = there(
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );
  if (!binary) throw new Error(MISSING.firefox);
  return startFirefox(binary, folder, name === 'firefox-private');
}
