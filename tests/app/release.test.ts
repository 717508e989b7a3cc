import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../src/service-worker/release';

describe('the release that a page or a service worker is of', () => {
  it.each([
    ['the page’s scripts', ['https://x.org/a/assets/app-AbC_12-x.js'], 'AbC_12-x'],
    ['the site’s files', ['assets/Check-1.js', 'assets/app-BcD.js', 'index.html'], 'BcD'],
    ['another script of a like name', ['assets/wrapp-AbC.js', 'assets/app-AbC.css'], 'unknown'],
    ['no script at all', [], 'unknown'],
  ])('%s', (_name, urls, release) => {
    expect(releaseOf(urls)).toBe(release);
  });
});
