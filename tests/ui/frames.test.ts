import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { beforeEach, describe, expect, it } from 'vitest';
import Button from '../../src/ui/Button.svelte';
import Disclosure from '../../src/ui/Disclosure.svelte';
import Fact from '../../src/ui/Fact.svelte';
import Notice from '../../src/ui/Notice.svelte';
import Source from '../../src/ui/Source.svelte';
import StatusMark from '../../src/ui/StatusMark.svelte';
import Fragile from './Fragile.svelte';
import Later from './Later.svelte';
import { speak } from './speak';
import { words } from './words';

beforeEach(() => {
  speak();
});

describe('Button', () => {
  it('is a button that does, or a link that goes', async () => {
    let pressed = 0;
    render(Button, { children: words('Continue'), onclick: () => (pressed += 1) });
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(pressed).toBe(1);
    render(Button, { children: words('Back'), href: '#/pay' });
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '#/pay');
  });

  it('does not submit a form unless it is told to', () => {
    render(Button, { children: words('Later') });
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });
});

describe('Notice', () => {
  it('names its kind in words, before its heading', () => {
    render(Notice, { kind: 'warning', heading: 'An officer decides', children: words('Text') });
    expect(screen.getByRole('heading', { level: 2 })).toHaveAccessibleName(
      'Important: An officer decides',
    );
  });

  it('speaks up only where it is given a role', () => {
    render(Notice, { kind: 'error', role: 'alert', children: words('It failed') });
    expect(screen.getByRole('alert')).toHaveTextContent('Problem: It failed');
  });
});

describe('StatusMark', () => {
  it.each([
    ['met', 'Met', 'Respecté'],
    ['not-met', 'Not met', 'Non respecté'],
    ['unknown', 'Not known yet', 'À déterminer'],
  ] as const)('says %s in words, as a dot too', (status, english, french) => {
    render(StatusMark, { status, dot: true });
    expect(screen.getByText(english)).toBeInTheDocument();
    speak('fr');
    render(StatusMark, { status });
    expect(screen.getAllByText(french)[0]).toBeInTheDocument();
  });
});

it('Disclosure shows its words when it is opened', async () => {
  render(Disclosure, { summary: 'Why we ask', children: words('Because') });
  expect(screen.getByText('Because')).not.toBeVisible();
  await userEvent.click(screen.getByText('Why we ask'));
  expect(screen.getByText('Because')).toBeVisible();
});

it('Fact pairs a term with its value', () => {
  render(Fact, { term: 'What you told us', value: 'CAD 52.88 an hour' });
  expect(screen.getByRole('term')).toHaveTextContent('What you told us');
  expect(screen.getByRole('definition')).toHaveTextContent('CAD 52.88 an hour');
});

it('Source says where it leads and gives nothing away on the way', () => {
  render(Source, {
    title: 'Professionals',
    address: 'https://www.canada.ca/a',
    date: 'Read on 3 November 2025',
  });
  const link = screen.getByRole('link', { name: 'Professionals' });
  expect(link).toHaveAttribute('href', 'https://www.canada.ca/a');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAccessibleDescription('Opens the official page in a new tab');
  expect(screen.getByText('Read on 3 November 2025')).toBeVisible();
});

describe('Lazy', () => {
  const part = { default: Disclosure };
  const down = () => Promise.reject<typeof part>(new Error('offline'));

  it('shows what it fetched, with its props', async () => {
    render(Later, { load: () => Promise.resolve(part) });
    expect(await screen.findByText('Here it is')).toBeVisible();
  });

  it('fetches once, whatever is read on the way', async () => {
    const state = new SvelteMap([['ready', false]]);
    let fetched = 0;
    render(Later, {
      load: () => {
        fetched += 1;
        return state.get('ready') === undefined ? down() : Promise.resolve(part);
      },
    });
    expect(await screen.findByText('Here it is')).toBeVisible();
    state.set('ready', true);
    await tick();
    expect(fetched).toBe(1);
  });

  it('says that it is loading only when that takes a moment', async () => {
    let arrive: (module: typeof part) => void = () => undefined;
    render(Later, { load: () => new Promise<typeof part>((done) => (arrive = done)) });
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    expect(await screen.findByText('Loading…')).toBeVisible();
    arrive(part);
    expect(await screen.findByText('Here it is')).toBeVisible();
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('offers another try, then a reload, and takes the focus to what came at last', async () => {
    const answers = [down, down, () => Promise.resolve(part)];
    render(Later, { load: () => (answers.shift() ?? down)() });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your answers are safe.');
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Reload the page' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Here it is')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toContainElement(screen.getByText('Here it is'));
  });
});

describe('Boundary', () => {
  it('keeps the rest of the page, says that answers are safe, and tries again', async () => {
    let broken = true;
    const errors: unknown[] = [];
    render(Fragile, {
      read: () => {
        if (broken) throw new Error('torn');
        return 'Whole again';
      },
      onerror: (error) => errors.push(error),
    });
    expect(screen.getByText('Around it')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'This part of the page stopped working. Your answers are safe.',
    );
    expect(errors).toHaveLength(1);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Whole again')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
