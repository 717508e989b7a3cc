import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import Experience from '../../src/wizard/Experience.svelte';

beforeAll(async () => {
  await startMessages('en');
  await Promise.all([needMessages('person', 'rules'), currentCase.loadEngine()]);
});

beforeEach(() => {
  currentCase.startOver();
});

const TOTAL = 'As a total, in months';
const LIST = /^Job by job/;
const cook = { from: '2022-01-01', to: '2023-12-31', title: 'Cook' };

function given(answers: Answers) {
  currentCase.replace({
    format: 't52-case',
    version: 1,
    answers: { receivedOn: '2026-06-30', ...answers },
  });
}

const mode = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const job = (name: string) => screen.getByRole('listitem', { name });
const positions = () => currentCase.answers.experience?.positions;

async function date(within_: HTMLElement, legend: string, [day, month, year]: string[]) {
  const group = within(within(within_).getByRole('group', { name: legend }));
  await userEvent.clear(group.getByLabelText('Day'));
  await userEvent.type(group.getByLabelText('Day'), day ?? '');
  await userEvent.selectOptions(group.getByLabelText('Month'), month ?? '');
  await userEvent.clear(group.getByLabelText('Year'));
  await userEvent.type(group.getByLabelText('Year'), year ?? '');
}

it('takes a total in months, or not sure', async () => {
  render(Experience);
  await mode(TOTAL);
  await userEvent.type(screen.getByRole('textbox', { name: /How many months/ }), '23.5');
  expect(currentCase.answers.experience).toEqual({ paidMonths: 23.5 });
  await mode('Not sure');
  expect(currentCase.answers.experience).toBeUndefined();
  expect(currentCase.isNotSure('experience.paidMonths')).toBe(true);
});

it('takes a job into the case once it is complete, and shows the sum', async () => {
  given({ citizenships: ['MX'], occupation: { noc: '21310' } });
  render(Experience);
  await mode(LIST);
  const card = job('Job 1');
  await date(card, 'First day of work', ['1', 'January', '2022']);
  expect(positions()).toBeUndefined();
  await date(card, 'Last day of work', ['30', 'June', '2023']);
  expect(positions()).toEqual([{ from: '2022-01-01', to: '2023-06-30' }]);
  expect(screen.getByText(/These add up to 17.9 months. That is 6.1 months less/)).toBeVisible();
  await userEvent.type(within(card).getByRole('textbox', { name: /full time/ }), '50');
  expect(screen.getByText(/add up to 9 months/)).toBeVisible();
  expect(positions()).toEqual([{ from: '2022-01-01', to: '2023-06-30', share: 0.5 }]);
});

it('counts a job without an end to the day of receipt', async () => {
  given({});
  render(Experience);
  await mode(LIST);
  const card = job('Job 1');
  await date(card, 'First day of work', ['1', 'July', '2024']);
  await userEvent.click(
    within(within(card).getByRole('radiogroup', { name: /still work/ })).getByRole('radio', {
      name: 'Yes',
    }),
  );
  expect(positions()).toEqual([{ from: '2024-07-01' }]);
  expect(screen.getByText(/add up to 24 months/)).toBeVisible();
});

it('says at its field that a job ends before it starts, keeps it out of the case and on the page', async () => {
  given({ experience: { positions: [cook] } });
  render(Experience);
  await press('Change Cook');
  await date(job('Cook'), 'Last day of work', ['31', 'December', '2021']);
  expect(
    within(job('Cook')).getByRole('group', { name: 'Last day of work' }),
  ).toHaveAccessibleDescription(
    expect.stringContaining('Cook: the last day of work is before the first day.') as string,
  );
  expect(positions()).toBeUndefined();
  await press('Continue');
  expect(await screen.findByRole('alert')).toHaveTextContent('before the first day');
  await mode(TOTAL);
  await mode(LIST);
  expect(
    within(within(job('Cook')).getByRole('group', { name: 'Last day of work' })).getByLabelText(
      'Year',
    ),
  ).toHaveValue('2021');
});

it('keeps a half-typed date while another job is added, and names what is missing', async () => {
  given({});
  render(Experience);
  await mode(LIST);
  await userEvent.type(within(job('Job 1')).getAllByLabelText('Day')[0] as HTMLElement, '31');
  await press('Add another job');
  expect(within(job('Job 1')).getAllByLabelText('Day')[0]).toHaveValue('31');
  await press('Continue');
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveTextContent('Job 1: check the first day of work.');
  expect(summary).toHaveTextContent('Job 1: enter the last day of work');
  expect(summary).not.toHaveTextContent('Job 2');
});

it('keeps unpaid work and work in another sector, and says that it is not counted', () => {
  given({
    experience: {
      positions: [
        cook,
        { ...cook, title: 'Intern', paid: false },
        { ...cook, title: 'Driver', inSector: false },
      ],
    },
  });
  render(Experience);
  expect(job('Intern')).toHaveTextContent('Not counted: unpaid.');
  expect(job('Driver')).toHaveTextContent('Not counted: in another sector.');
  expect(job('Cook')).toHaveTextContent('Counts: 24 months.');
  expect(job('Cook')).not.toHaveTextContent('Not counted');
  expect(screen.getByText(/add up to 24 months/)).toBeVisible();
  expect(positions()).toHaveLength(3);
});

it('brings a removed job back to its place', async () => {
  const waiter = { ...cook, title: 'Waiter' };
  given({ experience: { positions: [cook, waiter] } });
  render(Experience);
  await press('Remove Cook');
  expect(positions()).toEqual([waiter]);
  expect(screen.getByRole('button', { name: 'Bring it back' })).toHaveFocus();
  await press('Bring it back');
  expect(positions()).toEqual([cook, waiter]);
});

it('lets the total count where both are given, and takes either away only when asked', async () => {
  given({ experience: { positions: [cook] } });
  render(Experience);
  await mode(TOTAL);
  expect(screen.getByText(/Until you enter a total, the jobs you entered count/)).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: /How many months/ }), '30');
  expect(currentCase.answers.experience).toEqual({ paidMonths: 30, positions: [cook] });
  expect(screen.getByText(/Your total of 30 months counts.*24 months/)).toBeVisible();
  await mode(LIST);
  expect(screen.getByText(/Your total of 30 months still counts/)).toBeVisible();
  expect(currentCase.answers.experience?.paidMonths).toBe(30);
  await press(/Take the total away/);
  expect(currentCase.answers.experience).toEqual({ positions: [cook] });
});

it('goes on from a page where nothing was entered', async () => {
  render(Experience);
  await mode(LIST);
  await press('Continue');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows jobs that come from elsewhere while it is open', async () => {
  given({});
  render(Experience);
  given({ experience: { positions: [cook] } });
  expect(await screen.findByRole('listitem', { name: 'Cook' })).toBeVisible();
});

it('keeps saying what is wrong while another part of the job is mended', async () => {
  given({});
  render(Experience);
  await mode(LIST);
  const card = job('Job 1');
  await userEvent.type(within(card).getAllByLabelText('Day')[0] as HTMLElement, '31');
  await press('Continue');
  expect(await screen.findByRole('alert')).toHaveTextContent('Job 1: enter the last day of work');
  await userEvent.type(within(card).getByRole('textbox', { name: /title/ }), 'W');
  expect(screen.getByRole('alert')).toHaveTextContent('W: enter the last day of work');
  expect(screen.getByRole('alert')).toHaveTextContent('W: check the first day of work');
});

it('says nothing yet of a job that is begun after a try to go on', async () => {
  given({ experience: { positions: [cook] } });
  render(Experience);
  await press('Change Cook');
  await date(job('Cook'), 'Last day of work', ['31', 'December', '2021']);
  await press('Continue');
  await screen.findByRole('alert');
  await press('Add another job');
  await userEvent.keyboard('Waiter');
  const first = within(job('Waiter')).getByRole('group', { name: 'First day of work' });
  expect(within(first).getByLabelText('Day')).toBeValid();
  await press('Continue');
  expect(within(first).getByLabelText('Day')).toBeInvalid();
});
