import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import Checks from '../../src/ui/Checks.svelte';
import Choice from '../../src/ui/Choice.svelte';
import YesNo from '../../src/ui/YesNo.svelte';
import { speak } from './speak';
import { words } from './words';

beforeEach(() => {
  speak();
});

const options = [
  { value: 'jp', label: 'Japan' },
  { value: 'mx', label: 'Mexico', hint: 'Also if you live elsewhere.' },
];

describe('Choice', () => {
  function ask(more: object = {}): string[] {
    const heard: string[] = [];
    const view = render(Choice, {
      id: 'country',
      legend: 'Which passport?',
      options,
      value: undefined,
      onchange: (value: string) => {
        heard.push(value);
        void view.rerender({ value });
      },
      ...more,
    });
    return heard;
  }

  it('is a radio group named by its legend', () => {
    ask();
    expect(screen.getByRole('radiogroup', { name: 'Which passport?' })).toHaveAttribute(
      'id',
      'country',
    );
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  it('says what was picked, and describes an option by its hint', async () => {
    const heard = ask();
    const mexico = screen.getByRole('radio', { name: 'Mexico' });
    expect(mexico).toHaveAccessibleDescription('Also if you live elsewhere.');
    await userEvent.click(mexico);
    expect(heard).toEqual(['mx']);
    expect(mexico).toBeChecked();
  });

  it('is worked by the keyboard: Tab comes in, arrows choose', async () => {
    const heard = ask({ notSure: true });
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Japan' })).toHaveFocus();
    await userEvent.keyboard('[Space][ArrowDown][ArrowDown]');
    expect(heard).toEqual(['jp', 'mx', 'not-sure']);
  });

  it('offers "Not sure" last, only when asked to', async () => {
    const heard = ask({ notSure: true });
    const last = screen.getAllByRole('radio').at(-1);
    expect(last).toHaveAccessibleName('Not sure');
    await userEvent.click(screen.getByText('Not sure'));
    expect(heard).toEqual(['not-sure']);
  });

  it('wires hint and error to the group', () => {
    ask({ hint: 'Pick one.', error: 'Choose a country.' });
    const group = screen.getByRole('radiogroup');
    expect(group).toHaveAccessibleDescription('Pick one. Error: Choose a country.');
    expect(group).toHaveAttribute('aria-invalid', 'true');
  });

  it('is neither invalid nor described when there is nothing to say', () => {
    ask();
    const group = screen.getByRole('radiogroup');
    expect(group).not.toHaveAttribute('aria-invalid');
    expect(group).not.toHaveAttribute('aria-describedby');
  });

  it('tells why it is asked', () => {
    ask({ why: words('Each country has its own list.') });
    expect(screen.getByText('Why we ask')).toBeInTheDocument();
    expect(screen.getByText('Each country has its own list.')).toBeInTheDocument();
  });
});

describe('YesNo', () => {
  function ask(value: boolean | undefined, unsure: boolean): [boolean | undefined, boolean][] {
    const heard: [boolean | undefined, boolean][] = [];
    render(YesNo, {
      id: 'offer',
      legend: 'Do you have an offer?',
      notSure: true,
      value,
      unsure,
      onchange: (next: boolean | undefined, nextUnsure: boolean) => {
        heard.push([next, nextUnsure]);
      },
    });
    return heard;
  }

  it.each([
    ['Yes', [true, false]],
    ['No', [false, false]],
    ['Not sure', [undefined, true]],
  ])('tells %s from the others', async (name, expected) => {
    const heard = ask(undefined, false);
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(heard).toEqual([expected]);
  });

  it.each([
    [true, false, 'Yes'],
    [false, false, 'No'],
    [undefined, true, 'Not sure'],
  ])('shows %s, %s as %s', (value, unsure, name) => {
    ask(value, unsure);
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName(name);
  });

  it('shows nothing picked before an answer', () => {
    ask(undefined, false);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('speaks French', () => {
    speak('fr');
    ask(undefined, false);
    expect(screen.getByRole('radio', { name: 'Je ne sais pas' })).toBeInTheDocument();
  });
});

describe('Checks', () => {
  it('adds and takes away, in the order of the options', async () => {
    const heard: string[][] = [];
    const view = render(Checks, {
      id: 'who',
      legend: 'Who comes?',
      options,
      value: ['mx'],
      onchange: (value: string[]) => {
        heard.push(value);
        void view.rerender({ value });
      },
    });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Japan' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mexico' }));
    expect(heard).toEqual([['jp', 'mx'], ['jp']]);
  });

  it('marks each box invalid and describes the group by the error', () => {
    render(Checks, {
      id: 'who',
      legend: 'Who comes?',
      options,
      value: [],
      onchange: () => undefined,
      error: 'Choose one or more.',
    });
    expect(screen.getByRole('group', { name: 'Who comes?' })).toHaveAccessibleDescription(
      'Error: Choose one or more.',
    );
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeInvalid();
  });
});
