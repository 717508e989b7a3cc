import { render, screen, within } from '@testing-library/svelte';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { wageTable } from '../../src/wages';
import Prevailing from '../../src/wizard/Prevailing.svelte';
import { beginPay, given, openPayPages, toronto } from './pay-page';

beforeAll(openPayPages);
beforeEach(beginPay);

/** The figures in the row of the table under the chart. */
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name, hidden: true }))
    .getAllByRole('cell', { hidden: true })
    .map((cell) => cell.textContent.trim());

describe('the figures of the prevailing wage', () => {
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
    expect(cells(/^Toronto, Ontario\s\(release 2025\)/)).toEqual([
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
});
