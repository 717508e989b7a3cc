import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import Occupation from '../../src/wizard/Occupation.svelte';
import { begin, openJobPages } from './job-page';

beforeAll(openJobPages);

const field = () => screen.getByRole('searchbox', { name: /job title or the NOC code/ });
const noc = () => currentCase.answers.occupation?.noc;
const found = (name: RegExp) => screen.findByRole('radio', { name });
const chosen = () => screen.getByRole('region', { name: 'Your occupation' });

/** Opens the comparison of an occupation, in a part of the page, once the titles are there. */
async function compare(part: HTMLElement, title: RegExp) {
  const summary = await vi.waitFor(() => {
    const summaries = within(part).getAllByText(/^Compare with \d+ similar occupations?/);
    const wanted = summaries.find((one) => title.test(one.textContent));
    if (!wanted) throw new Error(`nothing is compared with ${title.source}`);
    return wanted;
  }, 5000);
  await userEvent.click(summary);
}

const card = (part: HTMLElement, title: RegExp) => {
  const found = within(part)
    .getAllByRole('listitem')
    .find((item) => title.test(item.querySelector('p')?.textContent ?? ''));
  if (!found) throw new Error(`no card for ${title.source}`);
  return within(found);
};

const ENGINEER: Answers = {
  citizenships: ['BN', 'MX'],
  australianPermanentResident: false,
  occupation: { noc: '21301' },
};

describe('similar occupations', () => {
  it('stand side by side with what each is, what it means and what tells it apart', async () => {
    begin(ENGINEER);
    render(Occupation);
    await compare(chosen(), /Mechanical engineers/);
    const technologist = card(chosen(), /^Mechanical engineering technologists/);
    expect(technologist.getByText(/NOC 22301, TEER 2: .*college program/)).toBeVisible();
    expect(technologist.getByText(/^Supports engineers/)).toBeVisible();
    expect(technologist.getByText('Open to citizens of Mexico')).toBeVisible();
    expect(technologist.getByText('Not open to citizens of Brunei')).toBeVisible();
    expect(await technologist.findByText(/^For example: .+;/)).toBeVisible();
    const engineer = card(chosen(), /^Mechanical engineers$/);
    expect(engineer.getByText(/only a licensed engineer may sign/)).toBeVisible();
    expect(engineer.getByRole('button', { name: /Mechanical engineers/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('are chosen there, and the choice is undone by the button beside it', async () => {
    begin(ENGINEER);
    render(Occupation);
    await compare(chosen(), /Mechanical engineers/);
    const choose = (name: RegExp) => within(chosen()).getByRole('button', { name });
    const order = () =>
      within(chosen())
        .getAllByRole('listitem')
        .map((item) => item.querySelector('p')?.textContent);
    const before = order();
    await userEvent.click(choose(/^Choose this occupation Mechanical engineering technologists/));
    expect(noc()).toBe('22301');
    expect(order()).toEqual(before);
    expect(choose(/^Your choice Mechanical engineering technologists/)).toHaveFocus();
    await userEvent.click(choose(/^Choose this occupation Mechanical engineers$/));
    expect(noc()).toBe('21301');
    await userEvent.click(choose(/^Your choice Mechanical engineers$/));
    expect(noc()).toBe('21301');
  });

  it('leave a way back to the occupation before', async () => {
    begin(ENGINEER);
    render(Occupation);
    await userEvent.click(screen.getByRole('button', { name: 'Change the occupation' }));
    await userEvent.type(field(), '72106');
    await found(/^Welders/);
    expect(noc()).toBe('72106');
    await userEvent.click(
      screen.getByRole('button', { name: 'Undo: back to Mechanical engineers' }),
    );
    expect(noc()).toBe('21301');
  });

  it('can be compared from a result, before anything is chosen', async () => {
    begin({ citizenships: ['MX'] });
    render(Occupation);
    await userEvent.type(field(), 'welder');
    await found(/^Welders and related machine operators/);
    const results = screen.getByRole('group', { name: 'Choose an occupation' });
    await compare(results, /Welders/);
    expect(noc()).toBeUndefined();
    const leading = card(results, /^Contractors and supervisors, machining/);
    expect(leading.getByText(/^Leads crews of the trade/)).toBeVisible();
    await userEvent.click(leading.getByRole('button', { name: /^Choose this occupation/ }));
    expect(noc()).toBe('72010');
    expect(
      within(chosen()).getAllByText(/^Contractors and supervisors, machining/)[0],
    ).toBeVisible();
  });

  it('show the rest of a long comparison when asked, and go on there', async () => {
    begin({ citizenships: ['MX'], occupation: { noc: '72014' } });
    render(Occupation);
    await compare(chosen(), /Contractors/);
    const cards = () => within(chosen()).getAllByRole('listitem');
    expect(cards()).toHaveLength(6);
    await userEvent.click(within(chosen()).getByRole('button', { name: /^Show \d+ more/ }));
    expect(cards().length).toBeGreaterThan(10);
    expect(cards()[6]).toHaveFocus();
  });

  it('are not offered for a group that stands apart', () => {
    begin({ citizenships: ['MX'], occupation: { noc: '00010' } });
    render(Occupation);
    expect(screen.queryByText(/^Compare with/)).not.toBeInTheDocument();
  });
});

describe('where similar occupations are answered differently', () => {
  const DEPENDS = /it depends on which of them your duties match/;

  const only = (country: 'BN' | 'JP' | 'MX'): Answers => ({
    citizenships: [country],
    australianPermanentResident: false,
  });

  it.each<[string, string, Answers, boolean]>([
    ['21301', 'Brunei lists engineers with conditions, and no technicians', only('BN'), true],
    ['72106', 'Japan names supervisors of the trade, and not welders', only('JP'), true],
    ['31301', 'Mexico lists no health occupation', only('MX'), false],
    [
      '94201',
      'assemblers are of TEER 4, and Mexico does not list their supervisors',
      only('MX'),
      false,
    ],
    ['31301', 'nurses are professionals, practical nurses technicians', {}, true],
    ['41200', 'professors and their neighbours are all professionals', {}, false],
  ])('says so plainly, and only there: %s, %s', (code, _why, answers, differs) => {
    begin({ ...answers, occupation: { noc: code } });
    render(Occupation);
    if (differs) expect(within(chosen()).getByText(DEPENDS)).toBeVisible();
    else expect(screen.queryByText(DEPENDS)).not.toBeInTheDocument();
  });
});
