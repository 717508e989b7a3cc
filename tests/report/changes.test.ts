import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages } from '../../src/app/messages';
import WhatWouldChange from '../../src/report/WhatWouldChange.svelte';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { ready, showResult } from './result';

const { professional, technician } = GOOD_CASES;

beforeAll(async () => {
  await ready();
  await needMessages('job', 'person', 'pay');
});

/** The part alone, for a case with the median a person read off Job Bank: $50 an hour. */
function show(answers: Answers): void {
  currentCase.startOver();
  currentCase.today = TODAY;
  currentCase.answers = { ...answers, prevailing: { jobBankMedian: 50, ...answers.prevailing } };
  render(WhatWouldChange);
}

const without = (answers: Answers, ...paths: Parameters<typeof withAnswer>[1][]) =>
  paths.reduce((rest, path) => withAnswer(rest, path, undefined), answers);

/** The suggestions as a person reads them, without what can be done with them. */
const suggested = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => [...item.querySelectorAll('strong')].map(({ textContent }) => textContent));

describe('what would change the answer is worded by its figures', () => {
  it.each<[string, Answers, string[]]>([
    [
      'months that are short',
      { ...professional, experience: { paidMonths: 14 } },
      ['10 more months of paid work in the sector: 24 months in all'],
    ],
    [
      // 729 days from 1 June 2025 are 24.0 months; to 21 November 2026 there are 539, 17.7 months.
      'the day a job that goes on has the months',
      { ...professional, experience: { positions: [{ from: '2025-06-01' }] } },
      [
        '6.3 more months of paid work in the sector: 24 months are reached on 30 May 2027 if the present job goes on. Apply on that day or later.',
      ],
    ],
    [
      'pay by the hour',
      { ...professional, wage: { amount: 48.7, per: 'hour' } },
      ['$1.30 more an hour: $50.00 an hour'],
    ],
    [
      // 50 x 40 x 52; 103,989.60 only rounds to it.
      'pay by the year',
      { ...professional, wage: { amount: 93_600, per: 'year', hoursPerWeek: 40 } },
      [
        '$5.00 more an hour: $50.00 an hour, in the terms of the offer $104,000.00 a year at 40 hours a week',
      ],
    ],
    [
      // 50 / 0.5.
      'pay in another currency',
      {
        ...professional,
        wage: { amount: 90, per: 'hour', currency: 'USD', cadPerUnit: 0.5, rateDate: '2026-11-01' },
      },
      ['$5.00 more an hour: $50.00 an hour, in the terms of the offer USD 100.00 an hour'],
    ],
    [
      'years of study',
      { ...professional, education: { ...professional.education, years: 3 } },
      ['1 more year of full-time study: 4 in all'],
    ],
    [
      'a licence',
      { ...professional, licence: { regulated: true, status: 'not-obtainable' } },
      [
        'A licence or certification for this occupation, held or to be had within about four months',
      ],
    ],
    [
      'an answer that is missing',
      without(professional, 'licence.regulated'),
      ['Is the occupation regulated where you will work? If the answer is: No'],
    ],
    [
      'an answer that can become another',
      { ...professional, selfEmployment: { ...professional.selfEmployment, owns: true } },
      ['Do you own the Canadian enterprise? If the answer becomes: No (now: Yes)'],
    ],
    [
      'several values that would do',
      { ...professional, licence: { regulated: true } },
      [
        'Do you hold the licence or certification? If the answer is: Yes, I hold it or Not yet, but I can get it within about four months',
      ],
    ],
  ])('%s', (_name, answers, expected) => {
    show(without(answers, 'receivedOn'));
    expect(suggested()).toEqual([expected]);
  });

  it('a day after the start of the work, with what has to move too', () => {
    const experience = { positions: [{ from: '2025-06-01' }] };
    // The months are reached on 30 May 2027.
    const startingOn = (startsOn: string) => ({
      ...without(professional, 'receivedOn'),
      experience,
      offer: { ...professional.offer, startsOn },
    });
    show(startingOn('2027-05-29'));
    expect(screen.getByText(/^The work is to start before that, on 29 May 2027/)).toBeVisible();
    currentCase.answers = { ...currentCase.answers, ...startingOn('2027-05-30') };
    flushSync();
    expect(screen.queryByText(/The work is to start before that/)).toBeNull();
  });

  it('two changes that it takes together', () => {
    show({
      ...professional,
      experience: { paidMonths: 23 },
      wage: { amount: 48.7, per: 'hour' },
    });
    expect(suggested()).toEqual([
      [
        '1 more month of paid work in the sector: 24 months in all',
        '$1.30 more an hour: $50.00 an hour',
      ],
    ]);
    expect(screen.getByText(/It takes two changes together/)).toBeVisible();
  });
});

describe('where nothing is suggested, it says why', () => {
  it.each<[string, Answers, RegExp]>([
    ['it cannot change', { ...professional, citizenships: ['NZ'] }, /can no longer change/],
    [
      'an officer decides',
      { ...professional, selfEmployment: { ...professional.selfEmployment, established: true } },
      /No answer settles this. An officer decides on: Not self-employed in Canada/,
    ],
    [
      'too much would have to change',
      {
        ...professional,
        experience: { paidMonths: 1 },
        wage: { amount: 10, per: 'hour' },
        language: { canCommunicate: false },
      },
      /it would take more/,
    ],
    ['too much is missing', { citizenships: ['MX'] }, /More than two answers are missing/],
  ])('%s', (_name, answers, told) => {
    show(answers);
    expect(screen.getByText(told)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
  });

  it('and leads to the pages that ask for what is missing', () => {
    show({ citizenships: ['MX'] });
    expect(screen.getByRole('link', { name: 'Occupation' })).toHaveAttribute(
      'href',
      '#/occupation',
    );
  });
});

describe('a suggestion', () => {
  const short = { ...technician, experience: { paidMonths: 40 } };

  it('can be tried without touching the case', async () => {
    show(short);
    const before = JSON.stringify([currentCase.answers, currentCase.assessment.outcome]);
    const button = screen.getByRole('button', { name: 'Try it' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveAccessibleDescription(/8 more months/);
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('Appears to meet the requirements')).toBeVisible();
    const table = within(screen.getByRole('table', { name: 'What would be different' }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveTextContent(/Work experience.*Not met.*Met/);
    expect(JSON.stringify([currentCase.answers, currentCase.assessment.outcome])).toBe(before);
    await userEvent.click(button);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('leads to the page where the answer is given', () => {
    show(short);
    expect(screen.getByRole('link', { name: 'Change my answer: Work experience' })).toHaveAttribute(
      'href',
      '#/experience?from=check',
    );
  });

  it('follows the answers', async () => {
    show(short);
    currentCase.set('experience.paidMonths', 47);
    expect(await screen.findByText(/^1 more month of/)).toBeVisible();
  });
});

describe('on the result page', () => {
  it('it stands where something is to change, and nowhere else', async () => {
    showResult({ ...professional, experience: { paidMonths: 14 } });
    const part = within(screen.getByRole('region', { name: 'What would change the answer' }));
    expect(await part.findByText(/^10 more months/)).toBeVisible();
  });

  it.each([
    ['a yes', professional],
    ['no answers', {}],
  ])('not for %s', (_name, answers) => {
    showResult(answers);
    expect(screen.queryByRole('region', { name: 'What would change the answer' })).toBeNull();
  });
});
