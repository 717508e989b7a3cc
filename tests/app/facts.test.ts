import { get } from 'svelte/store';
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

it.each([
  ['en', 'British Columbia', 'British Columbia', 'Canada'],
  ['fr', 'Colombie-Britannique', 'Colombie-Britannique', 'Canada'],
  ['es', 'Columbia Británica', 'Columbia Británica (British Columbia)', 'Canadá'],
  [
    'ja',
    'ブリティッシュ・コロンビア州',
    'ブリティッシュ・コロンビア州（British Columbia）',
    'カナダ',
  ],
  // Called the same in Malay.
  ['ms', 'British Columbia', 'British Columbia', 'Kanada'],
])('names a province in %s, in a sentence and in full', async (...row) => {
  const [language, name, inFull, canada] = row;
  await facts.load(language, { wages: false });
  expect([facts.province('BC'), facts.provinceInFull('BC')]).toEqual([name, inFull]);
  expect([facts.area('ER59'), facts.area('ER00')]).toEqual([name, canada]);
});

it('names a place once where the region is the province', async () => {
  const [{ narrowestPlace, placeText, placeInFull }, { wording }] = await Promise.all([
    import('../../src/app/place-text'),
    import('../../src/app/wording'),
  ]);
  const { startMessages } = await import('../../src/app/messages');
  await startMessages('ja');
  await facts.load('ja', { wages: false });
  const words = get(wording);
  expect(placeText({ province: 'ON', region: 'ER3530' }, words)).toBe('Toronto、オンタリオ州');
  expect(placeInFull({ province: 'ON', region: 'ER3530' }, words)).toBe(
    'Toronto、オンタリオ州（Ontario）',
  );
  expect(placeText({ province: 'NU', region: 'ER6210' }, words)).toBe('ヌナブト準州');
  expect(placeInFull({ province: 'NU', region: 'ER6210' }, words)).toBe('ヌナブト準州（Nunavut）');
  expect(placeText({ province: 'NU' }, words)).toBe('ヌナブト準州');
  expect(narrowestPlace({ province: 'ON', region: 'ER3530' })).toBe('Toronto');
  expect(narrowestPlace({ province: 'NU', region: 'ER6210' })).toBe('ヌナブト準州（Nunavut）');
});
