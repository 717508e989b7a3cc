import type { PayPeriod } from '../../answers/types';
import { dollarDisplay } from '../../app/locale-tag';

/**
 * An amount in a currency: "$110,000" for Canadian dollars, "JPY 6,153.8462" for others, whose sign may stand for
 * several. Cents are left out where there are none.
 */
export function amountText(
  tag: string,
  value: number,
  currency: string,
  decimals = decimalsOf(currency),
): string {
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'CAD' ? dollarDisplay(tag) : 'code',
    minimumFractionDigits: Number.isInteger(value) ? 0 : Math.min(decimalsOf(currency), decimals),
    maximumFractionDigits: decimals,
  }).format(value);
}

/** How many decimals a currency is paid in: two for most, none for yen and Chilean pesos. */
export function decimalsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}

/** Decimals that a sum shows of what is not rounded yet. */
export const UNROUNDED = 4;

/** "=", or "≈" where not all decimals are shown. */
export function signFor(value: number, decimals: number): string {
  return Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 ? '=' : '≈';
}

/** The period a wage by the hour is told for beside the hour: the offer's own, else a year. */
export function toldPeriod(per: PayPeriod | undefined): PayPeriod {
  return per === undefined || per === 'hour' ? 'year' : per;
}
