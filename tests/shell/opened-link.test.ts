import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { withOffer } from '../../src/answers/offer';
import type { Answers } from '../../src/answers/types';
import { address } from '../../src/app/address.svelte';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages } from '../../src/app/messages';
import { linkFragment, offerFragment } from '../../src/app/shared-link';
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
    if (later) await within(later).findByText(words);
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

const offered: Answers = {
  occupation: { noc: '21231', jobTitle: 'Senior developer' },
  offer: { province: 'BC', region: 'ER5920' },
  wage: { amount: 75, per: 'hour' },
};

describe('an offer that an employer has prepared', () => {
  it('says what it is, what it holds, and that nothing goes back by itself', async () => {
    await open(offerFragment(offered));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'A job offer that was filled in for you',
    );
    const holds = within(screen.getByRole('region', { name: 'What is filled in about the offer' }));
    expect(holds.getByText('Senior developer')).toBeVisible();
    expect(holds.getByText('$75.00')).toBeVisible();
    expect(screen.getByText(/Nothing goes back to the sender by itself/)).toBeVisible();
    expect(screen.getByText(/this app does not know who made it/)).toBeVisible();
    ownIsIntact();
  });

  it('begins a case with the offer filled in, where there is none, at the first open question', async () => {
    await open(offerFragment(offered), { withOwn: false });
    expect(screen.queryByRole('button', { name: 'Put this offer into my answers' })).toBeNull();
    await press('Answer the questions with this offer');
    expect(currentCase.answers).toEqual(offered);
    expect(location.hash).toBe('#/about');
    expect(currentCase.erased).toBeUndefined();
  });

  it('goes into the reader’s own answers after asking, with what changes by name, and comes out again', async () => {
    await open(offerFragment(offered));
    render(SiteNotices);
    await press('Put this offer into my answers');
    const dialog = within(screen.getByRole('dialog', { name: /^Put this offer in place/ }));
    expect(dialog.getByText('How much does the offer pay?')).toBeVisible();
    expect(dialog.queryByText('Which of these countries are you a citizen of?')).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    ownIsIntact();

    await press('Put this offer into my answers');
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Put this offer into my answers',
      }),
    );
    expect(currentCase.answers).toEqual(withOffer(own.answers, offered));
    expect(currentCase.answers.education).toEqual(own.answers.education);
    expect(currentCase.keep).toMatchObject(own.keep);
    await press('Bring my earlier answers back');
    ownIsIntact();
  });

  it('asks nothing where no answer of the reader’s own would change', async () => {
    await open(offerFragment(offered), { withOwn: false });
    hold({ format: 't52-case', version: 1, answers: { citizenships: ['PE'] } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Put this offer into my answers' }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(currentCase.answers).toEqual({ citizenships: ['PE'], ...offered });
  });

  it('asks anew what was “not sure” about another offer', async () => {
    await open(offerFragment(offered), { withOwn: false });
    const keep = { notSure: ['offer.submission', 'education.related'] };
    hold({ format: 't52-case', version: 1, answers: { citizenships: ['PE'] }, keep });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Put this offer into my answers' }),
    );
    expect(currentCase.keep.notSure).toEqual(['education.related']);
  });

  it('takes the place of all the reader’s own after asking, and can be undone', async () => {
    await open(offerFragment(offered));
    render(SiteNotices);
    await press('Start anew with this offer');
    await userEvent.click(
      within(screen.getByRole('dialog', { name: 'Start anew with this offer?' })).getByRole(
        'button',
        { name: 'Start anew with this offer' },
      ),
    );
    expect(currentCase.answers).toEqual(offered);
    await press('Bring my earlier answers back');
    ownIsIntact();
  });

  it('that has a person’s answers in it is shown to read only', async () => {
    await open(`${linkFragment(shared)}/offer`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('someone shared');
    ownIsIntact();
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
