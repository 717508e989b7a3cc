import type { PayPeriod, Wage } from '../answers/types';

export const WEEKS_A_YEAR = 52;
export const MONTHS_A_YEAR = 12;

/** Pay for one period as pay an hour, in the same currency. `hoursPerWeek` is not used for pay by the hour. */
export function hourlyFrom(amount: number, per: PayPeriod, hoursPerWeek: number): number {
  switch (per) {
    case 'hour':
      return amount;
    case 'week':
      return amount / hoursPerWeek;
    case 'two-weeks':
      return amount / (2 * hoursPerWeek);
    case 'month':
      return (amount * MONTHS_A_YEAR) / (WEEKS_A_YEAR * hoursPerWeek);
    case 'year':
      return amount / (WEEKS_A_YEAR * hoursPerWeek);
  }
}

/** Pay an hour as pay for one period: `hourlyFrom` the other way round. */
export function periodFrom(hourly: number, per: PayPeriod, hoursPerWeek: number): number {
  switch (per) {
    case 'hour':
      return hourly;
    case 'week':
      return hourly * hoursPerWeek;
    case 'two-weeks':
      return hourly * 2 * hoursPerWeek;
    case 'month':
      return (hourly * WEEKS_A_YEAR * hoursPerWeek) / MONTHS_A_YEAR;
    case 'year':
      return hourly * WEEKS_A_YEAR * hoursPerWeek;
  }
}

/** A line of the sum that leads from the pay in the offer to Canadian dollars an hour. Nothing is rounded yet. */
export type ConversionStep =
  /** In the currency and for the period of the offer. */
  | { step: 'allowances'; amount: number; allowances: number; result: number }
  /** In the currency of the offer; the result is by the hour. */
  | {
      step: 'period';
      per: Exclude<PayPeriod, 'hour'>;
      amount: number;
      hoursPerWeek: number;
      result: number;
    }
  /** By the hour; the result is in Canadian dollars. */
  | { step: 'currency'; amount: number; cadPerUnit: number; result: number };

export interface Conversion {
  /** Canadian dollars an hour, to the cent. */
  hourly: number;
  /** None for pay by the hour in Canadian dollars without allowances. */
  steps: readonly ConversionStep[];
}

/** The answers that are missing to convert the pay. */
export interface Unconverted {
  missing: string[];
}

type Basis = Required<Pick<Wage, 'per' | 'hoursPerWeek' | 'cadPerUnit'>>;

/** What an amount is converted by. Pay by the hour needs no hours, Canadian dollars need no rate. */
function basisOf({ per, hoursPerWeek, currency = 'CAD', cadPerUnit }: Wage): Basis | Unconverted {
  const rate = currency === 'CAD' ? 1 : cadPerUnit;
  const hours = per === 'hour' ? 1 : hoursPerWeek;
  if (per === undefined || hours === undefined || rate === undefined) {
    return {
      missing: [
        ...(per === undefined ? ['wage.per'] : []),
        ...(hours === undefined ? ['wage.hoursPerWeek'] : []),
        ...(rate === undefined ? ['wage.cadPerUnit'] : []),
      ],
    };
  }
  return { per, hoursPerWeek: hours, cadPerUnit: rate };
}

/** The whole sum from an offer's pay to Canadian dollars an hour, line by line; or the fields that are missing. */
export function conversionOf(wage: Wage): Conversion | Unconverted {
  const { amount, allowances = 0, currency = 'CAD' } = wage;
  const basis = basisOf(wage);
  if (amount === undefined || 'missing' in basis) {
    return {
      missing: [
        ...(amount === undefined ? ['wage.amount'] : []),
        ...('missing' in basis ? basis.missing : []),
      ],
    };
  }
  const { per, hoursPerWeek, cadPerUnit } = basis;
  const steps: ConversionStep[] = [];
  let result = amount;
  if (allowances > 0) {
    // Allowances are part of the amount and not of the pay; more allowances than pay leave no pay.
    result = Math.max(0, amount - allowances);
    steps.push({ step: 'allowances', amount, allowances, result });
  }
  if (per !== 'hour') {
    const before = result;
    result = hourlyFrom(before, per, hoursPerWeek);
    steps.push({ step: 'period', per, amount: before, hoursPerWeek, result });
  }
  if (currency !== 'CAD') {
    const before = result;
    result = before * cadPerUnit;
    steps.push({ step: 'currency', amount: before, cadPerUnit, result });
  }
  return { hourly: toCent(result), steps };
}

/** Canadian dollars an hour, to the cent, that an offer pays; or the fields that are missing to tell. */
export function hourlyPay(wage: Wage): { hourly: number } | Unconverted {
  const conversion = conversionOf(wage);
  return 'missing' in conversion ? conversion : { hourly: conversion.hourly };
}

/**
 * The amount an offer has to name, for its period, in its currency and with its allowances, to be worth `hourly`
 * Canadian dollars an hour. Rounded up to `digits` decimals of the currency, so that it is worth that even before
 * anything is rounded. Undefined where period, hours or rate are missing.
 */
export function amountWorth(hourly: number, wage: Wage, digits = 2): number | undefined {
  const basis = basisOf(wage);
  if ('missing' in basis) return undefined;
  const pay = periodFrom(hourly / basis.cadPerUnit, basis.per, basis.hoursPerWeek);
  return upTo(pay + (wage.allowances ?? 0), digits);
}

/** Rounds to the cent, half up; 1.005 (in binary a little less) is 1.01. */
export function toCent(dollars: number): number {
  const cents = dollars * 100;
  // Only about half a cent can the binary trace decide; else the number need not be written out, which takes long.
  const plain = cents < 1e10 && Math.abs(cents - Math.floor(cents) - 0.5) > 1e-4;
  return Math.round(plain ? cents : Number(cents.toPrecision(15))) / 100;
}

/** Rounds up to so many decimals; what is only a trace of binary above them is none. */
function upTo(amount: number, digits: number): number {
  const units = 10 ** digits;
  return Math.ceil(Number((amount * units).toPrecision(14))) / units;
}
