import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import { wageTable } from '../../src/wages';

/** What the app has fetched before a page about pay opens. */
export async function openPayPages(): Promise<void> {
  await startMessages('en');
  await Promise.all([needMessages('pay', 'rules'), currentCase.loadEngine()]);
  await facts.load('en', { wages: false });
}

/** Nothing is answered; Toronto has a median of the newest release, British Columbia one of an older. */
export function beginPay(): void {
  currentCase.startOver();
  currentCase.wages = wageTable([
    { noc: '21310', area: 'ER3530', median: 50, unit: 'hour', release: '2025' },
    { noc: '21310', area: 'ER59', median: 48, unit: 'hour', release: '2024' },
  ]);
}

export function given(answers: Answers): void {
  currentCase.replace({ format: 't52-case', version: 1, answers });
}

export const toronto: Answers = {
  occupation: { noc: '21310' },
  offer: { province: 'ON', region: 'ER3530' },
};

export const box = (name: RegExp) => screen.getByRole('textbox', { name });
export const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
export const pressContinue = () =>
  userEvent.click(screen.getByRole('button', { name: 'Continue' }));

/** With plain blanks, which stand for those that hold a number and its unit together. */
export const plain = (text: string) => text.replace(/\s/g, ' ');
