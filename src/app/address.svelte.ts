import type { PageId } from '../flow';
import { PAGES } from '../flow';
import { isLink } from './link-address';
import type { OtherPage } from './other-pages';
import { OTHER_PAGES } from './other-pages';

/** `opened` is a case in a link: its address is the case. */
export type AnyPage = PageId | OtherPage | 'opened' | 'not-found';

/**
 * Where the person is: the fragment of the address, which no server sees. `#/STEP` is a page; `?from=check` says
 * that the person came to change one answer and goes back to the check page.
 */
class Address {
  page = $state<AnyPage>('start');
  fromCheck = $state(false);
  /** The fragment that carries a case; the last one that was opened. */
  link = $state('');
  /** Rises at each change of page by the person, so that the new page's heading can take the focus. */
  visits = $state(0);

  start(): void {
    this.#read();
    window.addEventListener('hashchange', () => {
      this.#read();
      this.visits += 1;
    });
  }

  /** Goes to a page, as a step in the browser's history. */
  go(page: AnyPage, { fromCheck = false } = {}): void {
    location.hash = addressOf(page, { fromCheck });
  }

  #read() {
    const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
    const known = [...PAGES, ...OTHER_PAGES].find((page) => page === path);
    const link = isLink(location.hash);
    if (link) this.link = location.hash;
    this.page = link ? 'opened' : path === '' ? 'start' : (known ?? 'not-found');
    this.fromCheck = new URLSearchParams(query).get('from') === 'check';
  }
}

export const address = new Address();

/** The link to a page. */
export function addressOf(page: AnyPage, { fromCheck = false } = {}): string {
  const path = page === 'start' ? '' : page;
  return `#/${path}${fromCheck ? '?from=check' : ''}`;
}
