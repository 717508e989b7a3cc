import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { facts } from '../../src/app/facts.svelte';
import { localeTag } from '../../src/app/locale-tag';
import type { Language } from '../../src/app/messages';
import { LANGUAGES, needMessages, speak, startMessages } from '../../src/app/messages';
import type { Wording } from '../../src/app/wording';
import { wording } from '../../src/app/wording';

/** The wording in a language. */
async function wordingIn(language: Language): Promise<Wording> {
  await speak(language);
  await facts.load(language, { wages: false });
  return get(wording);
}

/** With plain blanks, and no comma before the last of a list: both are the browser's affair. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replace(', and ', ' and ');

beforeAll(async () => {
  await startMessages('en');
  await needMessages('rules');
});

const ROWS: [what: string, say: (words: Wording) => string, english: string, french: string][] = [
  ['a date', (w) => w.date('2026-11-21'), '21 November 2026', '21 novembre 2026'],
  ['the first of a month', (w) => w.date('2027-01-01'), '1 January 2027', '1er janvier 2027'],
  ['a year', (w) => w.date('2024'), '2024', '2024'],
  ['money', (w) => w.money(52.88), '$52.88', '52,88 $'],
  ['round money', (w) => w.money(45), '$45.00', '45,00 $'],
  ['much money', (w) => w.money(109_990.5), '$109,990.50', '109 990,50 $'],
  ['foreign money', (w) => w.money(5000, 'JPY'), 'JPY 5,000', '5 000 JPY'],
  ['a part of a yen', (w) => w.money(5000.5, 'JPY'), 'JPY 5,000.50', '5 000,50 JPY'],
  ['a fee', (w) => w.fee(155), '$155', '155 $'],
  ['a fee with cents', (w) => w.fee(92.5), '$92.50', '92,50 $'],
  ['a number', (w) => w.number(1234.567), '1,234.57', '1 234,57'],
  ['a country', (w) => w.country('PE'), 'Peru', 'Pérou'],
  ['no country', (w) => w.country('XY'), 'XY', 'XY'],
  ['a list of none', (w) => w.list([]), '', ''],
  ['a list of one', (w) => w.list(['a']), 'a', 'a'],
  ['a list of two', (w) => w.list(['a', 'b']), 'a and b', 'a et b'],
  ['a list of three', (w) => w.list(['a', 'b', 'c']), 'a, b and c', 'a, b et c'],
  ['values in a row', (w) => w.row(['a', 'b', 'c']), 'a, b, c', 'a, b, c'],
  ['sentences', (w) => w.sentences(['A.', 'B.']), 'A. B.', 'A. B.'],
];

/** Punctuation of full width, and no blanks beside it. */
const JAPANESE: [what: string, say: (words: Wording) => string, japanese: string][] = [
  ['a date', (w) => w.date('2026-11-21'), '2026年11月21日'],
  ['money', (w) => w.money(52.88), 'CA$52.88'],
  ['a list of three', (w) => w.list(['a', 'b', 'c']), 'a、b、c'],
  ['values in a row', (w) => w.row(['a', 'b']), 'a、b'],
  ['whole texts', (w) => w.items(['a', 'b']), 'a／b'],
];

/** The same in Spanish (of no country), Japanese and Malay. */
const OTHERS: [
  what: string,
  say: (words: Wording) => string,
  es: string,
  ja: string,
  ms: string,
][] = [
  [
    'a date',
    (w) => w.date('2026-11-21'),
    '21 de noviembre de 2026',
    '2026年11月21日',
    '21 November 2026',
  ],
  [
    'the first of a month',
    (w) => w.date('2027-01-01'),
    '1 de enero de 2027',
    '2027年1月1日',
    '1 Januari 2027',
  ],
  ['a year', (w) => w.date('2024'), '2024', '2024年', '2024'],
  ['sentences', (w) => w.sentences(['A.', 'B.']), 'A. B.', 'A.B.', 'A. B.'],
  ['an aside', (w) => w.aside('a'), '(a)', '（a）', '(a)'],
  ['money', (w) => w.money(1052.88), 'CAD 1,052.88', 'CA$1,052.88', 'CAD 1,052.88'],
  ['a fee', (w) => w.fee(155), 'CAD 155', 'CA$155', 'CAD 155'],
  ['yen', (w) => w.money(5000, 'JPY'), 'JPY 5,000', 'JPY 5,000', 'JPY 5,000'],
  ['a number', (w) => w.number(1234.567), '1,234.57', '1,234.57', '1,234.57'],
  ['a country', (w) => w.country('JP'), 'Japón', '日本', 'Jepun'],
  ['a list', (w) => w.list(['a', 'b', 'c']), 'a, b y c', 'a、b、c', 'a, b dan c'],
  ['a choice', (w) => w.either(['a', 'b', 'c']), 'a, b o c', 'a、b、またはc', 'a, b, atau c'],
];

describe('values are written as people of the language write them', () => {
  it.each(OTHERS)('%s, in Spanish, Japanese and Malay', async (_what, say, ...written) => {
    for (const [at, language] of (['es', 'ja', 'ms'] as const).entries())
      expect(plain(say(await wordingIn(language)))).toBe(written[at]);
  });

  it('lists are in the order of the language', async () => {
    const sorted = async (language: Language, ...codes: string[]) => {
      const words = await wordingIn(language);
      return codes.map((code) => words.country(code)).sort(words.order);
    };
    expect(await sorted('ja', 'MX', 'JP', 'AU', 'CL')).toEqual([
      'オーストラリア',
      'チリ',
      'メキシコ',
      '日本',
    ]);
    expect(await sorted('fr', 'ET', 'ES', 'EE')).toEqual(['Espagne', 'Estonie', 'Éthiopie']);
    expect(await sorted('es', 'OM', 'NO', 'NZ')).toEqual(['Noruega', 'Nueva Zelanda', 'Omán']);
  });

  it.each(ROWS)('%s', async (_what, say, english, french) => {
    expect(plain(say(await wordingIn('en')))).toBe(english);
    expect(plain(say(await wordingIn('fr')))).toBe(french);
  });

  it.each(JAPANESE)('%s in Japanese', async (_what, say, japanese) => {
    expect(say(await wordingIn('ja'))).toBe(japanese);
  });

  it.each([
    [undefined, 'en-CA'],
    ['en', 'en-CA'],
    ['fr', 'fr-CA'],
    ['ja', 'ja'],
    ['fr-FR', 'fr-FR'],
  ])('by the tag of the language: %s as %s', (language, tag) => {
    expect(localeTag(language)).toBe(tag);
  });
});

describe('a message', () => {
  it.each(Object.keys(LANGUAGES) as Language[])(
    'writes its numbers as the money beside it is written: %s',
    async (language) => {
      const words = await wordingIn(language);
      const months = words.phrase({ code: 'months-needed', params: { months: 26.1 } });
      expect(months).toContain(words.number(26.1));
    },
  );
});

describe('a phrase of the rules', () => {
  it('has its values written by their kind', async () => {
    const say = async (language: Language) => {
      const words = await wordingIn(language);
      return {
        countries: words.phrase({ code: 'citizen-of', params: { countries: ['MX', 'PE'] } }),
        date: words.phrase({
          code: 'agreement-not-in-force-yet',
          params: { country: 'CL', date: '2023-02-21' },
        }),
        hourly: words.phrase({ code: 'pay-hourly', params: { hourly: 52.5 } }),
        group: words.phrase({ code: 'noc-group', params: { noc: '21231' } }),
        months: words.phrase({ code: 'months-needed', params: { months: 24 } }),
      };
    };
    const english = await say('en');
    expect(english.countries).toContain('Mexico and Peru');
    expect(english.date).toContain('Chile');
    expect(english.date).toContain('21 February 2023');
    expect(english.hourly).toContain('$52.50 an hour');
    expect(english.group).toContain('21231 Software engineers and designers');
    expect(english.months).toContain('24 months');

    const french = await say('fr');
    expect(french.countries).toContain('Mexique et Pérou');
    expect(plain(french.date)).toContain('21 février 2023');
    expect(plain(french.hourly)).toContain('52,50 $');
    expect(french.group).toMatch(/21231 Ing[ée]nieurs/);
    expect(plain(french.months)).toContain('24 mois');
  });

  it('names a place by its area', async () => {
    const words = await wordingIn('en');
    const text = (area: string) =>
      words.phrase({
        code: 'median-region',
        params: { hourly: 45, area, release: '2024', noc: '21231' },
      });
    expect(text('ER3530')).toContain('Toronto');
    expect(text('ER3530')).toContain('$45.00');
  });
});
