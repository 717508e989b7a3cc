/**
 * Calendar arithmetic on ISO dates ("2026-11-21"). Days are counted in UTC, so no time zone and no summer time
 * can move a boundary. ISO dates compare as strings.
 */

const DAY_MS = 86_400_000;

/** Whether the text is a day that exists, written as YYYY-MM-DD ("2026-02-29" is not). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIso(time) === text;
}

/** Days since 1970-01-01; the difference of two is the days between them. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** The date `days` later (earlier where negative). */
export function addDays(iso: string, days: number): string {
  return toIso((dayNumber(iso) + days) * DAY_MS);
}

/**
 * The same day of the month `months` later; where that month is shorter, its last day
 * (31 January plus one month is 28 or 29 February).
 */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
