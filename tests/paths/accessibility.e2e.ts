import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGES } from './all-pages';
import { ENGINEER, TECHNICIAN } from './cases';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

/** Each width with one scheme; `npm run check:deep` looks at each width in both. */
const SCHEMES = process.env['CHECK_DEEP']
  ? ({ 320: ['light', 'dark'], 1280: ['light', 'dark'] } as const)
  : ({ 320: ['light'], 1280: ['dark'] } as const);

/** What axe finds on the page as it stands, at both widths and in both schemes, and whether it runs over the edge. */
async function expectAccessible(page: Page) {
  for (const width of [320, 1280] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES[width]) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(found, `${width} px, ${colorScheme}`).toEqual([]);
    }
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `nothing runs over the edge at ${width} px`).toBe(0);
  }
}

/** English always; `npm run check:deep` looks at the other languages too. */
const LANGUAGES = process.env['CHECK_DEEP'] ? ['en', 'fr'] : ['en'];

for (const [name, answers, language] of LANGUAGES.flatMap((language) => [
  ['an engineer', ENGINEER, language] as const,
  ['a technician', TECHNICIAN, language] as const,
])) {
  test.describe(`axe finds nothing for ${name}, in ${language}`, () => {
    for (const path of PAGES) {
      test(`on the page "${path || 'start'}"`, async ({ page }) => {
        await page.addInitScript((code) => {
          localStorage.setItem('t52-language', code);
        }, language);
        await comeBackWith(page, answers);
        await page.goto(`#/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        // Titles, regions and wages arrive a little later.
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
      });
    }
  });
}

test('axe finds nothing on a page with errors', async ({ page }) => {
  await page.goto('#/wage');
  await page.getByRole('textbox', { name: 'How much does the offer pay?' }).fill('a lot');
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ has: page.getByRole('heading') });
  await expect(summary).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'How much does the offer pay?' })).toHaveValue(
    'a lot',
  );
  await expectAccessible(page);
});

test('axe finds nothing with the answer so far unfolded, and in the occupation results', async ({
  page,
}) => {
  await comeBackWith(page, { citizenships: ['JP'] });
  await page.goto('#/occupation');
  await page.getByRole('searchbox').fill('designer');
  await page.getByText(/occupations found/).waitFor();
  await page.getByRole('button', { name: /Show each requirement/ }).click();
  await expectAccessible(page);
});

test('axe finds nothing with a change tried, a link made, and the question before it is taken over', async ({
  page,
}) => {
  await comeBackWith(page, { ...ENGINEER, experience: { paidMonths: 14 } });
  await page.goto('#/result');
  await page.getByRole('button', { name: 'Try it' }).click();
  await expectAccessible(page);
  await page.goto('#/share');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See what it shows' }).click();
  await page.getByRole('button', { name: 'Use these answers as mine' }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
});
