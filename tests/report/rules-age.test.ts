import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import RulesNotice from '../../src/report/RulesNotice.svelte';

const { today } = currentCase;

beforeAll(async () => {
  await startMessages('en');
  await Promise.all([needMessages('rules', 'report'), currentCase.loadEngine()]);
});
afterEach(() => {
  currentCase.today = today;
});

// The page was captured on 12 February 2026.
describe('the age of the rules', () => {
  it('is no reason for a notice for twelve months', () => {
    currentCase.today = '2027-02-12';
    render(RulesNotice);
    expect(screen.queryByText(/last checked/)).toBeNull();
  });

  it('is a warning after that, with the way to the official page', () => {
    currentCase.today = '2027-02-13';
    render(RulesNotice);
    expect(
      screen.getByRole('heading', { name: /These rules were last checked on 12 February 2026/ }),
    ).toBeVisible();
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/professionals\.html#a4$/);
  });
});
