import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, textsOf } from '../locales/words';
import { ENGINEER } from './cases';
import { crawledAs } from './crawled-as';
import { chooseLanguage } from './languages';
import { comeBackWith, keptAnswers } from './stored';
import { expect, test } from './watched';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** What the same digits mean in two countries: 9.166 dollars a month are few in Peru and enough in Chile. */
for (const [browser, typed, amount, shown] of [
  ['es-CL', '9.166,50', 9166.5, /CAD\s9\.166,50/],
  ['es-CL', '9.166', 9166, /CAD\s9\.166(?!\d)/],
  ['es-PE', '9,166.50', 9166.5, /CAD\s9,166\.50/],
  ['es-PE', '9,166', 9166, /CAD\s9,166(?!\d)/],
] as const) {
  test.describe(`en un navegador ${browser}`, () => {
    test.use({ locale: browser });

    test(`«${typed}» por mes se entiende como allí`, async ({ page }) => {
      const { wage: _wage, occupation: _occupation, ...answers } = ENGINEER;
      await comeBackWith(page, answers);
      await page.goto('#/occupation');
      await page
        .getByRole('searchbox', { name: 'Escriba el nombre de su puesto o el código NOC' })
        .fill('ingeniero civil');
      await page.getByRole('radio', { name: 'Civil engineers' }).first().check();
      await page.goto('#/wage');
      await page.getByRole('textbox', { name: '¿Cuánto paga la oferta?' }).fill(typed);
      await page
        .getByRole('radiogroup', { name: '¿A qué período corresponde ese salario?' })
        .getByRole('radio', { name: 'Un mes' })
        .check();
      await page.goto('#/check');
      await expect(page.getByRole('main')).toContainText(shown);
      expect(await keptAnswers(page)).toMatchObject({
        occupation: { noc: '21300' },
        wage: { amount, per: 'month' },
      });
    });
  });
}

// The crawl of words comes to every page as the technician in some languages: there these pages are the engineer's.
for (const language of LANGUAGES.filter((one) => one !== 'en' && crawledAs(one) !== 'engineer'))
  test(`no page runs over the edge of a small phone: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((spoken) => {
      localStorage.setItem('t52-language', spoken);
    }, language);
    await comeBackWith(page, ENGINEER);
    for (const path of ['prevailing', 'check', 'result', 'employer', 'map']) {
      await page.goto(`#/${path}`);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(over, path).toBe(0);
    }
  });

test('another language leaves what is half typed, what is open, and the answers as they were', async ({
  page,
}) => {
  await comeBackWith(page, ENGINEER);
  await page.goto('#/wage');
  await page.getByRole('textbox', { name: 'How much does the offer pay?' }).fill('75,');
  await chooseLanguage(page, '日本語');
  await expect(page.getByRole('textbox', { name: 'オファーの給与はいくらですか' })).toHaveValue(
    '75,',
  );
  await chooseLanguage(page, 'Bahasa Melayu');
  await expect(
    page.getByRole('textbox', { name: 'Berapakah gaji dalam tawaran itu?' }),
  ).toHaveValue('75,');
  await page.getByRole('textbox', { name: 'Berapakah gaji dalam tawaran itu?' }).fill('75');

  await page.goto('#/place');
  await page
    .getByRole('group', { name: 'Bilakah kerja itu bermula?' })
    .getByLabel('Hari')
    .fill('3');
  await chooseLanguage(page, '日本語');
  const day = page.getByRole('group', { name: '仕事はいつ始まりますか' });
  await expect(day.getByLabel('日', { exact: true })).toHaveValue('3');
  await expect(day.getByLabel('年', { exact: true })).toHaveValue('2027');

  await page.goto('#/result');
  const details = page.getByRole('main').locator('details');
  await details.first().locator('summary').click();
  await expect(details.first()).toHaveAttribute('open');
  const count = await details.count();
  await chooseLanguage(page, 'Español');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Usted parece cumplir los requisitos de esta categoría',
  );
  await expect(details.first()).toHaveAttribute('open');
  await expect(details).toHaveCount(count);
});

test(
  'words that are slow to come change a question that was opened meanwhile; it keeps the focus, and nothing is lost',
  // What the copy on the device has is never slow.
  { tag: '@server' },
  async ({ page }) => {
    await comeBackWith(page, ENGINEER);
    await page.goto('#/wage');
    const asked = (language: string) =>
      page.getByRole('dialog', { name: textsOf(language).get('shell.startOver.heading') ?? '' });
    await page.getByRole('textbox', { name: 'How much does the offer pay?' }).fill('75,');
    await page.waitForLoadState('networkidle');

    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await chooseLanguage(page, '日本語');
    await page.getByRole('button', { name: 'My answers', exact: true }).click();
    await page.getByRole('button', { name: 'Start over' }).click();
    const cancel = page.getByRole('dialog').getByRole('button').last();
    await expect(asked('en')).toBeVisible();
    await expect(cancel).toBeFocused();

    arrive();
    await expect(asked('ja')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(cancel).toHaveText(textsOf('ja').get('ui.cancel') ?? '');
    await expect(cancel).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(asked('ja')).toBeHidden();
    await expect(page.locator('[aria-controls=answers-menu]')).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'オファーの給与はいくらですか' })).toHaveValue(
      '75,',
    );
    expect(await keptAnswers(page)).toEqual(ENGINEER);
  },
);

test('a language brings its own words only, once it is asked for', async ({ page }) => {
  /** The languages whose words are in the scripts that the page itself has asked for. */
  const spoken = async () => {
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
    );
    const scripts = readdirSync('dist/assets')
      .filter((name) => name.endsWith('.js') && asked.includes(name))
      .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));
    expect(scripts.length).toBeGreaterThan(0);
    return OTHERS.filter((language) => {
      const words = textsOf(language);
      return ['shell.start.begin', 'wizard.q.citizenships.ask', 'report.verdict.eligible'].some(
        (key) => scripts.some((script) => script.includes(words.get(key) ?? key)),
      );
    });
  };
  await comeBackWith(page, ENGINEER);
  await page.goto('#/citizenship');
  await page.getByRole('checkbox', { name: 'Japan' }).waitFor();
  await page.goto('#/result');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await spoken()).toEqual([]);
  await chooseLanguage(page, '日本語');
  await page.getByRole('heading', { level: 1, name: 'この区分の要件' }).waitFor();
  expect(await spoken()).toEqual(['ja']);
});
