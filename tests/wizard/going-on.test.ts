import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { address, addressOf } from '../../src/app/address.svelte';
import { currentCase } from '../../src/app/case.svelte';
import { speak, startMessages } from '../../src/app/messages';
import About from '../../src/wizard/About.svelte';

beforeAll(async () => {
  await startMessages('en');
  address.start();
});
beforeEach(async () => {
  currentCase.startOver();
  await visit('#/about');
});
afterEach(() => {
  vi.doUnmock('../../src/app/engine');
  vi.doUnmock('../../src/app/read-case');
});

const pressContinue = () =>
  userEvent.click(screen.getByRole('button', { name: /^Continue|^Save/ }));

/** Goes to a page as by a link, and is there. */
async function visit(hash: string): Promise<void> {
  const arrived = () => addressOf(address.page, { fromCheck: address.fromCheck }) === hash;
  location.hash = hash;
  await vi.waitFor(() => {
    expect(arrived()).toBe(true);
  });
}

// The tests come in this order: the last ones fetch the evaluator, which stays.
it('goes on where the evaluator does not come: the next page tells of it', async () => {
  vi.doMock('../../src/app/engine', () => {
    throw new Error('offline');
  });
  render(About);
  await pressContinue();
  await vi.waitFor(() => {
    expect(location.hash).toBe('#/citizenship');
  });
});

it('goes back to the check page where the evaluator does not come', async () => {
  vi.doMock('../../src/app/engine', () => {
    throw new Error('offline');
  });
  await visit('#/about?from=check');
  render(About);
  await pressContinue();
  await vi.waitFor(() => {
    expect(location.hash).toBe('#/check');
  });
});

it('leaves alone who has gone elsewhere while the answers were looked at', async () => {
  let arrive: () => void = () => undefined;
  const underWay = new Promise<void>((done) => (arrive = done));
  let read = false;
  vi.doMock('../../src/app/read-case', async (original) => {
    await underWay;
    read = true;
    return original();
  });
  currentCase.set('audience', 'employer');
  render(About);
  await pressContinue();
  await visit('#/privacy');
  arrive();
  await vi.waitFor(() => {
    expect(read).toBe(true);
  });
  // Long enough for what follows.
  await new Promise((later) => setTimeout(later, 500));
  expect(location.hash).toBe('#/privacy');
});

it('says what is wrong in the language of the page, after a change of it too', async () => {
  // A date that only the schema refuses: it was not typed here.
  currentCase.replace({ format: 't52-case', version: 1, answers: { receivedOn: '1800-01-01' } });
  render(About);
  await userEvent.type(screen.getByLabelText('Year'), '5');
  await pressContinue();
  expect(await screen.findByRole('alert')).toHaveTextContent(/this date does not exist/);
  await speak('fr');
  await vi.waitFor(() => {
    expect(screen.getByRole('alert')).toHaveTextContent(/cette date n’existe pas/);
  });
  await speak('en');
});

it('says what the schema refuses in the language of the page, after a change of it too', async () => {
  currentCase.replace({ format: 't52-case', version: 1, answers: { receivedOn: '1800-01-01' } });
  render(About);
  await pressContinue();
  const told = await screen.findByRole('alert');
  expect(told).toHaveTextContent('receivedOn');
  const english = told.textContent;
  await speak('fr');
  await vi.waitFor(() => {
    expect(screen.getByRole('alert')).toHaveTextContent('receivedOn');
    expect(screen.getByRole('alert').textContent).not.toBe(english);
    expect(screen.getByRole('alert')).toHaveTextContent(/date/);
  });
  await speak('en');
});
