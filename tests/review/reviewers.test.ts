import { readdirSync } from 'node:fs';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { eraseEverything } from '../../src/app/erase';
import { looking } from '../../src/app/looking.svelte';
import { needMessages } from '../../src/app/messages';
import { ENGINEER, NOT_YET, TECHNICIAN } from '../../src/review/cases';
import Reviewers from '../../src/review/Reviewers.svelte';
import { SCREENS } from '../../src/review/screens';
import SiteNotices from '../../src/shell/SiteNotices.svelte';
import access from '../../locales/en/access.json';
import en from '../../locales/en/shell.json';
import { freshApp, hold } from '../shell/fresh';

const { reviewers } = access.shell;

freshApp();
beforeEach(async () => {
  looking.forget();
  await needMessages('access', 'share', 'job', 'person', 'pay', 'report');
});

describe('the page for reviewers', () => {
  /**
   * Shown by others of the page: the heading of each page, and what charts of pay and pictures of work are drawn with.
   */
  const WITHIN = ['PageHeading', 'RangeChart', 'EnoughBar', 'MonthsTable', 'Timeline'];

  it('shows each control there is, by its name', async () => {
    render(Reviewers);
    const controls = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
      .flatMap((name) => /(\w+)\.svelte$/.exec(name)?.[1] ?? [])
      .filter((name) => !WITHIN.includes(name))
      .sort();
    await screen.findByText('case.json', { exact: false }, { timeout: 20_000 });
    const shown = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(shown.sort()).toEqual(controls);
  });

  it('leads to each screen, by its title', () => {
    render(Reviewers);
    const list = screen.getByRole('region', { name: reviewers.screens });
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      SCREENS.map(({ page }) => `#/${page === 'start' ? '' : page}`),
    );
    for (const link of links) expect(link).not.toHaveTextContent(/^$|shell\.|wizard\./);
  });

  it.each([
    [reviewers.case.met, ENGINEER, 'eligible', []],
    [reviewers.case.notMet, NOT_YET, 'not-eligible', ['experience', 'wage']],
    [reviewers.case.unknown, TECHNICIAN, 'undetermined', []],
  ])('shows the screens with %s', async (name, answers, outcome, notMet) => {
    render(Reviewers);
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(currentCase.answers).toEqual(answers);
    await expect.poll(() => currentCase.wages).toBeDefined();
    expect(currentCase.assessment.outcome).toBe(outcome);
    const { criteria } = currentCase.assessment;
    expect(criteria.filter(({ status }) => status === 'not-met').map(({ id }) => id)).toEqual(
      notMet,
    );
  });
});

describe('looking at prepared answers', () => {
  const OWN = { format: 't52-case', version: 1, answers: { partner: 'none' } } as const;

  it('keeps none of them, and gives the own ones back', async () => {
    hold(OWN);
    render(SiteNotices);
    looking.at(ENGINEER);
    currentCase.set('experience.paidMonths', 3);
    expect(localStorage.getItem('t52-case')).toContain('"partner":"none"');
    expect(await screen.findByText(en.shell.reviewers.looking)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: en.shell.reviewers.back }));
    await expect.poll(() => currentCase.answers).toEqual(OWN.answers);
    currentCase.set('partner', 'spouse');
    expect(localStorage.getItem('t52-case')).toContain('"partner":"spouse"');
  });

  it('gives back what no device keeps, and keeps nothing after it either', async () => {
    hold(OWN);
    currentCase.leaveNoTrace();
    looking.at(ENGINEER);
    looking.at(TECHNICIAN);
    await looking.away();
    expect(currentCase.answers).toEqual(OWN.answers);
    expect(currentCase.keeping).toBe('off');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('brings nothing back after everything was taken away', async () => {
    hold(OWN);
    looking.at(ENGINEER);
    await eraseEverything();
    await looking.away();
    expect(currentCase.answers).toEqual({});
    expect(currentCase.keeping).toBe('off');
  });
});
