import type { Locator, Page } from '@playwright/test';
import { ENGINEER } from './cases';
import { comeBackWith } from './stored';
import { words } from './walker';
import { expect, test } from './watched';

/** A person who has a keyboard and nothing else. */
class Typist {
  constructor(readonly page: Page) {}

  /** Presses Tab until the control has the focus; fails when it is not reached within a page's worth of stops. */
  async tabTo(control: Locator): Promise<void> {
    await control.first().waitFor();
    for (let stops = 0; stops < 160; stops += 1) {
      if (await control.first().evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('the control was not reached by Tab');
  }

  /** Goes to a button or whatever else Enter presses, and presses it. */
  async enter(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press('Enter');
  }

  /** Goes into a group of radio buttons and on to one of them by the arrows. */
  async pick(path: string, option: string): Promise<void> {
    const group = this.page.getByRole('radiogroup', { name: words(path, 'ask') });
    const radios = group.getByRole('radio');
    await this.tabTo(radios.first());
    const wanted = group.getByRole('radio', { name: option, exact: true });
    await this.page.keyboard.press('Space');
    for (let moves = 0; moves < 12 && !(await wanted.isChecked()); moves += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(wanted).toBeChecked();
  }

  async type(path: string, text: string): Promise<void> {
    await this.tabTo(this.page.getByRole('textbox', { name: words(path, 'ask') }));
    await this.page.keyboard.type(text);
  }

  async press(
    name: string | RegExp,
    heading: string,
    role: 'button' | 'link' = 'button',
  ): Promise<void> {
    await this.enter(this.page.getByRole(role, { name }));
    const arrived = this.page.getByRole('heading', { level: 1, name: heading });
    await expect(arrived).toBeFocused();
  }
}

test('the whole path by keyboard alone, with the focus on each new heading', async ({ page }) => {
  test.slow();
  const typist = new Typist(page);
  await page.goto('');
  await typist.press('Start the questions', 'About this check', 'link');
  await typist.pick('audience', words('audience', 'options.applicant'));
  await typist.press('Continue', 'Citizenship and residence');
  await typist.tabTo(page.getByRole('checkbox', { name: 'Mexico' }));
  await page.keyboard.press('Space');
  await typist.pick('australianPermanentResident', 'No');
  await typist.press('Continue', 'Occupation');
  await typist.tabTo(page.getByRole('searchbox'));
  await page.keyboard.type('software engineer');
  const row = page.locator('input[type=radio][value="21231"]');
  await row.first().waitFor();
  await typist.tabTo(page.locator('main input[type=radio][value]'));
  await page.keyboard.press('Space');
  for (let moves = 0; moves < 12 && !(await row.first().isChecked()); moves += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(row.first()).toBeChecked();
  await typist.press('Continue', 'Your job offer');
  await typist.pick('offer.arrangement', words('offer.arrangement', 'options.employee'));
  await typist.pick('offer.employerInCanada', 'Yes');
  await typist.press('Continue', 'Where and when will you work?');
  await typist.tabTo(page.getByLabel(words('offer.province', 'ask')));
  await page.keyboard.type('Ontario');
  await typist.tabTo(page.getByLabel(words('offer.region', 'ask')));
  await page.keyboard.type('Toronto');
  await typist.press('Continue', 'Your part in the Canadian enterprise');
  await typist.enter(page.getByRole('button', { name: 'None of these is true' }));
  await typist.press('Continue', 'Education');
  await typist.pick('education.credential', words('education.credential', 'options.master'));
  await typist.type('education.years', '6');
  await typist.pick('education.related', 'Yes');
  await typist.pick('education.meetsNocRequirements', 'Yes');
  await typist.press('Continue', 'Paid work experience');
  await typist.tabTo(page.getByRole('radio', { name: 'As a total, in months' }));
  await page.keyboard.press('Space');
  await typist.type('experience.paidMonths', '24');
  await typist.press('Continue', 'Licence or certification');
  await typist.pick('licence.regulated', 'No');
  await typist.press('Continue', 'Your pay');
  await typist.type('wage.amount', '90');
  await typist.pick('wage.per', words('wage.per', 'options.hour'));
  await typist.press('Continue', 'The prevailing wage');
  await typist.pick('prevailing.comparableStaff', 'No');
  await typist.press('Continue', 'Language');
  await typist.pick('offer.languageRequired', 'No');
  await typist.pick('language.canCommunicate', 'Yes');
  await typist.press('Continue', 'Spouse or common-law partner');
  await typist.pick('partner', words('partner', 'options.none'));
  await typist.press('Continue', 'Check your answers');
  await typist.press(
    'See the result',
    'You appear to meet the requirements of this category',
    'link',
  );
});

test('an employer opens a table and checks it by keyboard alone', async ({ page }) => {
  test.slow();
  const typist = new Typist(page);
  await comeBackWith(page, ENGINEER);
  await page.goto('');
  await typist.press(/^Are you an employer/, 'Check candidates as an employer', 'link');
  await typist.tabTo(page.getByRole('radio', { name: 'One candidate' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Many candidates' })).toBeFocused();
  await typist.enter(page.getByRole('button', { name: 'Use the offer from the questions' }));
  await typist.enter(page.locator('summary', { hasText: 'Or paste from a spreadsheet' }));
  await typist.tabTo(page.getByRole('textbox', { name: 'Pasted table' }));
  await page.keyboard.insertText('Candidate\tCitizenships\nAna\tMexico\nBen\tPeru\n');
  await typist.enter(page.getByRole('button', { name: 'Read the pasted table' }));
  await typist.enter(page.getByRole('button', { name: 'Check 2 candidates' }));
  await expect(page.getByRole('button', { name: 'Check 2 candidates again' })).toBeFocused();
  await typist.press('Ben', 'Candidate: Ben');
  await typist.enter(page.getByRole('button', { name: 'Back to the results' }));
  await expect(page.getByRole('button', { name: 'Ben' })).toBeFocused();
});

test('answers are shared and taken over by keyboard alone', async ({ page }) => {
  const typist = new Typist(page);
  await comeBackWith(page, ENGINEER);
  await page.goto('#/check');
  await typist.enter(page.getByRole('button', { name: 'My answers', exact: true }));
  await typist.press('Share by link', 'Share by link');
  await typist.enter(page.getByRole('button', { name: 'Make the link' }));
  await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
  await typist.press('See what it shows', 'Answers that someone shared', 'link');
  await typist.enter(page.getByRole('button', { name: 'Use these answers as mine' }));
  const dialog = page.getByRole('dialog');
  await typist.tabTo(dialog.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Use these answers as mine' })).toBeFocused();
  await page.keyboard.press('Enter');
  await typist.enter(dialog.getByRole('button', { name: 'Use these answers' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeFocused();
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('#/about');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
