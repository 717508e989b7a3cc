import type { Page } from '@playwright/test';
import { CASE_LINK, OFFER_LINK } from './all-pages';
import { ENGINEER } from './cases';
import { KeyboardWalker } from './keyboard-walker';
import {
  AUSTRALIAN_ENGINEER,
  goThrough,
  MALAYSIAN_TECHNICIAN,
  PERUVIAN_ELECTRICIAN,
} from './personas';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

/** The button with these words, or the link. */
const named = (page: Page, name: string | RegExp, role: 'button' | 'link' = 'button') =>
  page.getByRole(role, { name }).first();

// One of the three ways a case can end; `npm run check:deep` goes the others too.
for (const [who, persona, verdict] of [
  [
    'a professional with a spouse',
    AUSTRALIAN_ENGINEER,
    'You appear to meet the requirements of this category',
  ],
  ['a technician, whose case an officer decides', PERUVIAN_ELECTRICIAN, 'Not decided yet'],
  [
    'a technician who has no provision',
    MALAYSIAN_TECHNICIAN,
    'You do not appear to meet the requirements of this category',
  ],
] as const) {
  if (persona !== AUSTRALIAN_ENGINEER && !process.env['CHECK_DEEP']) continue;
  test(`the whole path by keyboard alone, with the focus on each new heading: ${who}`, async ({
    page,
  }) => {
    test.slow();
    const walker = new KeyboardWalker(page);
    await goThrough(walker, persona);
    await walker.arrive(verdict);
  });
}

test('an employer opens a table and checks it by keyboard alone', async ({ page }) => {
  test.slow();
  const walker = new KeyboardWalker(page);
  await comeBackWith(page, ENGINEER);
  await page.goto('');
  await walker.activate(named(page, /^Are you an employer/, 'link'));
  await walker.arrive('Check candidates as an employer');
  await walker.tick(page.getByRole('radio', { name: 'Many candidates' }));
  await walker.activate(named(page, 'Use the offer from the questions'));
  await walker.activate(page.locator('summary', { hasText: 'Or paste from a spreadsheet' }));
  await walker.tabTo(page.getByRole('textbox', { name: 'Pasted table' }));
  await page.keyboard.insertText('Candidate\tCitizenships\nAna\tMexico\nBen\tPeru\n');
  await walker.activate(named(page, 'Read the pasted table'));
  await walker.activate(named(page, 'Check 2 candidates'));
  await expect(named(page, 'Check 2 candidates again')).toBeFocused();
  await walker.activate(named(page, 'Ben'));
  await walker.arrive('Candidate: Ben');
  await walker.activate(named(page, 'Back to the results'));
  await expect(named(page, 'Ben')).toBeFocused();
});

test('an employer fills in an offer for one candidate and reads the answers by keyboard alone', async ({
  page,
}) => {
  test.slow();
  const walker = new KeyboardWalker(page);
  await page.goto('#/employer');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await walker.fill(page.getByRole('searchbox'), 'software engineer');
  await walker.tick(page.getByRole('radio', { name: '21231 Software engineers and designers' }));
  await walker.fill(page.getByRole('textbox', { name: 'Pay', exact: true }), '75');
  await walker.activate(named(page, 'Make the link'));
  await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
  const paste = page.getByRole('textbox', { name: 'Or paste the candidate’s link' });
  await walker.fill(paste, `#/${OFFER_LINK}`);
  await walker.activate(named(page, 'Open the link'));
  await expect(paste).toHaveAccessibleDescription(/no candidate has answered it yet/);
  await expect(paste).toBeFocused();
  await walker.fill(paste, `#/${CASE_LINK}`);
  await walker.activate(named(page, 'Open the link'));
  await walker.arrive('A candidate’s answers, from a link');
  await walker.activate(named(page, 'Back to the offer'));
  await expect(page.getByRole('heading', { name: '3. The candidate’s answers' })).toBeFocused();
});

test('an offer is answered by keyboard alone', async ({ page }) => {
  const walker = new KeyboardWalker(page);
  await page.goto(`#/${OFFER_LINK}`);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await walker.press('share.offer.begin');
  await walker.arrive('About this check');
});

test('an occupation is found in the tree of occupations by keyboard alone', async ({ page }) => {
  const walker = new KeyboardWalker(page);
  await comeBackWith(page, { citizenships: ['JP'] });
  await page.goto('#/occupation');
  const tree = page.locator('details').filter({ hasText: walker.text('wizard.occupation.browse') });
  const first = tree.locator('details > summary');
  await walker.activate(tree.locator('summary').first());
  await walker.activate(first.first());
  await walker.activate(first.nth(1));
  const row = tree.getByRole('radio').first();
  await walker.tick(row);
  await expect(
    page.getByRole('region', { name: walker.text('wizard.occupation.chosen') }),
  ).toBeVisible();
  await expect(row).toBeFocused();
});

test('answers are shared and taken over by keyboard alone', async ({ page }) => {
  const walker = new KeyboardWalker(page);
  await comeBackWith(page, ENGINEER);
  await page.goto('#/check');
  await walker.press('shell.answers.menu');
  await walker.press('shell.share.title');
  await walker.arrive('Share by link');
  await walker.activate(named(page, 'Make the link'));
  await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
  await walker.activate(named(page, 'See what it shows', 'link'));
  await walker.arrive('Answers that someone shared');
  await walker.press('share.opened.use');
  const dialog = page.getByRole('dialog');
  await walker.tabTo(dialog.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(named(page, 'Use these answers as mine')).toBeFocused();
  await page.keyboard.press('Enter');
  await walker.activate(dialog.getByRole('button', { name: 'Use these answers' }));
  await walker.arrive('Check your answers');
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('#/about');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
