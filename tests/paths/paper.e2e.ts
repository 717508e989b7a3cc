import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { ENGINEER, TECHNICIAN } from './cases';
import { comeBackWith } from './stored';
import { expect, test } from './watched';

/** A line of text on paper: points from the left and from the bottom of its page. */
interface Line {
  text: string;
  left: number;
  right: number;
  bottom: number;
  /** Of its letters. */
  size: number;
}

/** Without blanks, and without the marks that styles set between the items of a list. */
const squeezed = (text: string) => text.replaceAll(/[\s;]+/g, '');

/** The lines on each page of a PDF, from the top, without the page's number; and the width of a page. */
async function read(pdf: Buffer): Promise<{ pages: Line[][]; width: number }> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const pages: Line[][] = [];
  let width = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    width = page.view[2] ?? 0;
    const { items } = await page.getTextContent();
    const lines = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left, bottom] = item.transform as number[];
      return [
        {
          text: item.str,
          left: left ?? 0,
          right: (left ?? 0) + item.width,
          bottom: bottom ?? 0,
          size: item.height,
        },
      ];
    });
    pages.push(lines.filter(({ text }) => !/^\d+ \/ \d+$/.test(text)));
  }
  return { pages, width };
}

/** Readies the page as paper shows it; what it then says, block by block, and its headings. */
async function asPaper(page: Page): Promise<{ blocks: string[]; headings: string[] }> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    // Words for screen readers alone take no ink.
    for (const hidden of document.querySelectorAll('.visually-hidden')) hidden.remove();
    const main = document.querySelector('main');
    const headings = [...(main?.querySelectorAll<HTMLElement>('h1, h2, h3, h4') ?? [])];
    const shown = headings.filter((heading) => heading.checkVisibility());
    return {
      blocks: main?.innerText.split(/[\n\t]/).filter((line) => line.trim() !== '') ?? [],
      headings: shown.map((heading) => heading.innerText),
    };
  });
}

for (const [language, format, answers, name] of [
  ['en', 'Letter', ENGINEER, 'an engineer'],
  ['fr', 'A4', ENGINEER, 'an engineer'],
  ['fr', 'Letter', TECHNICIAN, 'a technician'],
] as const) {
  for (const path of ['result', 'list-employer']) {
    test(`all of "${path}" for ${name} is on paper in ${language}, on ${format}`, async ({
      page,
    }) => {
      test.slow();
      await page.addInitScript((code) => {
        localStorage.setItem('t52-language', code);
      }, language);
      await comeBackWith(page, answers, { notes: { passport: 'Ask Ana before March' } });
      await page.goto(`#/${path}`);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const { blocks, headings } = await asPaper(page);
      const { pages, width } = await read(await page.pdf({ format }));

      // Not a sentence is lost. Columns and cards mix the order, so each line is looked for by itself.
      const printed = squeezed(
        pages
          .flat()
          .map(({ text }) => text)
          .join(''),
      );
      const lost = blocks.filter((block) => !printed.includes(squeezed(block)));
      expect(lost).toEqual([]);
      if (path === 'result') expect(printed).toContain(squeezed('Ask Ana before March'));

      // Nothing runs over the edge: the margins are 16 mm, which is 45 points.
      for (const line of pages.flat()) {
        expect(line.left, line.text).toBeGreaterThan(40);
        expect(line.right, line.text).toBeLessThan(width - 40);
      }

      // No heading is the last line of its page, and no page is left nearly empty but the last.
      const heads = new Set(headings.map(squeezed));
      for (const [index, lines] of pages.entries()) {
        const last = Math.min(...lines.map(({ bottom }) => bottom));
        // The names of headings stand in lists too, in smaller letters.
        const text = lines
          .filter(({ bottom, size }) => bottom === last && size > 11)
          .map((line) => line.text);
        expect(heads.has(squeezed(text.join(''))), `"${text.join('')}" on page ${index + 1}`).toBe(
          false,
        );
        if (index < pages.length - 1) expect(last, `page ${index + 1} is filled`).toBeLessThan(420);
      }
    });
  }
}
