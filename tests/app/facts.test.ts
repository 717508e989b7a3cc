import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Facts = typeof import('../../src/app/facts.svelte');
type Case = typeof import('../../src/app/case.svelte');

let facts: Facts['facts'];
let currentCase: Case['currentCase'];

const TITLES = '../../src/occupations/data/groups.en.json';
const WAGES = '../../src/wages/data/wages.json';

/** A page that has just been opened. */
beforeEach(async () => {
  vi.resetModules();
  ({ facts } = await import('../../src/app/facts.svelte'));
  ({ currentCase } = await import('../../src/app/case.svelte'));
});
afterEach(() => {
  vi.doUnmock(TITLES);
  vi.doUnmock(WAGES);
});

const offline = () => {
  throw new Error('offline');
};

it('keeps the names of the language asked for last, and the wages of either', async () => {
  let arrive: () => void = () => undefined;
  const underWay = new Promise<void>((done) => (arrive = done));
  vi.doMock(TITLES, async (original) => {
    await underWay;
    return original();
  });
  const first = facts.load('en', { wages: true });
  await facts.load('fr', { wages: false });
  arrive();
  await first;
  expect(facts.area('ER00')).toBe('Canada');
  expect(facts.occupation('31301')).toMatch(/infirmier/i);
  expect(currentCase.wages).toBeDefined();
  expect(facts.failed).toBe(false);
});

it('shows the names where only the wages do not come, and fetches those with another try', async () => {
  vi.doMock(WAGES, offline);
  await facts.load('en', { wages: true });
  expect(facts.occupation('31301')).toMatch(/nurses/i);
  expect([facts.namesFailed, facts.wagesFailed, facts.failed]).toEqual([false, true, true]);

  // A load that asks for names alone says nothing of the wages.
  await facts.load('en', { wages: false });
  expect(facts.wagesFailed).toBe(true);

  vi.doUnmock(WAGES);
  await facts.load('en', { wages: true });
  expect(facts.failed).toBe(false);
  expect(currentCase.wages).toBeDefined();
});

it('has the wages where only the names do not come', async () => {
  vi.doMock(TITLES, offline);
  await facts.load('en', { wages: true });
  expect([facts.namesFailed, facts.wagesFailed]).toEqual([true, false]);
  expect(currentCase.wages).toBeDefined();
});

it('sets our own name of an occupation in the brackets of the language', async () => {
  await facts.load('en', { wages: false });
  expect(facts.occupation('21231')).toBe('21231 Software engineers and designers');
  await facts.load('ja', { wages: false });
  expect(facts.occupation('21231')).toMatch(/^21231 Software engineers and designers（[^）]+）$/);
});
