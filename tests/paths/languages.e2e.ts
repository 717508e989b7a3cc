import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { textsOf } from '../locales/words';
import { ENGINEER } from './cases';
import { chooseLanguage } from './languages';
import type { Step } from './native';
import { walk } from './native';
import { comeBackWith, keptAnswers } from './stored';
import { expect, test } from './watched';

/** The state of a point of the result, by both their names. */
const expectPoint = (page: Page, point: string, status: string) =>
  expect(page.getByRole('article', { name: point })).toContainText(status);

test.describe('日本語のブラウザで', () => {
  test.use({ locale: 'ja-JP' });

  const STEPS: Step[] = [
    [
      'このチェックについて',
      { pick: 'カナダで働きたい本人です', under: 'どなたが答えていますか' },
      { pick: '初めての許可証', under: '初めてのT52就労許可証の申請ですか' },
      { pick: 'カナダへ行く前に、オンラインで', under: 'どこから申請する予定ですか' },
    ],
    [
      '国籍と永住権',
      { tick: '日本' },
      { choose: 'ブラジル', of: '別の国籍' },
      { press: 'この国を追加する' },
      { pick: 'いいえ', under: 'オーストラリアの永住者ですか' },
    ],
    [
      '職業',
      {
        found: 'ソフトウェアエンジニア',
        code: '21231',
        title: 'ソフトウェア',
        of: '職名またはNOCコードを入力してください',
      },
      { pick: 'いいえ', under: '主な職務は研究ですか' },
    ],
    [
      '雇用オファー',
      { pick: 'カナダの雇用主の従業員になる', under: 'どのような形で決まっていますか' },
      { pick: 'はい', under: 'カナダにありますか' },
      { pick: 'まだです', under: '雇用オファー（offer of employment）を提出しましたか' },
    ],
    [
      'いつ、どこで働きますか',
      { choose: 'Ontario', of: 'どの州・準州で働きますか' },
      { choose: 'Toronto', of: 'どの経済地域で働きますか' },
      { parts: { 年: '２０２７', 月: '1月', 日: '１１' }, under: '仕事はいつ始まりますか' },
      { type: '２４', into: 'オファーの期間は何か月ですか' },
      {
        parts: { 年: '2031', 月: '6月', 日: '30' },
        under: 'パスポートの有効期限はいつですか',
      },
    ],
    ['カナダの企業とあなたの関わり', { press: 'どれも当てはまらない' }],
    [
      '学歴',
      { pick: '学士号', under: 'いちばん高い修了資格は何ですか' },
      { type: '４', into: '高校卒業後のフルタイムの学習は、合計で何年ですか' },
      { pick: 'はい', under: '学んだ分野は、仕事の分野か' },
      { pick: 'はい', under: 'NOCが求めている、そのほかの教育' },
    ],
    ['報酬のある実務経験'],
    ['免許または認定', { pick: 'いいえ', under: 'この職業は規制されていますか' }],
    [
      '給与',
      { type: '１６万５０００', into: 'オファーの給与はいくらですか' },
      { pick: '1年', under: 'それはどの期間の額ですか' },
      { type: '４０', into: 'オファーには週に何時間と書かれていますか' },
    ],
    ['相場賃金', { pick: 'いいえ', under: '同じ技能と経験を持つ従業員がいますか' }],
    [
      '言語',
      { pick: 'いいえ', under: '雇用オファーは、言語の能力を求めていますか' },
      { pick: 'はい', under: '英語またはフランス語ですることができますか' },
    ],
    [
      '配偶者または事実婚のパートナー',
      {
        pick: '配偶者がいます（結婚しています）',
        under: 'パートナー（common-law partner）がいますか',
      },
    ],
    ['回答を確認してください'],
  ];

  test('最初の質問から結果まで', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await page.getByRole('link', { name: '質問を始める' }).click();
    await walk(page, '次へ', STEPS.slice(0, 8));
    await page.getByRole('radio', { name: '月数の合計で入力する' }).check();
    await page.getByRole('textbox', { name: '契約の業種で報酬のある仕事をした期間' }).fill('６０');
    await page.getByRole('button', { name: '次へ', exact: true }).click();
    await walk(page, '次へ', STEPS.slice(8));

    const main = page.getByRole('main');
    await expect(main).toContainText('2027年1月11日');
    await expect(main).toContainText('CA$165,000');
    await page.getByRole('link', { name: '結果を見る' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'この区分の要件を満たしていると見られます',
    );
    await expectPoint(page, '学歴', '満たしている');
    await expectPoint(page, '賃金', '満たしている');
    expect(await keptAnswers(page)).toMatchObject({
      citizenships: ['JP', 'BR'],
      occupation: { noc: '21231' },
      offer: { startsOn: '2027-01-11', months: 24, province: 'ON', region: 'ER3530' },
      education: { credential: 'bachelor', years: 4 },
      wage: { amount: 165_000, per: 'year', hoursPerWeek: 40 },
    });
  });
});

test.describe('dalam pelayar Melayu', () => {
  test.use({ locale: 'ms-MY' });

  const STEPS: Step[] = [
    [
      'Tentang semakan ini',
      { pick: 'Saya orang yang mahu bekerja di Kanada', under: 'Siapa yang membuat semakan ini?' },
      { pick: 'Permit pertama', under: 'Adakah ini permit kerja T52 yang pertama' },
      {
        pick: 'Dalam talian, sebelum saya pergi ke Kanada',
        under: 'Dari mana anda bercadang memohon?',
      },
    ],
    [
      'Kewarganegaraan dan taraf pemastautin',
      { tick: 'Malaysia' },
      { pick: 'Tidak', under: 'Adakah anda pemastautin tetap Australia?' },
    ],
    [
      'Pekerjaan',
      {
        found: 'jurutera perisian',
        code: '21231',
        title: 'Jurutera',
        of: 'Taip nama jawatan anda atau kod NOC',
      },
    ],
    [
      'Tawaran kerja anda',
      {
        pick: 'Saya akan menjadi pekerja kepada majikan di Kanada',
        under: 'Bagaimanakah kerja anda di Kanada diatur?',
      },
      { pick: 'Ya', under: 'Adakah perusahaan atau orang yang menerima kerja anda' },
      { pick: 'Belum lagi', under: 'Sudahkah majikan menghantar tawaran kerja' },
    ],
    [
      'Di mana dan bila anda akan bekerja?',
      { choose: 'British Columbia', of: 'Di wilayah atau teritori mana anda akan bekerja?' },
      { choose: 'Lower Mainland', of: 'Di kawasan ekonomi mana?' },
      {
        parts: { Hari: '1', Bulan: 'Februari', Tahun: '2027' },
        under: 'Bilakah kerja itu bermula?',
      },
      { type: '12 bulan', into: 'Berapa bulankah tempoh tawaran itu?' },
      {
        parts: { Hari: '31', Bulan: 'Ogos', Tahun: '2030' },
        under: 'Bilakah pasport anda tamat tempoh?',
      },
    ],
    ['Peranan anda dalam perusahaan Kanada', { press: 'Tiada satu pun yang benar' }],
    [
      'Pendidikan',
      { pick: 'Ijazah sarjana muda', under: 'Apakah kelayakan tertinggi yang anda pegang?' },
      { type: '4', into: 'Berapa tahunkah jumlah pengajian sepenuh masa anda' },
      { pick: 'Ya', under: 'Adakah pengajian anda dalam bidang kerja itu' },
      { pick: 'Ya', under: 'Adakah anda mempunyai pendidikan lain' },
    ],
    ['Pengalaman kerja bergaji'],
    ['Lesen atau pensijilan', { pick: 'Tidak', under: 'Adakah pekerjaan itu dikawal selia' }],
    [
      'Gaji anda',
      { type: '75.50', into: 'Berapakah gaji dalam tawaran itu?' },
      { pick: 'Sejam', under: 'Gaji itu untuk tempoh apa?' },
    ],
    ['Gaji lazim', { pick: 'Tidak', under: 'Adakah majikan mempunyai pekerja dalam kerja' }],
    [
      'Bahasa',
      { pick: 'Tidak', under: 'Adakah tawaran kerja itu menghendaki sesuatu bahasa?' },
      { pick: 'Ya', under: 'Dapatkah anda melakukan kerja ini dalam bahasa Inggeris' },
    ],
    [
      'Suami, isteri atau pasangan hidup bersama',
      { pick: 'Tidak', under: 'Adakah anda mempunyai suami, isteri' },
    ],
    ['Semak jawapan anda'],
  ];

  test('dari soalan pertama hingga hasil', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ms');
    await page.getByRole('link', { name: 'Mula menjawab soalan' }).click();
    await walk(page, 'Teruskan', STEPS.slice(0, 8));
    await page.getByRole('radio', { name: 'Sebagai jumlah, dalam bulan' }).check();
    await page.getByRole('textbox', { name: 'Berapa bulankah kerja bergaji anda' }).fill('60');
    await page.getByRole('button', { name: 'Teruskan', exact: true }).click();
    await walk(page, 'Teruskan', STEPS.slice(8));

    const main = page.getByRole('main');
    await expect(main).toContainText('1 Februari 2027');
    await expect(main).toContainText('31 Ogos 2030');
    await expect(main).toContainText(/CAD\s75\.50/);
    await page.getByRole('link', { name: 'Lihat hasil' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Anda nampaknya memenuhi syarat kategori ini',
    );
    await expectPoint(page, 'Pendidikan', 'Dipenuhi');
    expect(await keptAnswers(page)).toMatchObject({
      citizenships: ['MY'],
      occupation: { noc: '21231' },
      offer: { startsOn: '2027-02-01', months: 12 },
      passportExpiresOn: '2030-08-31',
      education: { years: 4 },
      wage: { amount: 75.5, per: 'hour' },
    });
  });
});

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
        .getByRole('radiogroup', { name: '¿Por qué período es ese salario?' })
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

test('a language brings its own words only, once it is asked for', async ({ page }) => {
  const others = ['fr', 'es', 'ja', 'ms'];
  /** The languages whose words are in the scripts that the page itself has asked for. */
  const spoken = async () => {
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
    );
    const scripts = readdirSync('dist/assets')
      .filter((name) => name.endsWith('.js') && asked.includes(name))
      .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));
    expect(scripts.length).toBeGreaterThan(0);
    return others.filter((language) => {
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
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await spoken()).toEqual([]);
  await chooseLanguage(page, '日本語');
  await page.getByRole('heading', { level: 1, name: 'この区分の要件' }).waitFor();
  expect(await spoken()).toEqual(['ja']);
});
