import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './watched';

/** Light, dark, and the high-contrast colours of the system. */
export const SCHEMES = ['light', 'dark', 'forced'] as const;
/** In CSS pixels: a small phone, or a screen enlarged to 400 %; and a screen. */
export const WIDTHS = [320, 1280] as const;

interface Look {
  width: (typeof WIDTHS)[number];
  scheme: (typeof SCHEMES)[number];
}

/** Looks for violations only, in a page without frames: to list what is right as well takes thrice as long. */
export const axeFor = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** Nothing that axe finds on the page as it stands, and nothing that runs over the edge. */
export async function expectAccessibleAt(
  page: Page,
  { width, scheme }: Look,
  where = '',
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({
    colorScheme: scheme === 'light' ? 'light' : 'dark',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  const axe = axeFor(page);
  // Forced colours are the person's own; axe reckons with ours, which are not on the screen then.
  if (scheme === 'forced') axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  const told = `${where} ${width} px, ${scheme}`;
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    told,
  ).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `nothing runs over the edge: ${told}`).toBe(0);
}

/** The same on a phone in light and on a screen in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectAccessibleAt(page, { width: 320, scheme: 'light' });
  await expectAccessibleAt(page, { width: 1280, scheme: 'dark' });
}
