import { derived } from 'svelte/store';
import type { Readable } from 'svelte/store';
import { locale } from 'svelte-i18n';
import type { Phrase } from '../rules';
import { facts } from './facts.svelte';
import type { MessageKey, Translate } from './messages';
import { dollarDisplay, localeTag, writeDate } from './locale-tag';
import { t } from './messages';

/** Values as people of the page's language write them. */
export interface Wording {
  country(code: string): string;
  list(items: readonly string[]): string;
  /** "Chile, Japan or Peru" */
  either(items: readonly string[]): string;
  /** "A; B; C": whole texts one after the other. */
  items(texts: readonly string[]): string;
  /** "A, B, C": values in a row, with no word between them. */
  row(values: readonly string[]): string;
  /** Whole sentences one after the other: a blank between them, none in Japanese. */
  sentences(texts: readonly string[]): string;
  /** "(optional)": an aside, in the brackets of the page's language. */
  aside(text: string): string;
  /** "21 November 2026"; a year alone stays a year. */
  date(iso: string): string;
  /** "$52.88"; a currency that is not Canadian by its code, "USD 52.88": many share a sign. */
  money(dollars: number, currency?: string): string;
  /** "$155": money without cents where there are none. */
  fee(dollars: number): string;
  number(value: number): string;
  /** How two names stand in a list in the page's language: below 0 where the first comes first. */
  order: (a: string, b: string) => number;
  /** A code of the rules with its values, as a sentence. */
  phrase(phrase: Phrase): string;
}

export const wording: Readable<Wording> = derived([t, locale], ([$t, $locale]) =>
  wordingFor(localeTag($locale), $t),
);

function wordingFor(tag: string, translate: Translate): Wording {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const choices = new Intl.ListFormat(tag, { type: 'disjunction' });
  // Six digits tell an exchange rate such as 0.00925.
  const numbers = new Intl.NumberFormat(tag, { maximumSignificantDigits: 6 });
  /** As many decimals as the currency has, none for yen; two at least where there are any. */
  const decimals = (value: number) => (Number.isInteger(value) ? undefined : 2);
  const money = (value: number, currency = 'CAD', digits = decimals(value)) =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: currency === 'CAD' ? dollarDisplay(tag) : 'code',
      minimumFractionDigits: digits,
    }).format(value);

  const wording: Wording = {
    country: (code) => names.of(code) ?? code,
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    items: ([first = '', ...rest]) =>
      rest.reduce((before, next) => translate('ui.items', { before, next }), first),
    row: (values) => values.join(tag === 'ja' ? '、' : ', '),
    sentences: (texts) => texts.join(tag === 'ja' ? '' : ' '),
    aside: (text) => (tag === 'ja' ? `（${text}）` : `(${text})`),
    date: (iso) => writeDate(iso, tag),
    money: (value, currency) => money(value, currency),
    fee: (value) => money(value, 'CAD', Number.isInteger(value) ? 0 : 2),
    number: (value) => numbers.format(value),
    order: (a, b) => a.localeCompare(b, tag),
    phrase: ({ code, params = {} }) =>
      translate(
        `rules.phrase.${code}` as MessageKey,
        Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, told(name, value)]),
        ),
      ),
  };

  /** Each value by its name: see `Phrase`. */
  function told(name: string, value: string | number | readonly string[]): string | number {
    if (Array.isArray(value))
      return wording.list(value.map((code: string) => wording.country(code)));
    switch (name) {
      case 'country':
        return wording.country(String(value));
      case 'date':
        return wording.date(String(value));
      case 'hourly':
        return translate('shell.anHour', { money: wording.money(Number(value)) });
      case 'noc':
        return facts.occupation(String(value));
      case 'area':
        return facts.area(String(value));
      default:
        return value as string | number;
    }
  }
  return wording;
}
