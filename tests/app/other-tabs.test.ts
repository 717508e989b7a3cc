import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { followOtherTabs } from '../../src/app/other-tabs';
import { kept, keptCase } from './opened-page';

beforeAll(async () => {
  followOtherTabs();
  // What reads another tab’s case is there, however busy the machine: the tests are not about its arrival.
  await import('../../src/app/two-tabs');
});
beforeEach(() => {
  localStorage.clear();
  currentCase.take({ answers: {} });
  currentCase.forgetErased();
  currentCase.damaged = [];
  currentCase.keeping = 'kept';
});

/** What another tab does to the device's storage, and the browser tells this one. */
function elsewhere(key: string, newValue: string | null): void {
  if (newValue === null) localStorage.removeItem(key);
  else localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
const fileOf = (answers: Answers, more: object = {}) =>
  JSON.stringify({ format: 't52-case', version: 1, answers, ...more });

it('another tab’s answers are taken over, and none of them is lost with the next', async () => {
  currentCase.set('partner', 'spouse');
  elsewhere('t52-case', fileOf({ partner: 'spouse', audience: 'employer' }));
  await vi.waitFor(() => {
    expect(currentCase.answers).toEqual({ partner: 'spouse', audience: 'employer' });
  });
  expect(currentCase.erased).toBeUndefined();
  currentCase.set('applicationType', 'initial');
  expect(keptCase()['answers']).toEqual({
    partner: 'spouse',
    audience: 'employer',
    applicationType: 'initial',
  });
});

it('an answer given here while another tab’s is read stands beside it', async () => {
  elsewhere('t52-case', fileOf({ audience: 'employer' }, { savedAt: new Date().toISOString() }));
  currentCase.set('partner', 'none');
  await vi.waitFor(() => {
    expect(keptCase()['answers']).toEqual({ partner: 'none', audience: 'employer' });
  });
  expect(currentCase.answers).toEqual({ partner: 'none', audience: 'employer' });
});

it('a page that Back brings out of memory shows what is kept by now', async () => {
  currentCase.set('partner', 'spouse');
  // Nobody was told: the page was asleep.
  localStorage.setItem('t52-case', fileOf({ partner: 'none', audience: 'employer' }));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => {
    expect(currentCase.answers).toEqual({ partner: 'none', audience: 'employer' });
  });
  localStorage.removeItem('t52-case');
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(currentCase.answers).toEqual({});
  currentCase.undoErase();
  expect(keptCase()['answers']).toEqual({ partner: 'none', audience: 'employer' });
});

it('a storage that was cleared while the page was open is filled again by the next answer', () => {
  currentCase.set('partner', 'spouse');
  localStorage.clear();
  currentCase.set('audience', 'employer');
  expect(keptCase()['answers']).toEqual({ partner: 'spouse', audience: 'employer' });
});

it('answers that could not be kept here can be brought back', async () => {
  currentCase.set('partner', 'spouse');
  currentCase.keeping = 'full';
  elsewhere('t52-case', fileOf({ audience: 'employer' }));
  await vi.waitFor(() => {
    expect(currentCase.answers).toEqual({ audience: 'employer' });
  });
  currentCase.undoErase();
  expect(currentCase.answers).toEqual({ partner: 'spouse' });
});

it('starting over in another tab is followed, told, and can be undone here', () => {
  currentCase.set('partner', 'spouse');
  elsewhere('t52-case', null);
  expect(currentCase.answers).toEqual({});
  expect(currentCase.erased?.elsewhere).toBe(true);
  currentCase.undoErase();
  expect(currentCase.answers).toEqual({ partner: 'spouse' });
});

it('leaving no trace in another tab holds here: the answers stay, and nothing is kept', () => {
  currentCase.set('partner', 'spouse');
  elsewhere('t52-no-trace', 'yes');
  elsewhere('t52-case', null);
  elsewhere('t52-no-trace', null);
  currentCase.set('audience', 'employer');
  expect(currentCase.answers).toEqual({ partner: 'spouse', audience: 'employer' });
  expect(currentCase.keeping).toBe('off');
  expect(kept('case')).toBeNull();
});

it('leaving no trace here is told to other tabs before anything is taken away', () => {
  currentCase.set('partner', 'spouse');
  const write = vi.spyOn(Storage.prototype, 'setItem');
  currentCase.leaveNoTrace();
  expect(write).toHaveBeenCalledWith('t52-no-trace', 'yes');
  write.mockRestore();
  expect(Object.keys(localStorage)).toEqual([]);
});

it('what another tab keeps is not for a page that keeps nothing', async () => {
  currentCase.leaveNoTrace();
  currentCase.set('partner', 'spouse');
  elsewhere('t52-case', fileOf({ audience: 'employer' }));
  await new Promise((later) => setTimeout(later, 100));
  expect(currentCase.answers).toEqual({ partner: 'spouse' });
});

it('a newer version’s case in another tab is set aside before it is written over', async () => {
  const newer = fileOf({}, { version: 2 });
  elsewhere('t52-case', newer);
  await new Promise((later) => setTimeout(later, 100));
  expect(kept('case-damaged')).toBeNull();
  currentCase.set('partner', 'none');
  expect(kept('case-damaged')).toBe(newer);
  expect(keptCase()['answers']).toEqual({ partner: 'none' });
});
