import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '../../../src/app/erase';
import { facts } from '../../../src/app/facts.svelte';
import { needMessages } from '../../../src/app/messages';
import { serve } from '../../../src/employer/batch/serve';
import OpenTable from '../../../src/employer/OpenTable.svelte';
import { shownResults } from '../../../src/employer/results.svelte';
import { session } from '../../../src/employer/session.svelte';
import { GOOD_CASES } from '../../cases/good-cases';
import { freshApp } from '../../shell/fresh';
import { headerIn, rowOf } from '../rows';
import { ofSheets } from '../workbooks';

/** The browser's worker, without a thread of its own: the other end of a channel. */
class WorkerHere {
  onerror: (() => void) | null = null;
  readonly #channel = new MessageChannel();

  constructor() {
    serve(this.#channel.port2);
  }

  set onmessage(told: (event: MessageEvent) => void) {
    this.#channel.port1.onmessage = told;
  }

  postMessage(message: unknown, transfer: Transferable[]) {
    this.post(message, transfer);
  }

  post(message: unknown, transfer: Transferable[]) {
    this.#channel.port1.postMessage(message, transfer);
  }

  terminate() {
    this.#channel.port1.close();
  }
}

/** A worker whose script can't be fetched: the browser says so, and nothing ever comes of it. */
class NoWorker {
  onmessage: unknown = null;

  set onerror(told: () => void) {
    queueMicrotask(told);
  }

  postMessage() {
    // Nobody hears it.
  }

  terminate() {
    // There is nothing to end.
  }
}

freshApp();
beforeEach(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('Worker', WorkerHere);
  vi.stubGlobal('reportError', vi.fn());
  await needMessages('employer', 'job', 'person', 'pay', 'report', 'share');
  await facts.load('en', { wages: true });
  session.forget();
  session.way = 'many';
  shownResults.begin();
});
afterEach(() => {
  session.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const { professional } = GOOD_CASES;
const { wage: _wage, ...withoutPay } = professional;

/** So many candidates whose pay is left to the offer for all; the first has not said how long the studies took. */
const table = (count: number) =>
  [
    headerIn('en'),
    ...Array.from({ length: count }, (_, at) => {
      const education = at > 0 ? withoutPay.education : {};
      return rowOf(`Ana ${at}`, { ...withoutPay, ...(education && { education }) }, 'en');
    }),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

const pay = (amount: number) => {
  session.draft.replace({ wage: { amount, per: 'hour' } });
};

/** Opens a table and checks it. */
async function checked(count: number, amount = 90) {
  pay(amount);
  await session.open(table(count), 'en');
  shownResults.begin();
  await session.evaluate();
}

describe('a table of candidates', () => {
  it('that is erased while it is checked is gone, and is no fault', async () => {
    await session.open(table(3), 'en');
    const check = session.evaluate();
    await eraseEverything();
    await check;
    expect(session.broken).toBe(false);
    expect(session.busy).toBeUndefined();
    expect(session.table).toBeUndefined();
  });

  it('takes the names that were shown with it', async () => {
    await checked(3);
    await shownResults.read(shownResults.query, true);
    expect(shownResults.page?.rows).toHaveLength(3);
    await eraseEverything();
    expect(shownResults.page).toBeUndefined();
  });

  it('says so where the worker can not be fetched, and does not wait for it', async () => {
    vi.stubGlobal('Worker', NoWorker);
    await session.open(table(1), 'en');
    expect(session.broken).toBe(true);
    expect(session.busy).toBeUndefined();
    expect(await session.ask((batch) => batch.cells())).toBeUndefined();
  });
});

describe('what is shown of the results', () => {
  it('has what is missing, though a page was on its way as the check ended', async () => {
    await checked(2);
    const running = shownResults.read(shownResults.query, false);
    void shownResults.read(shownResults.query, true);
    await running;
    expect(shownResults.missing.map(({ key }) => key)).toContain('education.credential');
  });

  it('follows a filter that is set while what is missing is on its way', async () => {
    await checked(2);
    const post = vi.spyOn(WorkerHere.prototype, 'postMessage');
    const pass = function (this: WorkerHere, message: unknown, transfer: Transferable[]) {
      this.post(message, transfer);
    };
    // First the page is asked for, then what is missing.
    post.mockImplementationOnce(pass).mockImplementationOnce(function (
      this: WorkerHere,
      message,
      transfer,
    ) {
      pass.call(this, message, transfer);
      shownResults.set('text', 'Ana 1');
      void shownResults.read(shownResults.query, true);
    });
    const asked = shownResults.read(shownResults.query, true);
    await asked;
    expect(shownResults.page?.rows.map(({ label }) => label)).toEqual(['Ana 1']);
  });

  it('goes back to the last page there is where fewer pass the filter after another check', async () => {
    await checked(60);
    shownResults.set('outcome', 'eligible');
    shownResults.from = 50;
    await shownResults.read(shownResults.query, true);
    expect(shownResults.page).toMatchObject({ total: 59, rows: { length: 9 } });
    pay(1);
    await session.evaluate();
    await shownResults.read(shownResults.query, true);
    expect(shownResults.page?.total).toBe(0);
    expect(shownResults.from).toBe(0);
  });
});

describe('a workbook with several sheets', () => {
  const line = (cell: string) => `<row><c t="inlineStr"><is><t>${cell}</t></is></c></row>`;
  const sheetOf = (name: string) => `${line('Name')}${line(name)}`;

  /** The part of the page where a table is opened, with a workbook open. */
  async function openWorkbook(...sheets: string[]) {
    render(OpenTable);
    const file = new File([new Uint8Array(ofSheets(...sheets))], 'people.xlsx');
    await userEvent.upload(screen.getByLabelText('Open a file'), file);
    return { sheet: await screen.findByLabelText('Sheet') };
  }

  it('keeps the choice of another sheet where one holds no table', async () => {
    const { sheet } = await openWorkbook(sheetOf('Ana'), line('Instructions'));
    expect(sheet).toHaveDisplayValue('1');
    await userEvent.selectOptions(sheet, '2');
    expect(await screen.findByText(/^There are no rows below/)).toBeInTheDocument();
    expect(sheet).toHaveDisplayValue('2');
    await userEvent.selectOptions(sheet, '1');
    expect(await screen.findByText(/is open: 1 row/)).toBeInTheDocument();
    expect(sheet).toHaveFocus();
  });

  it('asks before results that are not saved give way to another sheet', async () => {
    const { sheet } = await openWorkbook(sheetOf('Ana'), sheetOf('Ben'));
    const { table } = session;
    await session.evaluate();
    await userEvent.selectOptions(sheet, '2');
    await userEvent.click(screen.getByText('Cancel'));
    expect(sheet).toHaveDisplayValue('1');
    expect(session.table).toBe(table);
    await userEvent.selectOptions(sheet, '2');
    await userEvent.click(screen.getByText('Go on without saving'));
    await vi.waitFor(() => {
      expect(session.table?.sheet).toBe(1);
    });
    expect(sheet).toHaveDisplayValue('2');
    expect(session.results).toBe(false);
  });

  /** Does something as soon as the worker is called. */
  function whenCalled(act: (call: string) => void) {
    vi.spyOn(WorkerHere.prototype, 'postMessage').mockImplementation(function (
      this: WorkerHere,
      message,
      transfer,
    ) {
      this.post(message, transfer);
      act((message as { call: string }).call);
    });
  }

  // The check has 1,500 rows before it, some at once: it has not ended when another sheet is chosen.
  const many = `${line('Name')}${line('Ana').repeat(1500)}`;

  it.each(['offerForAll', 'evaluate'])(
    'shows nothing of a check that another sheet was chosen under: at "%s"',
    async (call) => {
      await openWorkbook(many, sheetOf('Ben'));
      await vi.waitFor(() => {
        expect(session.busy).toBeUndefined();
      });
      expect(session.table?.rows).toBe(1500);
      let choosing: Promise<void> | undefined;
      whenCalled((called) => {
        if (called === call) choosing ??= session.openSheet(1);
      });
      await session.evaluate();
      await choosing;
      expect(session.table).toMatchObject({ rows: 1, sheet: 1 });
      expect(session.progress).toBeUndefined();
      expect(session.results).toBe(false);
      expect(session.broken).toBe(false);
      await session.evaluate();
      expect(session.progress).toMatchObject({ done: 1, total: 1, state: 'done' });
    },
  );

  it('keeps to the sheet that was chosen last, though one was still being read', async () => {
    const { sheet } = await openWorkbook(sheetOf('Ana'), sheetOf('Ben'), sheetOf('Cleo'));
    await vi.waitFor(() => {
      expect(session.busy).toBeUndefined();
    });
    let choosing: Promise<unknown> | undefined;
    const tables = new Set<number | undefined>();
    whenCalled((call) => {
      tables.add(session.table?.sheet);
      if (call === 'open') choosing ??= fireEvent.change(sheet, { target: { value: '2' } });
    });
    await fireEvent.change(sheet, { target: { value: '1' } });
    await vi.waitFor(() => {
      expect(session.busy).toBeUndefined();
      expect(session.table?.sheet).toBe(2);
    });
    await choosing;
    expect(sheet).toHaveDisplayValue('3');
    // The second was read, and nothing was done with it.
    expect([...tables]).toEqual([undefined, 2]);
  });
});
