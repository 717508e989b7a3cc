import { beforeEach, describe, expect, it } from 'vitest';
import { assess } from '../../src/rules';
import lines from '../cases/case-files.tsv?raw';
import { TODAY } from '../cases/good-cases';
import { openPage } from './opened-page';

/** Cases as apps of every version so far have kept or saved them. These texts are never changed, only added to. */
const FILES = lines
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', problem = '', text = ''] = line.split('\t');
    return { file, problem, text };
  });

const read = (text: string) => JSON.parse(text) as { answers: object; keep?: object };
const keptTexts = () => Object.keys(localStorage).map((key) => localStorage.getItem(key));

beforeEach(() => {
  localStorage.clear();
});

describe('a case of any version of the app', () => {
  it.each(FILES.filter(({ problem }) => !problem))('opens as it was: $file', async ({ text }) => {
    localStorage.setItem('t52-case', text);
    const page = await openPage();
    expect(page.damaged).toEqual([]);
    expect(page.answers).toEqual(read(text).answers);
    expect(page.keep).toEqual(read(text).keep ?? {});
    expect(assess(page.answers, { today: TODAY }).criteria).toHaveLength(10);
    // Only what a person changes is written anew.
    expect(keptTexts()).toEqual([text]);
  });

  it.each(FILES.filter(({ problem }) => problem))(
    'that this one cannot read keeps all it had: $file',
    async ({ text, problem }) => {
      localStorage.setItem('t52-case', text);
      const page = await openPage();
      expect(page.damaged.map((aside) => aside.text)).toEqual([text]);
      const [first] = page.damaged[0]?.problems ?? [];
      expect(`${first?.path ?? ''} ${first?.code ?? ''}`.trim()).toBe(problem);
      page.set('audience', 'employer');
      const later = await openPage();
      expect(later.answers).toEqual({ audience: 'employer' });
      expect(later.damaged.map((aside) => aside.text)).toEqual([text]);
      expect(keptTexts()).toContain(text);
    },
  );
});
