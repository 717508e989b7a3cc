import { render, screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import type * as Case from '../../src/app/case.svelte';
import type * as Messages from '../../src/app/messages';
import { GOOD_CASES } from '../cases/good-cases';
import type { CopyOfApp } from '../cases/made-up-edition';
import { copyWithNewEdition } from '../cases/made-up-edition';

/**
 * The app with instructions made up for this test: received from 1 May 2027, a professional needs 36 paid months, not
 * 24, and the United Kingdom is in the category. A page tells what decides the case, whatever the newest edition says.
 */
let copy: CopyOfApp;
let currentCase: typeof Case.currentCase;

beforeAll(async () => {
  copy = copyWithNewEdition();
  ({ currentCase } = await copy.open<typeof Case>('app/case.svelte.ts'));
  const { needMessages, startMessages } = await copy.open<typeof Messages>('app/messages.ts');
  await startMessages('en');
  await Promise.all([
    needMessages('job', 'person', 'pay', 'rules', 'report', 'share', 'explore'),
    currentCase.loadEngine(),
  ]);
});

afterAll(() => {
  copy.remove();
});

async function show(page: string, answers: Answers) {
  currentCase.replace({ format: 't52-case', version: 1, answers });
  const { default: Page } = await copy.open<{ default: Component }>(page);
  render(Page);
}

const received = (receivedOn: string): Answers => ({ ...GOOD_CASES.professional, receivedOn });

it.each([
  ['2027-04-30', '24'],
  ['2027-05-01', '36'],
])('received on %s, the experience page asks for %s months', async (day, months) => {
  await show('wizard/Experience.svelte', received(day));
  expect(screen.getByText(/The rule asks for at least/)).toHaveTextContent(`${months} months`);
});

it.each([
  ['2027-04-30', 0],
  ['2027-05-01', 1],
])('received on %s, a citizen of the United Kingdom has a box to tick: %i', async (day, boxes) => {
  await show('wizard/Citizenship.svelte', received(day));
  expect(screen.getByRole('checkbox', { name: 'Mexico' })).toBeInTheDocument();
  expect(screen.queryAllByRole('checkbox', { name: 'United Kingdom' })).toHaveLength(boxes);
});

it.each([
  ['2027-04-30', '3 October 2024', 'At least 24 months'],
  ['2027-05-01', '15 April 2027', 'At least 36 months'],
])('on %s the rules page tells those of %s', async (today, edition, months) => {
  currentCase.today = today;
  await show('explore/Rules.svelte', {});
  expect(screen.getByText(new RegExp(`Edition of the rules: ${edition}`))).toBeInTheDocument();
  expect(screen.getAllByText(new RegExp(months)).length).toBeGreaterThan(0);
});

/** The days of either page of the instructions that are told, each once. */
const daysCited = () =>
  new Set(
    (document.body.textContent.match(/\b(\d+ \w+ 20\d\d)\b/g) ?? []).filter((day) =>
      ['3 October 2024', '15 April 2027'].includes(day),
    ),
  );

const notes = () =>
  screen.queryByRole('region', { name: 'What has changed in the rules of this app' });

it.each([
  ['2027-04-30', '2027-05-01', 'explore/Rules.svelte', '3 October 2024'],
  ['2027-05-02', '2027-04-30', 'explore/Rules.svelte', '15 April 2027'],
  ['2027-04-30', '2027-05-01', 'report/Sources.svelte', '3 October 2024'],
  ['2027-05-02', '2027-04-30', 'report/Sources.svelte', '15 April 2027'],
])('on %s, whatever is received on %s, %s cites the instructions of %s', async (...row) => {
  const [today, receivedOn, page, date] = row;
  currentCase.today = today;
  await show(page, received(receivedOn));
  // A note tells of the page as it was on the day of the note.
  notes()?.remove();
  expect([...daysCited()]).toEqual([date]);
});

it.each([
  ['2027-04-30', 'report/Report.svelte', '3 October 2024'],
  ['2027-05-01', 'report/Report.svelte', '15 April 2027'],
  ['2027-04-30', 'report/DocumentSheet.svelte', '3 October 2024'],
  ['2027-05-01', 'report/DocumentSheet.svelte', '15 April 2027'],
  ['2027-04-30', 'wizard/licence/Obtainable.svelte', '3 October 2024'],
  ['2027-05-01', 'wizard/licence/Obtainable.svelte', '15 April 2027'],
])('received on %s, %s cites the instructions of %s alone', async (day, page, date) => {
  // The day on which the other edition is in force.
  currentCase.today = day === '2027-05-01' ? '2027-04-30' : '2027-05-02';
  await show(page, received(day));
  expect([...daysCited()]).toEqual([date]);
});

it('cites the instructions with a note as they were read that day, 12 February 2026', async () => {
  currentCase.today = '2027-05-02';
  await show('report/Sources.svelte', received('2027-05-02'));
  expect(notes()).toHaveTextContent('As of 3 October 2024');
});

it('says how old the newest rules are, and by which page, whatever decides the case', async () => {
  currentCase.today = '2028-05-01';
  await show('report/Report.svelte', received('2027-04-30'));
  expect(screen.getByRole('heading', { name: /last checked on 20 April 2027/ })).toBeVisible();
  expect(screen.getByText('As of 15 April 2027')).toBeVisible();
});
