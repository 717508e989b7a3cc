import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { address } from '../../src/app/address.svelte';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages } from '../../src/app/messages';
import { changing } from '../../src/wizard/changing.svelte';
import Check from '../../src/wizard/Check.svelte';
import Citizenship from '../../src/wizard/Citizenship.svelte';
import Occupation from '../../src/wizard/Occupation.svelte';
import { ENGINEER } from '../paths/cases';
import { begin, openJobPages } from './job-page';

beforeAll(async () => {
  await openJobPages();
  await needMessages('person', 'pay');
  address.start();
});
beforeEach(() => {
  changing.end();
});

const answerTo = (question: string | RegExp) =>
  screen.getByText(question, { selector: 'dt' }).nextElementSibling;

it('names the occupation by what it is, and leads to the first open question', () => {
  const { partner, licence, ...others } = ENGINEER;
  expect([partner, licence]).not.toContain(undefined);
  begin(others);
  render(Check);
  expect(answerTo('Your occupation')).not.toBeEmptyDOMElement();
  const open = screen.getByRole('link', { name: /^2 questions that matter have no answer yet/ });
  expect(open).toHaveAttribute('href', '#/licence?from=check');
  expect(answerTo(/spouse or a common-law partner/)).toHaveTextContent('Not answered');
});

it('says of a question that may be left empty that it was', () => {
  begin(ENGINEER);
  // Where no median is published the question does matter.
  currentCase.wages = undefined;
  render(Check);
  expect(screen.getByText('Every question that matters has an answer.')).toBeVisible();
  expect(answerTo(/median wage does Job Bank/)).toHaveTextContent('Left empty');
});

it('shows a step that is begun as begun', () => {
  begin({ offer: { arrangement: 'employee' } });
  render(Check);
  expect(screen.getByRole('link', { name: 'Job offer, begun' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Wage, not started' })).toBeInTheDocument();
});

it('says why a change leads to another page than the check page', async () => {
  begin({ ...ENGINEER, citizenships: ['MX'], australianPermanentResident: false });
  location.hash = '#/citizenship?from=check';
  await vi.waitFor(() => {
    expect(address.fromCheck).toBe(true);
  });
  render(Citizenship);
  expect(screen.queryByText(/^After your change/)).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mexico' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Japan' }));
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  await vi.waitFor(() => {
    expect(address.page).toBe('occupation');
  });
  cleanup();
  render(Occupation);
  expect(screen.getByText(/^After your change, this page has a question/)).toBeVisible();
});

it('advises to save a file where the browser clears what is kept after a week, and only there', () => {
  const later = /have not used it for seven days/;
  begin(ENGINEER);
  render(Check);
  expect(screen.queryByText(later)).not.toBeInTheDocument();
  cleanup();

  // What only Apple's browsers have.
  vi.stubGlobal('GestureEvent', Event);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  render(Check);
  expect(screen.getByText(later)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save my answers to a file' })).toBeEnabled();
  cleanup();

  // An app on the home screen is not cleared.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  render(Check);
  expect(screen.queryByText(later)).not.toBeInTheDocument();
  vi.unstubAllGlobals();
});
