import type { Locator, Page } from '@playwright/test';
import type rules from '../../locales/en/rules.json';
import { textsOf } from '../locales/words';

/**
 * A person going through the questions: finds each control by the words on the page, read from the same files as the
 * page reads them, and answers it.
 */
export class Walker {
  readonly #texts: Map<string, string>;

  constructor(
    readonly page: Page,
    readonly language = 'en',
  ) {
    this.#texts = textsOf(language);
  }

  /** A text of the page's language by its key. */
  text(key: string): string {
    const text = this.#texts.get(key);
    if (text === undefined) throw new Error(`no text for ${key}`);
    return text;
  }

  /** Goes to the next page of questions, and waits for its heading. */
  async nextStep(step: string): Promise<void> {
    await this.next(this.text(`wizard.${step}.heading`));
  }

  async open(step: string): Promise<void> {
    await this.page.goto(`#/${step}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Goes on, and waits for the page whose heading this is. */
  async next(heading: string): Promise<void> {
    await this.page.getByRole('button', { name: this.text('wizard.next') }).click();
    await this.arrive(heading);
  }

  /** Waits for the page whose heading this is. */
  async arrive(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Types what a person would, and picks the row with the code. */
  async occupation({ typed, noc }: { typed: string; noc: string }): Promise<void> {
    await this.page
      .getByRole('searchbox', { name: this.text('wizard.q.occupation.noc.ask') })
      .fill(typed);
    await this.page.locator(`input[type=radio][value="${noc}"]`).first().check();
    const chosen = this.page.getByRole('region', {
      name: this.text('wizard.occupation.chosen'),
    });
    await chosen.getByText(noc).first().waitFor();
  }

  /** Presses the first button of the page with these words. */
  async press(key: string): Promise<void> {
    await this.page
      .getByRole('button', { name: this.text(key), exact: true })
      .first()
      .click();
  }

  /** Picks one answer of a few. */
  async choose(path: string, value: string): Promise<void> {
    const option = this.text(
      value === 'not-sure' ? 'ui.notSure' : `wizard.q.${path}.options.${value}`,
    );
    await this.group(path).getByRole('radio', { name: option, exact: true }).check();
  }

  async yes(...paths: string[]): Promise<void> {
    for (const path of paths) await this.#say(path, 'yes');
  }

  async no(...paths: string[]): Promise<void> {
    for (const path of paths) await this.#say(path, 'no');
  }

  async type(path: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.text(`wizard.q.${path}.ask`) }).fill(text);
  }

  async date(path: string, day: number, month: number, year: number): Promise<void> {
    const group = this.page.getByRole('group', { name: this.text(`wizard.q.${path}.ask`) });
    await group.getByLabel(this.text('ui.date.day')).fill(String(day));
    await group.getByLabel(this.text('ui.date.month')).selectOption({ index: month });
    await group.getByLabel(this.text('ui.date.year')).fill(String(year));
  }

  async select(path: string, label: string): Promise<void> {
    await this.page.getByLabel(this.text(`wizard.q.${path}.ask`)).selectOption({ label });
  }

  async citizen(...countries: string[]): Promise<void> {
    for (const country of countries) {
      await this.page.getByRole('checkbox', { name: country, exact: true }).check();
    }
  }

  async citizenElsewhere(...countries: string[]): Promise<void> {
    for (const country of countries) {
      await this.page
        .getByLabel(this.text('wizard.citizenship.addOther'))
        .selectOption({ label: country });
      await this.page.getByRole('button', { name: this.text('wizard.citizenship.add') }).click();
    }
  }

  /** An occupation question, by its id. */
  async occupationQuestion(id: keyof typeof rules.rules.question, answer: 'yes' | 'no') {
    await this.page
      .getByRole('radiogroup', { name: this.text(`rules.question.${id}.ask`) })
      .getByRole('radio', { name: this.text(`ui.${answer}`), exact: true })
      .check();
  }

  group(path: string): Locator {
    return this.page.getByRole('radiogroup', { name: this.text(`wizard.q.${path}.ask`) });
  }

  async #say(path: string, answer: 'yes' | 'no') {
    await this.group(path)
      .getByRole('radio', { name: this.text(`ui.${answer}`), exact: true })
      .check();
  }
}

const english = textsOf('en');

/** A question's words in English: `ask`, or an option's label. */
export function words(path: string, which: string): string {
  return english.get(`wizard.q.${path}.${which}`) ?? '';
}
