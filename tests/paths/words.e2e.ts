import { PAGES } from './all-pages';
import { ENGINEER, TECHNICIAN } from './cases';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

/** What a message looks like when it has no words: its key. */
const KEY = /\b(shell|ui|wizard|rules|report|share|employer|explore|start)(\.[a-zA-Z0-9-]+)+/;

for (const [language, heading] of [
  ['en', 'You appear to meet the requirements of this category'],
  ['fr', 'Vous semblez'],
] as const) {
  test(`every page speaks ${language}, and no key shows`, async ({ page }) => {
    test.slow();
    await page.addInitScript((code) => {
      localStorage.setItem('t52-language', code);
    }, language);
    await comeBackWith(page, ENGINEER);
    await page.goto('#/result');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);

    const manifest = page.locator('link[rel=manifest]');
    await expect(manifest).toHaveAttribute('href', /manifest(\.fr)?\.webmanifest$/);
    const told = await page.evaluate(
      async (href) => ((await (await fetch(href)).json()) as { lang: string }).lang,
      (await manifest.getAttribute('href')) ?? '',
    );
    expect(told, 'the app is installed in the language of the page').toBe(language);

    for (const answers of [ENGINEER, TECHNICIAN]) {
      await page.evaluate(
        (kept) => {
          localStorage.setItem('t52-case', kept);
        },
        JSON.stringify({ format: 't52-case', version: 1, answers }),
      );
      await page.reload();
      for (const path of PAGES) {
        await page.goto(`#/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.getByRole('main').innerText(), path).not.toMatch(KEY);
        expect(await page.title(), path).not.toMatch(KEY);
      }
    }
  });
}
