import { expectAccessible, expectAccessibleAt, SCHEMES, WIDTHS } from './accessible';
import { PAGES } from './all-pages';
import { ENGINEER, TECHNICIAN } from './cases';
import { LANGUAGES } from '../locales/words';
import { pairwise, product } from './pairwise';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

const CASES = { engineer: ENGINEER, technician: TECHNICIAN } as const;

const FACTORS = {
  path: PAGES,
  language: LANGUAGES,
  scheme: SCHEMES,
  width: WIDTHS,
  who: ['engineer', 'technician'],
} as const;

/** Every two values of these together; `npm run check:deep` looks at all combinations. */
const looks = process.env['CHECK_DEEP'] ? product(FACTORS) : pairwise(FACTORS);

// The app is opened once for each person and language, and gone through as a person does.
for (const language of FACTORS.language) {
  for (const who of FACTORS.who) {
    for (const scheme of SCHEMES) {
      const here = looks.filter(
        (look) => look.language === language && look.who === who && look.scheme === scheme,
      );
      if (here.length === 0) continue;
      test(`axe finds nothing on ${here.length} pages for the ${who}, in ${language}, ${scheme}`, async ({
        page,
      }) => {
        test.setTimeout(20_000 + here.length * 10_000);
        await page.addInitScript((code) => {
          localStorage.setItem('t52-language', code);
        }, language);
        await comeBackWith(page, CASES[who]);
        for (const { path, width } of here) {
          await page.goto(`#/${path}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          // Titles, regions and wages arrive a little later.
          await page.waitForLoadState('networkidle');
          await expectAccessibleAt(page, { width, scheme }, `"${path}" in ${language}:`);
        }
      });
    }
  }
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
