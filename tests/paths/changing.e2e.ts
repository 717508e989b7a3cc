import { ENGINEER } from './cases';
import { comeBackWith, keptAnswers } from './stored';
import { expect, test } from './watched';
import { Walker } from './walker';

test('a change from the check page leads back there', async ({ page }) => {
  await comeBackWith(page, ENGINEER);
  const walker = new Walker(page);
  await walker.open('check');
  await expect(page.getByText('Every question that matters has an answer.')).toBeVisible();
  await page.getByRole('link', { name: /Change these answers.*Work experience/ }).click();
  await walker.arrive('Paid work experience');
  await walker.type('experience.paidMonths', '23');
  await page.getByRole('button', { name: 'Save and go back to my answers' }).click();
  await walker.arrive('Check your answers');
  await expect(page.getByText('23 months')).toBeVisible();
  await expect(page.getByText('You do not appear to meet the requirements')).toBeVisible();
});

test('what a change has made relevant is asked first, and what no longer counts is set aside', async ({
  page,
}) => {
  await comeBackWith(page, {
    ...ENGINEER,
    citizenships: ['MX'],
    australianPermanentResident: false,
  });
  const walker = new Walker(page);
  await walker.open('check');
  await expect(page.getByText('1 answer is kept but not used now')).toBeVisible();
  await page.getByRole('link', { name: /Change these answers.*Citizenship/ }).click();
  await walker.arrive('Citizenship and residence');
  await page.getByRole('checkbox', { name: 'Mexico' }).uncheck();
  await page.getByRole('checkbox', { name: 'Japan' }).check();
  await page.getByRole('button', { name: 'Save and go back to my answers' }).click();

  // Every Japanese professional is asked about research, which no Mexican is.
  await walker.arrive('Occupation');
  await walker.occupationQuestion('mainly-research', 'no');
  await page.getByRole('button', { name: 'Save and go back to my answers' }).click();
  await walker.arrive('Check your answers');
  expect(await keptAnswers(page)).toMatchObject({
    citizenships: ['JP'],
    occupationQuestions: { 'mainly-research': false },
    education: { country: 'AU' },
  });
});

test('"not sure" is kept, and is not a no', async ({ page }) => {
  await comeBackWith(page, ENGINEER);
  const walker = new Walker(page);
  await walker.open('licence');
  await walker.choose('licence.regulated', 'not-sure');
  await page.reload();
  await expect(
    walker.group('licence.regulated').getByRole('radio', { name: 'Not sure' }),
  ).toBeChecked();
  await walker.open('result');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not decided yet');
});

test('bad input gets its message beside the field and in a summary, and stays as typed', async ({
  page,
}) => {
  const walker = new Walker(page);
  await walker.open('place');
  await walker.date('offer.startsOn', 31, 2, 2027);
  await walker.type('offer.months', '-3');
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ has: page.getByRole('heading') });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'How many months' })).toHaveValue('-3');
  await summary.getByRole('link').first().click();
  await expect(
    page.getByRole('group', { name: 'When does the work start?' }).getByLabel('Day'),
  ).toBeFocused();

  await walker.date('offer.startsOn', 28, 2, 2027);
  await walker.type('offer.months', '3');
  await walker.next('Your part in the Canadian enterprise');
});

test('a date before all rules is told as such', async ({ page }) => {
  await comeBackWith(page, { ...ENGINEER, receivedOn: '2017-05-01' });
  await page.goto('#/result');
  await expect(page.getByText('No rules are known for', { exact: false })).toBeVisible();
});
