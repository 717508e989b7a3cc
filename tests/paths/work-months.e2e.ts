import type { Locator } from '@playwright/test';
import type { Answers } from '../../src/answers/types';
import { ENGINEER } from './cases';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

/** Two jobs that overlap, one that goes on, and one that does not count, for a day that has no end of its own. */
const WORKED: Answers = {
  ...ENGINEER,
  receivedOn: '2026-11-02',
  experience: {
    positions: [
      { from: '2025-11-01', title: 'Developer' },
      {
        from: '2026-05-01',
        to: '2026-08-31',
        title: 'Evening consultant with a long title',
        share: 0.5,
      },
      { from: '2020-01-01', to: '2021-12-31', title: 'Studies', paid: false },
    ],
  },
};

const inside = async (part: Locator) => {
  const box = await part.boundingBox();
  const width = part.page().viewportSize()?.width ?? 0;
  expect(box && box.x >= 0 && box.x + box.width <= width + 0.5, 'is within the window').toBe(true);
};

test('jobs, their picture and their sum are the same on the page, in the result and on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await comeBackWith(page, WORKED);
  for (const path of ['experience', 'result']) {
    await page.goto(`#/${path}`);
    const table = page.getByRole('table', { name: 'How the months add up' });
    // 1 November 2025 to 2 November 2026 are 367 days: 12.06 months.
    await expect(table.getByRole('row', { name: /^Developer.* 12\.1$/ })).toBeVisible();
    await expect(
      table.getByRole('row', { name: /2 months are counted only once.* 0$/ }),
    ).toBeVisible();
    await expect(
      table.getByRole('row', { name: /^Studies.*Not counted: unpaid\. 0$/ }),
    ).toBeVisible();
    await expect(table.getByRole('row', { name: 'Together 12.1' })).toBeVisible();
    await expect(page.getByText(/you reach 24 months on 30 October 2027/).first()).toBeVisible();
    const picture = page.getByRole('img', { name: /^Timeline of your jobs, from 2020 to 2027/ });
    await inside(picture);
    await inside(table);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Timeline/ })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Together 12.1' })).toBeVisible();
});
