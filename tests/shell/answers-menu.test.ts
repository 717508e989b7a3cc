import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import AnswersMenu from '../../src/shell/AnswersMenu.svelte';
import SiteNotices from '../../src/shell/SiteNotices.svelte';
import en from '../../locales/en/shell.json';
import { GOOD_CASES } from '../cases/good-cases';
import { freshApp } from './fresh';

const { answers, startOver, noTrace } = en.shell;

freshApp();
beforeEach(() => {
  currentCase.set('partner', 'spouse');
  render(AnswersMenu);
  render(SiteNotices);
});

const toggle = () => screen.getByRole('button', { name: answers.menu });
const button = (name: string) => screen.getByRole('button', { name });

/** Opens the menu and chooses in it. */
async function choose(name: string): Promise<void> {
  if (toggle().getAttribute('aria-expanded') === 'false') await userEvent.click(toggle());
  await userEvent.click(within(screen.getByRole('list')).getByRole('button', { name }));
}

/** Answers what the dialog of this name asks. */
async function answer(dialog: string, name: string): Promise<void> {
  const asked = screen.getByRole('dialog', { name: dialog });
  await userEvent.click(within(asked).getByRole('button', { name }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
}

function openFile(content: string): Promise<void> {
  const input = screen.getByLabelText(answers.open, { selector: 'input' });
  return userEvent.upload(input, new File([content], 'ana.json', { type: 'application/json' }));
}

describe('the menu', () => {
  it('opens, and closes by its button, by Escape and by a press elsewhere', async () => {
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle());
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(toggle());
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');

    await userEvent.click(toggle());
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    expect(toggle()).toHaveFocus();

    await userEvent.click(toggle());
    await userEvent.click(document.body);
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  });

  it('closes when something in it is chosen, and has the focus again after a dialog', async () => {
    await choose(answers.startOver);
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    await answer(startOver.heading, 'Cancel');
    expect(toggle()).toHaveFocus();
  });

  it('saves nothing where nothing was said', async () => {
    currentCase.startOver();
    await userEvent.click(toggle());
    expect(button(answers.save)).toBeDisabled();
  });

  it('saves the answers as a file with the day in its name', async () => {
    const saved: string[] = [];
    const blobs: Blob[] = [];
    // jsdom has no addresses for blobs.
    URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    click.mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await choose(answers.save);
    click.mockRestore();
    expect(saved).toEqual([`permit-check-${currentCase.today}.json`]);
    expect(await blobs[0]?.text()).toContain('"partner": "spouse"');
  });
});

describe('starting over', () => {
  it('asks first, and does nothing when one thinks again', async () => {
    await choose(answers.startOver);
    const dialog = screen.getByRole('dialog', { name: startOver.heading });
    expect(dialog).toHaveTextContent(startOver.body);
    await answer(startOver.heading, 'Cancel');
    expect(currentCase.answers).toEqual({ partner: 'spouse' });
    expect(localStorage.getItem('t52-case')).toContain('spouse');
  });

  it('takes the answers away, and brings them back when it is undone', async () => {
    await choose(answers.startOver);
    await answer(startOver.heading, startOver.confirm);
    expect(currentCase.started).toBe(false);
    expect(localStorage.getItem('t52-case')).toBeNull();
    expect(location.hash).toBe('#/');

    expect(screen.getByRole('status')).toHaveTextContent(startOver.done);
    await userEvent.click(button(startOver.undo));
    expect(currentCase.answers).toEqual({ partner: 'spouse' });
    expect(localStorage.getItem('t52-case')).toContain('spouse');
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});

describe('leaving no trace', () => {
  it('asks first, then keeps nothing, says so, and can be ended', async () => {
    await choose(answers.noTrace);
    await answer(noTrace.heading, 'Cancel');
    expect(currentCase.keeping).toBe('kept');

    await choose(answers.noTrace);
    await answer(noTrace.heading, noTrace.confirm);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(currentCase.answers).toEqual({ partner: 'spouse' });
    expect(screen.getByText(noTrace.active)).toBeInTheDocument();

    await choose(answers.keepAgain);
    expect(localStorage.getItem('t52-case')).toContain('spouse');
    expect(screen.queryByText(noTrace.active)).not.toBeInTheDocument();
  });
});

describe('opening a file', () => {
  const text = (said: object, more = {}) =>
    JSON.stringify({ format: 't52-case', version: 1, answers: said, ...more });

  it('puts its case in place and shows the answers; what was here can be brought back', async () => {
    await openFile(text(GOOD_CASES.australian));
    await vi.waitFor(() => {
      expect(currentCase.answers).toEqual(GOOD_CASES.australian);
    });
    expect(location.hash).toBe('#/check');
    await userEvent.click(button(startOver.undo));
    expect(currentCase.answers).toEqual({ partner: 'spouse' });
  });

  it('tells field by field what is wrong, and changes nothing', async () => {
    await openFile(text({ partner: 'cat', education: { years: -1 }, shoeSize: 44 }));
    const told = await screen.findByRole('alert');
    expect(within(told).getByRole('heading')).toHaveAccessibleName(
      'Problem: The file “ana.json” could not be opened',
    );
    const points = within(told).getAllByRole('listitem');
    expect(points).toHaveLength(3);
    // By the words of the question, where there is one.
    expect(told).not.toHaveTextContent('education.years');
    for (const field of ['Do you have a spouse', 'years of full-time study', 'shoeSize']) {
      expect(told).toHaveTextContent(field);
    }
    expect(currentCase.answers).toEqual({ partner: 'spouse' });
    expect(currentCase.erased).toBeUndefined();
    expect(location.hash).not.toBe('#/check');

    await userEvent.click(within(told).getByRole('button', { name: en.shell.close }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells the first problems and how many there are beside them', async () => {
    const strange = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`odd${at}`, 1]));
    await openFile(text(strange));
    const told = await screen.findByRole('alert');
    expect(within(told).getAllByRole('listitem')).toHaveLength(8);
    expect(told).toHaveTextContent('And 3 more problems.');
  });

  it.each([
    [answers.noTrace, noTrace.heading, noTrace.confirm],
    [answers.startOver, startOver.heading, startOver.confirm],
  ])('names the file no more after “%s”', async (what, dialog, confirm) => {
    await openFile('Dear officer');
    await screen.findByRole('alert');
    await userEvent.click(toggle());
    await userEvent.click(button(what));
    await answer(dialog, confirm);
    expect(screen.queryByText(/ana\.json/)).not.toBeInTheDocument();
  });

  it('says no more once a good file is opened', async () => {
    await openFile('Dear officer');
    await screen.findByRole('alert');
    await openFile(text({ audience: 'employer' }));
    await vi.waitFor(() => {
      expect(currentCase.answers).toEqual({ audience: 'employer' });
    });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads to an offer that an employer has filled in, and changes nothing', async () => {
    await openFile(text({ occupation: { noc: '21231' }, wage: { amount: 75 } }));
    await vi.waitFor(() => {
      expect(location.hash).toMatch(/^#\/open\/v1\/[\w-]+\/offer$/);
    });
    expect(currentCase.answers).toEqual({ partner: 'spouse' });
    expect(currentCase.erased).toBeUndefined();
  });

  it('tells the same thing once, where a file has it wrong twice', async () => {
    await openFile(text({}, { keep: { ticks: ['visa', 'visa'], notes: { visa: 'asked for' } } }));
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent('visa');
  });
});
