import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import Dialog from '../../src/ui/Dialog.svelte';
import Steps from '../../src/ui/Steps.svelte';
import type { Step } from '../../src/ui/types';
import './dialog-stand-in';
import Form from './Form.svelte';
import { speak } from './speak';
import { words } from './words';

beforeEach(() => {
  speak();
});

describe('ErrorSummary', () => {
  it('takes the focus when it appears, and again at the next try', async () => {
    render(Form);
    expect(screen.queryByRole('alert')).toBeNull();
    const button = screen.getByRole('button', { name: 'Continue' });
    await userEvent.click(button);
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Check these answers' })).toBeVisible();
    await userEvent.click(button);
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it('leads to each control and leaves the address alone', async () => {
    render(Form);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    const before = location.hash;
    await userEvent.click(screen.getByRole('link', { name: 'Choose a country.' }));
    expect(screen.getByRole('radio', { name: 'Mexico' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Enter your job title.' }));
    expect(screen.getByRole('textbox', { name: 'Job title' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Enter a date.' }));
    expect(screen.getByLabelText('Day')).toHaveFocus();
    expect(location.hash).toBe(before);
  });
});

describe('Steps', () => {
  const steps: Step[] = [
    { id: 'country', label: 'Citizenship', state: 'done', href: '#/country' },
    { id: 'job', label: 'Occupation', state: 'current', href: '#/job' },
    { id: 'pay', label: 'Pay', state: 'todo', href: '#/pay' },
    { id: 'home', label: 'Partner', state: 'begun', href: '#/home' },
    { id: 'end', label: 'Results', state: 'todo' },
  ];

  it('tells where one is in a line that opens into the list', async () => {
    render(Steps, { steps });
    const line = screen.getByRole('button', { name: 'Step 2 of 5: Occupation' });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(line);
    expect(line).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(screen.getByRole('link', { name: 'Citizenship, done' }));
    expect(line).toHaveAttribute('aria-expanded', 'false');
  });

  it('says the state of each step in words and links those that can be opened', async () => {
    render(Steps, { steps });
    await userEvent.click(screen.getByRole('button'));
    const nav = within(screen.getByRole('navigation', { name: 'Steps' }));
    expect(nav.getByRole('link', { name: 'Occupation' })).toHaveAttribute('aria-current', 'step');
    expect(nav.getByRole('link', { name: 'Pay, not started' })).toBeVisible();
    expect(nav.getByRole('link', { name: 'Partner, begun' })).toBeVisible();
    expect(nav.queryByRole('link', { name: /Results/ })).toBeNull();
    expect(nav.getAllByRole('listitem')).toHaveLength(5);
  });
});

describe('Dialog', () => {
  it('asks by name, tells the answer, and gives the focus back', async () => {
    const heard: string[] = [];
    document.body.append(Object.assign(document.createElement('button'), { id: 'opener' }));
    const opener = document.querySelector<HTMLButtonElement>('#opener');
    opener?.focus();
    const view = render(Dialog, {
      open: true,
      heading: 'Delete your answers?',
      confirm: 'Delete',
      onconfirm: () => heard.push('confirm'),
      oncancel: () => heard.push('cancel'),
      children: words('They are on this device only.'),
    });
    expect(screen.getByRole('dialog', { name: 'Delete your answers?' })).toBeVisible();
    expect(opener).not.toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(heard).toEqual(['confirm', 'cancel']);
    await view.rerender({ open: false });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener).toHaveFocus();
    opener?.remove();
  });
});
