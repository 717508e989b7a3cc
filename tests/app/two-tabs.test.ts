import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/answers/types';

/**
 * Tabs of one browser as it runs them: each sees its own writes at once, and hears of another's a little later, in
 * the order in which the browser took them. A tab that has written itself since goes on seeing that.
 */
class Browser {
  readonly tabs: Tab[] = [];
  readonly writes: { by: Tab; key: string; text: string | null }[] = [];

  async open(): Promise<Tab> {
    vi.resetModules();
    const tab = new Tab(this);
    vi.stubGlobal('localStorage', tab);
    const { currentCase } = await import('../../src/app/case.svelte');
    const { keptCase } = await import('../../src/app/kept-case');
    const { follow } = await import('../../src/app/two-tabs');
    tab.heard = this.writes.length;
    for (const { key, text } of this.writes) tab.see(key, text);
    keptCase.onNews = follow;
    await currentCase.restore();
    tab.case = currentCase;
    tab.follow = follow;
    this.tabs.push(tab);
    return tab;
  }

  /** Every tab hears of everything; how many times a tab was told. */
  settle(): number {
    let told = 0;
    while (told < ENOUGH && this.tabs.some((tab) => tab.hear())) told += 1;
    return told;
  }
}

/** More than this, and the tabs would be answering each other for ever. */
const ENOUGH = 1000;

/** One tab, which is also the `localStorage` that it sees. */
class Tab {
  case!: (typeof import('../../src/app/case.svelte'))['currentCase'];
  follow!: (text: string) => void;
  /** How many of the browser's writes it has heard of. */
  heard = 0;
  #items = new Map<string, { text: string; at: number }>();

  constructor(readonly browser: Browser) {}

  do<T>(what: (tab: Tab['case']) => T): T {
    vi.stubGlobal('localStorage', this);
    return what(this.case);
  }

  /** Hears of the next write, if there is one it has not heard of. Only those of others are told. */
  hear(): boolean {
    const next = this.browser.writes[this.heard];
    if (!next) return false;
    this.heard += 1;
    if (next.by === this) return true;
    const own = this.#items.get(next.key);
    if (!own || own.at < this.heard) this.see(next.key, next.text);
    this.do(() => {
      if (next.key === 't52-case' && next.text !== null) this.follow(next.text);
    });
    return true;
  }

  see(key: string, text: string | null): void {
    if (text === null) this.#items.delete(key);
    else this.#items.set(key, { text, at: this.heard });
  }

  getItem(key: string): string | null {
    return this.#items.get(key)?.text ?? null;
  }

  setItem(key: string, text: string): void {
    this.browser.writes.push({ by: this, key, text });
    this.#items.set(key, { text, at: this.browser.writes.length });
  }

  removeItem(key: string): void {
    this.browser.writes.push({ by: this, key, text: null });
    this.#items.delete(key);
  }

  get kept(): unknown {
    return (JSON.parse(this.getItem('t52-case') ?? '{}') as { answers?: unknown }).answers ?? {};
  }
}

const START = new Date(2026, 10, 22, 9).getTime();
beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Answers that fit together however they are mixed. */
const CHOICES = [
  ['partner', ['none', 'spouse']],
  ['audience', ['applicant', 'employer']],
  ['applicationType', ['initial', 'extension']],
  ['licence.regulated', [true, false]],
  ['education.years', [3, 4]],
  ['offer.months', [12, 24]],
] as const;
const change = fc
  .constantFrom(...CHOICES)
  .chain(([path, values]) => fc.tuple(fc.constant(path), fc.constantFrom(...values)));

const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ tab: fc.nat(1), change }) },
  { weight: 1, arbitrary: fc.record({ tab: fc.nat(1), hears: fc.constant(true as const) }) },
);
type Act = { tab: number; change: readonly [string, unknown] } | { tab: number; hears: true };

const set = (tab: Tab, [path, value]: readonly [string, unknown]) => {
  tab.do((own) => {
    own.set(path as 'partner', value as 'none' | undefined);
  });
};
const at = (answers: Answers, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], {
    ...{ licence: {}, education: {}, offer: {} },
    ...answers,
  });

/** Each run opens tabs of its own, which takes a while. */
const RUNS = process.env['CHECK_DEEP'] === '1' ? 100 : 10;

async function withTabs(wanted: number): Promise<Browser> {
  const browser = new Browser();
  for (let count = 0; count < wanted; count += 1) await browser.open();
  return browser;
}

function expectOneState({ tabs }: Browser): Answers {
  const [first] = tabs;
  for (const tab of tabs) {
    expect(tab.case.answers).toEqual(first?.case.answers);
    expect(tab.kept).toEqual(first?.case.answers);
    expect(tab.case.damaged).toEqual([]);
  }
  return first?.case.answers ?? {};
}

it('two tabs that write at the same moment lose nothing, and end with one state', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts: Act[]) => {
      const browser = await withTabs(2);
      const said = new Map<string, Set<unknown>>();
      for (const step of acts) {
        const tab = browser.tabs[step.tab];
        if (!tab) continue;
        if ('hears' in step) tab.hear();
        else {
          set(tab, step.change);
          const [path, value] = step.change;
          said.set(path, (said.get(path) ?? new Set()).add(value));
        }
        vi.setSystemTime(Date.now() + 7);
      }
      expect(browser.settle(), 'the tabs come to rest').toBeLessThan(ENOUGH);
      const answers = expectOneState(browser);
      for (const [path, values] of said) expect(values).toContain(at(answers, path));
    }),
    { numRuns: RUNS },
  );
}, 300_000);

it('tabs that write one after the other: what was said last stands, taken back or not', async () => {
  const later = fc.record({
    tab: fc.nat(2),
    change: fc
      .tuple(change, fc.boolean())
      .map(([[path, value], back]) => [path, back ? undefined : value] as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(later, { maxLength: 12 }), async (acts) => {
      const browser = await withTabs(3);
      const last = new Map<string, unknown>();
      for (const { tab, change: said } of acts) {
        const one = browser.tabs[tab];
        if (one) set(one, said);
        last.set(said[0], said[1]);
        browser.settle();
        vi.setSystemTime(Date.now() + 3000);
      }
      const answers = expectOneState(browser);
      for (const [path, value] of last) expect(at(answers, path)).toEqual(value);
    }),
    { numRuns: RUNS },
  );
}, 300_000);

it('of lists, what either tab added or took out counts', async () => {
  const browser = new Browser();
  const one = await browser.open();
  one.do((tab) => {
    tab.set('citizenships', ['MX', 'PE']);
  });
  vi.setSystemTime(START + 5000);
  const other = await browser.open();
  one.do((tab) => {
    tab.set('citizenships', ['PE', 'JP']);
  });
  vi.setSystemTime(START + 5004);
  other.do((tab) => {
    tab.set('citizenships', ['MX', 'PE', 'CL']);
  });
  browser.settle();
  expect(expectOneState(browser)).toEqual({ citizenships: ['PE', 'JP', 'CL'] });
});

it('two changes that make no sound case together: the later stays, the earlier can be brought back', async () => {
  const browser = new Browser();
  const one = await browser.open();
  const other = await browser.open();
  // ER5920 is in British Columbia.
  one.do((tab) => {
    tab.set('offer.province', 'ON');
  });
  vi.setSystemTime(START + 5);
  other.do((tab) => {
    tab.set('offer.region', 'ER5920');
  });
  browser.settle();
  expect(expectOneState(browser)).toEqual({ offer: { region: 'ER5920' } });
  expect(one.case.erased?.answers).toEqual({ offer: { province: 'ON' } });
});

it('a tab that was told nothing joins what another kept before it writes', async () => {
  const browser = new Browser();
  const one = await browser.open();
  const other = await browser.open();
  one.do((tab) => {
    tab.set('partner', 'spouse');
  });
  vi.setSystemTime(START + 600_000);
  // The storage is up to date, and no event came: a page out of the browser's memory.
  other.heard = browser.writes.length;
  other.see('t52-case', browser.writes.at(-1)?.text ?? null);
  other.do((tab) => {
    tab.set('audience', 'employer');
  });
  expect(other.kept).toEqual({ partner: 'spouse', audience: 'employer' });
  browser.settle();
  expect(expectOneState(browser)).toEqual({ partner: 'spouse', audience: 'employer' });
});
