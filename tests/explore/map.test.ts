import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { needMessages } from '../../src/app/messages';
import Map from '../../src/explore/Map.svelte';
import { TODAY } from '../cases/good-cases';
import { ready } from '../report/result';

beforeAll(async () => {
  await ready();
  await needMessages('explore');
  await facts.load('en', { wages: false });
});

beforeEach(() => {
  currentCase.startOver();
  currentCase.today = TODAY;
});

const rows = () => screen.getAllByRole('row').slice(1);
const rowOf = (name: RegExp) => screen.getByRole('row', { name });
const search = () => screen.getByRole('searchbox');
/** At once: the map is drawn anew for each letter. */
const type = async (words: string) => {
  await userEvent.click(search());
  await userEvent.paste(words);
};
const choose = async (list: string, option: string) => {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: list }), option);
};

it('begins with the first 50 of 516 groups and all eight bases', () => {
  render(Map);
  expect(screen.getByText('50 of 516 occupations are shown.')).toBeVisible();
  expect(rows()).toHaveLength(50);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent.trim())).toEqual([
    'Occupation',
    ...['Australia', 'Brunei', 'Chile', 'Japan', 'Malaysia', 'Mexico', 'Peru'],
    'Australia, permanent residents',
  ]);
});

it('shows more, and puts the focus on the first of the new rows', async () => {
  render(Map);
  await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
  expect(rows()).toHaveLength(100);
  const first = rows()[50];
  expect(first && within(first).getAllByRole('button')[0]).toHaveFocus();
});

it.each([
  ['a code', '21231', 'Software engineers and designers'],
  ['words in any order', 'programmers web', 'Web developers and programmers'],
  ['a letter with an accent too many', 'légìslators', 'Legislators'],
])('finds a group by %s', async (_kind, typed, title) => {
  render(Map);
  await type(typed);
  expect(rows()).toHaveLength(1);
  expect(screen.getByRole('rowheader')).toHaveTextContent(title);
  expect(screen.getByText('1 of 1 occupation is shown.')).toBeVisible();
});

it('says that nothing fits, and clears the filters', async () => {
  render(Map);
  await type('no such work');
  expect(screen.getByText(/No occupation fits these filters/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
  expect(search()).toHaveFocus();
  expect(search()).toHaveValue('');
  expect(rows()).toHaveLength(50);
});

// 145 groups at TEER 0 and 1: for Mexico 41 are excluded, 11 left to an officer, 12 asked about, 81 open.
it.each([
  ['No', 41],
  ['Depends', 12],
  ['Yes', 81],
])('counts the professional groups with the answer "%s" for Mexico: %i', async (answer, count) => {
  render(Map);
  await choose('Country', 'Mexico');
  await choose('Category', 'Professionals (TEER 0 and 1)');
  await choose('Answer', answer);
  const shown = Math.min(50, count);
  expect(
    screen.getByText(`${String(shown)} of ${String(count)} occupations are shown.`),
  ).toBeVisible();
  expect(screen.getAllByRole('columnheader')).toHaveLength(2);
});

it('shows no technician group as open for Malaysia', async () => {
  render(Map);
  await choose('Country', 'Malaysia');
  await choose('TEER level', 'TEER 2');
  for (const row of rows()) expect(within(row).getByRole('button')).toHaveTextContent(/^No/);
});

it('opens the reason of a cell below its row, one at a time, and closes it', async () => {
  render(Map);
  await type('21231');
  const row = rowOf(/^Software engineers/);
  const japan = within(row).getByRole('button', { name: /Depends.*Japan/ });
  expect(japan).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(japan);
  expect(japan).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Is research your main duty?')).toBeVisible();
  expect(screen.getByText(/academic entity/)).toBeVisible();
  expect(screen.getByRole('link', { name: /Japan/ })).toHaveAttribute(
    'href',
    expect.stringContaining('canada.ca'),
  );

  await userEvent.click(within(row).getByRole('button', { name: /No.*Brunei/ }));
  expect(japan).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByText('Is research your main duty?')).toBeNull();
  expect(screen.getByText(/does not name yours/)).toBeVisible();

  await userEvent.click(within(row).getByRole('button', { name: /No.*Brunei/ }));
  expect(screen.queryByText(/does not name yours/)).toBeNull();
});

it('begins with one country where the screen is narrow', () => {
  const before = window.innerWidth;
  window.innerWidth = 360;
  render(Map);
  window.innerWidth = before;
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveDisplayValue('Australia');
  expect(screen.getAllByRole('columnheader')).toHaveLength(2);
});

it('does not weigh the answers of the person', async () => {
  currentCase.answers = { citizenships: ['JP'], occupationQuestions: { 'mainly-research': false } };
  render(Map);
  await type('21231');
  expect(screen.getByRole('button', { name: /Depends.*Japan/ })).toBeVisible();
});
