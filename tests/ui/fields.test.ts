import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import DateField from '../../src/ui/DateField.svelte';
import NumberField from '../../src/ui/NumberField.svelte';
import Select from '../../src/ui/Select.svelte';
import TextField from '../../src/ui/TextField.svelte';
import type { DateProblem } from '../../src/ui/parse-date';
import type { NumberProblem } from '../../src/ui/parse-number';
import { speak } from './speak';

beforeEach(() => {
  speak();
});

describe('TextField', () => {
  it('tells what is typed, and wires label, hint and error', async () => {
    const heard: string[] = [];
    const view = render(TextField, {
      id: 'job',
      label: 'Job title',
      hint: 'As in the offer.',
      error: 'Enter a title.',
      value: '',
      onchange: (value: string) => {
        heard.push(value);
        void view.rerender({ value });
      },
    });
    const box = screen.getByRole('textbox', { name: 'Job title' });
    expect(box).toHaveAccessibleDescription('As in the offer. Error: Enter a title.');
    expect(box).toBeInvalid();
    await userEvent.type(box, 'ab');
    expect(heard).toEqual(['a', 'ab']);
  });

  it('says that it may be left out', () => {
    render(TextField, {
      id: 'duties',
      label: 'Duties',
      optional: true,
      value: 'Weld',
      onchange: () => undefined,
    });
    expect(screen.getByRole('textbox', { name: /^Duties\s\(optional\)$/ })).toHaveValue('Weld');
  });
});

describe('NumberField', () => {
  function ask(more: object = {}) {
    const heard: unknown[][] = [];
    const view = render(NumberField, {
      id: 'pay',
      label: 'Hourly pay',
      value: undefined,
      prefix: 'CAD',
      max: 1000,
      onchange: (value?: number, problem?: NumberProblem) => {
        heard.push([value, problem]);
        void view.rerender({ value });
      },
      ...more,
    });
    return { heard, view, box: screen.getByRole('textbox', { name: 'Hourly pay' }) };
  }

  it('keeps what was typed and tells the number', async () => {
    const { heard, box } = ask();
    await userEvent.type(box, '52.80 $');
    await userEvent.tab();
    expect(box).toHaveValue('52.80 $');
    expect(heard.at(-1)).toEqual([52.8, undefined]);
    expect(box).toBeValid();
    expect(box).toHaveAccessibleDescription('CAD');
  });

  it('keeps what was typed when it is wrong, and says so only once the field is left', async () => {
    const { heard, box } = ask();
    await userEvent.type(box, 'about 50');
    expect(heard.at(-1)).toEqual([undefined, 'not-a-number']);
    expect(box).toBeValid();
    await userEvent.tab();
    expect(box).toBeInvalid();
    expect(box).toHaveValue('about 50');
    expect(box).toHaveAccessibleDescription('CAD Error: Enter a number, such as 32.5.');
  });

  it.each([
    ['-1', 'zero or more'],
    ['2000', '1,000 or less'],
  ])('says what is wrong with %s', async (typed, said) => {
    const { box } = ask();
    await userEvent.type(box, typed);
    await userEvent.tab();
    expect(box).toHaveAccessibleDescription(expect.stringContaining(said) as string);
  });

  it("lets the parent's error go before its own", async () => {
    const { box } = ask({ error: 'Enter your pay.' });
    await userEvent.type(box, 'x');
    await userEvent.tab();
    expect(box).toHaveAccessibleDescription('CAD Error: Enter your pay.');
  });

  it('shows a value that comes from elsewhere, and empties with it', async () => {
    const { view, box } = ask({ value: 30 });
    expect(box).toHaveValue('30');
    await userEvent.clear(box);
    await userEvent.type(box, '31.50');
    await view.rerender({ value: 45.5 });
    expect(box).toHaveValue('45.5');
    await view.rerender({ value: undefined });
    expect(box).toHaveValue('');
  });

  it('reads and writes the French way in French', async () => {
    speak('fr');
    const { heard, box } = ask({ value: 32.5, max: undefined });
    expect(box).toHaveValue('32,5');
    await userEvent.clear(box);
    await userEvent.type(box, '1,234');
    expect(heard.at(-1)).toEqual([1.234, undefined]);
  });
});

describe('a press on a button from a field with a problem', () => {
  const button = () => screen.getByRole('button', { name: 'Continue' });
  const leaveByPress = async (field: HTMLElement, wrong: string) => {
    document.body.append(
      Object.assign(document.createElement('button'), { textContent: 'Continue' }),
    );
    const user = userEvent.setup();
    await user.type(field, wrong);
    await user.pointer({ keys: '[MouseLeft>]', target: button() });
    expect(field).not.toHaveFocus();
    expect(field).toBeValid();
    await user.pointer({ keys: '[/MouseLeft]', target: button() });
    await vi.waitFor(() => {
      expect(field).toBeInvalid();
    });
    button().remove();
  };

  it('moves nothing before the click: a number', async () => {
    render(NumberField, { id: 'pay', label: 'Pay', value: undefined, onchange: () => undefined });
    await leaveByPress(screen.getByRole('textbox', { name: 'Pay' }), 'x');
  });

  it('moves nothing before the click: a date', async () => {
    render(DateField, { id: 'day', legend: 'Entry', value: undefined, onchange: () => undefined });
    await leaveByPress(screen.getByLabelText('Year'), '20');
  });
});

describe('DateField', () => {
  function ask(more: object = {}) {
    const heard: unknown[][] = [];
    const view = render(DateField, {
      id: 'entry',
      legend: 'When did you enter?',
      value: undefined,
      min: '2018-12-30',
      onchange: (iso?: string, problem?: DateProblem) => {
        heard.push([iso, problem]);
        void view.rerender({ value: iso });
      },
      ...more,
    });
    return { heard, view };
  }

  it('tells the date once its parts are there, and keeps them meanwhile', async () => {
    const { heard } = ask();
    await userEvent.type(screen.getByLabelText('Day'), '9');
    expect(heard.at(-1)).toEqual([undefined, 'incomplete']);
    await userEvent.selectOptions(screen.getByLabelText('Month'), 'March');
    await userEvent.type(screen.getByLabelText('Year'), '2025');
    expect(heard.at(-1)).toEqual(['2025-03-09', undefined]);
    expect(screen.getByLabelText('Day')).toHaveValue('9');
  });

  it('speaks of a problem only when the whole group is left', async () => {
    ask();
    await userEvent.type(screen.getByLabelText('Day'), '9');
    await userEvent.tab();
    expect(screen.getByRole('group')).not.toHaveAccessibleDescription();
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('group', { name: 'When did you enter?' })).toHaveAccessibleDescription(
      'Error: Enter the day, the month and all four digits of the year.',
    );
    expect(screen.getByLabelText('Year')).toBeInvalid();
    expect(screen.getByLabelText('Day')).toHaveValue('9');
  });

  it('names the earliest day it takes', async () => {
    const { heard } = ask();
    await userEvent.type(screen.getByLabelText('Day'), '1');
    await userEvent.selectOptions(screen.getByLabelText('Month'), 'May');
    await userEvent.type(screen.getByLabelText('Year'), '2001');
    await userEvent.tab();
    expect(heard.at(-1)).toEqual([undefined, 'out-of-range']);
    expect(screen.getByRole('group')).toHaveAccessibleDescription(
      'Error: Enter a date on or after 30 December 2018.',
    );
  });

  it('shows a known date, with the months in French', () => {
    speak('fr');
    ask({ value: '2025-08-01' });
    expect(screen.getByLabelText('Jour')).toHaveValue('1');
    expect(screen.getByLabelText('Mois')).toHaveDisplayValue('août');
    expect(screen.getByLabelText('Année')).toHaveValue('2025');
  });
});

describe('Select', () => {
  it('tells the value picked, and nothing when the first line is picked again', async () => {
    const heard: unknown[] = [];
    const view = render(Select, {
      id: 'province',
      label: 'Province',
      hint: 'Where you will work.',
      options: [
        { value: 'on', label: 'Ontario' },
        { value: 'qc', label: 'Quebec' },
      ],
      value: undefined,
      onchange: (value: string | undefined) => {
        heard.push(value);
        void view.rerender({ value });
      },
    });
    const list = screen.getByRole('combobox', { name: 'Province' });
    expect(list).toHaveAccessibleDescription('Where you will work.');
    expect(list).toHaveDisplayValue('Choose from the list');
    await userEvent.selectOptions(list, 'Quebec');
    await userEvent.selectOptions(list, 'Choose from the list');
    expect(heard).toEqual(['qc', undefined]);
  });
});
