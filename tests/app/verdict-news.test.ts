import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { verdictNews } from '../../src/app/verdict-news.svelte';
import { wageTable } from '../../src/wages';
import { GOOD_CASES } from '../cases/good-cases';
import { changed } from '../cases/tables';
import { decided, keptVerdict, leftVerdict, PATIENT, TORONTO, wasHere } from './returning';

const answers = GOOD_CASES.professional;
const { today } = currentCase;
let end: () => void = () => undefined;

beforeEach(async () => {
  localStorage.clear();
  await currentCase.loadEngine();
  currentCase.keeping = 'kept';
  currentCase.today = today;
  currentCase.startOver();
  currentCase.forgetErased();
});
afterEach(() => {
  end();
});

/** The app is opened again: it looks at what the last visit left. */
function comeBack(): void {
  end = verdictNews.follow();
}

const points = () =>
  verdictNews.untold.map((news) => news.points.map(({ point, because }) => `${point} ${because}`));

/** Nothing is told, although the app has looked. */
async function nothingTold(): Promise<void> {
  await leftVerdict();
  expect(verdictNews.untold).toEqual([]);
}

describe('the verdict of the case', () => {
  it('is kept beside the case, without answers, and follows them', async () => {
    await wasHere(answers, {});
    expect(Object.keys(localStorage).sort()).toEqual(['t52-case', 't52-verdict']);
    expect(localStorage.getItem('t52-verdict')).not.toContain('passport');
    comeBack();
    currentCase.set('wage.amount', 10);
    await vi.waitFor(() => {
      expect(keptVerdict()).toMatchObject({ outcome: 'not-eligible', today: currentCase.today });
    }, PATIENT);
    expect(verdictNews.untold).toEqual([]);
  });

  it('goes with the answers', async () => {
    await wasHere(answers, decided(answers, { experience: 'not-met' }));
    comeBack();
    await vi.waitFor(() => {
      expect(points()).toEqual([['experience rules']]);
    }, PATIENT);
    currentCase.startOver();
    await vi.waitFor(() => {
      expect(Object.keys(localStorage)).toEqual([]);
    }, PATIENT);
    expect(verdictNews.untold).toEqual([]);
  });

  it('is kept nowhere once the person leaves no trace', async () => {
    await wasHere(answers, decided(answers, { experience: 'not-met' }));
    comeBack();
    await vi.waitFor(() => {
      expect(verdictNews.untold).toHaveLength(1);
    }, PATIENT);
    currentCase.leaveNoTrace();
    currentCase.set('education.years', 5);
    await vi.waitFor(() => {
      expect(verdictNews.untold).toEqual([]);
    }, PATIENT);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('waits for the wage figures that it rests on', async () => {
    await wasHere(answers, {});
    const before = localStorage.getItem('t52-verdict');
    currentCase.wages = undefined;
    comeBack();
    // What is kept has been read by then; without figures there is nothing to compare.
    await new Promise((resolve) => setTimeout(resolve));
    expect(localStorage.getItem('t52-verdict')).toBe(before);
    currentCase.wages = wageTable([{ ...TORONTO, median: 61, release: '2026' }]);
    await vi.waitFor(() => {
      expect(points()).toEqual([['wage figures']]);
    }, PATIENT);
  });
});

describe('a person who comes back', () => {
  it('is told what another version has changed, until it has been read', async () => {
    await wasHere(answers, decided(answers, { experience: 'not-met' }));
    comeBack();
    await vi.waitFor(() => {
      expect(points()).toEqual([['experience rules']]);
    }, PATIENT);
    end();
    // Another visit: the verdict is that of this version by now, and the news is still there.
    comeBack();
    await vi.waitFor(() => {
      expect(points()).toEqual([['experience rules']]);
    }, PATIENT);
    verdictNews.dismiss();
    end();
    comeBack();
    await nothingTold();
  });

  it.each([
    ['is told nothing where nothing changed', {}, ''],
    ['is told nothing where the answers changed without this version', {}, 'partner=spouse'],
  ])('%s', async (_what, older, since) => {
    await wasHere(answers, older);
    if (since) {
      await wasHere(answers, decided(answers, { experience: 'not-met' }));
      currentCase.replace({ format: 't52-case', version: 1, answers: changed(answers, since) });
    }
    comeBack();
    await nothingTold();
  });

  // The first note, of 2026-02-12, names every criterion: before it none was known.
  it.each([
    ['is told of a criterion that the version before did not know', '2026-01-01', 'language', 1],
    ['is told nothing by a record of these very rules that is damaged', undefined, 'language', 0],
    [
      'is told nothing by an older record that lacks what is no criterion',
      '2026-01-01',
      'partner',
      0,
    ],
  ])('%s', async (_what, revision, missing, told) => {
    await wasHere(changed(answers, 'language.canCommunicate=?'), {});
    const kept = { ...keptVerdict() };
    const known = Object.entries({ ...kept.points }).filter(([point]) => point !== missing);
    const older = { ...kept, ...(revision && { revision }), points: Object.fromEntries(known) };
    localStorage.setItem('t52-verdict', JSON.stringify(older));
    comeBack();
    // It has looked once our own verdict is kept.
    await vi.waitFor(() => {
      expect(Object.keys({ ...keptVerdict()?.points })).toContain(missing);
    }, PATIENT);
    expect(points()).toEqual(told ? [['language rules']] : []);
  });

  it.each(['{', '[]', '{"answers":1}', '{"points":{"experience":"maybe"}}'])(
    'is told nothing by what cannot be read: %s',
    async (text) => {
      await wasHere(answers, {});
      localStorage.setItem('t52-verdict', text);
      localStorage.setItem('t52-verdict-news', text);
      comeBack();
      await vi.waitFor(() => {
        expect(keptVerdict()).toMatchObject({ outcome: 'eligible' });
      }, PATIENT);
      expect(verdictNews.untold).toEqual([]);
    },
  );

  it('has read it in every tab, once it was read in one', async () => {
    await wasHere(answers, decided(answers, { experience: 'not-met' }));
    comeBack();
    await vi.waitFor(() => {
      expect(verdictNews.untold).toHaveLength(1);
    }, PATIENT);
    dispatchEvent(new StorageEvent('storage', { key: 't52-verdict-news', newValue: null }));
    expect(verdictNews.untold).toEqual([]);
  });

  it('sees that the news is about other answers than those of now', async () => {
    await wasHere(answers, decided(answers, { experience: 'not-met' }));
    comeBack();
    await vi.waitFor(() => {
      expect(verdictNews.untold).toHaveLength(1);
    }, PATIENT);
    const [news] = verdictNews.untold;
    if (!news) throw new Error('nothing is told');
    expect(verdictNews.isOfNow(news)).toBe(true);
    currentCase.set('education.years', 6);
    expect(verdictNews.isOfNow(news)).toBe(false);
    expect(verdictNews.untold).toHaveLength(1);
  });
});
