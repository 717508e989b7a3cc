import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { facts } from '../../../src/app/facts.svelte';
import { needMessages } from '../../../src/app/messages';
import { OfferDraft } from '../../../src/employer/offer.svelte';
import OfferFields from '../../../src/employer/OfferFields.svelte';
import { freshApp } from '../../shell/fresh';

freshApp();
beforeEach(async () => {
  await needMessages('employer', 'job');
  await facts.load('en', { wages: false });
});

const list = (name: string) => screen.getByRole('combobox', { name });
const search = () => screen.getByRole('searchbox', { name: 'Occupation (NOC 2021)' });
const occupation = (name: string) => screen.findByRole('radio', { name });
const field = (name: string) => screen.getByRole('textbox', { name });

describe('the fields of an offer', () => {
  it('set the answers that the rules read', async () => {
    const draft = new OfferDraft();
    render(OfferFields, { draft, prefix: 'offer' });
    await userEvent.type(search(), 'software engineer');
    await userEvent.click(await occupation('21231 Software engineers and designers'));
    await userEvent.selectOptions(list('Province or territory of work'), 'British Columbia');
    await userEvent.selectOptions(list('Economic region'), 'Lower Mainland');
    await userEvent.type(field('Pay'), '104 000,50');
    await userEvent.selectOptions(list('For which period?'), 'A year');
    await userEvent.type(field('Hours a week'), '37.5');
    expect(draft.answers).toEqual({
      occupation: { noc: '21231' },
      offer: { province: 'BC', region: 'ER5920' },
      wage: { amount: 104_000.5, per: 'year', hoursPerWeek: 37.5 },
    });
  });

  it('take the region along when the province changes', async () => {
    const draft = new OfferDraft({ offer: { province: 'BC', region: 'ER5920' } });
    render(OfferFields, { draft, prefix: 'offer' });
    await userEvent.selectOptions(list('Province or territory of work'), 'Prince Edward Island');
    expect(draft.answers).toEqual({ offer: { province: 'PE', region: 'ER1110' } });
    await userEvent.selectOptions(list('Province or territory of work'), 'Ontario');
    expect(draft.answers).toEqual({ offer: { province: 'ON' } });
  });

  it('keep what could not be read, and say that the offer is not whole', async () => {
    const draft = new OfferDraft({ wage: { amount: 40 } });
    render(OfferFields, { draft, prefix: 'offer' });
    await userEvent.type(field('Pay'), ' dollars?');
    expect(draft.faulty).toBe(true);
    expect(draft.answers).toEqual({ wage: { amount: 40 } });
    expect(field('Pay')).toHaveValue('40 dollars?');
    await userEvent.clear(field('Pay'));
    expect(draft.faulty).toBe(false);
    expect(draft.answers).toEqual({});
  });
});

describe('the fields of an offer to one candidate', () => {
  it('have what only the employer knows, and a table has in columns', async () => {
    const draft = new OfferDraft();
    render(OfferFields, { draft, prefix: 'offer', forTable: false });
    await userEvent.type(field('Job title in the offer'), 'Senior developer');
    await userEvent.click(screen.getByText('More about the offer'));
    await userEvent.selectOptions(
      list('Has the offer of employment been submitted to IRCC?'),
      'Yes, in the Employer Portal',
    );
    expect(draft.answers).toEqual({
      occupation: { jobTitle: 'Senior developer' },
      offer: { submission: 'employer-portal' },
    });
    await userEvent.clear(field('Job title in the offer'));
    expect(draft.answers).toEqual({ offer: { submission: 'employer-portal' } });
  });
});

describe('the occupation of an offer', () => {
  it('is one of a few that fit the words, none before it is chosen, and can be taken away', async () => {
    const draft = new OfferDraft();
    render(OfferFields, { draft, prefix: 'offer' });
    expect(screen.queryByRole('radio', { name: /^\d{5} / })).toBeNull();
    await userEvent.type(search(), 'welder');
    const welder = await occupation('72106 Welders and related machine operators');
    expect(screen.getAllByRole('radio', { name: /^\d{5} / }).length).toBeLessThanOrEqual(6);
    expect(draft.answers).toEqual({});
    await userEvent.click(welder);
    expect(draft.answers).toEqual({ occupation: { noc: '72106' } });
    expect(screen.getByText(/^Chosen: 72106 Welders/)).toHaveAttribute('role', 'status');
    await userEvent.click(screen.getByRole('button', { name: 'Take the occupation away' }));
    expect(draft.answers).toEqual({});
    expect(search()).toHaveFocus();
  });

  it('is taken at once where its whole code is typed', async () => {
    const draft = new OfferDraft();
    render(OfferFields, { draft, prefix: 'offer' });
    await userEvent.type(search(), '21231{Enter}');
    expect(await occupation('21231 Software engineers and designers')).toBeChecked();
    expect(draft.answers).toEqual({ occupation: { noc: '21231' } });
  });

  it.each([
    ['xqzwv', 'No occupation found. Try a shorter or more common word.'],
    ['99999', /^No NOC 2021 code begins with these digits/],
  ])('is not found by %s, which is said', async (typed, told) => {
    const draft = new OfferDraft({ occupation: { noc: '72106' } });
    render(OfferFields, { draft, prefix: 'offer' });
    await userEvent.type(search(), typed);
    expect(await screen.findByText(told)).toBeVisible();
    expect(draft.answers).toEqual({ occupation: { noc: '72106' } });
  });
});
