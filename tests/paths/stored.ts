import type { Page } from '@playwright/test';
import type { Answers, Keep } from '../../src/answers/types';

/** Puts a case where the app keeps it, before the page opens: a person who comes back. */
export async function comeBackWith(page: Page, answers: Answers, keep: Keep = {}): Promise<void> {
  await keepText(page, JSON.stringify({ format: 't52-case', version: 1, answers, keep }));
}

/** The same with any text, good or bad. Kept once: what the app writes later stays. */
export async function keepText(page: Page, text: string): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('kept-once')) return;
    sessionStorage.setItem('kept-once', 'yes');
    localStorage.setItem('t52-case', kept);
  }, text);
}

/** Before each page or in the middle of a test: the next page opens for somebody with these answers and this language. */
export async function becomeSomebody(
  page: Page,
  language: string,
  answers: Answers,
): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('');
  const kept = JSON.stringify({ format: 't52-case', version: 1, answers });
  await page.evaluate(
    ([code, text]) => {
      localStorage.clear();
      localStorage.setItem('t52-language', code);
      localStorage.setItem('t52-case', text);
    },
    [language, kept] as const,
  );
  await page.goto('about:blank');
}

/** What the app has kept of the answers. */
export async function keptAnswers(page: Page): Promise<unknown> {
  const text = await page.evaluate(() => localStorage.getItem('t52-case'));
  return text === null ? undefined : (JSON.parse(text) as { answers: unknown }).answers;
}
