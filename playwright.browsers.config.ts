import { defineConfig } from '@playwright/test';
import type { Browser } from './tests/browsers/main-path.e2e';

/** The main path in browsers that Playwright does not drive: those of the machine, by W3C WebDriver. */
export default defineConfig<{ browserTested: Browser }>({
  testDir: './tests/browsers',
  testMatch: '**/*.e2e.ts',
  outputDir: './test-results/browsers',
  workers: 1,
  forbidOnly: !!process.env['CI'],
  timeout: 240_000,
  reporter: [['list']],
  projects: [
    { name: 'firefox', use: { browserTested: 'firefox' } },
    {
      name: 'firefox-private',
      grep: /private window|all questions/,
      use: { browserTested: 'firefox-private' },
    },
    // By its driver it keeps nothing beyond the session, as a private window.
    { name: 'webkit', use: { browserTested: 'webkit' } },
  ],
});
