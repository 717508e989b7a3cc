import type { Locator } from '@playwright/test';

/** Where the upper edge of a control is in the window, in pixels. */
export const top = (control: Locator): Promise<number> =>
  control.evaluate((element) => element.getBoundingClientRect().top);
