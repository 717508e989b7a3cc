import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const TITLES = '../../src/occupations/data/titles.fr.json';

/** The door as on a fresh visit: nothing loaded yet. */
const freshDoor = () => import('../../src/occupations');

describe('loading the titles', () => {
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(() => {
    vi.doUnmock(TITLES);
  });

  it('comes before any question about them', async () => {
    const door = await freshDoor();
    expect(() => door.searchOccupations('nurse', { locale: 'en' })).toThrow(/loadOccupations/);
    expect(() => door.groupTitle('21231', 'en')).toThrow(/loadOccupations/);
    await door.loadOccupations('en');
    expect(door.groupTitle('21231', 'en')).toBe('Software engineers and designers');
    expect(() => door.groupTitle('21231', 'fr')).toThrow(/loadOccupations/);
  });

  it('is done once for a language', async () => {
    const door = await freshDoor();
    expect(door.loadOccupations('fr')).toBe(door.loadOccupations('fr-CA'));
    await door.loadOccupations('fr');
  });

  it('gives the English titles of groups where a language has none, found by our own names', async () => {
    const door = await freshDoor();
    await Promise.all(['es', 'ja', 'ms'].map((locale) => door.loadOccupations(locale)));
    expect(door.groupTitle('21231', 'es')).toBe('Software engineers and designers');
    const first = (query: string, locale: string) =>
      door.searchOccupations(query, { locale })[0]?.noc;
    expect(first('gasfitero', 'es')).toBe('72300');
    expect(first('ﾌﾟﾛｸﾞﾗﾏ', 'ja')).toMatch(/^2123[02]$/);
    expect(first('juruukur', 'ms')).toBe('21203');
  });

  it('takes English for a language that is not among ours', async () => {
    const door = await freshDoor();
    await door.loadOccupations('xx');
    expect(door.searchOccupations('plumber', { locale: 'xx' })[0]?.noc).toBe('72300');
  });

  it('can be tried again when it failed', async () => {
    let online = false;
    vi.doMock(TITLES, async (original) => {
      if (!online) throw new Error('offline');
      return original();
    });
    const door = await freshDoor();
    await expect(door.loadOccupations('fr')).rejects.toThrow();
    expect(() => door.groupTitle('21231', 'fr')).toThrow(/loadOccupations/);
    online = true;
    await door.loadOccupations('fr');
    expect(door.searchOccupations('graphiste', { locale: 'fr' })[0]?.noc).toBe('52120');
  });
});
