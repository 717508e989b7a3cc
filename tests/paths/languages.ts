import type { Page } from '@playwright/test';

/** Chooses a language by its own name, in the menu of languages. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator('[aria-controls=languages]').click();
  await page.getByRole('button', { name, exact: true }).click();
}
