import { whenErased } from '../app/erase';
import type { Filter, View, ViewPage } from './batch';
import { lastPage } from './last-page';
import { session } from './session.svelte';

/** How many candidates stand on the page at once. */
export const ROWS_AT_ONCE = 50;

export type SortBy = NonNullable<View['sort']>['by'];
export type GroupBy = NonNullable<View['groupBy']>;

/** What of the results is shown: the filters, the order, the groups, the page; and that page as it came. */
class ShownResults {
  filter = $state.raw<Filter>({});
  sortBy = $state<SortBy>('row');
  down = $state(false);
  groupBy = $state<GroupBy | undefined>();
  from = $state(0);
  page = $state.raw<ViewPage | undefined>();
  /** The answers that are missing somewhere, by path, with how many rows. */
  missing = $state.raw<readonly { key: string; rows: number }[]>([]);

  /** The table that the filters were set for: another begins without any. */
  #table: unknown;
  #asked = 0;
  #ended = false;
  #waiting = false;

  filtered = $derived(Object.keys(this.filter).length > 0);

  query = $derived<View>({
    ...this.filter,
    sort: { by: this.sortBy, down: this.down },
    ...(this.groupBy && { groupBy: this.groupBy }),
    from: this.from,
    count: ROWS_AT_ONCE,
  });

  /** Begins anew where another table is open than before. */
  begin(): void {
    if (this.#table === session.table) return;
    this.#table = session.table;
    this.filter = {};
    this.sortBy = 'row';
    this.down = false;
    this.groupBy = undefined;
    this.from = 0;
    this.page = undefined;
    this.missing = [];
  }

  /** Changes a filter, or with undefined ends it; the list begins anew. */
  set<Key extends keyof Filter>(key: Key, value: Filter[Key] | undefined): void {
    const { [key]: _old, ...others } = this.filter;
    this.filter = value === undefined ? others : { ...others, [key]: value };
    this.from = 0;
  }

  /**
   * Asks the worker for the page, and where the check has ended for what is missing. While one answer is on its way only
   * the last question after it is asked.
   */
  async read(query: View, ended: boolean): Promise<void> {
    this.#asked += 1;
    this.#ended = ended;
    if (this.#waiting) return;
    this.#waiting = true;
    let asked: number;
    let latest = query;
    do {
      asked = this.#asked;
      await this.#readPage(latest);
      latest = this.query;
    } while (asked !== this.#asked);
    this.#waiting = false;
  }

  async #readPage(query: View): Promise<void> {
    const page = await session.ask((batch) => batch.view(query));
    if (!page) return;
    this.page = page;
    if (!this.#ended) return;
    this.missing = await groupsOf('missing');
    // After another check fewer may pass the filter, and the page it was on is gone.
    this.from = Math.min(this.from, lastPage(page.total, ROWS_AT_ONCE));
  }
}

export const shownResults = new ShownResults();
whenErased(() => {
  shownResults.begin();
});

/** How many rows of all results are in each group. */
export async function groupsOf(
  groupBy: GroupBy,
): Promise<readonly { key: string; rows: number }[]> {
  const query = { groupBy, from: 0, count: 0 };
  const page = await session.ask((batch) => batch.view(query));
  return page?.groups ?? [];
}
