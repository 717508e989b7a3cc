import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMissingPart } from '../../src/app/missing-part';
import { pages } from '../../src/pages';

describe('the start of the app', () => {
  const reported = vi.fn();
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('reportError', reported);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('reports a fault of its own', async () => {
    document.body.replaceChildren();
    await import('../../src/main');
    await vi.waitFor(() => {
      expect(reported).toHaveBeenCalledWith(new Error('the page has no place for the app'));
    });
  });

  it.each([
    'Failed to fetch dynamically imported module: https://x.test/a.js',
    'error loading dynamically imported module: https://x.test/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /a.css',
  ])('tells a part that did not come from a fault: %s', (message) => {
    expect(isMissingPart(new TypeError(message))).toBe(true);
  });

  it.each([new TypeError('undefined is not a function'), 'odd', undefined])(
    'takes %s for a fault',
    (fault) => {
      expect(isMissingPart(fault)).toBe(false);
    },
  );
});

it.each(Object.entries(pages))(
  'the title of %s is there before the page is',
  (_name, { title }) => {
    expect(title).toMatch(/^(shell|wizard)\./);
  },
);
