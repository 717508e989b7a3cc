/**
 * Calendar arithmetic on ISO dates ("2026-11-21"). Days are counted in UTC, so no time zone and no summer time
 * can move a boundary. ISO dates compare as strings.
 */

/** Whether the text is a day that exists, written as YYYY-MM-DD ("2026-02-29" is not). */
export function isIsoDate(text: string): boolean {
  const day = dayNumber(text);
  return !Number.isNaN(day) && toIso(day) === text;
}

/** Days since 1970-01-01; the difference of two is the days between them. */
export function dayNumber(iso: string): number {
  const [year, month, day] = partsOf(iso);
  return firstOfMonth(year, month - 1) + day - 1;
}

/** The date `days` later (earlier where negative). */
export function addDays(iso: string, days: number): string {
  return toIso(dayNumber(iso) + days);
}

/**
 * The same day of the month `months` later; where that month is shorter, its last day
 * (31 January plus one month is 28 or 29 February).
 */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = partsOf(iso);
  const first = firstOfMonth(year, month - 1 + months);
  const next = firstOfMonth(year, month + months);
  return toIso(Math.min(first + day, next) - 1);
}

/*
 * A verdict asks for a dozen dates, and an employer for thousands of verdicts: Date and its texts take most of that
 * time, so the days are counted here. Years are taken from March on, so that the leap day is the last of a year;
 * every 400 years the calendar repeats.
 */

const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1970-01-01. */
const TO_1970 = 719_468;
/** Days before each month from March on: 0, 31, 61, … 337. */
const DAYS_PER_FIVE_MONTHS = 153;

function partsOf(iso: string): [year: number, month: number, day: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

/** The day number of the first of a month; `month` counts from 0 and may lie outside of the year. */
function firstOfMonth(year: number, month: number): number {
  const sinceMarch = month - 2;
  const from = year + Math.floor(sinceMarch / 12);
  const inYear = sinceMarch - 12 * Math.floor(sinceMarch / 12);
  return daysBeforeYear(from) + Math.floor((DAYS_PER_FIVE_MONTHS * inYear + 2) / 5) - TO_1970;
}

/** Days from 1 March of the year 0 to 1 March of this one. */
function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function toIso(dayNumber: number): string {
  const days = dayNumber + TO_1970;
  let year = Math.floor((days * 400) / DAYS_IN_400_YEARS);
  // By the mean length of a year the last days of one may come a year too early, and none comes too late.
  if (daysBeforeYear(year + 1) <= days) year += 1;
  const inYear = days - daysBeforeYear(year);
  const sinceMarch = Math.floor((5 * inYear + 2) / DAYS_PER_FIVE_MONTHS);
  const day = inYear - Math.floor((DAYS_PER_FIVE_MONTHS * sinceMarch + 2) / 5) + 1;
  const [from, month] = sinceMarch < 10 ? [year, sinceMarch + 3] : [year + 1, sinceMarch - 9];
  return `${digits(from, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
