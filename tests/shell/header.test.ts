import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { register } from 'svelte-i18n';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { pageLanguage } from '../../src/app/language.svelte';
import { LANGUAGES } from '../../src/app/messages';
import SiteFooter from '../../src/shell/SiteFooter.svelte';
import SiteHeader from '../../src/shell/SiteHeader.svelte';
import en from '../../locales/en/shell.json';
import fr from '../../locales/fr/shell.json';
import { freshApp } from './fresh';

freshApp();
afterEach(() => pageLanguage.choose('en', false));

/** The button that opens the list; it says which language is spoken. */
const menu = () => screen.getByRole('button', { expanded: false, name: /^(Language|Langue) / });
const language = (name: string) => screen.getByRole('button', { name });

async function choose(name: string): Promise<void> {
  await userEvent.click(menu());
  await userEvent.click(language(name));
}

describe('the languages', () => {
  it('are named each in itself, with the one spoken pressed', async () => {
    render(SiteHeader);
    expect(menu()).toHaveAccessibleName('Language en English');
    await userEvent.click(menu());
    const [list] = screen.getAllByRole('list');
    expect(
      within(list ?? document.body)
        .getAllByRole('button')
        .map((button) => button.textContent.trim()),
    ).toEqual(Object.values(LANGUAGES));
    expect(language('English')).toHaveAttribute('aria-pressed', 'true');
    expect(language('Français')).toHaveAttribute('aria-pressed', 'false');
    expect(language('Français').closest('[lang]')).toHaveAttribute('lang', 'fr');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  it('change the words, the dates and the language of the page, and nothing else', async () => {
    currentCase.set('partner', 'spouse');
    render(SiteHeader);
    render(SiteFooter);
    expect(screen.getByText(/3 October 2024/)).toBeInTheDocument();
    expect(screen.getByText(en.shell.disclaimer)).toBeInTheDocument();

    await choose('Français');
    expect(await screen.findByText(/3 octobre 2024/)).toBeInTheDocument();
    expect(screen.getByText(fr.shell.disclaimer)).toBeInTheDocument();
    await vi.waitFor(() => {
      expect(language('Français')).toHaveAttribute('aria-pressed', 'true');
    });
    expect(document.documentElement).toHaveAttribute('lang', 'fr');
    expect(menu()).toHaveAccessibleName('Langue fr Français');
    expect(menu()).toHaveFocus();
    expect(currentCase.answers).toEqual({ partner: 'spouse' });

    await choose('English');
    expect(await screen.findByText(/3 October 2024/)).toBeInTheDocument();
    await vi.waitFor(() => {
      expect(document.documentElement).toHaveAttribute('lang', 'en');
    });
  });

  it('are remembered on the device, unless nothing is to be kept there', async () => {
    render(SiteHeader);
    await choose('Français');
    expect(localStorage.getItem('t52-language')).toBe('fr');
    await pageLanguage.start();
    expect(pageLanguage.current).toBe('fr');

    currentCase.leaveNoTrace();
    await choose('English');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('that do not load are told, and the page stays as it is', async () => {
    register('fr', () => Promise.reject(new Error('offline')));
    render(SiteHeader);
    await choose('Français');
    expect(await screen.findByRole('alert')).toHaveTextContent(en.shell.languageFailed);
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(language('English')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(en.shell.disclaimer)).toBeInTheDocument();
  });
});

describe('the frame of every page', () => {
  it('leads to the start, and says that this is no government', () => {
    render(SiteHeader);
    expect(screen.getByRole('link', { name: en.shell.name })).toHaveAttribute('href', '#/');
    expect(screen.getByRole('banner')).toHaveTextContent(en.shell.disclaimer);
  });

  it('ends with the edition of the rules, the publishers, the sources and privacy', () => {
    render(SiteFooter);
    const footer = screen.getByRole('contentinfo');
    expect(footer).toHaveTextContent('3 October 2024');
    expect(footer).toHaveTextContent('Statistics Canada');
    expect(within(footer).getByRole('link', { name: en.shell.footer.sources })).toHaveAttribute(
      'href',
      '#/sources',
    );
    expect(within(footer).getByRole('link', { name: en.shell.footer.privacy })).toHaveAttribute(
      'href',
      '#/privacy',
    );
  });
});
