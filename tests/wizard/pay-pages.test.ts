import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import WagePage from '../../src/wizard/Wage.svelte';
import { beginPay, box, given, openPayPages, pick, plain, pressContinue } from './pay-page';

beforeAll(openPayPages);
beforeEach(beginPay);

/** The lines of the sum on the page. */
const sums = () =>
  within(screen.getByText('How that is worked out:').parentElement ?? document.body)
    .getAllByRole('listitem')
    .map((line) => line.textContent.trim());

describe('pay', () => {
  it('converts to dollars an hour as it is entered, and says what is missing', async () => {
    render(WagePage);
    await userEvent.type(box(/How much does/), '104,000');
    await pick('A year');
    expect(screen.getByRole('status')).toHaveTextContent('add: the hours a week.');
    await userEvent.type(box(/hours a week/), '40');
    expect(screen.getByRole('status')).toHaveTextContent('That is $50.00 an hour');
    expect(sums()).toEqual(['$104,000 a year / 52 weeks / 40 hours a week = $50.00 an hour']);
    expect(screen.getByText(/A year is counted as 52 weeks/)).toBeVisible();
    expect(currentCase.answers.wage).toEqual({ amount: 104000, per: 'year', hoursPerWeek: 40 });
  });

  it('asks for the rate and its day only where the pay is not in Canadian dollars', async () => {
    render(WagePage);
    const currency = screen.getByRole('combobox', { name: /currency/ });
    expect(currency).toHaveDisplayValue(/Canadian Dollar/i);
    expect(screen.queryByRole('textbox', { name: /worth in Canadian dollars/ })).toBeNull();
    await userEvent.selectOptions(currency, 'JPY');
    await userEvent.type(box(/How much does/), '5000');
    await pick('An hour');
    await userEvent.type(box(/worth in Canadian dollars/), '0.01');
    expect(screen.getByRole('status')).toHaveTextContent('That is $50.00 an hour');
    expect(screen.getByRole('group', { name: /What day is that rate from/ })).toBeVisible();
    expect(currentCase.answers.wage).toMatchObject({ currency: 'JPY', cadPerUnit: 0.01 });
    await userEvent.selectOptions(
      currency,
      screen.getByRole('option', { name: /Canadian Dollar/i }),
    );
    expect(currentCase.answers.wage?.currency).toBeUndefined();
    expect(screen.queryByRole('textbox', { name: /worth in Canadian dollars/ })).toBeNull();
  });

  it('offers the currencies of the agreement first, then the others the browser knows', () => {
    render(WagePage);
    const values = within(screen.getByRole('combobox', { name: /currency/ }))
      .getAllByRole<HTMLOptionElement>('option')
      .map(({ value }) => value);
    expect(values.slice(0, 11)).toEqual([
      '',
      'USD',
      'AUD',
      'JPY',
      'MXN',
      'MYR',
      'BND',
      'CLP',
      'PEN',
      'EUR',
      'GBP',
    ]);
    expect(values).toContain('NZD');
    expect(values).not.toContain('XTS');
    expect(new Set(values).size).toBe(values.length);
  });

  it('takes allowances off, and says beside the field when they are more than the pay', async () => {
    given({ wage: { amount: 60, per: 'hour' } });
    render(WagePage);
    const allowances = box(/housing, travel/);
    await userEvent.type(allowances, '10');
    expect(screen.getByRole('status')).toHaveTextContent('$50.00 an hour in Canadian dollars.');
    expect(sums()).toEqual(['$60 − $10 of allowances = $50.00']);
    await userEvent.type(allowances, '0');
    await userEvent.tab();
    expect(allowances).toHaveAccessibleDescription(
      expect.stringContaining('The allowances are larger than the pay.') as string,
    );
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent('larger than the pay');
    await userEvent.type(box(/How much does/), '0');
    expect(currentCase.answers.wage?.amount).toBe(600);
    expect(allowances).toBeValid();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows each line of the sum, with the rate and its day', () => {
    given({
      wage: {
        amount: 900000,
        allowances: 100000,
        per: 'month',
        hoursPerWeek: 37.5,
        currency: 'JPY',
        cadPerUnit: 0.0093,
        rateDate: '2026-11-20',
      },
    });
    render(WagePage);
    // 800,000 x 12 / 1,950 = 4,923.0769...; x 0.0093 = 45.7846...
    expect(sums().map(plain)).toEqual([
      'JPY 900,000 − JPY 100,000 of allowances = JPY 800,000',
      'JPY 800,000 a month × 12 months / 52 weeks / 37.5 hours a week ≈ JPY 4,923.0769 an hour',
      'JPY 4,923.0769 an hour × 0.0093 CAD for 1 JPY = $45.78 an hour (rounded to the cent). The rate is the one you gave, of 20 November 2026.',
    ]);
  });

  it.each([
    ['week', '$2,000 a week / 40 hours = $50.00 an hour'],
    ['two-weeks', '$2,000 for two weeks / 2 / 40 hours a week = $25.00 an hour'],
    [
      'month',
      '$2,000 a month × 12 months / 52 weeks / 40 hours a week = $11.54 an hour (rounded to the cent)',
    ],
    ['year', '$2,000 a year / 52 weeks / 40 hours a week = $0.96 an hour (rounded to the cent)'],
  ] as const)('shows the sum of pay by the %s', (per, sum) => {
    given({ wage: { amount: 2000, per, hoursPerWeek: 40 } });
    render(WagePage);
    expect(sums()).toEqual([sum]);
  });

  it('needs no sum for pay by the hour in Canadian dollars', () => {
    given({ wage: { amount: 52, per: 'hour' } });
    render(WagePage);
    expect(screen.getByRole('status')).toHaveTextContent('That is $52.00 an hour');
    expect(screen.queryByText('How that is worked out:')).toBeNull();
  });

  it('says of overtime, tips and bonuses that they do not count', () => {
    render(WagePage);
    expect(screen.getByText(/^Overtime does not count/)).toBeInTheDocument();
    expect(screen.getByText(/^Tips do not count/)).toBeInTheDocument();
    expect(screen.getByText(/^Bonuses, commissions/)).toBeInTheDocument();
  });

  it.each([
    ['$ 1,234.50', 1234.5],
    ['1 234,50', 1234.5],
    ['1234.5 CAD', 1234.5],
    ['CA$1,234.50', 1234.5],
    ['', undefined],
  ])('takes a pasted "%s"', async (text, amount) => {
    render(WagePage);
    box(/How much does/).focus();
    if (text) await userEvent.paste(text);
    await userEvent.tab();
    expect(currentCase.answers.wage?.amount).toBe(amount);
    expect(box(/How much does/)).toHaveValue(text);
    expect(box(/How much does/)).toBeValid();
  });

  it.each([
    [/worth in Canadian dollars/, '0', 'Enter a number above zero.'],
    [/worth in Canadian dollars/, '-1', 'zero'],
    [/worth in Canadian dollars/, '1000000000', '1,000,000'],
    [/hours a week/, '0', '1'],
    [/hours a week/, '169', '168'],
    [/hours a week/, 'forty', 'number'],
    [/How much does/, '1000000001', '1,000,000,000'],
    [/How much does/, '-5', 'zero'],
    [/How much does/, '1,23,4', 'number'],
    [/housing, travel/, '61', 'larger than the pay'],
  ])(
    'says beside the field %s what is wrong with "%s", and keeps it',
    async (name, text, words) => {
      const before = { amount: 60, per: 'week', currency: 'USD', hoursPerWeek: 40 } as const;
      given({ wage: before });
      render(WagePage);
      const field = box(name);
      await userEvent.clear(field);
      await userEvent.type(field, text);
      await userEvent.tab();
      expect(field).toHaveValue(text);
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(expect.stringMatching(words) as string);
      await pressContinue();
      expect(await screen.findByRole('alert')).toBeVisible();
    },
  );

  it('takes the largest amount, and a rate that is barely above zero', async () => {
    given({ wage: { per: 'hour', currency: 'USD' } });
    render(WagePage);
    await userEvent.type(box(/How much does/), '1000000000');
    await userEvent.type(box(/worth in Canadian dollars/), '0.000001');
    expect(currentCase.answers.wage).toMatchObject({ amount: 1e9, cadPerUnit: 1e-6 });
    expect(screen.getByRole('status')).toHaveTextContent('That is $1,000.00 an hour');
  });

  it('refuses a rate or hours of zero', async () => {
    given({ wage: { amount: 60, per: 'week', currency: 'USD' } });
    render(WagePage);
    await userEvent.type(box(/worth in Canadian dollars/), '0');
    await userEvent.type(box(/hours a week/), '0');
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter a number above zero.');
    expect(currentCase.answers.wage).toEqual({ amount: 60, per: 'week', currency: 'USD' });
  });

  it('wonders at pay that is too high for an hour', () => {
    given({ wage: { amount: 90000, per: 'hour' } });
    render(WagePage);
    expect(screen.getByRole('status')).toHaveTextContent('Check that the period is right.');
  });
});
