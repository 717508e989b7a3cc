import { expectAccessibleAt } from './accessible';
import { expect, test } from './watched';

for (const [width, country] of [
  [320, 'Australia'],
  [1280, ''],
] as const) {
  test(`the map at ${width} px is filtered and read by keyboard, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('#/map');
    await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue(
      country && 'AU-citizen',
    );
    await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Japan' });
    await page.getByRole('searchbox').fill('software engineers');
    await expect(page.getByText('2 of 2 occupations are shown.')).toBeVisible();

    const cell = page.getByRole('button', { name: /Depends.*Software engineers and designers/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(cell).toBeFocused();
    await expect(page.getByText('Is research your main duty?')).toBeVisible();
    await expectAccessibleAt(page, { width, scheme: 'light' });
  });
}

test('all countries on a phone scroll in their own frame', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('#/map');
  await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'All countries' });
  await expect(page.getByRole('columnheader')).toHaveCount(9);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
});
