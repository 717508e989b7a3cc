import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { pageLanguage } from '../../src/app/language.svelte';
import { needMessages } from '../../src/app/messages';
import NotFound from '../../src/shell/NotFound.svelte';
import Privacy from '../../src/shell/Privacy.svelte';
import SiteNotices from '../../src/shell/SiteNotices.svelte';
import Start from '../../src/shell/Start.svelte';
import startPage from '../../locales/en/start.json';
import share from '../../locales/en/share.json';
import en from '../../locales/en/shell.json';
import { GOOD_CASES } from '../cases/good-cases';
import { freshApp, hold } from './fresh';

const { start, notFound, privacy, answers, notKept, damaged, startOver } = en.shell;

freshApp();

const link = (name: string) => screen.getByRole('link', { name });
const button = (name: string) => screen.getByRole('button', { name });

describe('the start', () => {
  it('leads to the first question, and names the seven countries in the page’s language', async () => {
    render(Start);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(start.heading);
    expect(link(start.begin)).toHaveAttribute('href', '#/about');
    expect(screen.queryByRole('link', { name: start.check })).not.toBeInTheDocument();
    expect(screen.getByText(/Australia, .*Mexico,? and Peru/)).toBeInTheDocument();
    await pageLanguage.choose('fr', false);
    expect(await screen.findByText(/Australie, .*Mexique et Pérou/)).toBeInTheDocument();
  });

  it('shows how the permit works, in order, in words that stand without the drawings', async () => {
    await needMessages('start');
    render(Start);
    const { heading, ...steps } = startPage.start.how;
    const list = within(screen.getByRole('region', { name: heading })).getByRole('list');
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual(
      (['offer', 'submission', 'application', 'permit', 'partner'] as const).map(
        (step) => `${steps[step].name} ${steps[step].body}`,
      ),
    );
    expect(within(list).queryByRole('img')).not.toBeInTheDocument();
  });

  it.each([
    ['the first open page', { ...GOOD_CASES.professional, licence: {} }, '#/licence'],
    ['all answers, where none is open', GOOD_CASES.professional, '#/check'],
  ])('leads who comes back to %s', (_where, said, href) => {
    hold({ format: 't52-case', version: 1, answers: said });
    render(Start);
    expect(link(start.goOn)).toHaveAttribute('href', href);
    expect(link(start.check)).toHaveAttribute('href', '#/check');
    expect(screen.queryByRole('link', { name: start.begin })).not.toBeInTheDocument();
  });

  it('counts "not sure" as having been there', () => {
    currentCase.setNotSure('audience');
    render(Start);
    expect(link(start.goOn)).toHaveAttribute('href', '#/about');
  });
});

describe('an address that names no page', () => {
  it('says so, and leads to the start', () => {
    render(NotFound);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(notFound.title);
    expect(screen.getByText(notFound.body)).toBeInTheDocument();
    expect(link(notFound.home)).toHaveAttribute('href', '#/');
  });
});

describe('the page on privacy', () => {
  beforeEach(() => needMessages('share'));
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const { kept } = share.share;
  const sayErase = async () => {
    render(Privacy);
    await userEvent.click(button(privacy.erase));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: kept.erase.confirm }),
    );
  };

  it('names each thing that is kept, and where', () => {
    render(Privacy);
    const list = screen.getByRole('region', { name: kept.heading });
    for (const { term, body } of Object.values(kept.items)) {
      expect(within(list).getByText(term)).toBeInTheDocument();
      expect(within(list).getByText(body)).toBeInTheDocument();
    }
  });

  it('asks with a list of all that goes and of all that stays', async () => {
    render(Privacy);
    await userEvent.click(button(privacy.erase));
    const dialog = within(screen.getByRole('dialog'));
    const { table, files, ...onDevice } = kept.items;
    const listed = (name: string) =>
      within(dialog.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    expect(listed(kept.erase.goes)).toEqual([
      ...Object.values(onDevice).map(({ term }) => term),
      kept.erase.onPage,
    ]);
    expect(table.body).toMatch(/^Not kept/);
    expect(listed(kept.erase.stays)).toEqual([
      files.term,
      kept.erase.elsewhere,
      kept.erase.links,
      kept.erase.history,
    ]);
  });

  it('can be told to keep nothing', async () => {
    currentCase.set('partner', 'none');
    render(Privacy);
    await userEvent.click(button(answers.noTrace));
    expect(currentCase.keeping).toBe('off');
    expect(Object.keys(localStorage)).toEqual([]);
    expect(screen.queryByRole('button', { name: answers.noTrace })).not.toBeInTheDocument();
  });

  it('takes everything away once the person is sure, and says that it is gone', async () => {
    currentCase.set('partner', 'none');
    currentCase.mark({ notes: { passport: 'in the drawer' } });
    localStorage.setItem('t52-case-damaged', '{');
    await pageLanguage.choose('en', true);
    await sayErase();
    expect(await screen.findByText(kept.erase.gone)).toBeInTheDocument();
    expect(screen.getByText(kept.erase.gone).closest('[role=status]')).toHaveFocus();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(currentCase.holdsAnything).toBe(false);
    currentCase.set('partner', 'spouse');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('leaves everything where the person thinks better of it', async () => {
    currentCase.set('partner', 'none');
    render(Privacy);
    await userEvent.click(button(privacy.erase));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }),
    );
    expect(currentCase.answers).toEqual({ partner: 'none' });
    expect(Object.keys(localStorage)).toEqual(['t52-case']);
  });

  it('says so where the browser does not let go of the copy of the site', async () => {
    const refuses = () => Promise.reject(new DOMException('Not allowed.', 'SecurityError'));
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator) as Navigator, {
        serviceWorker: { getRegistration: refuses },
      }),
    );
    await sayErase();
    expect(await screen.findByText(kept.erase.left)).toBeInTheDocument();
  });
});

describe('what a person must hear', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is nothing while all is well', () => {
    currentCase.set('partner', 'none');
    render(SiteNotices);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it.each([
    ['QuotaExceededError', notKept.full],
    ['SecurityError', notKept.forbidden],
  ])('is that answers are not kept (%s), with a way to save them', (name, words) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    render(SiteNotices);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    currentCase.set('partner', 'none');
    return vi.waitFor(() => {
      expect(screen.getByRole('heading')).toHaveAccessibleName(`Important: ${notKept.heading}`);
      expect(screen.getByText(words)).toBeInTheDocument();
      expect(button(answers.save)).toBeEnabled();
    });
  });

  it.each([
    ['not-json', damaged.body],
    ['newer-version', damaged.newer],
  ] as const)('is that a saved case could not be read (%s)', async (code, words) => {
    currentCase.damaged = [{ text: '{', problems: [{ path: '', code }] }];
    render(SiteNotices);
    expect(screen.getByRole('heading')).toHaveAccessibleName(`Problem: ${damaged.heading}`);
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(button(damaged.save)).toBeEnabled();
    await userEvent.click(button(damaged.discard));
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(currentCase.damaged).toEqual([]);
  });

  it('is that answers that were set aside can be read by now, with a way to use them', async () => {
    currentCase.set('audience', 'employer');
    const file = { format: 't52-case', version: 1, answers: { partner: 'spouse' } } as const;
    currentCase.damaged = [{ text: JSON.stringify(file), problems: [], file }];
    render(SiteNotices);
    expect(screen.getByRole('heading')).toHaveTextContent(damaged.readable.heading);
    await userEvent.click(button(damaged.readable.use));
    expect(currentCase.answers).toEqual({ partner: 'spouse' });
    expect(await screen.findByRole('status')).toHaveTextContent(startOver.done);
  });

  it('is that another tab took the answers away', () => {
    currentCase.set('partner', 'none');
    currentCase.remember({ elsewhere: true });
    render(SiteNotices);
    expect(screen.getByRole('status')).toHaveTextContent(startOver.elsewhere);
  });

  it('is that facts did not load, with another try', async () => {
    facts.wagesFailed = true;
    render(SiteNotices);
    const told = screen.getByRole('alert');
    expect(told).toHaveTextContent(en.shell.factsFailed);
    await userEvent.click(within(told).getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => {
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    });
    expect(currentCase.wages).toBeDefined();
  });

  it('is that answers were taken away, until they are back or the person has read it', async () => {
    currentCase.set('partner', 'none');
    render(SiteNotices);
    currentCase.startOver();
    expect(await screen.findByRole('status')).toHaveTextContent(startOver.done);
    await userEvent.click(button(en.shell.close));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(currentCase.erased).toBeUndefined();
  });
});
