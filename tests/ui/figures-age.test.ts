import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, speak, startMessages } from '../../src/app/messages';
import Report from '../../src/report/Report.svelte';
import Sources from '../../src/report/Sources.svelte';
import FiguresAge from '../../src/ui/FiguresAge.svelte';
import { wageTable } from '../../src/wages';
import Prevailing from '../../src/wizard/Prevailing.svelte';

beforeAll(async () => {
  await startMessages('en');
  await Promise.all([needMessages('rules', 'pay', 'report'), currentCase.loadEngine()]);
});

const link = () => screen.queryByRole('link', { name: /Job Bank/ });

describe('the age of the wage figures', () => {
  it('is told quietly for fourteen months', () => {
    render(FiguresAge, { today: '2027-01-19' });
    expect(screen.getByText(/were published on 19 November 2025\./)).toBeVisible();
    expect(screen.getByText(/still from the 2024 release/)).toBeVisible();
    expect(link()).toBeNull();
  });

  it('is a warning after that, with the way to Job Bank', () => {
    render(FiguresAge, { today: '2027-01-20' });
    expect(screen.getByText('Important:')).toBeInTheDocument();
    expect(screen.getByText(/figures in this app are old.*19 November 2025/)).toBeVisible();
    expect(screen.getByText(/Look up the median wage on Job Bank today/)).toBeVisible();
    expect(link()).toHaveAttribute('href', 'https://www.jobbank.gc.ca/trend-analysis/search-wages');
  });

  it('stays quiet where none of them counts', () => {
    render(FiguresAge, { today: '2030-01-01', used: false });
    expect(screen.getByText(/were published on 19 November 2025\./)).toBeVisible();
    expect(link()).toBeNull();
  });

  it('is told in French', async () => {
    await speak('fr');
    render(FiguresAge, { today: '2027-01-20' });
    expect(
      screen.getByText(/anciens : les plus récents ont été publiés le 19 novembre 2025/),
    ).toBeVisible();
    await speak('en');
  });
});

describe('where figures are shown,', () => {
  const toronto: Answers = {
    occupation: { noc: '21310' },
    offer: { province: 'ON', region: 'ER3530' },
    wage: { amount: 60, per: 'hour' },
  };
  const show = (screenOf: typeof Prevailing, today: string, answers: Answers) => {
    currentCase.startOver();
    currentCase.today = today;
    currentCase.wages = wageTable([
      { noc: '21310', area: 'ER3530', median: 50, unit: 'hour', release: '2025' },
    ]);
    currentCase.answers = answers;
    render(screenOf);
  };
  const ownReading = { ...toronto, prevailing: { jobBankMedian: 52 } };
  const old = () => screen.queryByText(/figures in this app are old/);
  const quiet = () => screen.queryByText(/newest wage figures in this app were published on/);

  it.each([
    ['the prevailing wage', Prevailing],
    ['the result', Report],
    ['the sources', Sources],
  ])('%s tells their age', (_, screenOf) => {
    show(screenOf, '2026-11-21', toronto);
    expect(quiet()).toBeVisible();
    expect(old()).toBeNull();
  });

  it.each([
    ['the prevailing wage', Prevailing],
    ['the result', Report],
    ['the sources', Sources],
  ])('%s warns once they are old', (_, screenOf) => {
    show(screenOf, '2027-01-20', toronto);
    expect(old()).toBeVisible();
    expect(quiet()).toBeNull();
  });

  it('a median read off Job Bank is no reason to warn', () => {
    show(Prevailing, '2027-01-20', ownReading);
    expect(quiet()).toBeVisible();
    expect(old()).toBeNull();
  });

  it('nor is it in the result, which then shows no figure of ours', () => {
    show(Report, '2027-01-20', ownReading);
    expect(quiet()).toBeNull();
    expect(old()).toBeNull();
  });
});
