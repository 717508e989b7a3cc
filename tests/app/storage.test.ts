import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROBLEM_CODES } from '../../src/rules';
import { fillStorage, forbidStorage, kept, openPage } from './opened-page';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a device that', () => {
  it('is full: the answers stay on the page, and the person can be told', async () => {
    const page = await openPage();
    fillStorage();
    page.set('partner', 'none');
    expect(page.answers).toEqual({ partner: 'none' });
    expect(page.keeping).toBe('full');
    vi.restoreAllMocks();
    page.set('partner', 'spouse');
    expect(page.keeping).toBe('kept');
    expect((await openPage()).answers).toEqual({ partner: 'spouse' });
  });

  it('keeps nothing: the answers stay on the page, and the person can be told', async () => {
    forbidStorage();
    const page = await openPage();
    expect(page.keeping).toBe('forbidden');
    page.set('partner', 'none');
    expect(page.answers).toEqual({ partner: 'none' });
    expect(page.keeping).toBe('forbidden');
    page.startOver();
    expect(page.started).toBe(false);
    page.undoErase();
    expect(page.answers).toEqual({ partner: 'none' });
    page.leaveNoTrace();
    page.discardDamaged();
    expect(page.keeping).toBe('off');
  });

  it('lets us read and not write is told apart from a full one', async () => {
    const page = await openPage();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    page.set('partner', 'none');
    expect(page.keeping).toBe('forbidden');
  });
});

describe('leaving no trace', () => {
  it('takes away what was kept and keeps nothing more, while the answers stay', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    localStorage.setItem('t52-language', 'fr');
    localStorage.setItem('of-another-site', 'stays');
    page.leaveNoTrace();
    page.set('audience', 'employer');
    page.setNotSure('applyFrom');
    expect(page.answers).toEqual({ partner: 'spouse', audience: 'employer' });
    expect(Object.keys(localStorage)).toEqual(['of-another-site']);
    expect((await openPage()).started).toBe(false);
  });

  it('holds through starting over, undoing it and opening a file', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    page.leaveNoTrace();
    page.startOver();
    page.undoErase();
    page.replace({ format: 't52-case', version: 1, answers: { audience: 'employer' } });
    page.discardDamaged();
    expect(page.keeping).toBe('off');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('leaves nothing to bring back of what was taken away before', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    page.startOver();
    page.leaveNoTrace();
    expect(page.erased).toBeUndefined();
  });

  it('can be ended: the answers are kept again', async () => {
    const page = await openPage();
    page.leaveNoTrace();
    page.set('partner', 'spouse');
    page.keepAgain();
    expect(page.keeping).toBe('kept');
    expect((await openPage()).answers).toEqual({ partner: 'spouse' });
  });
});

describe('a saved case that cannot be read', () => {
  const file = (more: object) =>
    JSON.stringify({ format: 't52-case', version: 1, answers: {}, ...more });

  it.each([
    ['damaged JSON', '{"format":"t52-case","ver', ' not-json'],
    ['something else', '"hello"', ' not-a-case'],
    ['a newer version', file({ version: 2 }), ' newer-version'],
    ['an unknown field', file({ answers: { shoeSize: 44 } }), 'answers.shoeSize unknown-field'],
    [
      'an impossible date',
      file({ answers: { receivedOn: '2026-02-30' } }),
      'answers.receivedOn not-a-date',
    ],
  ])('(%s) is set aside and told', async (_what, text, problem) => {
    localStorage.setItem('t52-case', text);
    const page = await openPage();
    expect(page.answers).toEqual({});
    expect(page.damaged?.text).toBe(text);
    expect(page.damaged?.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([problem]);
    expect(page.damaged?.problems.every(({ code }) => PROBLEM_CODES.includes(code))).toBe(true);
  });

  it('is not lost when new answers are given and the page is opened again', async () => {
    localStorage.setItem('t52-case', '{damaged');
    (await openPage()).set('partner', 'none');
    const page = await openPage();
    expect(page.answers).toEqual({ partner: 'none' });
    expect(page.damaged?.text).toBe('{damaged');
    expect(page.damaged?.problems).toEqual([{ path: '', code: 'not-json' }]);
  });

  it('is not lost where the storage is full', async () => {
    localStorage.setItem('t52-case', '{damaged');
    fillStorage();
    const page = await openPage();
    expect(page.keeping).toBe('full');
    expect(page.damaged?.text).toBe('{damaged');
    expect(kept('case')).toBe('{damaged');
  });

  it('goes for good when the person takes it away', async () => {
    localStorage.setItem('t52-case', '{damaged');
    const page = await openPage();
    page.discardDamaged();
    expect(page.damaged).toBeUndefined();
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('{damaged');
    expect((await openPage()).damaged).toBeUndefined();
  });

  it('goes without the answers given since', async () => {
    localStorage.setItem('t52-case', '{damaged');
    const page = await openPage();
    page.set('partner', 'none');
    page.discardDamaged();
    const again = await openPage();
    expect(again.damaged).toBeUndefined();
    expect(again.answers).toEqual({ partner: 'none' });
  });
});
