import { isIsoDate } from '../answers/dates';

/** Joins a day, a month and a typed year into an ISO date, and says what stands in the way. */
export type DateProblem = 'incomplete' | 'impossible' | 'out-of-range';

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export interface ReadDate {
  iso?: string;
  problem?: DateProblem;
}

export interface DateRules {
  min?: string | undefined;
  max?: string | undefined;
}

export const noDate: DateParts = { day: '', month: '', year: '' };

export function readDate(parts: DateParts, rules: DateRules = {}): ReadDate {
  const [day, month, year] = [parts.day, parts.month, parts.year].map(clean) as [
    string,
    string,
    string,
  ];
  if (!day && !month && !year) return {};
  const given = [day, month, year].filter(Boolean);
  if (given.some((part) => !/^\d+$/.test(part)) || year.length > 4)
    return { problem: 'impossible' };
  if (given.length < 3 || year.length < 4) return { problem: 'incomplete' };
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isIsoDate(iso)) return { problem: 'impossible' };
  // ISO dates compare as text.
  if ((rules.min && iso < rules.min) || (rules.max && iso > rules.max)) {
    return { problem: 'out-of-range' };
  }
  return { iso };
}

export function splitDate(iso: string | undefined): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!match) return noDate;
  const [, year = '', month = '', day = ''] = match;
  return { day: String(Number(day)), month: String(Number(month)), year };
}

export function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 15)));
}

function clean(part: string): string {
  return part.normalize('NFKC').trim();
}
