import type { PayPeriod, Wage } from '../answers/types';

const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

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

/** Canadian dollars an hour, to the cent, that an offer pays; or the fields that are missing to tell. */
export function hourlyPay(wage: Wage): { hourly: number } | { missing: string[] } {
  const { amount, per, hoursPerWeek, currency = 'CAD', cadPerUnit, allowances = 0 } = wage;
  const rate = currency === 'CAD' ? 1 : cadPerUnit;
  const hours = per === 'hour' ? 1 : hoursPerWeek;
  if (amount === undefined || per === undefined || rate === undefined || hours === undefined) {
    return {
      missing: [
        ...(amount === undefined ? ['wage.amount'] : []),
        ...(per === undefined ? ['wage.per'] : []),
        ...(hours === undefined ? ['wage.hoursPerWeek'] : []),
        ...(rate === undefined ? ['wage.cadPerUnit'] : []),
      ],
    };
  }
  // Allowances are part of the amount and not of the pay; more allowances than pay leave no pay.
  const pay = Math.max(0, amount - allowances);
  return { hourly: toCent(hourlyFrom(pay, per, hours) * rate) };
}

/** Rounds to the cent, half up; 1.005 (in binary a little less) is 1.01. */
export function toCent(dollars: number): number {
  const cents = dollars * 100;
  // Only about half a cent can the binary trace decide; else the number need not be written out, which takes long.
  const plain = cents < 1e10 && Math.abs(cents - Math.floor(cents) - 0.5) > 1e-4;
  return Math.round(plain ? cents : Number(cents.toPrecision(15))) / 100;
}
