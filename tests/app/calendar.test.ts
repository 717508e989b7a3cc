import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../src/app/calendar';
import { calendarFile } from '../../src/app/calendar';

const options = { name: 'Dates de mon permis', today: '2026-11-21', language: 'fr' };

const entries: CalendarEntry[] = [
  { id: 'work-starts', on: '2027-01-04', title: 'Le travail commence' },
  {
    id: 'last-day-to-ask',
    on: '2028-02-29',
    title: 'Dernier jour; demander en ligne, avant l’expiration \\ R201',
    description:
      'Première ligne\nDeuxième ligne\r\nhttps://example.org/a,b;c?d=1 – 更新はお早めに。'.repeat(
        4,
      ),
    remindDaysBefore: 14,
  },
];

/** Reads the file with a library that shares nothing with ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
}

describe('a calendar file', () => {
  const text = calendarFile(entries, options);

  it('is read by another program as it was meant', () => {
    const { calendar, events } = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(options.name);
    expect(events.map(({ summary }) => summary)).toEqual(entries.map(({ title }) => title));
    expect(events[1]?.description).toBe(entries[1]?.description?.replaceAll('\r\n', '\n'));
    for (const [at, event] of events.entries()) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(entries[at]?.on);
      // One whole day: the end is the day after, which is not in it.
      expect(event.duration.toString()).toBe('P1D');
    }
  });

  it('reminds before the day where that is asked', () => {
    const alarms = read(text).events.map(({ component }) =>
      component.getFirstSubcomponent('valarm'),
    );
    expect(alarms[0]).toBeNull();
    expect(String(alarms[1]?.getFirstPropertyValue('trigger'))).toBe('-P14D');
    expect(alarms[1]?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('has lines of 75 bytes at most, each ended by CR and LF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it('has what each entry needs, with an identity of its own that stays', () => {
    const { events } = read(text);
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(entries.length);
    expect(
      read(calendarFile(entries, { ...options, today: '2026-12-24' })).events.map(({ uid }) => uid),
    ).toEqual(ids);
    for (const { component } of events) {
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T00:00:00Z');
    }
  });

  it('carries any words there and back', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
    );
    fc.assert(
      fc.property(words, words, (title, description) => {
        const { events } = read(
          calendarFile([{ id: 'x', on: '2027-01-04', title, description }], options),
        );
        const plain = (value: string) =>
          value
            .replace(/\r\n?/g, '\n')
            .replace(/\p{Cc}/gu, (each) => ('\t\n'.includes(each) ? each : ''));
        expect(events).toHaveLength(1);
        expect(events[0]?.summary ?? '').toBe(plain(title));
        expect(events[0]?.description ?? '').toBe(plain(description));
      }),
      { numRuns: 1000 },
    );
  });

  it('is a calendar even with no entry in it', () => {
    expect(read(calendarFile([], options)).events).toEqual([]);
  });
});
