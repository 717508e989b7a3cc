import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSER_ARGS } from './browser-args.mjs';

/** Opens the browser that scripts/ensure-browser.mjs has found on the machine. */
export function openBrowser() {
  const record = 'node_modules/.cache/browser.json';
  const found = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined;
  return chromium.launch({
    args: BROWSER_ARGS,
    ...(found && { executablePath: found.executablePath, env: { ...process.env, ...found.env } }),
  });
}
