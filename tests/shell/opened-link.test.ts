import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { address } from '../../src/app/address.svelte';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages } from '../../src/app/messages';
import { linkFragment } from '../../src/app/shared-link';
import OpenedLink from '../../src/shell/OpenedLink.svelte';
import SiteNotices from '../../src/shell/SiteNotices.svelte';
import { GOOD_CASES } from '../cases/good-cases';
import { freshApp, hold } from './fresh';

const own = { answers: GOOD_CASES.technician, keep: { ticks: ['passport'], label: 'mine' } };
const shared = { ...GOOD_CASES.professional, prevailing: { jobBankMedian: 50 } };

freshApp();
beforeAll(() => {
  address.start();
});
beforeEach(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  await needMessages('share', 'job', 'person', 'pay', 'report');
});

/** Opens a link as a person does who comes from a chat. */
async function open(fragment: string, { withOwn = true } = {}): Promise<void> {
  hold({ format: 't52-case', version: 1, answers: {}, ...(withOwn && own) });
  const arrived = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = fragment;
  await arrived;
  render(OpenedLink);
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const ownIsIntact = () => {
  expect(currentCase.answers).toEqual(own.answers);
  expect(currentCase.keep).toEqual(own.keep);
  expect(JSON.parse(localStorage.getItem('t52-case') ?? '')).toMatchObject(own);
};

describe('a case out of a link', () => {
  it('is shown as somebody’s, and the reader’s own stays as it is', async () => {
    await open(linkFragment(shared));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Answers that someone shared',
    );
    expect(
      screen.getByRole('heading', { level: 2, name: /^You appear to meet the requirements/ }),
    ).toBeVisible();
    expect(
      within(screen.getByLabelText('What this result rests on')).getByText(
        'As a citizen of Mexico',
      ),
    ).toBeVisible();
    expect(screen.getByText(/“you” means the person whose answers these are/)).toBeVisible();
    ownIsIntact();
  });

  it('has its answers in words', async () => {
    await open(linkFragment(shared));
    await userEvent.click(screen.getByText(/answers in the link$/));
    expect(screen.getByText('Which of these countries are you a citizen of?')).toBeVisible();
  });

  it.each<[string, Answers]>([
    ['a case with two citizenships', { ...shared, experience: {}, citizenships: ['CL', 'MX'] }],
    ['a case that has only begun', { citizenships: ['MX'] }],
    ['an employer’s case', { ...shared, audience: 'employer', partner: 'spouse', offer: {} }],
    ['no case', {}],
  ])('is to read only, nothing to tick, to note or to answer: %s', async (_name, answers) => {
    await open(linkFragment(answers));
    // What would change the answer comes a little later, where there is anything to change.
    const later = screen.queryByRole('region', { name: 'What would change the answer' });
    const words = /An officer still decides|cannot be told yet/;
    if (later) await within(later).findByText(words, {}, { timeout: 20_000 });
    expect(screen.queryAllByRole('checkbox', { hidden: true })).toEqual([]);
    expect(screen.queryAllByRole('textbox', { hidden: true })).toEqual([]);
    const inApp = screen
      .getAllByRole('link', { hidden: true })
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('#/'));
    // The reader's own answers, and what is nobody's.
    expect([...new Set(inApp)].sort()).toEqual(['#/care', '#/check']);
    ownIsIntact();
  });

  it('takes the place of the reader’s own when asked to, and can be undone', async () => {
    await open(linkFragment(shared));
    render(SiteNotices);
    await press('Use these answers as mine');
    const dialog = screen.getByRole('dialog', { name: 'Use these answers in place of yours?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    ownIsIntact();

    await press('Use these answers as mine');
    await press('Use these answers');
    expect(currentCase.answers).toEqual(shared);
    expect(location.hash).toBe('#/check');
    await press('Bring my earlier answers back');
    ownIsIntact();
  });

  it('asks nothing where the reader has nothing', async () => {
    await open(linkFragment(shared), { withOwn: false });
    expect(screen.getByRole('link', { name: 'Answer the questions for myself' })).toHaveAttribute(
      'href',
      '#/',
    );
    await press('Use these answers as mine');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(currentCase.answers).toEqual(shared);
    expect(currentCase.erased).toBeUndefined();
  });

  it('shows what would change it, without a way to change it', async () => {
    await open(linkFragment({ ...shared, experience: { paidMonths: 14 } }));
    expect(await screen.findByText(/^10 more months of paid work/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /Change my answer/ })).toBeNull();
  });
});

const whole = linkFragment(shared);

describe('a link that can’t be read says why, and changes nothing', () => {
  it.each<[string, string, RegExp]>([
    ['cut', whole.slice(0, 50), /The end of the link is missing/],
    [
      'damaged',
      whole.replace(/.(?=.{12}$)/, (at) => (at === 'A' ? 'B' : 'A')),
      /was changed on its way/,
    ],
    ['newer', whole.replace('v1', 'v7'), /comes from a newer version/],
    ['huge', `#/open/v1/${'x'.repeat(250_000)}`, /larger than any case can be/],
    ['script', '#/open/v1/"><img src=x onerror=alert(1)>', /was changed on its way/],
    [
      'with an answer that is none',
      linkFragment({ ...shared, partner: 'cat' as never }),
      /no case that this app knows/,
    ],
    [
      'with a prototype in it',
      linkFragment(JSON.parse('{"__proto__":{"partner":"spouse"}}') as object),
      /no case that this app knows/,
    ],
  ])('%s', async (_name, fragment, told) => {
    await open(fragment);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This link cannot be read');
    expect(screen.getByRole('alert')).toHaveTextContent(told);
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing has changed.');
    expect(screen.getByRole('link', { name: 'Back to my own answers' })).toHaveAttribute(
      'href',
      '#/check',
    );
    expect(document.querySelector('img[src=x]')).toBeNull();
    ownIsIntact();
  });
});
