import type { Page } from '@playwright/test';

/** Opens everything that can be opened on the page, but for what the selector names. */
export async function unfold(page: Page, shut?: string): Promise<void> {
  await page.getByRole('main').evaluate((main, leave) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
    for (const button of main.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
      if (!leave || !button.closest(leave)) button.click();
  }, shut);
  await page.waitForLoadState('networkidle');
}
