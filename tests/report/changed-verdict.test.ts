import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { verdictNews } from '../../src/app/verdict-news.svelte';
import ChangedVerdict from '../../src/report/ChangedVerdict.svelte';
import Sources from '../../src/report/Sources.svelte';
import ChangedLine from '../../src/shell/ChangedLine.svelte';
import { wageTable } from '../../src/wages';
import { decided, PATIENT, TORONTO, wasHere } from '../app/returning';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { ready } from './result';

const answers = GOOD_CASES.professional;
const { today } = currentCase;
let end: () => void;

beforeAll(ready);
beforeEach(() => {
  localStorage.clear();
  currentCase.keeping = 'kept';
  currentCase.startOver();
  currentCase.forgetErased();
  currentCase.today = TODAY;
});
afterEach(() => {
  end();
  currentCase.today = today;
});

/** The app is opened again, and has compared the result with the one of the last visit. */
async function comeBack(): Promise<void> {
  end = verdictNews.follow();
  await vi.waitFor(() => {
    expect(verdictNews.untold).toHaveLength(1);
  }, PATIENT);
}

const notice = () => {
  const heading = screen.getByRole('heading', { name: /changed since 21 November 2026/ });
  const parts = heading.closest('.notice');
  if (!(parts instanceof HTMLElement)) throw new Error('the heading is in no notice');
  return within(parts);
};

describe('the result of a person who comes back', () => {
  it('says which rule another version reads otherwise, with the note and the passage', async () => {
    await wasHere(answers, {
      ...decided(answers, { experience: 'not-met' }),
      outcome: 'not-eligible',
      revision: '',
    });
    await comeBack();
    render(ChangedVerdict);
    const told = notice();
    expect(told.getByText(/the result was “Does not appear to meet/)).toHaveTextContent(
      'It is now “Appears to meet the requirements”',
    );
    const [point] = told.getAllByRole('listitem');
    expect(point).toHaveTextContent(/Work experience.*It was “Not met” and is now “Met”/);
    expect(point).toHaveTextContent(/reads the rule another way/);
    expect(point).toHaveTextContent(/12 February 2026.*instructions of 3 October 2024/);
    expect(told.getByRole('link').getAttribute('href')).toMatch(/professionals\.html/);

    await userEvent.click(told.getByRole('button', { name: 'I have read this' }));
    expect(screen.queryByText(/changed since/)).not.toBeInTheDocument();
    expect(localStorage.getItem('t52-verdict-news')).toBeNull();
  });

  it('says where a version without a note differs, and that the outcome stayed', async () => {
    const open = { ...answers, licence: {} };
    await wasHere(open, decided(open, { education: 'unknown' }));
    await comeBack();
    render(ChangedVerdict);
    const told = notice();
    expect(told.getByText(/as a whole is still “Not decided yet”/)).toBeInTheDocument();
    expect(told.getAllByRole('listitem')).toHaveLength(1);
    expect(told.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says that the wage figures changed, from which release to which', async () => {
    await wasHere(answers, {});
    currentCase.wages = wageTable([{ ...TORONTO, median: 61, release: '2026' }]);
    await comeBack();
    render(ChangedVerdict);
    const told = notice();
    expect(told.getByText('Wage').closest('li')).toHaveTextContent(
      /was \$50\.00 an hour \(Job Bank 2025\) and is now \$61\.00 an hour \(Job Bank 2026\)/,
    );
    currentCase.set('wage.amount', 62);
    await tick();
    expect(told.getByText(/You have changed answers since/)).toBeInTheDocument();
  });

  it('is announced on the start page too', async () => {
    await wasHere(answers, decided(answers, { experience: 'not-met' }));
    await comeBack();
    render(ChangedLine);
    expect(
      await screen.findByText(/^Since 21 November 2026, something other than your answers/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See what changed' })).toHaveAttribute(
      'href',
      '#/result',
    );
    verdictNews.dismiss();
    await tick();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

it('the page of sources tells what has changed in the rules', () => {
  end = () => undefined;
  render(Sources);
  const part = screen.getByRole('region', { name: 'What has changed in the rules of this app' });
  expect(within(part).getAllByRole('listitem')).toHaveLength(1);
  expect(part).toHaveTextContent(/12 February 2026/);
});
