/** The browser that benches measure in: the one that scripts/ensure-browser.mjs has found. */
import { existsSync, readFileSync } from 'node:fs';
import { BROWSER_ARGS } from '../scripts/browser-args.mjs';

const record = 'node_modules/.cache/browser.json';
const found = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};

/** What to start it with: options of Playwright's launch. */
export const LAUNCH = {
  args: BROWSER_ARGS,
  ...(found.executablePath && {
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
  }),
};

/** The middle one of some numbers; of an even count, the lower. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
}
