import { expectAccessible, expectAccessibleAt, SCHEMES, WIDTHS } from './accessible';
import { PAGES } from './all-pages';
import { ENGINEER, TECHNICIAN } from './cases';
import { LANGUAGES } from '../locales/words';
import { pairwise, product } from './pairwise';
import { STATES } from './states';
import { becomeSomebody } from './stored';
import { unfold } from './unfold';
import { Walker } from './walker';
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

// The app is opened once for each person and language, and each page once for all its looks.
for (const language of FACTORS.language) {
  const spoken = looks.filter((look) => look.language === language);
  test(`axe finds nothing in ${spoken.length} looks, in ${language}`, async ({ page }) => {
    test.setTimeout(40_000 + spoken.length * 10_000);
    for (const who of FACTORS.who) {
      const here = spoken.filter((look) => look.who === who);
      if (here.length === 0) continue;
      await becomeSomebody(page, language, CASES[who]);
      for (const path of PAGES) {
        const ofPath = here.filter((look) => look.path === path);
        if (ofPath.length === 0) continue;
        await page.goto(`#/${path}`);
        await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
        // Titles, regions and wages arrive a little later.
        await page.waitForLoadState('networkidle');
        // The answer so far would lie over the page: it has a test of its own.
        await unfold(page, '.so-far');
        for (const look of ofPath) {
          await expectAccessibleAt(page, look, `"${path}" in ${language}:`);
        }
      }
    }
  });
}

/** Each in one of the languages; `npm run check:deep` comes to all of them in each. */
const TOLD = LANGUAGES.map(
  (language, at) =>
    [
      language,
      STATES.filter((_, index) => process.env['CHECK_DEEP'] || index % LANGUAGES.length === at),
    ] as const,
);
const EVERY_LOOK = product({ scheme: SCHEMES, width: WIDTHS });
/** Two of them, of other schemes and widths, in turn; all six in `npm run check:deep`. */
const looksAt = (index: number) =>
  EVERY_LOOK.filter((_, at) => process.env['CHECK_DEEP'] || at % 3 === index % 3);

for (const [language, states] of TOLD) {
  test(`axe finds nothing in ${states.length} states of screens, in ${language}`, async ({
    page,
  }) => {
    const walker = new Walker(page, language);
    test.setTimeout(20_000 + states.length * EVERY_LOOK.length * 10_000);
    for (const [index, { name, answers = ENGINEER, go }] of states.entries()) {
      await becomeSomebody(page, language, answers);
      await go(walker);
      for (const look of looksAt(index)) {
        await expectAccessibleAt(page, look, `${name}, in ${language}:`);
      }
    }
  });
}

test('axe finds nothing on a page with errors, which has the focus on what is wrong', async ({
  page,
}) => {
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
