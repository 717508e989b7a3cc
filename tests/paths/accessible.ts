import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './watched';

/** Light, dark, and the high-contrast colours of the system. */
export const SCHEMES = ['light', 'dark', 'forced'] as const;
/** In CSS pixels: a small phone, or a screen enlarged to 400 %; and a screen. */
export const WIDTHS = [320, 1280] as const;

/** What axe leaves out unless it is asked for: the size of targets, what it calls experimental, and of AAA what we hold. */
const ALSO = [
  'target-size',
  'label-content-name-mismatch',
  'css-orientation-lock',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
  'focus-order-semantics',
  'color-contrast-enhanced',
  'identical-links-same-purpose',
];
/** Forced colours are the person's own; axe reckons with ours, which are not on the screen then. */
const OUR_COLOURS = ['color-contrast', 'color-contrast-enhanced'];

interface Look {
  width: (typeof WIDTHS)[number];
  scheme: (typeof SCHEMES)[number];
}

/** Looks for violations only, in a page without frames: to list what is right as well takes thrice as long. */
function axeFor(page: Page, scheme: Look['scheme']): AxeBuilder {
  const enabled = Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }]));
  const disabled = Object.fromEntries(OUR_COLOURS.map((rule) => [rule, { enabled: false }]));
  const rules = { ...enabled, ...(scheme === 'forced' && disabled) };
  return new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).setLegacyMode();
}

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
  const { violations } = await axeFor(page, scheme).analyze();
  const told = `${where} ${width} px, ${scheme}`;
  // Each fault of each look is told, also after the first one.
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
      told,
    )
    .toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over, `nothing runs over the edge: ${told}`).toBe(0);
}

/** The same on a phone in light and on a screen in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectAccessibleAt(page, { width: 320, scheme: 'light' });
  await expectAccessibleAt(page, { width: 1280, scheme: 'dark' });
}
