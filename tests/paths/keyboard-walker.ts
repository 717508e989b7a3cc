import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { Walker } from './walker';

/** Stops by Tab, or moves by an arrow, after which a control counts as not to be reached. */
const MOST_STOPS = 160;
const MOST_MOVES = 250;

/** Goes the same ways as a `Walker` with a keyboard and nothing else; the focus is looked at after each step. */
export class KeyboardWalker extends Walker {
  /** Presses Tab until the control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    await control.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await hasFocus(control)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('the control was not reached by Tab');
  }

  /** The heading of the page where one arrives has the focus. */
  override async arrive(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }

  override async activate(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press('Enter');
  }

  /** A radio button is one of a group: Tab leads into it, the arrows from one to the next. */
  override async tick(control: Locator): Promise<void> {
    await control.waitFor();
    if ((await control.getAttribute('type')) === 'radio') {
      const name = (await control.getAttribute('name')) ?? '';
      const group = this.page.locator(`input[type=radio][name="${name}"]`);
      const checked = group.locator(':scope:checked');
      await this.tabTo((await checked.count()) > 0 ? checked.first() : group.first());
      for (let moves = 0; moves < MOST_MOVES && !(await hasFocus(control)); moves += 1) {
        await this.page.keyboard.press('ArrowDown');
      }
    } else {
      await this.tabTo(control);
    }
    if (!(await control.isChecked())) await this.page.keyboard.press('Space');
    await expect(control).toBeChecked();
    await expect(control).toBeFocused();
  }

  override async fill(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
    await expect(field).toBeFocused();
  }

  override async pick(list: Locator, option: { label: string } | { index: number }): Promise<void> {
    await this.tabTo(list);
    const wanted = await list.evaluate(
      (element: HTMLSelectElement, which) =>
        'index' in which
          ? which.index
          : [...element.options].findIndex(({ text }) => text.trim() === which.label),
      option,
    );
    const at = () => list.evaluate((element: HTMLSelectElement) => element.selectedIndex);
    for (let moves = 0; moves < MOST_MOVES && (await at()) !== wanted; moves += 1) {
      await this.page.keyboard.press((await at()) < wanted ? 'ArrowDown' : 'ArrowUp');
    }
    expect(await at()).toBe(wanted);
    await expect(list).toBeFocused();
  }
}

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);
