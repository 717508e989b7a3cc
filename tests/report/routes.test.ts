import { screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { GOOD_CASES } from '../cases/good-cases';
import { PERU_AND_JAPAN, ready, showResult } from './result';

const { professional } = GOOD_CASES;

beforeAll(ready);

const routes = () => within(screen.getByRole('region', { name: 'Every route side by side' }));

/** The routes by their names, each with what its card tells. */
function cards(): Record<string, Record<string, string>> {
  const items = routes()
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByRole('heading', { level: 3 }));
  return Object.fromEntries(
    items.map((item) => {
      const terms = within(item).getAllByRole('term');
      const told = within(item).getAllByRole('definition');
      const name = within(item).getByRole('heading').textContent;
      const pairs = terms.map(({ textContent }, at) => [
        textContent,
        told[at]?.textContent.trim() ?? '',
      ]);
      return [name, Object.fromEntries(pairs) as Record<string, string>];
    }),
  );
}

describe('every route side by side', () => {
  it('stands with what it lacks, a provisional one with its if', () => {
    const two: Answers = { ...professional, citizenships: ['MY', 'CL'], partner: 'spouse' };
    showResult(withAnswer(two, 'australianPermanentResident', undefined));
    expect(Object.keys(cards())).toEqual([
      'As a citizen of Chile',
      'As a citizen of Malaysia',
      'If you are a permanent resident of Australia',
    ]);
    expect(
      routes().getByRole('link', { name: 'Answer the question about residence' }),
    ).toHaveAttribute('href', '#/citizenship');
    expect(cards()['As a citizen of Chile']).toMatchObject({
      'Your permit (T52)': 'Appears to meet the requirements',
      'Not met': 'Nothing',
    });
  });

  it('tells the partner’s permit on each', () => {
    // T53 is open to the partners of citizens of Japan and not of Peru (the page's section on spouses).
    showResult(PERU_AND_JAPAN);
    const partner = (country: string) =>
      cards()[`As a citizen of ${country}`]?.['Your partner’s permit (T53)'];
    expect(partner('Peru')).toBe('Does not appear to meet the requirements');
    expect(partner('Japan')).toBe('Not decided yet');
  });

  it('stands for both categories while the occupation is open', () => {
    showResult(withAnswer(professional, 'occupation.noc', undefined));
    const all = cards();
    expect(Object.keys(all).sort()).toEqual([
      'As a citizen of Mexico: Professional',
      'As a citizen of Mexico: Technician',
    ]);
    expect(routes().getByText(/What decides the category is not known yet/)).toBeVisible();
  });

  it.each<[string, Answers, RegExp]>([
    ['no citizenship yet', {}, /No citizenship is told yet/],
    [
      'none, and no residence of Australia',
      withAnswer(
        withAnswer(professional, 'citizenships', undefined),
        'australianPermanentResident',
        false,
      ),
      /No citizenship is told yet/,
    ],
    ['one route', professional, /there is one route in this category/],
    ['no route', { ...professional, citizenships: ['NZ'] }, /there is no route in this category/],
  ])('says so where there is %s', (_name, answers, told) => {
    showResult(answers);
    expect(routes().getByText(told)).toBeVisible();
  });
});

describe('beside this permit', () => {
  it.each<[string, string[], RegExp[]]>([
    ['everyone', ['MX'], [/business visitors under this agreement/, /other work permits/]],
    ['citizens of other parties', ['NZ', 'SG', 'VN'], [/New Zealand, Singapore,? and Vietnam/]],
    ['citizens of the United Kingdom', ['GB'], [/As a citizen of the United Kingdom/]],
  ])('%s find what to look at, as a link and not as a verdict', (_name, citizenships, told) => {
    showResult({ ...professional, citizenships });
    for (const text of told) {
      const item = routes().getByText(text).closest('li');
      expect(within(item as HTMLElement).getByRole('link')).toHaveAttribute(
        'href',
        expect.stringMatching(/^https:\/\/www\.canada\.ca\//),
      );
    }
    expect(routes().getByText(/says nothing about whether you meet/)).toBeVisible();
  });
});
