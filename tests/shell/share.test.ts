import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages } from '../../src/app/messages';
import { sharing } from '../../src/app/sharing.svelte';
import { readOpened } from '../../src/app/opened-link';
import { parseCase } from '../../src/rules';
import AnswersMenu from '../../src/shell/AnswersMenu.svelte';
import Share from '../../src/shell/Share.svelte';
import { GOOD_CASES } from '../cases/good-cases';
import { freshApp, hold } from './fresh';

const answers = {
  ...GOOD_CASES.professional,
  occupation: { noc: '21231', jobTitle: 'Senior developer' },
};
const keep = {
  label: 'Ana',
  notes: { passport: 'in the drawer' },
  ticks: ['passport'],
  notSure: ['licence.status'],
};

freshApp();
beforeEach(async () => {
  await needMessages('share', 'job', 'person', 'pay');
  hold({ format: 't52-case', version: 1, answers, keep });
  sharing.with = 'anyone';
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const make = () => userEvent.click(screen.getByRole('button', { name: 'Make the link' }));

/** Lets the browser copy, and gives what was copied; or has it refuse. */
function clipboard(refuses = false): string[] {
  const copied: string[] = [];
  const writeText = (text: string) => {
    if (refuses) return Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  return copied;
}

describe('before the link is made', () => {
  it('tells what it holds, in words, and what it never holds', () => {
    render(Share);
    const told = screen.getByRole('region', { name: 'What the link holds' });
    expect(told).toHaveTextContent('Which of these countries are you a citizen of? Mexico');
    expect(told).toHaveTextContent('Your job title in the offer Senior developer');
    expect(told).toHaveTextContent(/Never in a link: your notes, your ticks/);
    for (const word of ['Ana', 'drawer']) expect(document.body).not.toHaveTextContent(word);
  });

  it('tells that chats and histories keep links, and that nobody can take one back', () => {
    render(Share);
    expect(screen.getByText(/histories keep links. You cannot take one back/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy the link' })).toBeNull();
  });

  it('begins with the questions where there are no answers', () => {
    hold({ format: 't52-case', version: 1, answers: {} });
    render(Share);
    expect(screen.queryByRole('button', { name: 'Make the link' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Start the questions' })).toHaveAttribute(
      'href',
      '#/about',
    );
  });
});

describe('the link', () => {
  it('has the focus when it is there, and carries the answers and nothing else', async () => {
    const user = userEvent.setup();
    const copied = clipboard();
    render(Share);
    await user.click(screen.getByRole('button', { name: 'Make the link' }));
    expect(await screen.findByRole('heading', { name: 'The link is ready' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(screen.getByText('The link is copied.')).toHaveRole('status');
    const [link = ''] = copied;
    expect(link).toMatch(/^http:\/\/localhost[^#]*#\/open\/v1\/[\w-]+$/);
    const read = readOpened(link.slice(link.indexOf('#')));
    expect(read).toMatchObject({ ok: true, case: { answers } });
    expect(JSON.stringify(read)).not.toMatch(/Ana|drawer|ticks|notSure/);
  });

  it('stands in a field, selected, where the browser does not let us copy', async () => {
    userEvent.setup();
    clipboard(true);
    render(Share);
    await make();
    await userEvent.click(await screen.findByRole('button', { name: 'Copy the link' }));
    const field = await screen.findByRole('textbox', { name: /copy it by hand/ });
    expect(field).toHaveFocus();
    expect((field as HTMLTextAreaElement).value).toMatch(/#\/open\/v1\//);
  });

  it('is handed to another app where the browser can', async () => {
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share }));
    render(Share);
    await make();
    await userEvent.click(await screen.findByRole('button', { name: /another app/ }));
    expect(share).toHaveBeenCalledWith({
      title: 'CPTPP Permit Check',
      url: expect.stringMatching(/#\/open\/v1\//) as string,
    });
  });

  it.each([
    ['AbortError', false],
    ['NotAllowedError', true],
  ])('%s while handing it over: said is %s', async (name, said) => {
    const share = vi.fn(() => Promise.reject(new DOMException('', name)));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share }));
    render(Share);
    await make();
    await userEvent.click(await screen.findByRole('button', { name: /another app/ }));
    expect(screen.queryByRole('alert') !== null).toBe(said);
  });

  it('leads to what it shows', async () => {
    render(Share);
    await make();
    const look = await screen.findByRole('link', { name: 'See what it shows' });
    expect(readOpened(look.getAttribute('href') ?? '')).toMatchObject({ ok: true });
  });
});

describe('for an employer', () => {
  const withPartner = { ...answers, partner: 'spouse' as const };
  const { partner: _partner, ...withoutPartner } = withPartner;
  const toEmployer = () => userEvent.click(screen.getByRole('radio', { name: 'An employer' }));

  beforeEach(() => {
    hold({ format: 't52-case', version: 1, answers: withPartner, keep });
  });

  it('whether there is a partner stays out, and is not on the page either', async () => {
    render(Share);
    const told = screen.getByRole('region', { name: 'What the link holds' });
    expect(told).toHaveTextContent(/common-law partner/);
    await toEmployer();
    expect(told).not.toHaveTextContent(/common-law partner/);
    await make();
    const look = await screen.findByRole('link', { name: 'See what it shows' });
    expect(readOpened(look.getAttribute('href') ?? '')).toEqual({
      ok: true,
      case: { format: 't52-case', version: 1, answers: withoutPartner },
    });
    expect(currentCase.answers).toEqual(withPartner);
  });

  it('a link that was made for somebody else is not there any more', async () => {
    render(Share);
    await make();
    await screen.findByRole('link', { name: 'See what it shows' });
    await toEmployer();
    expect(screen.queryByRole('button', { name: 'Copy the link' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Make the link' })).toBeVisible();
  });

  it.each([
    ['An employer', withoutPartner],
    ['Someone who may read all my answers', withPartner],
  ])('a file for “%s” has the same answers, and no note or tick', async (whom, holds) => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    render(Share);
    await userEvent.click(screen.getByRole('radio', { name: whom }));
    await userEvent.click(screen.getByRole('button', { name: 'Save these answers to a file' }));
    expect(screen.getByText(/^The file is saved/)).toHaveRole('status');
    expect(parseCase(await saved[0]?.text())).toEqual({
      ok: true,
      case: { format: 't52-case', version: 1, answers: holds },
    });
  });
});

describe('in the menu', () => {
  it('it is open to who has answers', async () => {
    render(AnswersMenu);
    await userEvent.click(screen.getByRole('button', { name: 'My answers' }));
    const entry = screen.getByRole('button', { name: 'Share by link' });
    await userEvent.click(entry);
    expect(location.hash).toBe('#/share');
    hold({ format: 't52-case', version: 1, answers: {} });
    await vi.waitFor(() => {
      expect(entry).toBeDisabled();
    });
  });
});
