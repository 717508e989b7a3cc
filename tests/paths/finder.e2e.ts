import { top } from './place';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

for (const [how, typed, late] of [
  ['the keyboard', 'ingeniero civil', /^Mechanical engineers/],
  ['a thumb', 'enfermera de hospital', /^Registered nurses/],
] as const) {
  test(`what comes late leaves the row chosen by ${how} where it is`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await comeBackWith(page, { citizenships: ['MX'], australianPermanentResident: false });
    await page.goto('#/occupation');
    await page.waitForLoadState('networkidle');
    let arrive: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    // From here on only the names in other languages are still to come.
    await page.route('**/*.js', async (route) => {
      await slow;
      await route.continue();
    });
    await page.getByRole('searchbox').fill(typed);
    const list = page.getByRole('group', { name: 'Choose an occupation' });
    const row = list.getByRole('radio').nth(1);
    await row.waitFor();
    if (how === 'a thumb') await row.locator('..').click();
    else {
      await row.focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('region', { name: 'Your occupation' }).waitFor();
    const chosen = list.getByRole('radio', { checked: true });
    const name = await chosen.getAttribute('value');
    const before = await top(chosen);

    arrive();
    await list.getByRole('radio', { name: late }).waitFor();
    await expect(list.getByRole('radio').nth(1)).toHaveAttribute('value', name ?? '');
    await expect(chosen).toBeFocused();
    expect(Math.abs((await top(chosen)) - before)).toBeLessThan(2);
  });
}

test('the message that a code does not exist leaves the field where it is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await comeBackWith(page, { citizenships: ['MX'], australianPermanentResident: false });
  await page.goto('#/occupation');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('9999');
  await page.getByText(/No NOC 2021 code begins/).waitFor();
  const before = await top(field);
  await field.press('9');
  await page
    .getByText(/no NOC 2021 occupation with the code 99999/)
    .first()
    .waitFor();
  expect(Math.abs((await top(field)) - before)).toBeLessThan(2);
});
