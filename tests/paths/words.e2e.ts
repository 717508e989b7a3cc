import type { Page } from '@playwright/test';
import { LANGUAGES, textsOf } from '../locales/words';
import { PAGES } from './all-pages';
import { ENGINEER, TECHNICIAN } from './cases';
import { crawledAs } from './crawled-as';
import { shownTexts } from './shown-texts';
import { STATES } from './states';
import { becomeSomebody } from './stored';
import { unfold } from './unfold';
import { Reader } from './untranslated';
import { Walker } from './walker';
import { expect, test } from './watched';

/** What a message looks like when it has no words: its key. */
const KEY = /\b(shell|ui|wizard|rules|report|share|employer|explore|start)(\.[a-zA-Z0-9-]+)+/;

/** Each language with one of the cases; `npm run check:deep` reads all of them in each. */
const CASES = { engineer: ENGINEER, technician: TECHNICIAN, nobody: {} };
const READ = LANGUAGES.flatMap((language) => {
  const all = ['engineer', 'technician', 'nobody'] as const;
  const some = [crawledAs(language)];
  return (process.env['CHECK_DEEP'] ? all : some).map((name) => [language, name] as const);
});

for (const [language, name] of READ) {
  test(`every page speaks ${language} to the ${name}, shows no key, and fits a small phone`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 740 });
    await becomeSomebody(page, language, CASES[name]);
    await page.goto('#/result');
    // The first page of a fresh browser: a busy machine may take its time.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
    await expectManifest(page, language);

    const reader = new Reader(language);
    const seen = new Set<string>();
    const look = async (where: string) => {
      const texts = (await shownTexts(page)).filter((text) => !seen.has(text));
      for (const text of texts) seen.add(text);
      expect
        .soft(
          texts.filter((text) => KEY.test(text)),
          `keys ${where}`,
        )
        .toEqual([]);
      if (language !== 'en') expect.soft(reader.english(texts), `English ${where}`).toEqual([]);
      expect.soft(reader.unmarked(texts), `titles not told to be English ${where}`).toEqual([]);
      expect.soft(await overTheEdge(page), `what is too wide ${where}`).toEqual([]);
    };
    for (const path of PAGES) {
      await page.goto(`#/${path}`);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await unfold(page);
      await look(`on “${path}”`);
    }
    const walker = new Walker(page, language);
    for (const state of STATES) {
      await becomeSomebody(page, language, state.answers ?? ENGINEER);
      await state.go(walker);
      await look(`in the state: ${state.name}`);
    }
  });
}

/** The app is installed in the language of the page. */
async function expectManifest(page: Page, language: string) {
  const link = page.locator('link[rel=manifest]');
  const file = language === 'en' ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;
  await expect(link).toHaveAttribute('href', new RegExp(`${file}$`));
  const told = await link.evaluate(
    async (element: HTMLLinkElement) =>
      (await (await fetch(element.href)).json()) as { lang: string; name: string },
  );
  expect(told.lang).toBe(language);
  expect(told.name).toBe(textsOf(language).get('shell.name'));
}

/** What reaches over the edge of the page, innermost first; what scrolls in a box of its own does not. */
function overTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const told = wide.map(
      (element) => `${element.tagName}: ${element.textContent.trim().slice(0, 60)}`,
    );
    return told.length ? told.reverse().slice(0, 5) : ['something'];
  });
}
