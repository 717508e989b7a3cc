import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers, Wage } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import { wageTable } from '../../src/wages';
import Prevailing from '../../src/wizard/Prevailing.svelte';
import WagePage from '../../src/wizard/Wage.svelte';

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

/** The lines of the sum on the page. */
const sums = () =>
  within(screen.getByText('How that is worked out:').parentElement ?? document.body)
    .getAllByRole('listitem')
    .map((line) => line.textContent.trim());

/** With plain blanks, which stand for those that hold a number and its unit together. */
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ' '));

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
    expect(plain(sums())).toEqual([
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

/** The figures in the row of the table under the chart. */
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name, hidden: true }))
    .getAllByRole('cell', { hidden: true })
    .map((cell) => cell.textContent.trim());

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
    expect(plain([told])[0]).toMatch(new RegExp(`${words.replace(/[.$]/g, '\\$&')}$`));
  });

  it('shows the median of each place, how it fell back, and names the highest', () => {
    currentCase.wages = wageTable([
      {
        noc: '21310',
        area: 'ER3530',
        low: 30,
        median: 50,
        high: 80,
        unit: 'hour',
        release: '2025',
      },
      {
        noc: '21310',
        area: 'ER59',
        low: 32,
        median: 53,
        high: 81,
        unit: 'hour',
        release: '2025',
        referencePeriod: '2023-2024',
      },
      { noc: '21310', area: 'ER00', median: 49, unit: 'hour', release: '2024' },
    ]);
    given({
      ...toronto,
      offer: {
        province: 'ON',
        region: 'ER3530',
        otherPlaces: [{ province: 'BC', region: 'ER5920' }, { province: 'YT' }],
      },
      wage: { amount: 52.1, per: 'hour' },
    });
    render(Prevailing);
    const places = screen.getAllByRole('heading', { level: 3 }).map((name) => name.textContent);
    expect(places).toEqual([
      'Toronto, Ontario',
      'Lower Mainland, British Columbia',
      'Yukon Territory',
    ]);
    expect(
      screen.getByText(
        /\$53\.00 an hour.*\(British Columbia\).*2025 release.*none for the economic region/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/\$49\.00 an hour.*in Canada, from the 2024 release/)).toBeVisible();
    expect(
      screen.getByText(
        'The highest of these counts: $53.00 an hour (Lower Mainland, British Columbia).',
      ),
    ).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('That is $0.90 an hour below');
    // Each figure names its row, and its reference period where there is one.
    expect(screen.getByText(/area ER59, release 2025, measured in 2023–2024\./)).toBeVisible();
    expect(
      screen.getByText(/area ER3530, release 2025, reference period not given\./),
    ).toBeVisible();
    // Two releases are not mixed without a word.
    expect(
      screen.getByText(/from the 2024 release, and the newest here is from 2025/),
    ).toBeVisible();
    expect(screen.getByText(/different releases of Job Bank \(2024 and 2025\)/)).toBeVisible();
  });

  it('says nothing of releases where all figures are of one', () => {
    given({ ...toronto, wage: { amount: 52.1, per: 'hour' } });
    render(Prevailing);
    expect(screen.queryByText(/different releases/)).toBeNull();
    expect(screen.queryByText(/the newest here is from/)).toBeNull();
  });

  it('cautions where the pay is close to a figure that is older or from a wider area', () => {
    given({
      occupation: { noc: '21310' },
      offer: { province: 'BC', region: 'ER5920' },
      wage: { amount: 49, per: 'hour' },
    });
    render(Prevailing);
    expect(within(screen.getByRole('status')).getByText(/close to a median/)).toBeVisible();
    expect(
      screen.getByText(/from the 2024 release, and the newest here is from 2025/),
    ).toBeVisible();
  });

  it('converts a median by the year with the hours of the offer, and shows how', () => {
    currentCase.wages = wageTable([
      { noc: '21310', area: 'ER3530', low: 78000, median: 117000, unit: 'year', release: '2025' },
    ]);
    given({ ...toronto, wage: { amount: 60, per: 'hour', hoursPerWeek: 37.5 } });
    render(Prevailing);
    expect(
      screen.getByText(
        'Published by the year: $117,000 a year / 52 weeks / 37.5 hours a week = $60.00 an hour.',
      ),
    ).toBeVisible();
    expect(cells(/Toronto/)).toEqual(['$40.00', '$60.00', '–not given']);
  });

  it('draws the pay and the figures, and has the same in a table', () => {
    given({
      ...toronto,
      offer: {
        province: 'ON',
        region: 'ER3530',
        otherPlaces: [{ province: 'BC', region: 'ER5920' }],
      },
      wage: { amount: 52.1, per: 'hour' },
      prevailing: { comparableStaff: true, employerRangeLow: 51, employerRangeHigh: 70 },
    });
    render(Prevailing);
    expect(
      screen.getByRole('img', { name: /^Your pay is \$52\.10 an hour\./ }),
    ).toHaveAccessibleName(
      'Your pay is $52.10 an hour. Toronto, Ontario: Median $50.00. ' +
        'Lower Mainland, British Columbia: Median $48.00. ' +
        'The employer’s present staff: Low $51.00 and High $70.00.',
    );
    expect(cells(/^Toronto, Ontario, release 2025/)).toEqual([
      '–not given',
      '$50.00',
      '–not given',
    ]);
    expect(cells(/figures for British Columbia, release 2024/)).toEqual([
      '–not given',
      '$48.00',
      '–not given',
    ]);
    expect(cells(/present staff/)).toEqual(['$51.00', '–not given', '$70.00']);
    expect(cells(/^Your pay/)).toEqual(['$52.10']);
  });

  it('keeps the table’s figures to look at, once the person has read Job Bank', () => {
    given({
      ...toronto,
      wage: { amount: 52.1, per: 'hour' },
      prevailing: { jobBankMedian: 53, comparableStaff: false },
    });
    render(Prevailing);
    expect(
      screen.getByText(/At least \$53\.00 an hour: the median wage that you read/),
    ).toBeVisible();
    expect(screen.getByText('$50.00 an hour in Toronto, from the 2025 release.')).toBeVisible();
    expect(screen.queryByText(/At least \$50/)).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('$0.90 an hour below');
    expect(screen.getByRole('status')).toHaveTextContent('To meet it: $53.00 an hour.');
  });

  it('points to pay that is off the picture, and does not press the rest together for it', () => {
    given({ ...toronto, wage: { amount: 9000, per: 'hour' } });
    render(Prevailing);
    expect(screen.getByText(/Your pay is off the picture/)).toBeVisible();
    expect(screen.queryByText('$10,000')).toBeNull();
    expect(cells(/^Your pay/)).toEqual(['$9,000.00']);
  });

  it('has no chart while no figure is known', () => {
    given({ wage: { amount: 52.1, per: 'hour' } });
    render(Prevailing);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('leads to Job Bank', () => {
    render(Prevailing);
    expect(screen.getByRole('link', { name: /Job Bank, Compare wages/ })).toHaveAttribute(
      'href',
      expect.stringContaining('jobbank.gc.ca') as string,
    );
  });
});
