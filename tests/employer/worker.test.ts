import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Progress, WayToSay } from '../../src/employer/batch';
import { BatchClient } from '../../src/employer/batch/client';
import type { Port } from '../../src/employer/batch/protocol';
import { serve } from '../../src/employer/batch/serve';
import { parse } from 'csv-parse/sync';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { headerIn, rowOf } from './rows';

let end: (() => void) | undefined;
afterEach(() => end?.());

/** The page's side and the worker's, with a channel between them as between a page and its worker. */
function connected(language = 'en'): BatchClient {
  const { port1, port2 } = new MessageChannel();
  serve(port2);
  end = () => {
    port1.close();
  };
  return new BatchClient(port1, { language, today: TODAY }, end);
}

const { professional } = GOOD_CASES;
const many = (count: number) =>
  [
    headerIn('en'),
    ...Array.from({ length: count }, (_, at) =>
      rowOf(`=Ana ${at}`, { ...professional, wage: { amount: 30 + (at % 40), per: 'hour' } }, 'en'),
    ),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

const words = {
  header: (column: string) => `[${column}]`,
  outcome: (outcome: string) => outcome.toUpperCase(),
  status: (status: string) => status,
  category: (category: string) => category,
  country: (code: string) => `(${code})`,
  phrase: ({ code, params }: { code: string; params?: object }) =>
    `${code} ${JSON.stringify(params)}`,
  question: (path: string) => path,
  document: (id: string) => `<${id}>`,
  way: (way: WayToSay) => ('none' in way ? way.none : way.change.path),
};

describe('the worker', () => {
  it('reads, evaluates with progress, and hands over a page of results', async () => {
    const client = connected();
    expect(await client.open({ text: many(2000) })).toMatchObject({ ok: true, rows: 2000 });
    const told: Progress[] = [];
    const last = await client.evaluate((progress) => told.push(progress));
    expect(last).toMatchObject({ done: 2000, total: 2000, state: 'done' });
    expect(told.map(({ done }) => done)).toEqual([500, 1000, 1500, 2000]);
    const page = await client.view({ outcome: 'eligible', from: 10, count: 50 });
    expect(page.rows).toHaveLength(50);
    expect(page.total).toBe(last.outcomes.eligible);
  });

  // Both sides share this test's one thread and take turns, a message each: how fast rows are evaluated is no matter.
  it('shows results while others are still to come, and stops when told', async () => {
    const client = connected();
    await client.open({ text: many(5000) });
    let seen = 0;
    const last = await client.evaluate(({ done, state }) => {
      if (state !== 'running' || seen) return;
      seen = done;
      void client.view({ from: 0, count: 1 }).then(({ total }) => {
        expect(total).toBeGreaterThanOrEqual(seen);
        client.cancel();
      });
    });
    expect(last.state).toBe('cancelled');
    expect(last.done).toBeLessThan(5000);
    expect((await client.view({ from: 0, count: 1 })).total).toBe(last.done);
  });

  it('proposes unit groups for a job title and takes none', async () => {
    const client = connected();
    await client.open({ text: 'Name\tJob title\nAna\tsoftware engineer' });
    const [title] = await client.titles({ from: 0, count: 5 });
    expect(title).toMatchObject({ title: 'software engineer', rows: 1 });
    expect(title?.proposals.map(({ noc }) => noc)).toContain('21231');
    expect((await client.row(0)).answers.occupation).toEqual({ jobTitle: 'software engineer' });
    await client.chooseNoc('software engineer', '21231');
    expect((await client.row(0)).answers.occupation?.noc).toBe('21231');
  });

  it('mends and says whether the new text can be read', async () => {
    const client = connected();
    await client.open({ text: 'Name\tCitizenship\nAna\tMexco' });
    const mend = { column: 1, raw: 'Mexco', to: 'Mexixo' };
    expect((await client.mend(mend)).problem).toBe('unknown-country');
    const mended = await client.mend({ column: 1, raw: 'Mexixo', to: 'Mexico' });
    expect(mended).toMatchObject({ cells: { problems: 0, mends: 2 } });
    expect(mended.problem).toBeUndefined();
  });

  it('writes the results in the words of the page, each phrase asked for once', async () => {
    const client = connected('fr');
    await client.open({ text: many(1000) });
    await client.evaluate(() => undefined);
    const phrase = vi.fn(words.phrase);
    const way = vi.fn(words.way);
    const looked: number[] = [];
    const bytes = await client.export(
      'csv',
      { ...words, phrase, way },
      {
        filter: { outcome: 'not-eligible' },
        ways: true,
        looked: ({ done, total }) => looked.push(done / total),
      },
    );
    const text = new TextDecoder().decode(bytes);
    const [header, ...rows]: string[][] = parse(text, { bom: true, delimiter: ';' });
    expect(header?.slice(0, 5)).toEqual([
      '[row]',
      '[label]',
      '[outcome]',
      '[country]',
      '[category]',
    ]);
    expect(
      rows.every(([, label, outcome]) => label?.startsWith("'=Ana") && outcome === 'NOT-ELIGIBLE'),
    ).toBe(true);
    const reasons = rows[0]?.[header?.indexOf('[reasons]') ?? 0];
    expect(reasons).toMatch(/^\[wage\]: pay-below-prevailing \{"hourly":/);
    expect(rows[0]?.[header?.indexOf('[documents]') ?? 0]?.split('\n')[1]).toBe('<passport>');
    const asked = phrase.mock.calls.map(([one]) => JSON.stringify(one));
    expect(new Set(asked).size).toBe(asked.length);
    expect(rows.map((cells) => cells[header?.indexOf('[ways]') ?? 0])).toEqual(
      rows.map(() => 'wage.amount'),
    );
    // 30 to 69 an hour, of which those below 56.49 are not enough: 27 things to say.
    expect(way).toHaveBeenCalledTimes(27);
    expect(looked.length).toBeGreaterThan(5);
    expect(looked).toEqual(looked.toSorted((a, b) => a - b));
  });

  it('stops writing when told, and the results stay', async () => {
    const client = connected();
    await client.open({ text: many(1000) });
    const { outcomes } = await client.evaluate(() => undefined);
    const looked = vi.fn(() => {
      client.cancel();
    });
    const way = vi.fn(words.way);
    const bytes = await client.export('csv', { ...words, way }, { ways: true, looked });
    expect(bytes).toBeUndefined();
    expect(way).not.toHaveBeenCalled();
    expect((await client.view({ outcome: 'eligible', from: 0, count: 1 })).total).toBe(
      outcomes.eligible,
    );
    // Stopped while the words are found.
    const phrase = vi.fn(({ code }: { code: string }) => {
      client.cancel();
      return code;
    });
    expect(await client.export('csv', { ...words, phrase })).toBeUndefined();
  });

  it('hands bytes of a file over and refuses what it can not read', async () => {
    const client = connected();
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1).buffer;
    expect(await client.open({ name: 'x.csv', bytes })).toEqual({
      ok: false,
      fault: 'not-a-table',
    });
    expect(bytes.byteLength).toBe(0);
    await expect(client.evaluate(() => undefined)).rejects.toThrow('No file is open');
  });

  it('rejects what waits when it is closed', async () => {
    const client = connected();
    await client.cells().catch(() => undefined);
    const waiting = client.template('csv');
    await Promise.resolve();
    client.close();
    await expect(waiting).rejects.toThrow('closed');
  });

  it('that never came, or is gone, keeps nobody waiting', async () => {
    const client = connected();
    // The browser tells of a script it can't load while the page is still fetching what the worker needs.
    client.fail(new Error('The worker stopped'));
    await expect(client.open({ text: many(1) })).rejects.toThrow('stopped');
    client.cancel();
    await expect(client.cells()).rejects.toThrow('stopped');
  });

  it('tells nothing more of a table that was let go, though messages are on their way', async () => {
    const port: Port = { postMessage: () => undefined, onmessage: null };
    const client = new BatchClient(port, { language: 'en', today: TODAY }, () => undefined);
    const told = vi.fn();
    const checked = client.evaluate(told);
    client.close();
    const progress = { done: 1, total: 2, state: 'running' };
    port.onmessage?.(new MessageEvent('message', { data: { progress } }));
    await expect(checked).rejects.toThrow('closed');
    expect(told).not.toHaveBeenCalled();
  });
});
