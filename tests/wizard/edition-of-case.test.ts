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
    needMessages('job', 'person', 'pay', 'rules', 'report', 'explore'),
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

it.each([
  ['2027-04-30', '3 October 2024'],
  ['2027-05-01', '15 April 2027'],
])('received on %s, a result cites the instructions as of %s', async (day, date) => {
  await show('report/Points.svelte', received(day));
  expect(screen.getAllByText(`As of ${date}`).length).toBeGreaterThan(0);
});
