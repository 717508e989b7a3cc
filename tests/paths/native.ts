import type { Page } from '@playwright/test';

/** What a person does on a page, in words they see there; the rest is typed or chosen. */
type Act =
  | { press: string }
  | { tick: string }
  | { pick: string; under: string }
  | { type: string; into: string }
  | { choose: string; of: string }
  | { found: string; code: string; title: string; of: string }
  /** Each part of the date by its label; the month by its name. */
  | { parts: Readonly<Record<string, string>>; under: string };

/** A page by its heading, and what is done there. */
export type Step = readonly [heading: string, ...acts: Act[]];

/** Goes through pages in a language, by nothing but what the page says: each step's heading first. */
export async function walk(page: Page, next: string, steps: readonly Step[]): Promise<void> {
  for (const [at, [heading, ...acts]] of steps.entries()) {
    if (at > 0) await page.getByRole('button', { name: next, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    for (const act of acts) await doAct(page, act);
  }
}

async function doAct(page: Page, act: Act): Promise<void> {
  if ('press' in act) {
    await page.getByRole('button', { name: act.press, exact: true }).click();
  } else if ('tick' in act) {
    await page.getByRole('checkbox', { name: act.tick, exact: true }).check();
  } else if ('pick' in act) {
    await page
      .getByRole('radiogroup', { name: act.under })
      .getByRole('radio', { name: act.pick, exact: true })
      .check();
  } else if ('type' in act) {
    await page.getByRole('textbox', { name: act.into }).fill(act.type);
  } else if ('choose' in act) {
    await page.getByRole('combobox', { name: act.of }).selectOption({ label: act.choose });
  } else if ('found' in act) {
    await page.getByRole('searchbox', { name: act.of }).fill(act.found);
    const row = page.getByRole('radio', { name: act.title });
    await row
      .and(page.locator(`[value="${act.code}"]`))
      .first()
      .check();
  } else {
    const date = page.getByRole('group', { name: act.under });
    for (const [label, value] of Object.entries(act.parts)) {
      const part = date.getByLabel(label, { exact: true });
      if ((await part.evaluate((field) => field.tagName)) === 'SELECT')
        await part.selectOption({ label: value });
      else await part.fill(value);
    }
  }
}
