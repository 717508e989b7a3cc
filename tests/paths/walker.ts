import type { Locator, Page } from '@playwright/test';
import job from '../../locales/en/job.json' with { type: 'json' };
import pay from '../../locales/en/pay.json' with { type: 'json' };
import person from '../../locales/en/person.json' with { type: 'json' };
import rules from '../../locales/en/rules.json' with { type: 'json' };
import wizard from '../../locales/en/wizard.json' with { type: 'json' };

type Tree = { [key: string]: string | Tree };

const questions: Tree[] = [wizard, job, person, pay].map(({ wizard }) => wizard.q);

/**
 * A person going through the questions in English: finds each control by the words on the page, read from the same
 * files as the page reads them, and answers it.
 */
export class Walker {
  constructor(readonly page: Page) {}

  async open(step: string): Promise<void> {
    await this.page.goto(`#/${step}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Goes on, and waits for the page whose heading this is. */
  async next(heading: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue' }).click();
    await this.arrive(heading);
  }

  /** Waits for the page whose heading this is. */
  async arrive(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Types what a person would, and picks the row with the code. */
  async occupation({ typed, noc }: { typed: string; noc: string }): Promise<void> {
    await this.page.getByRole('searchbox', { name: words('occupation.noc', 'ask') }).fill(typed);
    await this.page.locator(`input[type=radio][value="${noc}"]`).first().check();
    await this.page.getByText(`NOC ${noc}`).first().waitFor();
  }

  /** Picks one answer of a few. */
  async choose(path: string, value: string): Promise<void> {
    const option = value === 'not-sure' ? 'Not sure' : words(path, `options.${value}`);
    await this.group(path).getByRole('radio', { name: option, exact: true }).check();
  }

  async yes(...paths: string[]): Promise<void> {
    for (const path of paths) await this.#say(path, 'Yes');
  }

  async no(...paths: string[]): Promise<void> {
    for (const path of paths) await this.#say(path, 'No');
  }

  async type(path: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: words(path, 'ask') }).fill(text);
  }

  async date(path: string, day: number, month: number, year: number): Promise<void> {
    const group = this.page.getByRole('group', { name: words(path, 'ask') });
    await group.getByLabel('Day').fill(String(day));
    await group.getByLabel('Month').selectOption({ index: month });
    await group.getByLabel('Year').fill(String(year));
  }

  async select(path: string, label: string): Promise<void> {
    await this.page.getByLabel(words(path, 'ask')).selectOption({ label });
  }

  async citizen(...countries: string[]): Promise<void> {
    for (const country of countries) {
      await this.page.getByRole('checkbox', { name: country, exact: true }).check();
    }
  }

  async citizenElsewhere(...countries: string[]): Promise<void> {
    for (const country of countries) {
      await this.page.getByLabel('Another citizenship').selectOption({ label: country });
      await this.page.getByRole('button', { name: 'Add this country' }).click();
    }
  }

  /** An occupation question, by its id. */
  async occupationQuestion(id: keyof typeof rules.rules.question, answer: 'Yes' | 'No') {
    const { ask } = rules.rules.question[id];
    await this.page
      .getByRole('radiogroup', { name: ask })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  }

  group(path: string): Locator {
    return this.page.getByRole('radiogroup', { name: words(path, 'ask') });
  }

  async #say(path: string, answer: 'Yes' | 'No') {
    await this.group(path).getByRole('radio', { name: answer, exact: true }).check();
  }
}

/** A question's words: `ask`, or an option's label. */
export function words(path: string, which: string): string {
  for (const tree of questions) {
    const found = `${path}.${which}`
      .split('.')
      .reduce<string | Tree | undefined>(
        (inner, key) => (typeof inner === 'object' ? inner[key] : undefined),
        tree,
      );
    if (typeof found === 'string') return found;
  }
  throw new Error(`no words for ${path}.${which}`);
}
