import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import Occupation from '../../src/wizard/Occupation.svelte';
import { begin, openJobPages } from './job-page';

beforeAll(openJobPages);

const field = () => screen.getByRole('searchbox', { name: /job title or the NOC code/ });
const noc = () => currentCase.answers.occupation?.noc;
const found = (name: RegExp) => screen.findByRole('radio', { name });

describe('finding an occupation', () => {
  it('says how many were found and what each means before it is chosen', async () => {
    begin({ citizenships: ['MX'], australianPermanentResident: false });
    render(Occupation);
    await userEvent.type(field(), 'software engineer');
    const radio = await found(/^Software engineers and designers/);
    expect(radio).not.toBeChecked();
    expect(radio).toHaveAccessibleDescription(/NOC 21231, TEER 1: .*university degree/);
    expect(radio).toHaveAccessibleDescription(/Open to citizens of Mexico/);
    expect(screen.getByText(/^\d+ occupations found$/)).toHaveAttribute('role', 'status');
    expect(noc()).toBeUndefined();
  });

  it('tells the job title that was matched where the group is called otherwise', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), 'plumber apprentice');
    const [radio] = await screen.findAllByRole('radio', { name: /Plumbers/ });
    expect(radio).toHaveAccessibleDescription(/Matches: Apprentice plumber/);
  });

  it('tells a name of another language as one, with the words that were typed', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), 'diseñadora grafica');
    const radio = await found(/^Graphic designers and illustrators/);
    expect(radio).toHaveAccessibleDescription(/Matches: diseñadora? gráfic[oa]/i);
    const row = radio.closest('div');
    const name = [...(row?.querySelectorAll('[lang="es"]') ?? [])].map((part) => part.textContent);
    expect(name.join()).toMatch(/^diseñadora? gráfic[oa]$/i);
    const typed = [...(row?.querySelectorAll('b') ?? [])].map((part) => part.textContent);
    expect(typed.join(' ')).toMatch(/^diseñadora? gráfic[oa]$/i);
  });

  it('announces how many were found and which is first', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), 'registered nurse');
    await found(/^Registered nurses/);
    const lines = screen.getAllByRole('status').map((line) => line.textContent.trim());
    expect(lines.join()).toMatch(/^\d+ occupations found \(first: Registered nurses/);
  });

  it('chooses, keeps the list and the words typed, and shows the choice on top', async () => {
    begin({ citizenships: ['MX'] });
    render(Occupation);
    await userEvent.type(field(), 'graphic designer');
    const radio = await found(/^Graphic designers and illustrators/);
    await userEvent.click(radio);
    expect(noc()).toBe('52120');
    expect(radio).toBeChecked();
    expect(field()).toHaveValue('graphic designer');
    const chosen = screen.getByRole('region', { name: 'Your occupation' });
    expect(within(chosen).getByText('Graphic designers and illustrators')).toBeVisible();
    expect(within(chosen).getByText(/Official job titles in this group/)).toBeVisible();
  });

  it('shows a choice made earlier without the search, and opens the search to change it', async () => {
    begin({ occupation: { noc: '21231' } });
    render(Occupation);
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Change the occupation' }));
    expect(field()).toHaveFocus();
    expect(noc()).toBe('21231');
  });

  it('shows more below what stands, and goes on from the first of them', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), 'manager');
    const more = await screen.findByRole('button', { name: 'Show 18 more' });
    const rows = (count: number) =>
      waitFor(() => {
        expect(document.querySelectorAll('input[type="radio"]')).toHaveLength(count);
      });
    await rows(6);
    const values = () => screen.getAllByRole('radio').map((row) => row.getAttribute('value'));
    const before = values();
    await userEvent.click(more);
    await rows(24);
    expect(values().slice(0, 6)).toEqual(before);
    await waitFor(() => {
      expect(screen.getAllByRole('radio')[6]).toHaveFocus();
    });
    expect(screen.queryByRole('button', { name: /^Show \d+ more/ })).not.toBeInTheDocument();
  }, 20_000);

  it('finds nothing for words that no title has', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), 'xqzzvw');
    expect(await screen.findByText(/^No occupation found/)).toBeVisible();
  });
});

describe('typing a code', () => {
  it('takes a complete code at once', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), '21231');
    const radio = await found(/Software engineers and designers/);
    expect(noc()).toBe('21231');
    expect(radio).toBeChecked();
  });

  it('Enter in the field searches and does not leave the page', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), '72200{Enter}');
    expect(noc()).toBe('72200');
    expect(location.hash).toBe('');
  });

  it('says beside the field that a code does not exist, holds the page, and loses nothing', async () => {
    begin({ occupation: { noc: '21231' } });
    render(Occupation);
    await userEvent.click(screen.getByRole('button', { name: 'Change the occupation' }));
    await userEvent.type(field(), '99999');
    await screen.findByText(/There is no NOC 2021 occupation with the code 99999/);
    expect(field()).toHaveAccessibleDescription(/99999/);
    expect(field()).toHaveAttribute('aria-invalid', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(location.hash).toBe('');
    expect(field()).toHaveValue('99999');
    expect(noc()).toBe('21231');
  });

  it('says of a four-digit code that it is from an older version', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), '0213');
    expect(await screen.findByText(/One with four is from an older/)).toBeVisible();
  });
});

describe('words without a choice', () => {
  const pressContinue = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

  it.each([
    ['welder', /You typed a job title and chose no occupation/],
    ['99999', /There is no NOC 2021 occupation with the code 99999/],
  ])('hold the page once: %s', async (typed, told) => {
    begin();
    render(Occupation);
    await userEvent.type(field(), typed);
    await pressContinue();
    expect(await screen.findByRole('alert')).toHaveTextContent(told);
    expect(field()).toHaveAccessibleDescription(told);
    expect(location.hash).toBe('');
    await pressContinue();
    await waitFor(() => {
      expect(location.hash).toBe('#/offer');
    });
  });

  it('hold nobody up who has said that none fits', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), 'welder');
    await userEvent.click(screen.getByRole('button', { name: /None of these fits/ }));
    await pressContinue();
    await waitFor(() => {
      expect(location.hash).toBe('#/offer');
    });
  });
});

describe('other ways', () => {
  it('chooses by category, then TEER, without a word typed', async () => {
    begin();
    render(Occupation);
    const open = (name: RegExp) => userEvent.click(screen.getByText(name));
    await open(/^Look by category/);
    await open(/^2\. /);
    await open(/^TEER 1: /);
    const radio = await found(/^Civil engineers/);
    await userEvent.click(radio);
    expect(noc()).toBe('21300');
  });

  it('takes "none of these fits" as not sure, with advice', async () => {
    begin({ occupation: { noc: '21231' } });
    render(Occupation);
    await userEvent.click(screen.getByRole('button', { name: 'Change the occupation' }));
    const none = () => screen.getByRole('button', { name: /None of these fits/ });
    expect(none()).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(none());
    expect(none()).toHaveAttribute('aria-pressed', 'true');
    expect(noc()).toBeUndefined();
    expect(currentCase.isNotSure('occupation.noc')).toBe(true);
    expect(screen.getByText(/offer of employment names the NOC code/)).toBeVisible();
    expect(screen.getByRole('link', { name: /National Occupational/ })).toHaveAttribute(
      'href',
      'https://noc.esdc.gc.ca/',
    );
    await userEvent.click(none());
    expect(currentCase.isNotSure('occupation.noc')).toBe(false);
    expect(noc(), 'what it took away is back').toBe('21231');
    expect(screen.queryByText(/offer of employment names the NOC code/)).not.toBeInTheDocument();
  });

  it('keeps the job title of the offer, and forgets an empty one', async () => {
    begin({ occupation: { noc: '21231' } });
    render(Occupation);
    const title = screen.getByRole('textbox', { name: /job title in the offer/ });
    await userEvent.type(title, 'Dev');
    expect(currentCase.answers.occupation?.jobTitle).toBe('Dev');
    await userEvent.clear(title);
    expect(currentCase.answers.occupation).toEqual({ noc: '21231' });
  });
});
