import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GOOD_CASES } from '../cases/good-cases';
import { kept, keptCase, openPage } from './opened-page';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an answer', () => {
  it('is kept on the device at once, in the format of the case file', async () => {
    const page = await openPage();
    expect(page.started).toBe(false);
    expect(kept('case')).toBeNull();
    page.set('education.years', 4);
    expect(page.started).toBe(true);
    expect(keptCase()).toMatchObject({
      format: 't52-case',
      version: 1,
      answers: { education: { years: 4 } },
    });
    expect(Date.parse(String(keptCase()['savedAt']))).not.toBeNaN();
  });

  it('is there again when the page is opened again', async () => {
    (await openPage()).set('citizenships', ['MX', 'JP']);
    const page = await openPage();
    expect(page.answers).toEqual({ citizenships: ['MX', 'JP'] });
    expect(page.damaged).toEqual([]);
    expect(page.keeping).toBe('kept');
  });

  it('taken back is as if it had never been given', async () => {
    const page = await openPage();
    page.set('education.years', 4);
    page.set('education.years', undefined);
    expect(page.answers).toEqual({});
    expect(page.started).toBe(false);
    expect(keptCase()['answers']).toEqual({});
  });

  it('moves the verdict and the questions with it', async () => {
    const page = await openPage();
    await page.loadEngine();
    expect(page.asks('licence.status')).toBe(false);
    page.set('licence.regulated', true);
    expect(page.asks('licence.status')).toBe(true);
    expect(page.assessment.criteria.find(({ id }) => id === 'licence')?.missing).toEqual([
      'licence.status',
    ]);
    page.set('licence.status', 'held');
    expect(page.assessment.criteria.find(({ id }) => id === 'licence')?.status).toBe('met');
  });
});

describe('"not sure"', () => {
  it('takes the answer back, is remembered once, and is kept', async () => {
    const page = await openPage();
    page.set('licence.regulated', true);
    page.setNotSure('licence.regulated');
    page.setNotSure('licence.regulated');
    expect(page.answers).toEqual({});
    expect(page.keep.notSure).toEqual(['licence.regulated']);
    expect(page.started).toBe(true);
    expect((await openPage()).isNotSure('licence.regulated')).toBe(true);
  });

  it('ends with an answer, and leaves the others', async () => {
    const page = await openPage();
    page.setNotSure('licence.regulated');
    page.setNotSure('partner');
    page.set('licence.regulated', false);
    expect(page.keep.notSure).toEqual(['partner']);
  });

  it('gives way to an answer that a file has beside it', async () => {
    const page = await openPage();
    page.replace({
      ...{ format: 't52-case', version: 1 },
      answers: { partner: 'spouse', citizenships: [] },
      keep: { notSure: ['partner', 'citizenships'] },
    });
    expect(page.isNotSure('partner')).toBe(false);
    expect(page.isNotSure('citizenships')).toBe(true);
    page.set('partner', 'none');
    expect(page.keep.notSure).toEqual(['citizenships']);
  });

  it('weighs as much as no answer', async () => {
    const page = await openPage();
    await page.loadEngine();
    const before = page.assessment;
    page.setNotSure('citizenships');
    expect(page.assessment).toEqual(before);
  });
});

describe('starting over', () => {
  it('takes everything away, and can be undone', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    page.setNotSure('audience');
    page.startOver();
    expect(page.started).toBe(false);
    expect(kept('case')).toBeNull();
    expect((await openPage()).started).toBe(false);
    page.undoErase();
    expect(page.answers).toEqual({ partner: 'spouse' });
    expect(page.isNotSure('audience')).toBe(true);
    expect(page.erased).toBeUndefined();
    expect((await openPage()).answers).toEqual({ partner: 'spouse' });
  });

  it('twice still leaves the answers to be brought back', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    page.startOver();
    page.startOver();
    page.undoErase();
    expect(page.answers).toEqual({ partner: 'spouse' });
  });

  it('can be undone after new answers, and that undone too', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    page.startOver();
    page.set('audience', 'employer');
    page.undoErase();
    expect(page.answers).toEqual({ partner: 'spouse' });
    page.undoErase();
    expect(page.answers).toEqual({ audience: 'employer' });
    expect((await openPage()).answers).toEqual({ audience: 'employer' });
  });

  it('can be made final', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    page.startOver();
    page.forgetErased();
    page.undoErase();
    expect(page.answers).toEqual({});
  });

  it('does nothing where there is nothing to bring back', async () => {
    const page = await openPage();
    page.undoErase();
    expect(page.answers).toEqual({});
  });
});

describe('another case', () => {
  it('takes the place of this one, with its own marks', async () => {
    const page = await openPage();
    page.set('partner', 'spouse');
    page.replace({
      ...{ format: 't52-case', version: 1 },
      answers: { audience: 'employer' },
      keep: { label: 'Ana' },
    });
    expect(page.answers).toEqual({ audience: 'employer' });
    expect(page.keep).toEqual({ label: 'Ana' });
    expect((await openPage()).keep).toEqual({ label: 'Ana' });
    page.undoErase();
    expect(page.answers).toEqual({ partner: 'spouse' });
    expect(page.keep).toEqual({});
  });

  it('offers nothing to bring back where nothing was said', async () => {
    const page = await openPage();
    page.replace({ format: 't52-case', version: 1, answers: { audience: 'employer' } });
    expect(page.erased).toBeUndefined();
  });

  it('is what a saved file holds', async () => {
    const page = await openPage();
    page.replace({ format: 't52-case', version: 1, answers: GOOD_CASES.professional });
    const { parseCase } = await import('../../src/rules');
    const read = parseCase(page.toFile());
    expect(read.ok && read.case.answers).toEqual(GOOD_CASES.professional);
    expect(page.toFile()).toContain('\n  "answers"');
  });
});

describe('today', () => {
  it('follows the clock of the device when the page is looked at again', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 59) });
    const page = await openPage();
    expect(page.today).toBe('2026-11-21');
    vi.setSystemTime(new Date(2026, 10, 22, 0, 1));
    expect(page.today).toBe('2026-11-21');
    page.refreshToday();
    expect(page.today).toBe('2026-11-22');
  });

  it('decides the verdict where no day of receipt is given', async () => {
    vi.useFakeTimers({ now: new Date(2022, 10, 15, 12) });
    const page = await openPage();
    await page.loadEngine();
    expect(page.assessment.receivedOn).toBe('2022-11-15');
    expect(page.asks('skillLevel2016')).toBe(true);
    vi.setSystemTime(new Date(2022, 10, 16, 0, 1));
    page.refreshToday();
    expect(page.assessment.receivedOn).toBe('2022-11-16');
    expect(page.asks('skillLevel2016')).toBe(false);
  });

  it('is written with two digits each', async () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 4) });
    expect((await openPage()).today).toBe('2027-01-04');
  });
});

it('the evaluator is not used before it has arrived', async () => {
  const page = await openPage();
  expect(page.ready).toBe(false);
  expect(() => page.assessment).toThrow('not arrived');
  expect(page.asks('licence.status')).toBe(true);
  await page.loadEngine();
  expect(page.ready).toBe(true);
});
