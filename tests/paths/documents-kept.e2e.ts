import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { ENGINEER } from './cases';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

/** What a press of this button saves, as text, and under which name. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('ticks and notes survive a reload, and are in the saved file', async ({ page }) => {
  await comeBackWith(page, ENGINEER);
  await page.goto('#/result');
  const documents = page.getByRole('region', { name: 'Documents to gather' });
  await documents.getByRole('checkbox', { name: 'Passport', exact: true }).check();
  const passport = documents.getByRole('listitem').filter({
    has: page.getByRole('checkbox', { name: 'Passport', exact: true }),
  });
  await passport.getByText('Add a note').click();
  const note = passport.getByRole('textbox', { name: 'My note: Passport' });
  await note.pressSequentially('Renew before March');
  await expect(note).toBeFocused();

  await page.reload();
  await expect(documents.getByRole('checkbox', { name: 'Passport', exact: true })).toBeChecked();
  await expect(note).toHaveValue('Renew before March');
  await expect(documents.getByText('1 of 14 documents ready.')).toBeVisible();

  const { text } = await saved(page, 'Save my answers to a file');
  expect(JSON.parse(text)).toMatchObject({
    keep: { ticks: ['passport'], notes: { passport: 'Renew before March' } },
  });
});

test('ticks alone are not lost when starting over', async ({ page }) => {
  await page.goto('#/result');
  await page.getByRole('checkbox', { name: 'Passport', exact: true }).check();
  await page.getByRole('button', { name: 'My answers', exact: true }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Bring my earlier answers back' }).click();
  await page.goto('#/result');
  await expect(page.getByRole('checkbox', { name: 'Passport', exact: true })).toBeChecked();
});

test('the dates are saved as a file that a calendar reads', async ({ page }) => {
  await comeBackWith(page, ENGINEER);
  await page.goto('#/result');
  const { name, text } = await saved(page, 'Save these dates for a calendar');
  expect(name).toMatch(/^permit-check-dates-\d{4}-\d\d-\d\d\.ics$/);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const days = Object.fromEntries(
    events.map((event) => {
      const { summary, startDate } = new ICAL.Event(event);
      return [summary, startDate.toString()];
    }),
  );
  // The work starts on 11 January 2027; a first permit ends a year later at most.
  // No day of receipt was told: today's date would be nobody's.
  expect(Object.keys(days)).toHaveLength(6);
  expect(days).toMatchObject({
    'Work starts (CPTPP work permit)': '2027-01-11',
    'A first permit could run until this day (CPTPP work permit)': '2028-01-10',
    'Last day to ask for an extension (CPTPP work permit)': '2028-01-09',
    'Passport expires (CPTPP work permit)': '2031-06-30',
  });
});

test('a list is reached from the result, copied, and led back from', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await comeBackWith(page, ENGINEER);
  await page.goto('#/result');
  await page.getByRole('link', { name: 'List for the employer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('The list is copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('- NOC code and title: 21231 Software engineers and designers');
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You appear to meet');
});
