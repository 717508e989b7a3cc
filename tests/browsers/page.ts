import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Step } from './find';
import { findAll } from './find';
import type { ElementRef, Session } from './session';
import { ELEMENT, patiently } from './session';

type Name = string | RegExp;
interface ByName {
  name?: Name;
  exact?: boolean;
  level?: number;
}

const named = (name: Name | undefined) =>
  name === undefined ? {} : name instanceof RegExp ? { pattern: name.source } : { name };

/** Controls by how a person finds them. Each use looks anew, and waits until there is one. */
class OtherLocator {
  constructor(
    readonly page: OtherPage,
    readonly steps: readonly Step[],
  ) {}

  getByRole(role: string, { name, exact = false, level }: ByName = {}): OtherLocator {
    const step: Step = { by: 'role', what: role, exact, ...named(name) };
    return this.#in(level === undefined ? step : { ...step, level });
  }

  getByLabel(name: Name): OtherLocator {
    return this.#in({ by: 'label', ...named(name) });
  }

  getByText(name: Name, { exact = false }: ByName = {}): OtherLocator {
    return this.#in({ by: 'text', exact, ...named(name) });
  }

  locator(selector: string): OtherLocator {
    return this.#in({ by: 'css', what: selector });
  }

  first(): this {
    return this;
  }

  #in(step: Step): OtherLocator {
    return new OtherLocator(this.page, [...this.steps, step]);
  }

  async count(): Promise<number> {
    return (await this.#all()).length;
  }

  async waitFor(): Promise<void> {
    await this.#one();
  }

  async textContent(): Promise<string> {
    return this.#get<string>('textContent');
  }

  async inputValue(): Promise<string> {
    return this.#get<string>('value');
  }

  async isChecked(): Promise<boolean> {
    return this.#get<boolean>('checked');
  }

  /** A property; where the page changes meanwhile, that of the element which is there then. */
  #get<T>(property: string): Promise<T> {
    return patiently(async () =>
      this.page.run<T>(`return arguments[0].${property}`, await this.#one()),
    );
  }

  async click(): Promise<void> {
    await patiently(async () => this.#press(await this.#one()));
  }

  async check(): Promise<void> {
    await this.click();
    await patiently(async () => {
      if (!(await this.isChecked())) throw new Error(`not checked: ${this.#told()}`);
    });
  }

  async fill(text: string): Promise<void> {
    await patiently(async () => {
      await this.#press(await this.#one());
      const field = await this.#one();
      await this.page.session.send('POST', `element/${field[ELEMENT]}/clear`);
      await this.page.session.send('POST', `element/${field[ELEMENT]}/value`, { text });
      if ((await this.inputValue()) !== text) throw new Error(`not filled: ${this.#told()}`);
    });
  }

  async selectOption({ label, index }: { label?: string; index?: number }): Promise<void> {
    await patiently(async () => {
      const option = await this.page.run<ElementRef | null>(
        `const [field, label, index] = arguments;
         field.scrollIntoView({ block: 'center' });
         return [...field.options].find((option, at) => at === index || option.label.trim() === label) ?? null`,
        await this.#one(),
        label ?? null,
        index ?? null,
      );
      if (option === null) throw new Error(`no option ${label ?? index}`);
      await this.page.session.send('POST', `element/${option[ELEMENT]}/click`);
    });
  }

  async #press(element: ElementRef): Promise<void> {
    const place = () =>
      this.page.run<string>(
        `arguments[0].scrollIntoView({ block: 'center' });
         const { top, left } = arguments[0].getBoundingClientRect();
         return top + ' ' + left;`,
        element,
      );
    // What comes late moves the page, and WebKit does not hold what is in sight: press what stands still.
    await patiently(async () => {
      const before = await place();
      await new Promise((later) => setTimeout(later, 60));
      if ((await place()) !== before) throw new Error(`moving: ${this.#told()}`);
    });
    await this.page.session.send('POST', `element/${element[ELEMENT]}/click`);
  }

  #all(): Promise<ElementRef[]> {
    return this.page.run<ElementRef[]>(`return (${findAll.toString()})(arguments[0])`, this.steps);
  }

  #one(): Promise<ElementRef> {
    return patiently(async () => {
      const [element] = await this.#all();
      if (!element) throw new Error(`not on the page: ${this.#told()}`);
      return element;
    });
  }

  #told(): string {
    return this.steps
      .map(({ what, name, pattern }) => [what, name ?? pattern].join(' '))
      .join(' > ');
  }
}

/**
 * A page in a browser that Playwright does not drive, with as much of Playwright's `Page` as the walker uses, so that
 * the same person goes the same way in every browser.
 */
export class OtherPage extends OtherLocator {
  declare readonly page: this;

  constructor(
    readonly session: Session,
    readonly base: string,
  ) {
    super(undefined as never, []);
    this.page = this;
  }

  /** For `Walker` and `goThrough`, which use no more of a page than is here. */
  get asPage(): Page {
    return this as unknown as Page;
  }

  async goto(address: string): Promise<void> {
    await this.session.send('POST', 'url', { url: new URL(address, this.base).href });
  }

  /** As a person does it: the driver's own command would go past the service worker in Firefox. */
  async reload(): Promise<void> {
    await this.run(`window.before = true; setTimeout(() => location.reload())`);
    await patiently(async () => {
      if (await this.run('return window.before === true')) throw new Error('no reload');
    });
  }

  async goBack(): Promise<void> {
    await this.session.send('POST', 'back');
  }

  /** Runs the text of a function's body in the page; elements go in and come out as references. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    return (await this.session.send('POST', 'execute/sync', { script, args })) as T;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.session.send('POST', 'window/rect', { x: 0, y: 0, width, height });
  }

  async screenshot(file: string): Promise<void> {
    const picture = await this.session.send('GET', 'screenshot');
    writeFileSync(file, Buffer.from(String(picture), 'base64'));
  }

  /** Opens another tab of the same browser, and works there from now on. */
  async newTab(): Promise<string> {
    const { handle } = (await this.session.send('POST', 'window/new', { type: 'tab' })) as {
      handle: string;
    };
    await this.switchTo(handle);
    return handle;
  }

  async tab(): Promise<string> {
    return (await this.session.send('GET', 'window')) as string;
  }

  async switchTo(handle: string): Promise<void> {
    await this.session.send('POST', 'window', { handle });
  }
}
