import type { Locator, Page } from '@playwright/test';
import { expectAccessibleAt } from './accessible';
import { top } from './place';
import { SIMILAR } from './states';
import { becomeSomebody, comeBackWith, keptAnswers } from './stored';
import { Walker } from './walker';
import { expect, test } from './watched';

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the control was not reached by Tab');
}

test('by keyboard: search, compare with what is similar, choose the other, and go back', async ({
  page,
}) => {
  await comeBackWith(page, { citizenships: ['BN'], australianPermanentResident: false });
  await page.goto('#/occupation');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('mechanical engineer');
  await page.getByRole('status').filter({ hasText: 'first: Mechanical engineers' }).waitFor();

  const list = page.getByRole('group', { name: 'Choose an occupation' });
  const summary = list.locator('summary', { hasText: '(Mechanical engineers)' });
  await tabTo(page, summary);
  const before = await top(summary);
  await page.keyboard.press('Enter');
  const other = page.getByRole('button', {
    name: /^Choose this occupation Mechanical engineering technologists/,
  });
  await other.waitFor();
  expect(await top(summary)).toBe(before);
  await expect(page.getByText(/it depends on which of them your duties match/)).toBeVisible();

  await tabTo(page, other);
  const place = await top(other);
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('region', { name: 'Your occupation' });
  await expect(chosen.getByText(/^NOC 22301/)).toBeAttached();
  const pressed = list.getByRole('button', { pressed: true });
  await expect(pressed).toBeFocused();
  // What came in above did not move the card from under the eye.
  expect(Math.abs((await top(pressed)) - place)).toBeLessThan(2);
  expect(await keptAnswers(page)).toMatchObject({ occupation: { noc: '22301' } });

  const engineer = list.getByRole('button', {
    name: 'Choose this occupation Mechanical engineers',
    exact: true,
  });
  await engineer.focus();
  await page.keyboard.press('Space');
  await expect(chosen.getByText(/^NOC 21301/)).toBeAttached();
  expect(await keptAnswers(page)).toMatchObject({ occupation: { noc: '21301' } });
});

for (const [language, ...looks] of [
  ['en', { width: 320, scheme: 'light' }, { width: 1280, scheme: 'dark' }],
  ['fr', { width: 320, scheme: 'dark' }, { width: 1280, scheme: 'light' }],
] as const) {
  test(`axe finds nothing in a comparison, and its cards hold what is in them: ${language}`, async ({
    page,
  }) => {
    await becomeSomebody(page, language, SIMILAR.answers ?? {});
    await SIMILAR.go(new Walker(page, language));
    for (const look of looks) {
      await expectAccessibleAt(page, look);
      const over = await page.evaluate(
        () =>
          [...document.querySelectorAll('main li')].filter(
            (card) => card.scrollWidth > card.clientWidth + 1,
          ).length,
      );
      expect(over, `nothing runs over the edge of a card: ${look.width} px`).toBe(0);
    }
  });
}
