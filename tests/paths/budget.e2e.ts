import { gzipSync } from 'node:zlib';
import { expect, test } from './watched';

const KB = 1000;

test('the first question needs 60 kB of script and style at most, its words 10 kB', async ({
  page,
  request,
}) => {
  // Notes the moment at which the first question stands on the page; what is fetched later is not needed for it.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('main [role=radiogroup]')) return;
      performance.mark('first-question');
      seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto('#/about');
  await page.getByRole('radiogroup', { name: 'Who is asking?' }).waitFor();
  const urls = await page.evaluate(() => {
    const shown = performance.getEntriesByName('first-question')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime, name }) => startTime < shown && /\.(js|css)$/.test(name))
      .map(({ name }) => name);
  });

  const files = await Promise.all(
    [...new Set(urls)].map(async (url) => ({
      url,
      size: gzipSync(await (await request.get(url)).body(), { level: 9 }).length,
    })),
  );
  const words = files.filter(({ url }) => /\/en-[^/]*\.js$/.test(url));
  const code = files.filter((file) => !words.includes(file));
  const total = (list: { size: number }[]) => list.reduce((sum, { size }) => sum + size, 0) / KB;
  console.log(`first question: ${total(code)} kB of script and style, ${total(words)} kB of words`);
  expect(words).toHaveLength(1);
  expect(total(code)).toBeLessThanOrEqual(60);
  expect(total(words)).toBeLessThanOrEqual(10);
});
