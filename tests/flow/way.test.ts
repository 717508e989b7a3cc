import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import type { PageId, StepId } from '../../src/flow';
import {
  firstOpenPage,
  pageAfter,
  pageBefore,
  PAGES,
  progressOf,
  stepOf,
  STEPS,
} from '../../src/flow';
import { GOOD_CASES } from '../cases/good-cases';
import { situationOf } from './situation';

const { professional } = GOOD_CASES;

describe('the pages', () => {
  it('lead from the first to the result and back, each once', () => {
    const forth: PageId[] = ['about'];
    while (forth.length < 50 && forth.at(-1) !== 'result') {
      forth.push(pageAfter(forth.at(-1) ?? 'result'));
    }
    const back: PageId[] = [];
    for (let page: PageId | undefined = 'result'; page; page = pageBefore(page)) back.push(page);
    expect(forth).toEqual(PAGES);
    expect(back.reverse()).toEqual(PAGES);
    expect(new Set(PAGES).size).toBe(PAGES.length);
  });

  it('end with the result, and begin with nothing before', () => {
    expect(pageAfter('result')).toBe('result');
    expect(pageBefore('about')).toBeUndefined();
    expect(pageBefore('result')).toBe('check');
  });

  it('belong to a step each, in the order of the steps', () => {
    expect([...new Set(PAGES.map(stepOf))]).toEqual(STEPS.map(({ id }) => id));
    expect(['offer', 'place', 'control'].map((page) => stepOf(page as PageId))).toEqual(
      Array(3).fill('offer'),
    );
    expect(() => stepOf('somewhere' as PageId)).toThrow('somewhere');
  });
});

describe('progress', () => {
  const progress = (answers: Answers, notSure: string[] = []) =>
    progressOf(situationOf(answers), notSure);

  it('is empty before the first answer and done with the last', () => {
    expect(new Set(Object.values(progress({})))).toEqual(new Set(['empty']));
    const { check, result, ...steps } = progress(professional);
    expect(new Set(Object.values(steps))).toEqual(new Set(['done']));
    expect([check, result]).toEqual(['empty', 'empty']);
  });

  it.each<[string, StepId, Answers, string[], string]>([
    ['one of two', 'citizenship', { citizenships: ['MX'] }, [], 'part'],
    ['both', 'citizenship', { citizenships: ['AU'] }, [], 'done'],
    [
      'one and not sure',
      'citizenship',
      { citizenships: ['MX'] },
      ['australianPermanentResident'],
      'done',
    ],
    ['not sure alone', 'citizenship', {}, ['citizenships'], 'part'],
    ['a page of three', 'offer', { offer: { arrangement: 'none' } }, [], 'part'],
    ['only what may stay silent', 'wage', { wage: { currency: 'CAD' } }, [], 'part'],
    ['an answer set aside', 'licence', { licence: { status: 'held' } }, [], 'empty'],
    ['"not sure" to a question not asked', 'licence', {}, ['licence.status'], 'empty'],
  ])('%s: the step %s', (_what, step, answers, notSure, expected) => {
    expect(progress(answers, notSure)[step]).toBe(expected);
  });
});

describe('the page to go on with', () => {
  it.each<[string, Answers, string[], PageId]>([
    ['nothing said', {}, [], 'about'],
    ['the whole case', professional, [], 'check'],
    [
      'a gap in the middle',
      withAnswer(professional, 'licence.regulated', undefined),
      [],
      'licence',
    ],
    [
      'a gap answered "not sure"',
      withAnswer(professional, 'licence.regulated', undefined),
      ['licence.regulated'],
      'check',
    ],
    [
      'a gap on the second page of a step',
      withAnswer(professional, 'selfEmployment.owns', undefined),
      [],
      'control',
    ],
    ['silence that is an answer', withAnswer(professional, 'receivedOn', undefined), [], 'check'],
  ])('after %s', (_what, answers, notSure, page) => {
    expect(firstOpenPage(situationOf(answers), notSure)).toBe(page);
  });
});
