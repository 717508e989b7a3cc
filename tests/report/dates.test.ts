import { screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { GOOD_CASES } from '../cases/good-cases';
import { ready, showResult } from './result';

const { professional } = GOOD_CASES;
const dates = () => within(screen.getByRole('region', { name: 'Your dates' }));
const days = () =>
  [...screen.getByRole('region', { name: 'Your dates' }).querySelectorAll('time')].map(
    (time) => time.textContent,
  );

beforeAll(ready);

describe('the dates', () => {
  it('stand in order, with what limits the permit and which day is our advice', () => {
    showResult(professional);
    // Start 4 January 2027: the year ends on 3 January 2028, the 24 months on 3 January 2029.
    expect(days()).toEqual([
      '2 November 2026',
      '4 January 2027',
      '3 October 2027',
      '2 January 2028',
      '3 January 2028',
      '3 January 2029',
      '30 June 2031',
    ]);
    expect(dates().getByText(/A first permit runs for one year at most/)).toBeVisible();
    expect(dates().getAllByText(/our advice, not a rule/)).toHaveLength(1);
    // Today is 21 November 2026.
    expect(dates().getAllByText('(past)')).toHaveLength(1);
    expect(dates().getByRole('button', { name: 'Save these dates for a calendar' })).toBeEnabled();
  });

  it.each<[string, Answers, RegExp]>([
    [
      'the offer',
      { ...professional, offer: { ...professional.offer, months: 6 } },
      /ends with the offer/,
    ],
    [
      'the passport',
      { ...professional, passportExpiresOn: '2027-05-31' },
      /when your passport expires/,
    ],
  ])('say where it is %s that ends the permit', (_what, answers, said) => {
    showResult(answers);
    expect(dates().getByText(said)).toBeVisible();
  });

  it('do not tell today for the day of receipt, and keep no such day for a calendar', () => {
    showResult({ applicationType: 'extension' });
    expect(dates().getByText(/^Application received \(no day is given/)).toBeVisible();
    expect(dates().queryByRole('button', { name: /calendar/ })).toBeNull();
  });

  it('say which are missing, and lead to their questions', () => {
    showResult({
      ...professional,
      offer: { ...professional.offer, startsOn: undefined } as Answers['offer'] & object,
    });
    expect(dates().getByText(/Not answered yet: the day the work starts\./)).toBeVisible();
    expect(dates().getByRole('link', { name: 'Place and dates' })).toHaveAttribute(
      'href',
      '#/place',
    );
  });
});
