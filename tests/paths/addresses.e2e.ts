import { comeBackWith } from './stored';
import { chooseLanguage } from './languages';
import { expect, test } from './watched';
import { Walker } from './walker';

test('Back, Forward and reload show the page that the address names', async ({ page }) => {
  const walker = new Walker(page);
  await page.goto('');
  await page.getByRole('link', { name: 'Start the questions' }).click();
  await page.getByRole('heading', { level: 1, name: 'About this check' }).waitFor();
  await walker.choose('audience', 'applicant');
  await walker.next('Citizenship and residence');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this check');
  await expect(page.getByRole('radio', { name: /I am the person/ })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Citizenship and residence');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Citizenship and residence');
  await expect(page).toHaveTitle('Citizenship - CPTPP Permit Check');
});

test('a new page begins at its heading', async ({ page }) => {
  const walker = new Walker(page);
  await walker.open('about');
  await walker.next('Citizenship and residence');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an address that names no page says so and leads to the start', async ({ page }) => {
  await page.goto('#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('link', { name: 'Start the questions' })).toBeVisible();
});

test('a person who comes back goes on where they stopped', async ({ page }) => {
  await comeBackWith(page, {
    audience: 'applicant',
    applicationType: 'initial',
    applyFrom: 'outside-canada',
  });
  await page.goto('');
  await page.getByRole('link', { name: 'Go on where I stopped' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Citizenship and residence');
});

test('the language changes without losing the place, and is kept', async ({ page }) => {
  await comeBackWith(page, { citizenships: ['MX'] });
  await page.goto('#/citizenship');
  await chooseLanguage(page, 'Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('checkbox', { name: 'Mexique' })).toBeChecked();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});
