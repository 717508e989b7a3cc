import type { Page } from '@playwright/test';
import { PAGES } from './all-pages';
import { ENGINEER, TECHNICIAN } from './cases';
import { EMPLOYER_STATES } from './employer-states';
import { SIMILAR, STATES } from './states';
import { becomeSomebody, comeBackWith } from './stored';
import { Walker } from './walker';
import { expect, test } from './watched';

/** A window of 1280 by 1024 CSS pixels, enlarged to 400 % (WCAG 2.2, 1.4.10). */
const ENLARGED = { width: 320, height: 256 };

/** Of the screens without an address those that are wide or long; `npm run check:deep` comes to all. */
const OTHERS = process.env['CHECK_DEEP'] ? STATES : [...EMPLOYER_STATES.slice(0, 1), SIMILAR];

/** The figures of WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** How much of the window is covered by what stays in sight, in CSS pixels of its height. */
const covered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      // A question that has to be answered first may lie over the page.
      .filter((element) => element.tagName !== 'DIALOG')
      .filter((element) => element.checkVisibility())
      .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0),
  );

/** What is cut off or runs over the edge while the page has the spacing a person sets. */
const cutOff = (page: Page) =>
  page.evaluate((spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    document.adoptedStyleSheets = [sheet];
    const holds = (element: Element) =>
      getComputedStyle(element).overflowX !== 'auto' ||
      getComputedStyle(element).overflowX === 'hidden';
    const tight = [
      ...document.querySelectorAll(
        'main :is(a, button, summary, label, p, li, dt, dd, h1, h2, h3, h4, th, td)',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => getComputedStyle(element).display !== 'inline' && holds(element))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
    const { scrollWidth, clientWidth } = document.documentElement;
    document.adoptedStyleSheets = [];
    return scrollWidth > clientWidth
      ? [`the page, by ${scrollWidth - clientWidth} px`, ...tight]
      : tight;
  }, SPACING);

test('an enlarged page leaves most of itself to read, and cuts nothing off with the spacing a person sets', async ({
  page,
}) => {
  test.slow();
  const look = async (where: string) => {
    expect
      .soft(await covered(page), `what stays in sight: ${where}`)
      .toBeLessThan(ENLARGED.height / 4);
    expect.soft(await cutOff(page), `what is cut off: ${where}`).toEqual([]);
  };
  await page.setViewportSize(ENLARGED);
  await becomeSomebody(page, 'en', TECHNICIAN);
  for (const path of PAGES) {
    await page.goto(`#/${path}`);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await look(path);
  }
  const walker = new Walker(page);
  for (const { name, answers = ENGINEER, go } of OTHERS) {
    await becomeSomebody(page, walker.language, answers);
    await go(walker);
    await look(name);
  }
});

test('what has the focus is in sight, on an enlarged page and on a whole one', async ({ page }) => {
  test.slow();
  await comeBackWith(page, TECHNICIAN);
  for (const size of [ENLARGED, { width: 1280, height: 800 }]) {
    await page.setViewportSize(size);
    await page.goto('#/wage');
    await page.getByRole('button', { name: /Show each requirement/ }).waitFor();
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { left, top, width, height } = element.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        const seen =
          at &&
          (element.contains(at) || at.contains(element) || at.closest('.row')?.contains(element));
        return seen ? undefined : element.outerHTML.slice(0, 120);
      });
      expect(hidden, `${size.width} px, stop ${stops}`).toBe(undefined);
    }
  }
});
