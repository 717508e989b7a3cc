import type { Option } from '../../ui/types';

/** Canadian dollars are the answer when nothing is chosen; then those of the agreement's countries and their neighbours. */
const FIRST = ['USD', 'AUD', 'JPY', 'MXN', 'MYR', 'BND', 'CLP', 'PEN', 'EUR', 'GBP'];

/** Codes of funds, metals and tests; the first five beginning with X are money that people are paid in. */
const MONEY_IN_X = ['XAF', 'XCD', 'XCG', 'XOF', 'XPF'];

/** "Japanese Yen (JPY)", in the language of the tag. */
export function currencyOption(tag: string, value: string): Option<string> {
  const names = new Intl.DisplayNames(tag, { type: 'currency' });
  return { value, label: `${names.of(value) ?? value} (${value})` };
}

/**
 * The currencies that pay may be in, beside Canadian dollars: the usual ones, then the others the browser knows, by
 * name. `chosen` is always among them.
 */
export function currencyOptions(tag: string, chosen?: string): Option<string>[] {
  const option = (value: string) => currencyOption(tag, value);
  const others = [...new Set([...known(), ...(chosen ? [chosen] : [])])]
    .filter((code) => code !== 'CAD' && !FIRST.includes(code))
    .map(option)
    // The name of a currency that is no longer used has its years in it.
    .filter(({ value, label }) => value === chosen || !/\d{4}/.test(label))
    .sort((a, b) => a.label.localeCompare(b.label, tag));
  return [...FIRST.map(option), ...others];
}

function known(): string[] {
  // Older browsers can't list them.
  const list =
    typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('currency') : [];
  return list.filter((code) => !code.startsWith('X') || MONEY_IN_X.includes(code));
}
