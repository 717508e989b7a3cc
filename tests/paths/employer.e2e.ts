import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ENGINEER } from './cases';
import { expectAccessible } from './accessible';
import { comeBackWith, keptAnswers } from './stored';
import { expect, test } from './watched';

const HEADER =
  'Candidate,Citizenships,Highest credential,Years of study,Study in the field of the job,' +
  'Meets the NOC requirements,Country of the credential,Months of paid experience,' +
  'Established the enterprise,Controls the enterprise,Owns the enterprise,' +
  'Receives income from its profit,Can do the job in English or French,Shoe size';

/**
 * Five engineers for the offer of `ENGINEER`. Ana answers all; Ben has three months of the twelve; Chie does not say
 * how long she worked; Dan's country cannot be read, no more than Eva's.
 */
const TABLE = [
  HEADER,
  'Ana,Mexico,Bachelor,4,yes,yes,Mexico,30,no,no,no,no,yes,38',
  'Ben,Peru,Bachelor,4,yes,yes,Peru,3,no,no,no,no,yes,44',
  'Chie,Japan,Bachelor,4,yes,yes,Japan,,no,no,no,no,yes,36',
  'Dan,Mexiko City,Bachelor,4,yes,yes,Mexico,30,no,no,no,no,yes,43',
  'Eva,Mexiko City,Bachelor,4,yes,yes,Mexico,30,no,no,no,no,yes,40',
].join('\n');

/** The employers' page, for a table of many candidates. */
async function openEmployers(page: Page) {
  await page.goto('#/employer');
  await page.getByRole('radio', { name: 'Many candidates' }).check();
}

/** The page with the offer of the engineer's case taken over, and a table open. */
async function openTable(page: Page, text = TABLE, name = 'people.csv') {
  await comeBackWith(page, ENGINEER);
  await openEmployers(page);
  await page.getByRole('button', { name: 'Use the offer from the questions' }).click();
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const main = (page: Page) => page.getByRole('main');

test('an employer checks a table, mends a cell, opens a candidate and saves the results', async ({
  page,
}) => {
  test.slow();
  await openTable(page);
  await expect(main(page).getByText('“people.csv” is open: 5 rows, 14 columns.')).toBeVisible();
  await expect(page.getByText('13 columns are used. 1 is left out.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Shoe size' })).toHaveValue('');

  const cell = page.getByRole('textbox', { name: 'Citizenships, row 5 and 1 more row' });
  await expect(cell).toHaveValue('Mexiko City');
  await expect(cell).toHaveAccessibleDescription(/No country has this name or code\./);
  await cell.fill('Mexico');
  await page.getByRole('button', { name: 'Mend all 2 cells' }).click();
  await expect(page.getByText('All cells could be read.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(page.getByText('2 cells could not be read.')).toBeVisible();
  await cell.fill('Mexico');
  await page.getByRole('button', { name: 'Only in row 5' }).click();
  await expect(page.getByText('1 cell could not be read.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Citizenships, row 6' })).toBeFocused();

  await page.getByRole('button', { name: 'Check 5 candidates' }).press('Enter');
  await expect(page.getByText('5 candidates were checked.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check 5 candidates again' })).toBeFocused();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Ana')).toContainText('Appears to meet the requirements');
  await expect(row('Ben')).toContainText('Does not appear to meet the requirements');
  await expect(row('Ben')).toContainText('Not met: Work experience');
  await expect(row('Chie')).toContainText(/Missing: .*Months of paid experience/);
  await expect(row('Dan')).toContainText('Appears to meet the requirements');
  await expect(row('Eva')).toContainText('Not decided yet');
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Result', exact: true }).selectOption('not-eligible');
  await expect(page.getByRole('heading', { name: '1 candidate', exact: true })).toBeVisible();
  const ben = page.getByRole('button', { name: 'Ben' });
  await ben.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Candidate: Ben' })).toBeFocused();
  await expect(page.getByRole('article', { name: 'Work experience' })).toContainText('Not met');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to the results' }).first().press('Enter');
  await expect(ben).toBeFocused();
  await page.getByRole('button', { name: 'Show all candidates' }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Name contains' })).toBeFocused();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^candidates-checked-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(6);
  expect(text).toMatch(/Ben.*Does not appear to meet the requirements/);
  // Ben has three months of the 24 that a professional needs.
  expect(text).toContain('21 more months of paid work in the sector: 24 months in all');
  expect(text).toContain('Proof of citizenship\nPassport\nProof of education');
  await expect(page.getByText('The results are saved.')).toBeVisible();
  expect(await keptAnswers(page), 'the answers kept on the device are as they were').toEqual(
    ENGINEER,
  );
});

test('the browser asks before results that are not saved are closed', async ({ page }) => {
  await openTable(page);
  await page.getByRole('button', { name: 'Check 5 candidates' }).click();
  await expect(page.getByText('5 candidates were checked.')).toBeVisible();

  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
  await page.goBack();
  await expect(page.getByText('5 candidates were checked.')).toBeVisible();

  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;

  await page.getByRole('button', { name: 'Take the table and the results away' }).click();
  const question = page.getByRole('dialog', { name: 'The results are not saved' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Ana' })).toBeVisible();
  await page.getByRole('button', { name: 'Take the table and the results away' }).click();
  await question.getByRole('button', { name: 'Go on without saving' }).click();
  await expect(page.getByRole('heading', { name: 'Results' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '2. The candidates' })).toBeFocused();
});

test('a higher pay is compared over the same candidates', async ({ page }) => {
  const paid = TABLE.replaceAll('\n', ',20\n').replace(',20', ',Pay').concat(',20');
  await openTable(page, paid);
  await page.getByRole('button', { name: 'Check 5 candidates' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ana' })).toContainText('Not met: Wage');
  await page.getByRole('textbox', { name: 'How much more an hour' }).fill('55');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText(/^\d results? changes?\.$/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ana: ' })).toContainText(
    'Does not appear to meet the requirements → Appears to meet the requirements',
  );
});

test('job titles are proposed and never taken by themselves', async ({ page }) => {
  await openEmployers(page);
  await page.getByText('Or paste from a spreadsheet').click();
  await page
    .getByRole('textbox', { name: 'Pasted table' })
    .fill('Candidate\tJob title\nAna\tsoftware engineer\nBen\tsoftware engineer\n');
  await page.getByRole('button', { name: 'Read the pasted table' }).click();
  const title = page.getByRole('combobox', { name: '“software engineer” (2 rows)' });
  await expect(title).toHaveValue('');
  await title.selectOption('21231');
  await page.getByRole('button', { name: 'Check 2 candidates' }).click();
  await page.getByRole('button', { name: 'Ana' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '21231' }).first()).toHaveText(
    '21231 Software engineers and designers',
  );
});

for (const [name, bytes, words] of [
  ['empty.csv', '', 'The file or the pasted text is empty.'],
  ['photo.csv', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'This file is not a table'],
  ['header.csv', HEADER, 'There are no rows below the names of the columns.'],
] as const) {
  test(`a file that holds no candidates is refused with the reason: ${name}`, async ({ page }) => {
    await openEmployers(page);
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes, 'latin1') });
    await expect(page.getByRole('alert')).toContainText(words);
    await expectAccessible(page);
  });
}
