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
    expect(page.damaged[0]?.text).toBe(text);
    expect(page.damaged[0]?.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([problem]);
    expect(page.damaged[0]?.problems.every(({ code }) => PROBLEM_CODES.includes(code))).toBe(true);
  });

  it('is not lost when new answers are given and the page is opened again', async () => {
    localStorage.setItem('t52-case', '{damaged');
    (await openPage()).set('partner', 'none');
    const page = await openPage();
    expect(page.answers).toEqual({ partner: 'none' });
    expect(page.damaged[0]?.text).toBe('{damaged');
    expect(page.damaged[0]?.problems).toEqual([{ path: '', code: 'not-json' }]);
  });

  it('is not lost where the storage is full', async () => {
    localStorage.setItem('t52-case', '{damaged');
    fillStorage();
    const page = await openPage();
    expect(page.keeping).toBe('full');
    expect(page.damaged[0]?.text).toBe('{damaged');
    expect(kept('case')).toBe('{damaged');
  });

  it('is not written over by answers where there is no room to set it aside', async () => {
    localStorage.setItem('t52-case', '{damaged');
    const write = localStorage.setItem.bind(localStorage);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation((key, text) => {
      if (key.startsWith('t52-case-')) throw new DOMException('full', 'QuotaExceededError');
      write(key, text);
    });
    const page = await openPage();
    page.set('partner', 'none');
    expect(page.keeping).toBe('full');
    expect(kept('case')).toBe('{damaged');
    vi.restoreAllMocks();
    page.set('partner', 'spouse');
    expect(page.keeping).toBe('kept');
    expect(kept('case-damaged')).toBe('{damaged');
    expect((await openPage()).answers).toEqual({ partner: 'spouse' });
  });

  it('does not take the place of another one', async () => {
    localStorage.setItem('t52-case', '{first');
    (await openPage()).set('partner', 'none');
    localStorage.setItem('t52-case', '{second');
    const page = await openPage();
    expect(page.damaged.map(({ text }) => text)).toEqual(['{second', '{first']);
    page.discardDamaged(page.damaged[0] ?? { text: '', problems: [] });
    expect((await openPage()).damaged.map(({ text }) => text)).toEqual(['{first']);
  });

  it('goes with starting over, and comes back with undoing that', async () => {
    localStorage.setItem('t52-case', '{damaged');
    const page = await openPage();
    page.startOver();
    expect(page.damaged).toEqual([]);
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('{damaged');
    page.undoErase();
    expect(page.damaged[0]?.text).toBe('{damaged');
    expect((await openPage()).damaged[0]?.text).toBe('{damaged');
  });

  it('is taken up again once it can be read, where there is no other', async () => {
    localStorage.setItem('t52-case-damaged', file({ answers: { partner: 'spouse' } }));
    const page = await openPage();
    expect(page.answers).toEqual({ partner: 'spouse' });
    expect(page.damaged).toEqual([]);
    expect(kept('case-damaged')).toBeNull();
    expect((await openPage()).answers).toEqual({ partner: 'spouse' });
  });

  it('is offered once it can be read, where there are other answers', async () => {
    localStorage.setItem('t52-case-damaged', file({ answers: { partner: 'spouse' } }));
    localStorage.setItem('t52-case', file({ answers: { audience: 'employer' } }));
    const page = await openPage();
    expect(page.answers).toEqual({ audience: 'employer' });
    const [aside] = page.damaged;
    expect(aside?.file?.answers).toEqual({ partner: 'spouse' });
    if (aside) page.useSetAside(aside);
    expect(page.answers).toEqual({ partner: 'spouse' });
    expect(kept('case-damaged')).toBeNull();
    page.undoErase();
    expect(page.answers).toEqual({ audience: 'employer' });
  });

  it('goes for good when the person takes it away', async () => {
    localStorage.setItem('t52-case', '{damaged');
    const page = await openPage();
    for (const aside of page.damaged) page.discardDamaged(aside);
    expect(page.damaged).toEqual([]);
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('{damaged');
    expect((await openPage()).damaged).toEqual([]);
  });

  it('goes without the answers given since', async () => {
    localStorage.setItem('t52-case', '{damaged');
    const page = await openPage();
    page.set('partner', 'none');
    for (const aside of page.damaged) page.discardDamaged(aside);
    const again = await openPage();
    expect(again.damaged).toEqual([]);
    expect(again.answers).toEqual({ partner: 'none' });
  });
});
