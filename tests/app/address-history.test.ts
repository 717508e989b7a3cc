import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyPage } from '../../src/app/address.svelte';
import { address, addressOf } from '../../src/app/address.svelte';
import { OTHER_PAGES } from '../../src/app/other-pages';
import { isLink } from '../../src/app/link-address';
import { PAGES } from '../../src/flow';

beforeAll(() => {
  address.start();
});

/** Does something that changes the fragment, and waits until the browser has told it. */
async function moved(move: () => void): Promise<void> {
  const arrived = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  move();
  await arrived;
}

interface Place {
  page: AnyPage;
  fromCheck: boolean;
  fragment: string;
}

const ownPages = fc
  .tuple(fc.constantFrom<AnyPage>(...PAGES, ...OTHER_PAGES), fc.boolean())
  .map(([page, fromCheck]): Place => ({
    page,
    fromCheck,
    fragment: addressOf(page, { fromCheck }),
  }));
const links = fc
  .tuple(
    fc.constantFrom('#/open/v1/', '#open/v1/', '#%2Fopen%2Fv1%2F'),
    fc.stringMatching(/^[\w-]{1,30}$/),
  )
  .map(([start, payload]): Place => ({
    page: 'opened',
    fromCheck: false,
    fragment: start + payload,
  }));

describe('the address', () => {
  it('shows the page that was there, however one goes back, forward and on', async () => {
    const steps = fc.array(
      fc.oneof(ownPages, links, fc.constantFrom('back' as const, 'forward' as const)),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        // What a browser keeps: the places, and where in them the person stands.
        let places: Place[] = [{ page: 'sources', fromCheck: false, fragment: '#/sources' }];
        let at = 0;
        if (location.hash !== '#/sources') await moved(() => (location.hash = '#/sources'));
        for (const step of taken) {
          if (step === 'back' || step === 'forward') {
            const next = at + (step === 'back' ? -1 : 1);
            if (!places[next]) continue;
            at = next;
            await moved(() => {
              history[step]();
            });
          } else {
            if (step.fragment === location.hash) continue;
            places = [...places.slice(0, at + 1), step];
            at += 1;
            await moved(() => (location.hash = step.fragment));
          }
          const here = places[at];
          if (!here) throw new Error('nowhere');
          const { page, fromCheck, fragment } = here;
          expect(location.hash).toBe(fragment);
          expect({ page: address.page, fromCheck: address.fromCheck }).toEqual({ page, fromCheck });
          if (page === 'opened') expect(address.link).toBe(fragment);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of any page is no link that carries a case', () => {
    fc.assert(
      fc.property(ownPages, ({ fragment }) => {
        expect(isLink(fragment)).toBe(false);
      }),
    );
  });
});
