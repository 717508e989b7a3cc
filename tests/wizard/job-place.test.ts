import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { loadPlaceFinder } from '../../src/wages';
import Place from '../../src/wizard/Place.svelte';
import { begin, openJobPages } from './job-page';

beforeAll(async () => {
  await openJobPages();
  // What the page fetches is at hand, so that a loaded machine doesn't keep it waiting.
  await Promise.all([facts.load('en', { wages: false }), loadPlaceFinder('en')]);
});

const offer = () => currentCase.answers.offer;
const province = () => screen.findByRole('combobox', { name: /In which province/ });
const region = () => screen.findByRole('combobox', { name: /In which economic region/ });
const other = () => screen.findByRole('combobox', { name: /another place too/ });

describe('the place of work', () => {
  it('offers the regions of the province alone', async () => {
    begin();
    render(Place);
    await userEvent.selectOptions(await province(), 'British Columbia');
    expect(offer()).toEqual({ province: 'BC' });
    const names = within(await region()).getAllByRole('option');
    // Eight regions, "choose", "not sure".
    expect(names).toHaveLength(10);
    await userEvent.selectOptions(await region(), 'ER5920');
    expect(offer()).toEqual({ province: 'BC', region: 'ER5920' });
  });

  it('drops the region when the province changes', async () => {
    begin({ offer: { province: 'BC', region: 'ER5920', months: 6 } });
    render(Place);
    await userEvent.selectOptions(await province(), 'Ontario');
    expect(offer()).toEqual({ province: 'ON', months: 6 });
    expect(await region()).toHaveValue('');
  });

  it('chooses the only region of a province and says so', async () => {
    begin({ offer: { province: 'ON', region: 'ER3530' } });
    render(Place);
    await userEvent.selectOptions(await province(), 'Prince Edward Island');
    expect(offer()).toEqual({ province: 'PE', region: 'ER1110' });
    expect(screen.getByText(/Prince Edward Island is one economic region/)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: /economic region/ })).not.toBeInTheDocument();
  });

  it('takes "not sure" for the province and for the region', async () => {
    begin({ offer: { province: 'BC', region: 'ER5920' } });
    render(Place);
    await userEvent.selectOptions(await region(), 'Not sure');
    expect(offer()).toEqual({ province: 'BC' });
    expect(currentCase.isNotSure('offer.region')).toBe(true);
    await userEvent.selectOptions(await province(), 'Not sure');
    expect(offer()).toBeUndefined();
    expect(currentCase.isNotSure('offer.province')).toBe(true);
    expect(await province()).toHaveValue('not-sure');
  });

  it('adds and takes away other places, and keeps one without a region', async () => {
    begin({ offer: { province: 'ON' } });
    render(Place);
    const add = async (place: string) => {
      await userEvent.selectOptions(await other(), place);
      await userEvent.click(screen.getByRole('button', { name: 'Add this place' }));
    };
    await add('Alberta');
    expect(await other()).toHaveFocus();
    await add('Yukon Territory');
    expect(offer()?.otherPlaces).toEqual([
      { province: 'AB' },
      { province: 'YT', region: 'ER6010' },
    ]);
    const list = screen.getByRole('list', { name: 'Other places of work' });
    const select = within(list).getByRole('combobox', { name: 'Alberta: economic region' });
    await userEvent.selectOptions(select, 'ER4830');
    expect(offer()?.otherPlaces?.[0]).toEqual({ province: 'AB', region: 'ER4830' });
    await userEvent.selectOptions(select, '');
    expect(offer()?.otherPlaces?.[0]).toEqual({ province: 'AB' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Alberta' }));
    expect(screen.getByRole('button', { name: /^Remove Yukon/ })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: /^Remove Yukon/ }));
    expect(await other()).toHaveFocus();
    expect(offer()).toEqual({ province: 'ON' });
  });
});

const town = () => screen.findByRole('searchbox', { name: /Which town or region/ });
const pressContinue = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

describe('a town', () => {
  it('is found as it is typed, and nothing is taken before it is picked', async () => {
    begin();
    render(Place);
    await userEvent.type(await town(), 'surey');
    const found = await screen.findByRole('button', { name: /^Surrey/ });
    expect(found).toHaveTextContent('in the economic region Lower Mainland, British Columbia');
    expect(screen.getByText(/No place here is called “surey”/)).toBeVisible();
    expect(offer()).toBeUndefined();
    await userEvent.click(found);
    expect(offer()).toEqual({ province: 'BC', region: 'ER5920' });
    expect(
      screen.getByText(
        'Surrey is in the economic region Lower Mainland, British Columbia. Your pay is compared with the median wage there.',
      ),
    ).toBeVisible();
    expect(await town()).toHaveFocus();
    expect(await town()).toHaveValue('');
    expect(await province()).toHaveDisplayValue('British Columbia');
    expect(await region()).toHaveDisplayValue('Lower Mainland');
  });

  it('asks where a name lies in several regions', async () => {
    begin({ offer: { province: 'BC', region: 'ER5920', months: 9 } });
    render(Place);
    await userEvent.type(await town(), 'Halton{Enter}');
    const found = await screen.findAllByRole('button', { name: /^Halton \(county or district\)/ });
    expect(found.map((button) => button.textContent)).toEqual([
      expect.stringContaining('Toronto, Ontario'),
      expect.stringContaining('Hamilton–Niagara Peninsula, Ontario'),
    ]);
    expect(offer()).toEqual({ province: 'BC', region: 'ER5920', months: 9 });
    await userEvent.click(found[1] ?? document.body);
    expect(offer()).toEqual({ province: 'ON', region: 'ER3550', months: 9 });
    expect(screen.getByText(/^This part of Halton is in/)).toBeVisible();
  });

  it('that is not known asks for the region, and holds the page until it is settled', async () => {
    begin();
    render(Place);
    await userEvent.type(await town(), 'Tofino');
    expect(await screen.findByText(/“Tofino” is not among the names known here/)).toBeVisible();
    expect(offer()).toBeUndefined();
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'choose the province and the region below',
    );
    expect(await town()).toHaveValue('Tofino');
    expect(await town()).toBeInvalid();
    await userEvent.selectOptions(await province(), 'British Columbia');
    await userEvent.selectOptions(await region(), 'ER5910');
    // What was typed stays, and is in the way no more.
    expect(await town()).toHaveValue('Tofino');
    expect(await town()).toBeValid();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(offer()).toEqual({ province: 'BC', region: 'ER5910' });
  });

  it('holds the page again when another name is typed after the choice below', async () => {
    begin();
    render(Place);
    await userEvent.type(await town(), 'Richmond');
    await userEvent.selectOptions(await province(), 'British Columbia');
    await userEvent.type(await town(), ' Hill');
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent('pick one of the places found');
  });

  it('may be a province: then its region is still asked for', async () => {
    begin();
    render(Place);
    await userEvent.type(await town(), 'ontario');
    await userEvent.click(await screen.findByRole('button', { name: /^Ontario/ }));
    expect(offer()).toEqual({ province: 'ON' });
    expect(screen.getByText(/Ontario has several economic regions/)).toBeVisible();
    await userEvent.selectOptions(await region(), 'ER3560');
    expect(screen.queryByText(/Ontario has several economic regions/)).toBeNull();
  });

  it('takes the one region of a territory', async () => {
    begin();
    render(Place);
    await userEvent.type(await town(), 'NWT');
    await userEvent.click(await screen.findByRole('button', { name: /^Northwest Territories/ }));
    expect(offer()).toEqual({ province: 'NT', region: 'ER6110' });
    expect(screen.getByText(/median wage there/)).toBeVisible();
  });

  it('is told once where the province is one region', async () => {
    begin();
    render(Place);
    await userEvent.type(await town(), 'Charlottetown');
    const found = await screen.findByRole('button', { name: /^Charlottetown/ });
    expect(found).toHaveTextContent('Charlottetown in Prince Edward Island');
    await userEvent.click(found);
    expect(
      screen.getByText(/^Charlottetown is in Prince Edward Island, which is one economic region\./),
    ).toBeVisible();
  });

  it('that is not known as another place is left to the list of provinces', async () => {
    begin({ offer: { province: 'ON', region: 'ER3530' } });
    render(Place);
    const another = await screen.findByRole('searchbox', { name: /another town/ });
    await userEvent.type(another, 'Tofino');
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'add its province or territory above',
    );
    await userEvent.selectOptions(await other(), 'British Columbia');
    await userEvent.click(screen.getByRole('button', { name: 'Add this place' }));
    expect(another).toBeValid();
    expect(another).toHaveValue('Tofino');
  });

  it('can be another place of work', async () => {
    begin({ offer: { province: 'ON', region: 'ER3530' } });
    render(Place);
    const another = await screen.findByRole('searchbox', { name: /another town/ });
    await userEvent.type(another, 'calgary');
    await userEvent.click(await screen.findByRole('button', { name: /^Calgary/ }));
    expect(offer()).toEqual({
      province: 'ON',
      region: 'ER3530',
      otherPlaces: [{ province: 'AB', region: 'ER4830' }],
    });
    expect(screen.getByText('Calgary was added to the list of places.')).toBeVisible();
    expect(screen.getByRole('searchbox', { name: /another town/ })).toHaveFocus();
    await userEvent.type(screen.getByRole('searchbox', { name: /another town/ }), 'Moos');
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent('Another town or region: pick one');
  });
});

describe('the dates', () => {
  it('takes whole months and says what is wrong with others', async () => {
    begin();
    render(Place);
    const months = screen.getByRole('textbox', { name: /How many months/ });
    await userEvent.type(months, '12');
    expect(offer()).toEqual({ months: 12 });
    await userEvent.clear(months);
    await userEvent.type(months, '2.5');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(months).toHaveAttribute('aria-invalid', 'true');
    expect(months).toHaveValue('2.5');
    expect(offer()).toBeUndefined();
  });

  it('keep the answer before a slip of the finger, and hold the page', async () => {
    begin({ offer: { months: 9, startsOn: '2026-03-05' } });
    render(Place);
    const months = screen.getByRole('textbox', { name: /How many months/ });
    const starts = within(screen.getByRole('group', { name: /start/ }));
    await userEvent.type(months, 'o');
    await userEvent.clear(starts.getByLabelText('Day'));
    expect(months).toHaveValue('9o');
    expect(offer()).toEqual({ months: 9, startsOn: '2026-03-05' });
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('enter a number');
    expect(months).toHaveValue('9o');
    await userEvent.clear(months);
    expect(offer()).toEqual({ startsOn: '2026-03-05' });
  });

  it('do not take the first digits of a number that is wrong for the answer', async () => {
    begin({ offer: { startsOn: '2026-03-05' } });
    render(Place);
    await userEvent.type(screen.getByRole('textbox', { name: /How many months/ }), '2000');
    const day = within(screen.getByRole('group', { name: /start/ })).getByLabelText('Day');
    await userEvent.clear(day);
    await userEvent.type(day, '32');
    expect(offer()).toEqual({ startsOn: '2026-03-05' });
  });

  it('does not ask for them when a permit is extended', async () => {
    begin({ applicationType: 'extension' });
    render(Place);
    expect(await province()).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /How many months/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /passport/ })).not.toBeInTheDocument();
  });
});
