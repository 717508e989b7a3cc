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

  /** Opens a page, and waits for its heading: what stands there until the app has started has one too. */
  async open(step: string): Promise<void> {
    await this.page.goto(`#/${step}`);
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  }

  /** Goes on, and waits for the page whose heading this is. */
  async next(heading: string): Promise<void> {
    await this.activate(this.page.getByRole('button', { name: this.text('wizard.next') }));
    await this.arrive(heading);
  }

  /** Waits for the page whose heading this is. */
  async arrive(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Types what a person would, and picks the row with the code. */
  async occupation({ typed, noc }: { typed: string; noc: string }): Promise<void> {
    await this.fill(
      this.page.getByRole('searchbox', { name: this.text('wizard.q.occupation.noc.ask') }),
      typed,
    );
    await this.tick(this.page.locator(`input[type=radio][value="${noc}"]`).first());
    const chosen = this.page.getByRole('region', {
      name: this.text('wizard.occupation.chosen'),
    });
    await chosen.getByText(noc).first().waitFor();
  }

  /** Presses the first button of the page with these words. */
  async press(key: string): Promise<void> {
    const name = this.text(key);
    await this.activate(this.page.getByRole('button', { name, exact: true }).first());
  }

  /** Picks the radio button with these words. */
  async tickRadio(key: string): Promise<void> {
    await this.tick(this.page.getByRole('radio', { name: this.text(key), exact: true }));
  }

  /** Follows the first link of the page with these words. */
  async follow(key: string): Promise<void> {
    await this.activate(this.page.getByRole('link', { name: this.text(key) }).first());
  }

  /** Picks one answer of a few. */
  async choose(path: string, value: string): Promise<void> {
    const option = this.text(
      value === 'not-sure' ? 'ui.notSure' : `wizard.q.${path}.options.${value}`,
    );
    await this.tick(this.group(path).getByRole('radio', { name: option, exact: true }));
  }

  async yes(...paths: string[]): Promise<void> {
    for (const path of paths) await this.#say(path, 'yes');
  }

  async no(...paths: string[]): Promise<void> {
    for (const path of paths) await this.#say(path, 'no');
  }

  async type(path: string, text: string): Promise<void> {
    const name = this.text(`wizard.q.${path}.ask`);
    await this.fill(this.page.getByRole('textbox', { name }), text);
  }

  async date(path: string, day: number, month: number, year: number): Promise<void> {
    const group = this.page.getByRole('group', { name: this.text(`wizard.q.${path}.ask`) });
    await this.fill(group.getByLabel(this.text('ui.date.day')), String(day));
    await this.pick(group.getByLabel(this.text('ui.date.month')), { index: month });
    await this.fill(group.getByLabel(this.text('ui.date.year')), String(year));
  }

  async select(path: string, label: string): Promise<void> {
    await this.pick(this.page.getByLabel(this.text(`wizard.q.${path}.ask`)), { label });
  }

  async citizen(...countries: string[]): Promise<void> {
    for (const country of countries) {
      await this.tick(this.page.getByRole('checkbox', { name: country, exact: true }));
    }
  }

  async citizenElsewhere(...countries: string[]): Promise<void> {
    for (const country of countries) {
      const list = this.page.getByLabel(this.text('wizard.citizenship.addOther'));
      await this.pick(list, { label: country });
      await this.press('wizard.citizenship.add');
    }
  }

  /** An occupation question, by its id. */
  async occupationQuestion(id: keyof typeof rules.rules.question, answer: 'yes' | 'no') {
    const group = this.page.getByRole('radiogroup', {
      name: this.text(`rules.question.${id}.ask`),
    });
    await this.tick(group.getByRole('radio', { name: this.text(`ui.${answer}`), exact: true }));
  }

  group(path: string): Locator {
    return this.page.getByRole('radiogroup', { name: this.text(`wizard.q.${path}.ask`) });
  }

  /** What a hand does with a control; who has a keyboard and nothing else does it otherwise. */
  activate(control: Locator): Promise<void> {
    return control.click();
  }

  tick(control: Locator): Promise<void> {
    return control.check();
  }

  fill(field: Locator, text: string): Promise<void> {
    return field.fill(text);
  }

  async pick(list: Locator, option: { label: string } | { index: number }): Promise<void> {
    await list.selectOption(option);
  }

  async #say(path: string, answer: 'yes' | 'no') {
    const name = this.text(`ui.${answer}`);
    await this.tick(this.group(path).getByRole('radio', { name, exact: true }));
  }
}
