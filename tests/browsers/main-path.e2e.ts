import { test as base, expect } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { chooseLanguage } from '../paths/languages';
import { ownHost } from '../paths/own-host';
import { AUSTRALIAN_ENGINEER, goThrough } from '../paths/personas';
import type { Host } from '../paths/static-host.mjs';
import { Walker } from '../paths/walker';
import { startBrowser } from './browsers';
import { OtherPage } from './page';

export type Browser = 'firefox' | 'firefox-private' | 'webkit';

interface Options {
  browserTested: Browser;
}
interface Fixtures {
  host: Host;
  other: OtherPage;
}

/** The built site on a host of its own, in a browser started for this test alone. */
const test = base.extend<Options & Fixtures>({
  browserTested: ['firefox', { option: true }],
  host: ownHost,
  other: async ({ browserTested, host }, use, info) => {
    const session = await startBrowser(browserTested, info.outputPath());
    const page = new OtherPage(session, host.url);
    try {
      await page.resize(1280, 900);
      await use(page);
      if (info.status !== info.expectedStatus) {
        await page.screenshot(info.outputPath('at-the-end.png'));
      }
    } finally {
      await session.close();
    }
  },
});

const VERDICT = 'You appear to meet the requirements of this category';
const READY = 'Ready to work without internet.';

const heading = (page: OtherPage) => page.getByRole('heading', { level: 1 }).textContent();
const expectHeading = (page: OtherPage, text: string) =>
  expect.poll(() => heading(page), { timeout: 20_000 }).toContain(text);
const kept = (page: OtherPage) =>
  page.run<string | null>(`return localStorage.getItem('t52-case')`);

test('a person goes through all questions; the result stays, travels in a link and speaks French', async ({
  other,
}, info) => {
  await goThrough(new Walker(other.asPage), AUSTRALIAN_ENGINEER);
  await expectHeading(other, VERDICT);
  await other.screenshot(info.outputPath('result-1280.png'));
  await other.resize(360, 740);
  await other.screenshot(info.outputPath('result-360.png'));
  const wide = 'return document.documentElement.scrollWidth - innerWidth';
  expect(await other.run<number>(wide), 'nothing sticks out').toBeLessThanOrEqual(0);
  await other.resize(1280, 900);

  await other.reload();
  await expectHeading(other, VERDICT);

  await other.goto('#/share');
  await other.getByRole('button', { name: 'Make the link' }).click();
  const look = other.getByRole('link', { name: 'See what it shows' });
  await look.waitFor();
  await look.click();
  await expectHeading(other, 'Answers that someone shared');
  await other.getByRole('heading', { name: VERDICT }).waitFor();

  await other.goto('#/result');
  await expectHeading(other, VERDICT);
  await chooseLanguage(other.asPage, 'Français');
  await expectHeading(other, 'Vous semblez satisfaire');
});

test('once ready, everything works with the server gone and the network off', async ({
  other,
  host,
}) => {
  await other.goto('');
  await other.getByText(READY, { exact: true }).waitFor();
  const before = host.asked.length;
  await host.close();
  await other.session.setOffline?.(true);
  await other.reload();
  await goThrough(new Walker(other.asPage), AUSTRALIAN_ENGINEER);
  await expectHeading(other, VERDICT);
  await chooseLanguage(other.asPage, 'Français');
  await expectHeading(other, 'Vous semblez satisfaire');
  await other.goto('#/employer');
  await other.getByRole('heading', { level: 1 }).waitFor();
  expect(host.asked.length, 'nothing more was asked of the server').toBe(before);
});

test('two tabs show one state, and a page gone back to shows what is kept by now', async ({
  other,
}) => {
  const walker = new Walker(other.asPage);
  const first = await other.tab();
  await walker.open('citizenship');
  const second = await other.newTab();
  await walker.open('citizenship');
  await walker.citizen('Japan');
  await other.switchTo(first);
  const japan = other.getByRole('checkbox', { name: 'Japan', exact: true });
  await expect.poll(() => japan.isChecked()).toBe(true);
  await walker.citizen('Chile');
  await other.switchTo(second);
  const chile = other.getByRole('checkbox', { name: 'Chile', exact: true });
  await expect.poll(() => chile.isChecked()).toBe(true);
  expect(await kept(other)).toMatch(/"citizenships":\["JP","CL"\]/);

  // The second tab leaves the app; the first one goes on; then the second comes back.
  await other.goto('about:blank');
  await other.switchTo(first);
  await walker.citizen('Peru');
  await other.switchTo(second);
  await other.goBack();
  const peru = other.getByRole('checkbox', { name: 'Peru', exact: true });
  await peru.waitFor();
  await expect.poll(() => peru.isChecked()).toBe(true);
});

test('on paper all is open, and the buttons are gone', async ({ other, browserTested }) => {
  test.skip(browserTested === 'webkit', 'the driver of WebKitGTK does not print');
  await goThrough(new Walker(other.asPage), AUSTRALIAN_ENGINEER);
  await expectHeading(other, VERDICT);
  const pdf = Buffer.from(String(await other.session.send('POST', 'print')), 'base64');
  const read = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  const text = read.text.replace(/\s+/g, ' ');
  expect(text).toContain(VERDICT);
  expect(text).toContain('An officer decides on each application');
  expect(text).not.toMatch(/Print or save as PDF|Try again|My answers/);
});

test('a private window keeps the answers while it is open, and says nothing untrue', async ({
  other,
  browserTested,
}, info) => {
  test.skip(browserTested === 'firefox', 'not a private window');
  const walker = new Walker(other.asPage);
  await walker.open('citizenship');
  await walker.citizen('Japan');
  await other.reload();
  const japan = other.getByRole('checkbox', { name: 'Japan', exact: true });
  await expect.poll(() => japan.isChecked()).toBe(true);
  expect(await kept(other)).toContain('"JP"');
  await other.screenshot(info.outputPath('private.png'));
});
