import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import type { Component } from 'svelte';
import Employer from '../../src/employer/Employer.svelte';
import Map from '../../src/explore/Map.svelte';
import Rules from '../../src/explore/Rules.svelte';
import DocumentSheet from '../../src/report/DocumentSheet.svelte';
import RulesNotice from '../../src/report/RulesNotice.svelte';
import Sources from '../../src/report/Sources.svelte';

const { today } = currentCase;

beforeAll(async () => {
  await startMessages('en');
  await Promise.all([
    needMessages('rules', 'report', 'explore', 'employer', 'job', 'person', 'pay', 'share'),
    currentCase.loadEngine(),
  ]);
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

  it.each([
    ['the rules', Rules],
    ['the map of occupations', Map],
    ['the employers’ side', Employer],
    ['a list to hand over', DocumentSheet],
    ['the sources', Sources],
  ] as const)('is told wherever the rules are relied on: %s', (_where, page) => {
    currentCase.today = '2027-02-12';
    const { unmount } = render(page as Component);
    expect(screen.queryByRole('heading', { name: /These rules were last checked/ })).toBeNull();
    unmount();
    currentCase.today = '2027-02-13';
    render(page as Component);
    expect(screen.getByRole('heading', { name: /These rules were last checked/ })).toBeVisible();
  });
});
