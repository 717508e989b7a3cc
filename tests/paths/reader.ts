import type { CDPSession, Page } from '@playwright/test';
import { expect } from './watched';

/** A node of the browser's accessibility tree, as far as we look at it. */
interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  value?: { value?: string | number };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  parentId?: string;
}

/** What a screen reader comes upon: a control, a heading, a landmark or a piece of text. */
interface Item {
  role: string;
  name: string;
  says: string;
  focused: boolean;
  /** Set where it speaks up by itself when it changes. */
  live: boolean;
}

/** Roles that are said with their name and not gone into. */
const WHOLE: Readonly<Record<string, string>> = {
  heading: 'heading',
  link: 'link',
  button: 'button',
  radio: 'radio button',
  checkbox: 'check box',
  textbox: 'edit',
  searchbox: 'search edit',
  combobox: 'list to choose from',
  image: 'picture',
  DisclosureTriangle: 'button',
};

/** Roles that are said, with their name, when one goes into them. */
const AROUND: Readonly<Record<string, string>> = {
  banner: 'banner',
  main: 'main',
  navigation: 'navigation',
  complementary: 'complementary',
  contentinfo: 'end matter',
  region: 'region',
  form: 'form',
  radiogroup: 'group',
  group: 'group',
  article: 'article',
  table: 'table',
  row: 'row',
  dialog: 'dialog',
  alert: 'alert',
  status: 'status',
};

/**
 * Goes through a page as somebody does who hears it: by the accessibility tree in its order, by headings, and by keys.
 * All that is heard and done is written down.
 */
export class Reader {
  readonly heard: string[] = [];
  #session: CDPSession | undefined;
  /** How many items have been heard. */
  #at = 0;

  constructor(readonly page: Page) {}

  /** Opens a page: its title and its heading are said. */
  async open(fragment: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-22T12:00:00-08:00'));
    await this.page.goto(fragment);
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await this.page.waitForLoadState('networkidle');
    this.heard.push('*The page opens.*', await this.page.title());
    this.#at = 0;
  }

  /** Goes on from item to item until one is of this role, or is text, and has this in it. */
  async listenFor(role: string, name: string | RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.#items()).findIndex((item) => fits(item, role, name)), {
        message: `${role} “${name}” can be heard`,
      })
      .toBeGreaterThanOrEqual(0);
    const items = await this.#items();
    const found = items.findIndex((item, at) => at >= this.#at && fits(item, role, name));
    expect(found, `${role} “${name}” comes later on the page`).toBeGreaterThanOrEqual(0);
    this.heard.push(...items.slice(this.#at, found + 1).map(({ says }) => says));
    this.#at = found + 1;
  }

  /** Jumps from heading to heading until one has this name, as screen readers do by a key. */
  async jumpToHeading(name: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name }).first().waitFor();
    const items = await this.#items();
    const found = items.findIndex((item) => fits(item, 'heading', name));
    expect(found, `a heading “${name}”`).toBeGreaterThanOrEqual(0);
    this.heard.push('*Next headings.*');
    const headings = items.slice(0, found + 1).filter(({ role }) => role === 'heading');
    this.heard.push(...headings.slice(-3).map(({ says }) => says));
    this.#at = found + 1;
  }

  /** Presses a key on what was heard last. */
  async press(role: Parameters<Page['getByRole']>[0], name: string | RegExp, key: string) {
    const control = this.page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await control.focus();
    await this.key(key);
  }

  /** Unfolds what was heard last; where several folds have one name, the first after a check box of this name. */
  async unfold(name: string, after?: string): Promise<void> {
    const { page } = this;
    const inside = after
      ? page.locator('li', { has: page.getByRole('checkbox', { name: after, exact: true }) })
      : page.getByRole('main');
    await inside.locator('summary', { hasText: name }).first().focus();
    await this.key('Enter');
  }

  /** Presses a key where the focus is. */
  async key(key: string): Promise<void> {
    this.heard.push(`*${key}.*`);
    await this.page.keyboard.press(key);
  }

  /** Types into what was heard last. */
  async type(role: 'textbox' | 'searchbox', name: string | RegExp, text: string): Promise<void> {
    await this.page.getByRole(role, { name }).first().focus();
    this.heard.push(`*Types “${text.replaceAll('\n', ' / ').replaceAll('\t', ' | ')}”.*`);
    await this.page.keyboard.insertText(text);
  }

  /** A page arrives by itself: the focus is on its heading, which is said. */
  async arrive(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await this.page.waitForLoadState('networkidle');
    this.heard.push(await this.page.title());
    const items = await this.#items();
    const at = items.findIndex(({ role, focused }) => role === 'heading' && focused);
    this.heard.push(items[at]?.says ?? '');
    this.#at = at + 1;
  }

  /** Something that speaks up by itself says this. */
  async hear(words: RegExp): Promise<void> {
    const said = async () =>
      (await this.#items()).find((item) => item.live && words.test(item.says))?.says;
    await expect.poll(said, { message: `${words} is said` }).toBeDefined();
    this.heard.push(`${await said()}`);
  }

  async #items(): Promise<Item[]> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree')) as {
      nodes: AXNode[];
    };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const items: Item[] = [];
    const visit = (id: string, live: boolean) => {
      const node = byId.get(id);
      if (!node) return;
      const role = node.role?.value ?? '';
      const item = node.ignored ? undefined : itemOf(node, live);
      // The words of a label stand beside the control that is named by them: once is enough.
      if (item && !(role === 'StaticText' && items.at(-1)?.name === item.name)) items.push(item);
      const speaksUp = live || role === 'alert' || role === 'status';
      if (!item || !(role in WHOLE) || role === 'heading')
        for (const child of node.childIds ?? []) {
          if (role !== 'heading' && role !== 'StaticText') visit(child, speaksUp);
        }
    };
    const root = nodes.find(({ parentId }) => parentId === undefined);
    if (root) visit(root.nodeId, false);
    return items;
  }
}

function itemOf(node: AXNode, live: boolean): Item | undefined {
  const role = node.role?.value ?? '';
  const name = (node.name?.value ?? '').trim();
  const property = (wanted: string) =>
    node.properties?.find((each) => each.name === wanted)?.value.value;
  const item = { role, name, live, focused: property('focused') === true };
  if (role === 'StaticText') return name ? { ...item, says: name } : undefined;
  const kind = WHOLE[role] ?? AROUND[role];
  if (kind === undefined || (role in AROUND && name === '' && role !== 'main')) return undefined;
  const level = role === 'heading' ? ` level ${String(property('level'))}` : '';
  const expanded = property('expanded');
  const checked = property('checked');
  const value = node.value?.value;
  const states = [
    checked !== undefined && (checked === 'true' || checked === true ? 'checked' : 'not checked'),
    expanded !== undefined && (expanded ? 'unfolded' : 'folded'),
    property('pressed') === 'true' && 'pressed',
    property('disabled') === true && 'unavailable',
    property('invalid') === 'true' && 'invalid',
    value !== undefined && value !== '' && `“${String(value)}”`,
    node.description?.value,
  ].filter(Boolean);
  return { ...item, says: [`${kind}${level}`, name, ...states].filter(Boolean).join(', ') };
}

function fits({ role, name }: Item, wanted: string, words: string | RegExp): boolean {
  const kind = wanted === 'text' ? 'StaticText' : wanted;
  return role === kind && (typeof words === 'string' ? name === words : words.test(name));
}
