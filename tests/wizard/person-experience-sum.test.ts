import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Position } from '../../src/answers/types';
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

/** A page on which these jobs were entered, for an application received on 30 June 2022. */
function show(positions: Position[], noc?: string) {
  currentCase.replace({
    format: 't52-case',
    version: 1,
    answers: {
      receivedOn: '2022-06-30',
      ...(noc && { occupation: { noc }, skillLevel2016: 'A' as const }),
      experience: { positions },
    },
  });
  render(Experience);
}

const job = (name: string) => screen.getByRole('listitem', { name });
/** The rows of the table as text, without its head. */
const rows = () =>
  within(screen.getByRole('table', { name: 'How the months add up' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      within(row).getByRole('rowheader').textContent.trim(),
      within(row).getByRole('cell').textContent,
    ]);

const cook = { from: '2021-01-01', to: '2021-12-31', title: 'Cook' };

it('tells on each job what it adds and why not more, and the same in the table', () => {
  show([
    cook,
    { from: '2021-10-01', to: '2022-05-31', title: 'Chef' },
    { ...cook, title: 'Studies', paid: false },
    { from: '2020-01-01', to: '2020-06-30', title: 'Driver', inSector: false },
    { from: '2022-08-01' },
  ]);
  expect(job('Cook')).toHaveTextContent('Counts: 12 months.');
  // October to December are 92 days; 365 + 243 - 92 = 516 days are 17.0 months.
  expect(job('Chef')).toHaveTextContent(
    'Counts: 5 months. 3 months are counted only once: this overlaps with Cook.',
  );
  expect(job('Studies')).toHaveTextContent('Not counted: unpaid.');
  expect(job('Driver')).toHaveTextContent('Not counted: in another sector.');
  expect(job('Job 5')).toHaveTextContent(
    'Not counted: it begins after the day the application is received, 30 June 2022.',
  );
  expect(rows().map(([, months]) => months)).toEqual(['12', '5', '0', '0', '0', '17']);
  expect(rows()[1]?.[0]).toContain('overlaps with Cook');
  expect(rows()[2]?.[0]).toContain('Not counted: unpaid.');
  expect(rows()[5]?.[0]).toBe('Together');
});

it('shows the jobs in a picture that has a name and leads to the table', () => {
  show([cook, { from: '2022-01-01', title: 'Chef', share: 0.5 }], '21231');
  const picture = screen.getByRole('img', { name: /^Timeline of your jobs, from 2021 to 20\d\d/ });
  expect(picture).toHaveAccessibleName(/table that follows says the same/);
  expect(screen.getByText('Application received: 30 June 2022')).toBeVisible();
  // 365 days, then half days: 729 - 365 = 364 are reached after 728 days, on 29 December 2023.
  expect(screen.getByText('24 months of paid work: 29 December 2023')).toBeVisible();
  expect(screen.getByText('If the work goes on')).toBeVisible();
  expect(screen.queryByText('Not counted')).toBeNull();
  expect(screen.getByText('15 months counted, of 24 needed')).toBeVisible();
});

it('names the day on which the months will be reached while a job goes on, and no day else', () => {
  show([{ from: '2022-01-01', title: 'Chef' }], '21231');
  expect(
    screen.getByText(
      /keep working as you entered it, you reach 24 months on 30 December 2023\. An application/,
    ),
  ).toBeVisible();
});

it('names both days while the occupation is open', () => {
  show([{ from: '2022-01-01', title: 'Chef' }]);
  expect(screen.getByText(/you reach 24 months on 30 December 2023/)).toBeVisible();
  expect(screen.getByText(/you reach 48 months on 30 December 2025/)).toBeVisible();
});

it('names no day where no job goes on', () => {
  show([cook], '21231');
  expect(screen.getByText(/These add up to 12 months/)).toBeVisible();
  expect(screen.queryByText(/keep working/)).toBeNull();
});

it('follows while a job changes, and names a job without a title by its place on the page', async () => {
  show([cook]);
  await userEvent.click(screen.getByRole('button', { name: 'Add another job' }));
  expect(rows()).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Change Cook' }));
  const paid = within(job('Cook')).getByRole('radiogroup', { name: /paid/ });
  await userEvent.click(within(paid).getByRole('radio', { name: 'No' }));
  expect(rows().map(([, months]) => months)).toEqual(['0', '0']);
  await userEvent.clear(within(job('Cook')).getByRole('textbox', { name: /title/ }));
  expect(rows()[0]?.[0]).toMatch(/^Job 1/);
});
