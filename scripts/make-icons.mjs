/**
 * Draws the icons that phones ask for from public/icon.svg. Run it when that changes:
 *   node scripts/make-icons.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openBrowser } from './open-browser.mjs';

const browser = await openBrowser();
const svg = readFileSync('public/icon.svg', 'utf8');
const whole = /<rect[^>]*\/>/;
/** Phones cut a maskable icon to a shape of their own: the colour fills the square, the drawing stays in the middle. */
const maskable = svg
  .replace(
    whole,
    '<rect width="32" height="32" fill="#0d5f5b" /><g transform="translate(4.8 4.8) scale(.7)">',
  )
  .replace('</svg>', '</g></svg>');

for (const [name, size, drawing] of [
  ['icon-192', 192, svg],
  ['icon-512', 512, svg],
  ['icon-maskable-512', 512, maskable],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`,
  );
  writeFileSync(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
