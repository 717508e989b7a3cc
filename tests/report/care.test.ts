import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import Care from '../../src/report/Care.svelte';
import { GOOD_CASES } from '../cases/good-cases';
import { ready } from './result';

beforeAll(ready);

it('speaks of sold offers, fees and advisers, with the amount that rests on the regulations', () => {
  render(Care);
  for (const name of [
    'Job offers that are sold',
    'Fees that an employer may not take back',
    'Advisers without a licence',
    'Where to report',
    'Tell us of a wrong rule',
  ]) {
    expect(screen.getByRole('region', { name })).toBeVisible();
  }
  expect(screen.getByText(/The compliance fee \(\$230\) is the employer’s/)).toBeVisible();
  expect(screen.getByRole('link', { name: /section 303\.1/ })).toBeVisible();
});

it('gives the edition of the rules to copy, and never an answer', async () => {
  const user = userEvent.setup();
  currentCase.answers = {
    ...GOOD_CASES.professional,
    occupation: { noc: '21231', jobTitle: 'SECRET' },
  };
  render(Care);
  await user.click(screen.getByRole('button', { name: 'Copy these lines' }));
  expect(await screen.findByText('The lines are copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(
    [
      'Rules: instructions to officers of 3 October 2024, last checked on 12 February 2026.',
      'Point or page of the app that is wrong:',
      'Address and date of the official page:',
      'What the official page says:',
    ].join('\n'),
  );
});
