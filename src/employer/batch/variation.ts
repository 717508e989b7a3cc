import type { Answers, Wage } from '../../answers/types';
import { periodFrom } from '../../wages/convert';

/** Another offer for the same candidates: what it says counts instead of what the rows and the offer for all say. */
export interface Variation {
  answers?: Answers;
  /** More pay an hour, in the currency of the pay. */
  raise?: number;
}

/** The answers of a row under another offer. Pay whose hours are not known can't be raised by the hour and stays. */
export function varied(answers: Answers, { answers: other = {}, raise = 0 }: Variation): Answers {
  const merged: Record<string, unknown> = { ...answers };
  for (const [group, value] of Object.entries(other) as [string, unknown][]) {
    const before = merged[group];
    merged[group] = isGroup(value) && isGroup(before) ? { ...before, ...value } : value;
  }
  const { wage } = merged as Answers;
  return raise === 0 || !wage ? merged : { ...merged, wage: raised(wage, raise) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function raised(wage: Wage, raise: number): Wage {
  const { amount, per, hoursPerWeek } = wage;
  if (amount === undefined || per === undefined) return wage;
  const hours = per === 'hour' ? 1 : hoursPerWeek;
  if (hours === undefined) return wage;
  return { ...wage, amount: Math.max(0, amount + periodFrom(raise, per, hours)) };
}
