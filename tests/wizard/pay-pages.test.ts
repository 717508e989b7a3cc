import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import { wageTable } from '../../src/wages';
import Prevailing from '../../src/wizard/Prevailing.svelte';
import Wage from '../../src/wizard/Wage.svelte';

beforeAll(async () => {
  await startMessages('en');
  await Promise.all([needMessages('pay', 'rules'), currentCase.loadEngine()]);
  await facts.load('en', { wages: false });
});

beforeEach(() => {
  currentCase.startOver();
  currentCase.wages = wageTable([
    { noc: '21310', area: 'ER3530', median: 50, unit: 'hour', release: '2025' },
    { noc: '21310', area: 'ER59', median: 48, unit: 'hour', release: '2024' },
  ]);
});

function given(answers: Answers) {
  currentCase.replace({ format: 't52-case', version: 1, answers });
}

const box = (name: RegExp) => screen.getByRole('textbox', { name });
const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const pressContinue = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const toronto: Answers = {
  occupation: { noc: '21310' },
  offer: { province: 'ON', region: 'ER3530' },
};

describe('pay', () => {
  it('converts to dollars an hour as it is entered, and says what is missing', async () => {
    render(Wage);
    await userEvent.type(box(/How much does/), '104,000');
    await pick('A year');
    expect(screen.getByRole('status')).toHaveTextContent('add: the hours a week.');
    await userEvent.type(box(/hours a week/), '40');
    expect(screen.getByRole('status')).toHaveTextContent('That is $50.00 an hour');
    expect(screen.getByText(/52 weeks/)).toBeVisible();
    expect(currentCase.answers.wage).toEqual({ amount: 104000, per: 'year', hoursPerWeek: 40 });
  });

  it('asks for the rate and its day only where the pay is not in Canadian dollars', async () => {
    render(Wage);
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
    render(Wage);
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
    render(Wage);
    const allowances = box(/housing, travel/);
    await userEvent.type(allowances, '10');
    expect(screen.getByRole('status')).toHaveTextContent(
      '$50.00 an hour in Canadian dollars. The allowances',
    );
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

  it('refuses a rate or hours of zero', async () => {
    given({ wage: { amount: 60, per: 'week', currency: 'USD' } });
    render(Wage);
    await userEvent.type(box(/worth in Canadian dollars/), '0');
    await userEvent.type(box(/hours a week/), '0');
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter a number above zero.');
    expect(currentCase.answers.wage).toEqual({ amount: 60, per: 'week', currency: 'USD' });
  });

  it('wonders at pay that is too high for an hour', () => {
    given({ wage: { amount: 90000, per: 'hour' } });
    render(Wage);
    expect(screen.getByRole('status')).toHaveTextContent('Check that the period is right.');
  });
});

describe('prevailing wage', () => {
  it('shows the median with its place and release, and by how much the pay is above it', () => {
    given({ ...toronto, wage: { amount: 52.1, per: 'hour' } });
    render(Prevailing);
    expect(
      screen.getByText(
        /At least \$50.00 an hour: the Job Bank median .* \(Toronto\), from the 2025/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your pay is $52.10 an hour. That is $2.10 an hour above the prevailing wage.',
    );
  });

  it('says when the pay reaches it to the cent, and when it is below', async () => {
    given({ ...toronto, wage: { amount: 50, per: 'hour' } });
    render(Prevailing);
    expect(screen.getByRole('status')).toHaveTextContent('appears to reach the prevailing wage');
    await userEvent.type(box(/median wage does Job Bank/), '53.25');
    expect(currentCase.answers.prevailing).toEqual({ jobBankMedian: 53.25 });
    expect(screen.getByRole('status')).toHaveTextContent('$3.25 an hour below the prevailing wage');
  });

  it('says what to answer where something is missing, with a link to it', () => {
    given({ occupation: { noc: '21310' } });
    render(Prevailing);
    const status = within(screen.getByRole('status'));
    expect(status.getByRole('link', { name: 'Say where you will work' })).toHaveAttribute(
      'href',
      '#/place',
    );
    expect(status.getByRole('link', { name: 'Add to your pay' })).toHaveAttribute('href', '#/wage');
  });

  it('says the same of two places, where both lack a region', () => {
    given({
      occupation: { noc: '21310' },
      offer: { province: 'ON', otherPlaces: [{ province: 'BC' }, { province: 'AB' }] },
      wage: { amount: 52, per: 'hour' },
    });
    render(Prevailing);
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  });

  it('does not say that it is loading where the wages did not come', () => {
    currentCase.wages = undefined;
    given({ ...toronto, wage: { amount: 52, per: 'hour' } });
    render(Prevailing);
    expect(screen.getByText(/Looking up the median/)).toBeVisible();
    facts.namesFailed = true;
    flushSync();
    expect(screen.getByText(/Looking up the median/)).toBeVisible();
    facts.wagesFailed = true;
    flushSync();
    expect(screen.queryByText(/Looking up the median/)).toBeNull();
    facts.namesFailed = facts.wagesFailed = false;
  });

  it('forgets what was wrong with a number that is not asked any more', async () => {
    given({ ...toronto, prevailing: { comparableStaff: true } });
    render(Prevailing);
    await userEvent.type(box(/lowest pay/), 'much');
    await pick('No');
    await pick('Yes');
    expect(box(/lowest pay/)).toHaveValue('');
    await pressContinue();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the range of present staff, and says beside the field when it is upside down', async () => {
    given({ ...toronto, wage: { amount: 52, per: 'hour' } });
    render(Prevailing);
    expect(screen.queryByRole('textbox', { name: /lowest pay/ })).toBeNull();
    await pick('Yes');
    await userEvent.type(box(/lowest pay/), '55');
    expect(screen.getByText(/the bottom of the wage range/)).toBeVisible();
    expect(screen.getByText('The highest of these counts.')).toBeVisible();
    await userEvent.type(box(/highest pay/), '54');
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The top of the range is below its bottom.',
    );
    expect(box(/highest pay/)).toBeInvalid();
    await pick('No');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('$2.00 an hour above');
  });

  it('leads to Job Bank', () => {
    render(Prevailing);
    expect(screen.getByRole('link', { name: /Job Bank, Compare wages/ })).toHaveAttribute(
      'href',
      expect.stringContaining('jobbank.gc.ca') as string,
    );
  });
});
