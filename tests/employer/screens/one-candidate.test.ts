import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/answers/types';
import { currentCase } from '../../../src/app/case.svelte';
import { eraseEverything } from '../../../src/app/erase';
import { facts } from '../../../src/app/facts.svelte';
import { needMessages } from '../../../src/app/messages';
import { readOpened } from '../../../src/app/opened-link';
import { linkFragment, offerFragment } from '../../../src/app/shared-link';
import Employer from '../../../src/employer/Employer.svelte';
import { oneCandidate } from '../../../src/employer/one-candidate.svelte';
import { session } from '../../../src/employer/session.svelte';
import { GOOD_CASES } from '../../cases/good-cases';
import { freshApp, hold } from '../../shell/fresh';

const OFFER: Answers = {
  occupation: { noc: '21231' },
  offer: { province: 'BC', region: 'ER5920', languageRequired: false },
  wage: { amount: 75, per: 'hour' },
};
/** What a candidate sends back who has corrected the pay and answered all about themself. */
const RETURNED: Answers = { ...GOOD_CASES.professional, wage: { amount: 70, per: 'hour' } };

freshApp();
beforeEach(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
  await needMessages('employer', 'job', 'person', 'pay', 'report', 'share');
  await facts.load('en', { wages: true });
  session.way = 'one';
  session.draft.replace({});
  oneCandidate.made = oneCandidate.returned = oneCandidate.refused = undefined;
  oneCandidate.paste('');
});

const part = (name: string) => within(screen.getByRole('region', { name }));
const link = () => part('2. A link for your candidate');
const pasted = () => screen.getByRole('textbox', { name: 'Or paste the candidate’s link' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function paste(text: string) {
  await userEvent.click(pasted());
  await userEvent.paste(text);
  await press('Open the link');
}

async function openFile(name: string, text: string) {
  const file = new File([text], name, { type: 'application/json' });
  await userEvent.upload(screen.getByLabelText('Open the candidate’s file'), file);
}

/** The heading of the report that opens; a whole report takes a busy machine a while. */
const report = (name: string) => screen.findByText(name, { selector: 'h1' });

/** Whether the browser would ask before the page is closed. */
function asksBeforeClosing(): boolean {
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
}

describe('how many candidates', () => {
  it('is one at first, and a table where there are many; the offer stays', async () => {
    session.draft.replace(OFFER);
    render(Employer);
    expect(screen.queryByRole('region', { name: '2. The candidates' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Many candidates' }));
    expect(screen.getByRole('region', { name: '2. The candidates' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '2. A link for your candidate' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Pay' })).toHaveValue('75');
  });
});

describe('the link for a candidate', () => {
  it('is not made of nothing', () => {
    render(Employer);
    expect(link().getByText(/The offer is empty/)).toBeVisible();
    expect(link().queryByRole('button')).toBeNull();
  });

  it('tells what it holds before it is made, and carries the offer and nothing else', async () => {
    hold({ format: 't52-case', version: 1, answers: GOOD_CASES.technician });
    session.draft.replace(OFFER);
    render(Employer);
    const holds = within(link().getByRole('region', { name: 'What the link holds' }));
    expect(holds.getByText('21231 Software engineers and designers')).toBeVisible();
    expect(holds.getByText('$75.00')).toBeVisible();
    expect(link().getByText(/It has no names in it/)).toBeVisible();
    expect(link().queryByText(/present staff earn/)).toBeNull();
    await press('Make the link');
    expect(await screen.findByRole('heading', { name: 'The link is ready' })).toHaveFocus();
    const look = link().getByRole('link', { name: 'See what it shows' });
    expect(readOpened(look.getAttribute('href') ?? '')).toEqual({
      ok: true,
      case: { format: 't52-case', version: 1, answers: OFFER },
      offer: true,
    });
    expect(currentCase.answers).toEqual(GOOD_CASES.technician);
  });

  it('says so where it tells what present staff earn', () => {
    session.draft.replace({ prevailing: { comparableStaff: true, employerRangeLow: 40 } });
    render(Employer);
    expect(link().getByText(/What your present staff earn is in the link/)).toBeVisible();
  });

  it('is made again once the offer has changed', async () => {
    session.draft.replace(OFFER);
    render(Employer);
    await press('Make the link');
    await screen.findByRole('heading', { name: 'The link is ready' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Pay' }), '{Backspace}7');
    expect(link().queryByRole('button', { name: 'Copy the link' })).toBeNull();
    expect(link().getByText(/You changed the offer/)).toHaveRole('status');
    await press('Make the link');
    const look = await link().findByRole('link', { name: 'See what it shows' });
    expect(readOpened(look.getAttribute('href') ?? '')).toMatchObject({
      case: { answers: { wage: { amount: 77 } } },
    });
  });

  it('is not made while a field can’t be read', async () => {
    session.draft.replace(OFFER);
    render(Employer);
    await userEvent.type(screen.getByRole('textbox', { name: 'Pay' }), ' dollars?');
    await press('Make the link');
    expect(link().getByRole('alert')).toHaveTextContent(/A field of the offer could not be read/);
    expect(screen.queryByRole('heading', { name: 'The link is ready' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Pay' })).toHaveValue('75 dollars?');
  });

  it('can be a file instead, which the candidate opens and the employer can come back to', async () => {
    const files: File[] = [];
    // jsdom has no addresses for blobs, and saves nothing.
    URL.createObjectURL = (blob) => `blob:${files.push(new File([blob as Blob], 'offer.json'))}`;
    URL.revokeObjectURL = () => undefined;
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    hold({ format: 't52-case', version: 1, answers: GOOD_CASES.technician });
    render(Employer);
    await userEvent.type(screen.getByRole('textbox', { name: 'Pay' }), '75?');
    const save = 'Save the offer to a file';
    await press(save);
    expect(link().getByRole('alert')).toHaveTextContent(/so that the file holds what you see/);
    expect(files).toEqual([]);

    await userEvent.type(screen.getByRole('textbox', { name: 'Pay' }), '{Backspace}');
    expect(asksBeforeClosing()).toBe(true);
    await press(save);
    expect(link().queryByRole('alert')).toBeNull();
    expect(link().getByText(/The file is saved/)).toHaveRole('status');
    expect(asksBeforeClosing()).toBe(false);
    click.mockRestore();
    const text = (await files[0]?.text()) ?? '';
    expect(JSON.parse(text)).toEqual({
      format: 't52-case',
      version: 1,
      answers: { wage: { amount: 75 } },
    });

    // Where a candidate's answers belong it is none; the offer can be put into the fields.
    session.draft.replace(OFFER);
    await openFile('offer.json', text);
    expect(await screen.findByText(/This file holds only an offer/)).toBeVisible();
    expect(oneCandidate.returned).toBeUndefined();
    await press('Put this offer into the fields above');
    expect(session.draft.answers).toEqual({ wage: { amount: 75 } });
    expect(screen.queryByText(/This file holds only an offer/)).toBeNull();
    expect(screen.getByText('The offer is in the fields above.')).toBeVisible();
  });

  it('goes with all the rest when everything is taken away', async () => {
    session.draft.replace(OFFER);
    await oneCandidate.makeLink(OFFER);
    oneCandidate.paste(linkFragment(RETURNED));
    await oneCandidate.openLink();
    oneCandidate.paste('a link');
    await eraseEverything();
    expect([session.draft.answers, oneCandidate.pasted]).toEqual([{}, '']);
    expect([oneCandidate.made, oneCandidate.returned]).toEqual([undefined, undefined]);
    expect(asksBeforeClosing()).toBe(false);
  });

  it('keeps the browser from closing an offer that stands nowhere else', async () => {
    render(Employer);
    expect(asksBeforeClosing()).toBe(false);
    await userEvent.type(screen.getByRole('textbox', { name: 'Pay' }), '75');
    expect(asksBeforeClosing()).toBe(true);
    await press('Make the link');
    await screen.findByRole('heading', { name: 'The link is ready' });
    expect(asksBeforeClosing()).toBe(false);
    await userEvent.type(screen.getByRole('textbox', { name: 'Pay' }), '0');
    expect(asksBeforeClosing()).toBe(true);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Pay' }));
    expect(asksBeforeClosing()).toBe(false);
  });
});

describe('a candidate’s answers', () => {
  it('open as a report to read only, out of a link with words around it', async () => {
    render(Employer);
    await paste(
      `Job #5, here it is: <https://example.org/x/${linkFragment(GOOD_CASES.professional)}>`,
    );
    expect(await report('A candidate’s answers, from a link')).toHaveFocus();
    expect(
      screen.getByRole('heading', { name: /^The candidate appears to meet the requirements/ }),
    ).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(/not quite the one you filled in/)).toBeNull();
    expect(currentCase.answers).toEqual({});
    expect(localStorage.getItem('t52-case')).toBeNull();
    await press('Back to the offer');
    expect(screen.getByRole('heading', { name: '3. The candidate’s answers' })).toHaveFocus();
    expect(pasted()).toHaveValue('');
  });

  it('open out of a file, without the notes and the name in it', async () => {
    render(Employer);
    const keep = { label: 'Rosa', notes: { passport: 'in the drawer' }, ticks: ['passport'] };
    const text = JSON.stringify({ format: 't52-case', version: 1, answers: RETURNED, keep });
    await openFile('answers.json', text);
    expect(await report('A candidate’s answers, from “answers.json”')).toBeVisible();
    for (const word of ['Rosa', 'drawer']) expect(document.body).not.toHaveTextContent(word);
  });

  it('tell what of the offer the candidate has otherwise', async () => {
    session.draft.replace({ ...OFFER, wage: { amount: 75, per: 'hour', hoursPerWeek: 40 } });
    render(Employer);
    await paste(linkFragment(RETURNED));
    await report('A candidate’s answers, from a link');
    const heading = screen.getByRole('heading', { name: /not quite the one you filled in/ });
    const notice = within(heading.parentElement as HTMLElement);
    expect(notice.getByText('You: $75.00. The candidate: $70.00')).toBeVisible();
    expect(notice.getByText(/^You: 40 hours.*The candidate: left open$/)).toBeVisible();
  });

  it('of an offer that nobody has answered are none; the offer can be put into the fields', async () => {
    session.draft.replace({ wage: { amount: 20 } });
    render(Employer);
    await paste(offerFragment(OFFER));
    await vi.waitFor(() => {
      expect(pasted()).toHaveAccessibleDescription(/no candidate has answered it yet/);
    });
    expect(pasted()).toHaveFocus();
    await press('Put this offer into the fields above');
    expect(session.draft.answers).toEqual(OFFER);
    await press('Undo');
    expect(session.draft.answers).toEqual({ wage: { amount: 20 } });
  });

  it.each([
    ['no link', 'see you on Monday', /There is no link of this app/],
    ['an address without one', 'https://example.org/x/', /There is no link of this app/],
    ['another page of the app', 'https://example.org/x/#/result', /There is no link of this app/],
    ['half a link', linkFragment(RETURNED).slice(0, 40), /The end of the link is missing/],
    ['a newer link', linkFragment(RETURNED).replace('v1', 'v9'), /newer version/],
    ['script', '#/open/v1/<img src=x onerror=alert(1)>', /changed on its way/],
  ])('%s: what is wrong is told beside the field, which keeps it', async (_name, text, told) => {
    render(Employer);
    await paste(text);
    await vi.waitFor(() => {
      expect(pasted()).toHaveAccessibleDescription(told);
    });
    expect(pasted()).toHaveValue(text);
    expect(pasted()).toBeInvalid();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Check candidates');
    await userEvent.type(pasted(), ' ');
    expect(pasted()).toBeValid();
  });

  it.each([
    ['a picture', 'GIF89a', /./],
    ['another program’s file', '{"name":"Rosa"}', /./],
    [
      'a field that is none',
      JSON.stringify({ format: 't52-case', version: 1, answers: { partner: 'cat' } }),
      /“Do you have a spouse or a common-law partner\?”: the value is not one/,
    ],
  ])('%s in the place of a file is refused with the reason', async (_name, text, told) => {
    render(Employer);
    await openFile('rosa.json', text);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The file “rosa.json” could not be opened');
    expect(alert).toHaveTextContent(told);
    await press('Close');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('heading', { name: '3. The candidate’s answers' })).toHaveFocus();
  });
});
