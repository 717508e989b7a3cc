import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSER_ARGS } from './browser-args.mjs';

const record = 'node_modules/.cache/browser.json';
const found = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined;

/** How to start the browser that scripts/ensure-browser.mjs has found: options of Playwright's launch. */
export const LAUNCH = {
  args: BROWSER_ARGS,
  ...(found && { executablePath: found.executablePath, env: { ...process.env, ...found.env } }),
};

/** Opens that browser. */
export const openBrowser = () => chromium.launch(LAUNCH);
