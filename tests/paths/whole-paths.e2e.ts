import type { Page } from '@playwright/test';
import {
  AUSTRALIAN_ENGINEER,
  goThrough,
  MALAYSIAN_TECHNICIAN,
  PERUVIAN_ELECTRICIAN,
} from './personas';
import { expect, test } from './watched';
import { Walker } from './walker';

// As with a person: the copy of the app comes to the device while they answer.
test.use({ keepsCopy: true });

const APPEARS = 'You appear to meet the requirements of this category';
const DOES_NOT = 'You do not appear to meet the requirements of this category';
const OPEN = 'Not decided yet';

/** The verdict, and the state of each point as the page tells it. */
async function expectResult(page: Page, verdict: string, points: Record<string, string>) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
  for (const [point, status] of Object.entries(points)) {
    await expect(page.getByRole('article', { name: point })).toContainText(status);
  }
}

/** On paper everything is open, and the buttons are gone. */
async function expectPrinted(page: Page, ...texts: (string | RegExp)[]) {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  expect(await page.locator('main details:not([open])').count(), 'all is open').toBe(0);
  for (const text of texts) await expect(page.getByText(text).first()).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
}

test('an Australian software engineer with a three-year degree and a spouse', async ({ page }) => {
  await goThrough(new Walker(page), AUSTRALIAN_ENGINEER);
  await expectResult(page, APPEARS, { Education: 'Met', Wage: 'Met' });
  await expect(
    page.getByText('Your partner appears to meet the requirements').first(),
  ).toBeVisible();
  await expect(page.getByText(/10 January 2028|10 January 2028/).first()).toBeVisible();
  await expectPrinted(
    page,
    /letter/i,
    'An officer decides on each application. This is not a government site and not legal advice.',
  );
});

test('a Peruvian electrician: an officer decides, leaning to yes', async ({ page }) => {
  await goThrough(new Walker(page), PERUVIAN_ELECTRICIAN);
  await expectResult(page, OPEN, { 'Occupation is on the list': 'Not known yet' });
  await expect(page.getByText(/leans towards yes/).first()).toBeVisible();
  await expect(
    page.getByText('Your partner does not appear to meet the requirements').first(),
  ).toBeVisible();
  await expectPrinted(page, /electricians/);
});

test('a Japanese researcher: a company does not count, a university does', async ({ page }) => {
  const walker = new Walker(page);
  await goThrough(walker, {
    citizen: ['Japan'],
    australianResident: false,
    occupation: { typed: '21100', noc: '21100' },
    occupationQuestions: [
      ['mainly-research', 'yes'],
      ['academic-host', 'no'],
    ],
    credential: 'doctorate',
    years: '9',
  });
  await expectResult(page, DOES_NOT, { 'Occupation is on the list': 'Not met' });

  await page.getByRole('link', { name: 'Change my answers' }).click();
  await walker.arrive('Check your answers');
  await page.getByRole('link', { name: /Change these answers.*Occupation/ }).click();
  await walker.arrive('Occupation');
  await walker.occupationQuestion('academic-host', 'yes');
  await page.getByRole('button', { name: 'Save and go back to my answers' }).click();
  await walker.arrive('Check your answers');
  await page.getByRole('link', { name: 'See the result' }).first().click();
  await expectResult(page, APPEARS, { 'Occupation is on the list': 'Met' });
  await expectPrinted(page);
});

test('a Mexican lawyer: excluded, but for a foreign legal consultant', async ({ page }) => {
  await goThrough(new Walker(page), {
    citizen: ['Mexico'],
    australianResident: false,
    occupation: { typed: 'lawyer', noc: '41101' },
    occupationQuestions: [['foreign-legal-consultant', 'no']],
    years: '5',
    regulated: 'held',
  });
  await expectResult(page, DOES_NOT, { 'Occupation is on the list': 'Not met', Education: 'Met' });
  await expectPrinted(page, /judges, lawyers and notaries/);
});

test('a Malaysian technician: there is no provision', async ({ page }) => {
  await goThrough(new Walker(page), MALAYSIAN_TECHNICIAN);
  await expectResult(page, DOES_NOT, {
    'Level of the occupation': 'Not met',
    'Occupation is on the list': 'Not met',
    Experience: 'Met',
  });
  await expectPrinted(page, /Malaysia/);
});

test('an Indian permanent resident of Australia applies as an Australian would', async ({
  page,
}) => {
  await goThrough(new Walker(page), {
    citizenElsewhere: ['India'],
    australianResident: true,
    occupation: { typed: 'accountant', noc: '11100' },
    years: '3',
    degreeFrom: 'Australia',
    partner: 'common-law',
  });
  await expectResult(page, APPEARS, { 'Citizenship or residence': 'Met' });
  await expect(page.getByText('As a permanent resident of Australia').first()).toBeVisible();
  await expectPrinted(page, /Proof/i);
});

test('a New Zealander hears why, and what else to look at', async ({ page }) => {
  await goThrough(new Walker(page), {
    citizenElsewhere: ['New Zealand'],
    australianResident: false,
    occupation: { typed: 'software engineer', noc: '21231' },
  });
  await expectResult(page, DOES_NOT, { 'Citizenship or residence': 'Not met', Wage: 'Met' });
  await expect(page.getByRole('heading', { name: 'Other routes to look at' })).toBeVisible();
  await expectPrinted(page, /New Zealand/);
});

test('a person with two citizenships is told of each, and which serves the partner', async ({
  page,
}) => {
  await goThrough(new Walker(page), {
    citizen: ['Peru', 'Mexico'],
    australianResident: false,
    occupation: { typed: 'software engineer', noc: '21231' },
    partner: 'spouse',
  });
  await expectResult(page, APPEARS, { 'Citizenship or residence': 'Met' });
  await expect(page.getByText('As a citizen of Peru').first()).toBeVisible();
  await expect(page.getByText('As a citizen of Mexico').first()).toBeVisible();
  await expect(
    page.getByText('Your partner appears to meet the requirements').first(),
  ).toBeVisible();
  await expectPrinted(page);
});

test('someone who skips every question is refused nothing', async ({ page }) => {
  const walker = new Walker(page);
  await walker.open('about');
  const headings = [
    'Citizenship and residence',
    'Occupation',
    'Your job offer',
    'Where and when will you work?',
    'Your part in the Canadian enterprise',
    'Education',
    'Paid work experience',
    'Licence or certification',
    'Your pay',
    'The prevailing wage',
    'Language',
    'Spouse or common-law partner',
    'Check your answers',
  ];
  for (const heading of headings) await walker.next(heading);
  await page.getByRole('link', { name: 'See the result' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OPEN);
  await expect(page.getByText('There are no answers yet, so every point is open.')).toBeVisible();
  await expectPrinted(page);
});
