import type { Page } from '@playwright/test';

/**
 * Every text of the page as it stands, once each, also those that are only heard: text nodes, names, titles, options,
 * the title of the page. What is marked as being in another language is left out, and so are addresses.
 */
export function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
    const root = document.documentElement;
    const inPageLanguage = (element: Element) => element.closest('[lang]') === root;
    const texts = new Set([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && inPageLanguage(parent)) texts.add(node.nodeValue ?? '');
    }
    for (const element of document.body.querySelectorAll(
      ATTRIBUTES.map((name) => `[${name}]`).join(),
    ))
      if (inPageLanguage(element))
        for (const name of ATTRIBUTES) texts.add(element.getAttribute(name) ?? '');
    return [...texts]
      .map((text) => text.replaceAll(/https?:\S+/g, '').trim())
      .filter((text) => /\p{L}/u.test(text));
  });
}
