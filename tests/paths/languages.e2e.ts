import type { Page } from '@playwright/test';
import type { Step } from './native';
import { walk } from './native';
import { keptAnswers } from './stored';
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
      { choose: 'オンタリオ州（Ontario）', of: 'どの州・準州で働きますか' },
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
