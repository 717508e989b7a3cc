import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/browser-args.mjs';

/** Written by scripts/ensure-browser.mjs. */
const record = 'node_modules/.cache/browser.json';
const found = existsSync(record)
  ? (JSON.parse(readFileSync(record, 'utf8')) as {
      executablePath: string;
      env: Record<string, string>;
    })
  : undefined;

/** The built site in a sub-folder of a bare static host: what works here works anywhere. */
const PORT = Number(process.env['PATHS_PORT'] ?? 4273);
const FOLDER = '/some/folder/';

export default defineConfig({
  testDir: './tests/paths',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  // From the copy on the device, but for the tests that measure or change what a server gives.
  ...(process.env['PATHS_OFFLINE'] === '1' && {
    testIgnore: [
      'offline',
      'budget',
      'faults',
      'single-file',
      'without-the-app',
      'back-forward',
      'changed-verdict',
      'erase',
    ].map((name) => `**/${name}.e2e.ts`),
    grepInvert: /@server/,
  }),
  forbidOnly: !!process.env['CI'],
  // A loaded machine may take the focus from a window for a moment; what fails twice is a fault.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 45_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}${FOLDER}`,
    locale: 'en-CA',
    timezoneId: 'America/Vancouver',
    actionTimeout: 6_000,
    // A trace of every test costs a fifth of the run. By hand: npx playwright test NAME --trace on
    trace: 'on-first-retry',
    launchOptions: {
      args: BROWSER_ARGS,
      ...(found && {
        executablePath: found.executablePath,
        env: { ...(process.env as Record<string, string>), ...found.env },
      }),
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: `node tests/paths/static-host.mjs dist ${PORT} ${FOLDER}`,
    url: `http://127.0.0.1:${PORT}${FOLDER}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
