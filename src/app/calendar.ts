/** A day to put into a calendar, in words of the page's language. */
export interface CalendarEntry {
  /** Tells the entry from the others of the file ("permit-ends"). */
  id: string;
  /** ISO date: the entry takes the whole day. */
  on: string;
  title: string;
  description?: string;
  /** A reminder so many days before, at the beginning of that day. */
  remindDaysBefore?: number;
}

interface CalendarOptions {
  /** What the calendar calls the file's entries. */
  name: string;
  /** ISO date on which the file is made. */
  today: string;
  /** Of the words: "en", "fr". */
  language: string;
}

/** The most bytes of a line, without its end (RFC 5545, section 3.1). */
const LINE = 75;

/**
 * Days as an iCalendar file (RFC 5545): whole-day entries without a time zone, so that no calendar moves them. The
 * same day keeps its identity, so that a calendar that opens the file again need not show it twice.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { name, today, language }: CalendarOptions,
): string {
  const made = `${compact(today)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CPTPP Permit Check//Key dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, made, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(entry: CalendarEntry, made: string, language: string): string[] {
  const { id, on, title, description, remindDaysBefore } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${compact(on)}@cptpp-permit-check.invalid`,
    `DTSTAMP:${made}`,
    // Without an end an entry of a date lasts that one day.
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(title)}`,
    ...(description ? [`DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    ...(remindDaysBefore === undefined ? [] : reminderOf(title, remindDaysBefore)),
    'END:VEVENT',
  ];
}

function reminderOf(title: string, days: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${days}D`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
  ];
}

function compact(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

/** Text as a value (section 3.3.11); what is no text, such as a control character, is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\t' ? control : ''));
}

/** A long line goes on after a line end and a blank; no character of several bytes is cut. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let [text, length] = ['', 0];
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > LINE) [text, length] = [`${text}\r\n `, 1];
    text += character;
    length += size;
  }
  return text;
}
