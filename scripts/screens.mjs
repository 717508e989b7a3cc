/**
 * Takes the pictures of docs/screens.md and of the README from the built site: the main screens with the answers of
 * scripts/screens-case.json, on a phone and on a wide screen, light and dark, a sheet for each language.
 *
 *   npm run screens           all sheets
 *   npm run screens -- fr     the sheets of one language
 *
 * The machine needs a typeface with Japanese signs for the sheets in Japanese.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { serve } from '../tests/paths/static-host.mjs';
import { openBrowser } from './open-browser.mjs';

/** Each with what to bring into view where that is not the top of the page. */
const SCREENS = [
  ['start'],
  ['about'],
  ['citizenship'],
  ['occupation'],
  ['experience', 'main figure'],
  ['prevailing', 'main figure'],
  ['check'],
  ['result'],
  ['employer'],
  ['map', 'main table caption, main thead'],
];
/** A sheet of `columns` pictures, each `small` pixels wide. */
const SIZES = [
  { width: 360, height: 780, columns: 5, small: 230 },
  { width: 1280, height: 800, columns: 2, small: 560 },
];
const GAP = 10;
const FOLDER = 'docs/images/screens';
/** The README's picture is of the same case, and of the same day, whenever it is taken. */
const TODAY = '2026-11-22T12:00:00-08:00';

const chosen = process.argv.slice(2);
const languages = chosen.length > 0 ? chosen : ['en', 'fr', 'ja'];
const kept = JSON.stringify({
  format: 't52-case',
  version: 1,
  answers: JSON.parse(readFileSync('scripts/screens-case.json', 'utf8')),
  keep: {},
});

/** A browser window with the case in it, as of a person who comes back. */
async function windowFor(browser, language, { width, height }, colorScheme) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: language,
    timezoneId: 'America/Vancouver',
    serviceWorkers: 'block',
  });
  await context.addInitScript(
    ([answers, spoken]) => {
      localStorage.setItem('t52-case', answers);
      localStorage.setItem('t52-language', spoken);
    },
    [kept, language],
  );
  await context.clock.setFixedTime(TODAY);
  return context;
}

async function open(page, url, screen, view) {
  await page.goto('about:blank');
  await page.goto(`${url}#/${screen === 'start' ? '' : screen}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Titles, wages and what stands at the foot of a page arrive a little later.
  await page.waitForLoadState('networkidle');
  if (view) {
    const place = page.locator(view).first();
    await place.waitFor();
    await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  }
}

/** Lays the pictures out on one sheet and writes it. */
async function writeSheet(browser, name, pictures, { columns, small }) {
  const page = await browser.newPage({
    viewport: { width: columns * (small + GAP) + GAP, height: 400 },
  });
  const images = pictures
    .map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
    .join('');
  await page.setContent(
    `<style>body{margin:0;padding:${GAP}px;display:grid;gap:${GAP}px;` +
      `grid-template-columns:repeat(${columns},${small}px);background:#8a9490}` +
      `img{width:100%;display:block}</style>${images}`,
  );
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 66,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(data, 'base64'));
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
const host = await serve('dist', 0, '/');
const browser = await openBrowser();
for (const language of languages) {
  for (const size of SIZES) {
    for (const scheme of ['light', 'dark']) {
      const context = await windowFor(browser, language, size, scheme);
      const page = await context.newPage();
      const pictures = [];
      for (const [screen, view] of SCREENS) {
        await open(page, host.url, screen, view);
        pictures.push(await page.screenshot());
      }
      await context.close();
      await writeSheet(browser, `${language}-${size.width}-${scheme}`, pictures, size);
    }
  }
}
if (languages.includes('en')) {
  const context = await windowFor(browser, 'en', { width: 1160, height: 760 }, 'light');
  const page = await context.newPage();
  await open(page, host.url, 'result');
  await page.screenshot({ path: 'docs/images/result.png' });
  await context.close();
}
await browser.close();
await host.close();
