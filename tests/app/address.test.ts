import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnyPage } from '../../src/app/address.svelte';
import { address, addressOf } from '../../src/app/address.svelte';
import { OTHER_PAGES } from '../../src/app/other-pages';
import { PAGES } from '../../src/flow';

/** Goes to a fragment as a person does by a link, a bookmark or the Back button. */
async function visit(fragment: string): Promise<void> {
  if (location.hash === fragment) return;
  const arrived = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = fragment;
  await arrived;
}

beforeAll(() => {
  address.start();
});
beforeEach(() => visit('#/sources'));

describe('an address', () => {
  it.each<AnyPage>([...PAGES, ...OTHER_PAGES.filter((page) => page !== 'sources')])(
    'leads to the page %s',
    async (page) => {
      await visit(addressOf(page));
      expect(address.page).toBe(page);
      expect(address.fromCheck).toBe(false);
    },
  );

  it.each(['#/', '', '#'])('%j is the start', async (fragment) => {
    await visit(fragment);
    expect(address.page).toBe('start');
  });

  it.each(['#/nowhere', '#/about/you', '#/Result', '#/constructor', '#/not-found', '#//about'])(
    '%s names no page',
    async (fragment) => {
      await visit(fragment);
      expect(address.page).toBe('not-found');
    },
  );

  it.each([
    '#/open/v1/abc',
    '#/open/',
    '#/open',
    '#open/v1/abc',
    '#%2Fopen%2Fv1%2Fabc',
    '#/open/v9/x?y#z',
  ])('%s is a link that carries a case, whole or not', async (fragment) => {
    await visit(fragment);
    expect([address.page, address.link]).toEqual(['opened', fragment]);
  });

  it.each(['#/opened', '#/openness/v1/abc', '#/about/open'])('%s is none', async (fragment) => {
    await visit(fragment);
    expect(address.page).toBe('not-found');
  });

  it('tells who came from the check page', async () => {
    await visit(addressOf('wage', { fromCheck: true }));
    expect(location.hash).toBe('#/wage?from=check');
    expect([address.page, address.fromCheck]).toEqual(['wage', true]);
    await visit('#/wage?from=elsewhere');
    expect([address.page, address.fromCheck]).toEqual(['wage', false]);
  });

  it('is a step in the history when the app goes there, and a visit', async () => {
    const { length } = history;
    const before = address.visits;
    const arrived = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    address.go('result');
    await arrived;
    expect(history.length).toBe(length + 1);
    expect(address.visits).toBe(before + 1);
    expect(address.page).toBe('result');
  });
});
