import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/answers/checksum';
import { isIsoDate } from '../../src/answers/dates';
import { notesSince, RULE_NOTES, SOURCES } from '../../src/rules';
import { allEditions } from '../../src/rules/editions';

/**
 * The editions as they were when the newest note was written. Where a date, threshold, list or entry has changed since,
 * write a note of it (docs/rules.md), and then its id and the new number here.
 */
const NOTED = { note: '2026-02-12', editions: 11198627 };

describe('the notes of changed rules', () => {
  it('are up to date with the editions', () => {
    const editions = checksum(new TextEncoder().encode(JSON.stringify(allEditions)));
    expect({ note: RULE_NOTES.at(-1)?.id, editions }).toEqual(NOTED);
  });

  it('stand in the order of their days, once each', () => {
    const ids = RULE_NOTES.map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it.each([...RULE_NOTES])('$id has a day, points and a passage', (note) => {
    expect(isIsoDate(note.id.slice(0, 10))).toBe(true);
    expect(note.criteria.length).toBeGreaterThan(0);
    expect(SOURCES.map(({ id }) => id)).toContain(note.source);
  });

  it('are told from an older state of the rules on, and never to who comes from a newer one', () => {
    const [first] = RULE_NOTES;
    expect(notesSince('')).toEqual(RULE_NOTES);
    expect(notesSince('2000-01-01')[0]).toBe(first);
    expect(notesSince(RULE_NOTES.at(-1)?.id ?? '')).toEqual([]);
    expect(notesSince('2999-01-01')).toEqual([]);
  });
});
