import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Wage } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import Prevailing from '../../src/wizard/Prevailing.svelte';
import {
  beginPay,
  box,
  given,
  openPayPages,
  pick,
  plain,
  pressContinue,
  toronto,
} from './pay-page';

beforeAll(openPayPages);
beforeEach(beginPay);

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
    expect(
      screen.getByText(
        'The highest of these counts: $55.00 an hour (The employer’s present staff).',
      ),
    ).toBeVisible();
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

  it('says how much is missing and what would meet it, by the hour and as the offer names it', () => {
    given({ ...toronto, wage: { amount: 99000, per: 'year', hoursPerWeek: 40 } });
    render(Prevailing);
    // 99,000 / 2,080 = 47.596...; 50 x 2,080 = 104,000
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your pay is $47.60 an hour. That is $2.40 an hour below the prevailing wage, as far as it is known here. ' +
        'To meet it: $50.00 an hour, which is $104,000 a year at 40 hours a week.',
    );
  });

  it.each<[Wage, string]>([
    [{ amount: 49, per: 'hour' }, '$50.00 an hour.'],
    [
      { amount: 49, per: 'hour', hoursPerWeek: 37.5 },
      'which is $97,500 a year at 37.5 hours a week.',
    ],
    [{ amount: 1000, per: 'week', hoursPerWeek: 37.5 }, 'which is $1,875 a week at 37.5 hours.'],
    [
      { amount: 1000, per: 'two-weeks', hoursPerWeek: 40 },
      'which is $4,000 for two weeks at 40 hours a week.',
    ],
    // 50 x 2,080 / 12 = 8,666.666..., up
    [
      { amount: 1000, per: 'month', hoursPerWeek: 40 },
      'which is $8,666.67 a month at 40 hours a week.',
    ],
    [
      { amount: 49, per: 'hour', hoursPerWeek: 40, allowances: 4 },
      'which is $54 an hour, $4 of allowances included.',
    ],
    // 50 / 0.0093 = 5,376.34..., up to the yen
    [
      { amount: 4000, per: 'hour', currency: 'JPY', cadPerUnit: 0.0093 },
      'which is JPY 5,377 an hour, at the rate you gave.',
    ],
    // 50 / 0.075 x 1,950 / 12 = 108,333.333..., up, and 2,000 of allowances
    [
      {
        amount: 90000,
        per: 'month',
        hoursPerWeek: 37.5,
        currency: 'MXN',
        cadPerUnit: 0.075,
        allowances: 2000,
      },
      'which is MXN 110,333.34 a month at 37.5 hours a week, MXN 2,000 of allowances included, at the rate you gave.',
    ],
  ])('says what would meet it: %o', (wage, words) => {
    given({ ...toronto, wage });
    render(Prevailing);
    const told = screen.getByText(/^To meet it: \$50\.00 an hour/).textContent;
    expect(plain(told)).toMatch(new RegExp(`${words.replace(/[.$]/g, '\\$&')}$`));
  });

  it('leads to Job Bank', () => {
    render(Prevailing);
    expect(screen.getByRole('link', { name: /Job Bank, Compare wages/ })).toHaveAttribute(
      'href',
      expect.stringContaining('jobbank.gc.ca') as string,
    );
  });
});
