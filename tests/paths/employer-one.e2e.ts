import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { TECHNICIAN } from './cases';
import { comeBackWith, keptAnswers } from './stored';
import { Walker } from './walker';
import { expect, test } from './watched';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const region = (page: Page, name: string) => page.getByRole('region', { name });

/** Fills in an offer for a software engineer in Vancouver, as far as an employer knows it. */
async function fillInOffer(page: Page) {
  await page.goto('#/employer');
  const offer = region(page, '1. The offer');
  await offer.getByRole('searchbox', { name: 'Occupation (NOC 2021)' }).fill('software engineer');
  await offer.getByRole('radio', { name: '21231 Software engineers and designers' }).check();
  await offer.getByRole('textbox', { name: 'Job title in the offer' }).fill('Senior developer');
  const select = (name: string, label: string) =>
    offer.getByRole('combobox', { name, exact: true }).selectOption({ label });
  await select('How is the work arranged?', 'The candidate will be our employee in Canada');
  await select('Province or territory of work', 'British Columbia');
  await select('Economic region', 'Lower Mainland');
  await offer.getByRole('textbox', { name: 'Pay', exact: true }).fill('75');
  await select('For which period?', 'An hour');
  const answer = (name: string, said: 'Yes' | 'No') =>
    offer.getByRole('radiogroup', { name }).getByRole('radio', { name: said, exact: true }).check();
  await answer('Is the enterprise that receives the work in Canada?', 'Yes');
  await offer.getByText('More about the offer').click();
  await answer('Is the occupation regulated in that place?', 'No');
  await answer('Does the offer ask for a language?', 'No');
  await answer('Do you have staff in the same job', 'No');
}

const OFFER = {
  occupation: { noc: '21231', jobTitle: 'Senior developer' },
  offer: {
    arrangement: 'employee',
    province: 'BC',
    region: 'ER5920',
    employerInCanada: true,
    languageRequired: false,
  },
  wage: { amount: 75, per: 'hour' },
  licence: { regulated: false },
  prevailing: { comparableStaff: false },
};

/** Makes the link and gives what the clipboard then holds. */
async function makeLink(page: Page, context: BrowserContext): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Make the link' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
  await page.getByRole('button', { name: 'Copy the link' }).press('Enter');
  await expect(page.getByText('The link is copied.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What is left for the candidate once the offer is filled in. */
async function answerTheRest(page: Page) {
  const walker = new Walker(page);
  await walker.choose('audience', 'applicant');
  await walker.choose('applicationType', 'initial');
  await walker.choose('applyFrom', 'outside-canada');
  await walker.open('citizenship');
  await walker.citizen('Mexico');
  await walker.open('control');
  await page.getByRole('button', { name: 'None of these is true' }).click();
  await walker.open('education');
  await walker.choose('education.credential', 'bachelor');
  await walker.type('education.years', '4');
  await walker.yes('education.related', 'education.meetsNocRequirements');
  await walker.open('experience');
  await page.getByRole('radio', { name: 'As a total, in months' }).check();
  await walker.type('experience.paidMonths', '30');
  await walker.open('language');
  await walker.yes('language.canCommunicate');
  await walker.open('partner');
  await walker.choose('partner', 'spouse');
}

// The candidate's browser has never been there: it needs the server.
test(
  'an employer fills in the offer, the candidate answers the rest, and the answers come back',
  { tag: '@server' },
  async ({ page, context, browser }) => {
    test.slow();
    await fillInOffer(page);
    const link = await makeLink(page, context);
    expect(link).toMatch(/#\/open\/v1\/[\w-]+\/offer$/);

    // The candidate, on a device without a connection.
    const elsewhere = await browser.newContext({ locale: 'en-CA' });
    const candidate = await elsewhere.newPage();
    await candidate.goto('');
    await expect(
      candidate.getByText('Ready to work without internet.', { exact: true }),
    ).toBeVisible({
      timeout: 20_000,
    });
    await elsewhere.setOffline(true);
    await candidate.goto(link);
    await expect(heading(candidate)).toHaveText('A job offer that was filled in for you');
    const holds = region(candidate, 'What is filled in about the offer');
    await expect(holds).toContainText('21231 Software engineers and designers');
    await expect(holds).toContainText('Lower Mainland');
    expect(await keptAnswers(candidate), 'nothing is kept before the candidate says so').toBe(
      undefined,
    );
    await expectAccessible(candidate);
    await candidate.getByRole('button', { name: 'Answer the questions with this offer' }).click();
    await expect(heading(candidate)).toBeFocused();
    expect(await keptAnswers(candidate)).toEqual(OFFER);
    await answerTheRest(candidate);
    await candidate.goto('#/result');
    await expect(heading(candidate)).toHaveText(/^You appear to meet the requirements/);

    await candidate.getByRole('link', { name: 'Send my answers to the employer' }).click();
    await expect(candidate.getByRole('radio', { name: 'An employer' })).toBeChecked();
    const sent = region(candidate, 'What the link holds');
    await expect(sent).toContainText('Mexico');
    await expect(sent).not.toContainText('Spouse');
    const back = await makeLink(candidate, elsewhere);
    await expectAccessible(candidate);
    const download = candidate.waitForEvent('download');
    await candidate.getByRole('button', { name: 'Save these answers to a file' }).click();
    const file = await readFile(await (await download).path());
    await elsewhere.close();

    // The employer again, whose page is as it was.
    const field = page.getByRole('textbox', { name: 'Or paste the candidate’s link' });
    await field.fill(link);
    await page.getByRole('button', { name: 'Open the link' }).click();
    await expect(field).toHaveAccessibleDescription(/no candidate has answered it yet/);
    await expectAccessible(page);
    await field.fill(`See ${back}`);
    await page.getByRole('button', { name: 'Open the link' }).click();
    await expect(heading(page)).toHaveText('A candidate’s answers, from a link');
    await expect(heading(page)).toBeFocused();
    await expect(
      page.getByRole('heading', { level: 2, name: /^The candidate appears to meet the req/ }),
    ).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('button', { name: 'Back to the offer' }).click();
    await expect(page.getByRole('heading', { name: '3. The candidate’s answers' })).toBeFocused();

    await page.getByLabel('Open the candidate’s file').setInputFiles({
      name: 'rosa.json',
      mimeType: 'application/json',
      buffer: file,
    });
    await expect(heading(page)).toHaveText('A candidate’s answers, from “rosa.json”');
    expect(await keptAnswers(page), 'nothing of it is kept with the employer').toBe(undefined);
  },
);

test('an offer goes into a candidate’s own answers when they say so, and can be taken out', async ({
  page,
  context,
}) => {
  await comeBackWith(page, TECHNICIAN);
  await fillInOffer(page);
  await page.goto(await makeLink(page, context));
  await page.getByRole('button', { name: 'Put this offer into my answers' }).click();
  const dialog = page.getByRole('dialog', { name: /in place of the one in your answers/ });
  await expect(dialog.getByText('answers about your offer change')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await keptAnswers(page)).toEqual(TECHNICIAN);
  await page.getByRole('button', { name: 'Put this offer into my answers' }).click();
  await dialog.getByRole('button', { name: 'Put this offer into my answers' }).click();
  const { audience, applicationType, applyFrom, citizenships, partner } = TECHNICIAN;
  await expect
    .poll(() => keptAnswers(page))
    .toEqual({
      ...{ audience, applicationType, applyFrom, citizenships, partner },
      ...{ selfEmployment: TECHNICIAN.selfEmployment, education: TECHNICIAN.education },
      ...OFFER,
      experience: TECHNICIAN.experience,
      licence: { status: 'obtainable', regulated: false },
    });
  await page.getByRole('button', { name: 'Bring my earlier answers back' }).click();
  await expect.poll(() => keptAnswers(page)).toEqual(TECHNICIAN);
});
