import { describe, expect, it } from 'vitest';
import { isNoc, NOC_CODES, roleOf, similarTo, teerOf } from '../../src/occupations';
import table from '../../src/occupations/similar.json' with { type: 'json' };
import { LANGUAGES, textsOf } from '../locales/words';

const codes = (line: string) => line.replace(':', '').split(' ');
const lines = table.sets.map(codes);
const compared = NOC_CODES.filter((noc) => similarTo(noc).length > 0);
const roles = Object.entries(table.roles);

describe('the table of similar occupations', () => {
  it('has only groups of NOC 2021', () => {
    const all = [...lines.flat(), ...roles.flatMap(([, line]) => codes(line))];
    expect(all.filter((code) => !isNoc(code))).toEqual([]);
  });

  it('has no set with one member, none with one twice, and no set twice', () => {
    for (const line of lines) {
      expect(line.length, line.join(' ')).toBeGreaterThan(1);
      expect(new Set(line).size, line.join(' ')).toBe(line.length);
    }
    const sorted = lines.map((line) => [...line].sort().join(' '));
    expect(new Set(sorted).size).toBe(sorted.length);
  });

  it('says what tells each compared group apart, once, and of no other group', () => {
    const told = roles.flatMap(([, line]) => codes(line)).sort();
    expect(told).toEqual([...compared].sort());
  });

  it('tells the groups of a comparison apart in different words', () => {
    const pairs = compared.flatMap((noc) => similarTo(noc).map((other) => [noc, other] as const));
    const alike = pairs.filter(([noc, other]) => roleOf(noc) === roleOf(other));
    // TEER 4 in a plant: one kind of work on different things, which the titles name, and none of it is open.
    expect(alike.filter(([noc]) => !noc.startsWith('94'))).toEqual([]);
  });

  it('goes both ways', () => {
    for (const noc of compared) {
      for (const other of similarTo(noc)) expect(similarTo(other), other).toContain(noc);
      expect(similarTo(noc)).not.toContain(noc);
      expect(new Set(similarTo(noc)).size).toBe(similarTo(noc).length);
    }
  });

  it('stays short enough to be compared', () => {
    expect(compared.filter((noc) => similarTo(noc).length > 13)).toEqual([]);
  });

  it('covers nearly all groups that can be open to somebody', () => {
    const open = NOC_CODES.filter((noc) => teerOf(noc) <= 3);
    const alone = open.filter((noc) => similarTo(noc).length === 0);
    expect(alone.length / open.length).toBeLessThan(0.05);
  });
});

/** Confusions that people and employers are known for; each could change the answer. */
it.each([
  ['21301', '22301', 'engineer, technologist'],
  ['21310', '22310', 'engineer, technologist'],
  ['22301', '22212', 'technologist, drafter'],
  ['72106', '72010', 'welder, contractor'],
  ['72200', '72011', 'electrician, contractor'],
  ['72200', '72201', 'electrician, industrial electrician'],
  ['72410', '72401', 'mechanic, heavy-duty mechanic'],
  ['10010', '11100', 'manager, accountant'],
  ['11100', '12200', 'accountant, bookkeeper'],
  ['31301', '32101', 'registered nurse, practical nurse'],
  ['32101', '33102', 'practical nurse, aide'],
  ['21231', '21232', 'software engineer, developer'],
  ['21232', '21234', 'developer, web developer'],
  ['21231', '22222', 'software engineer, tester'],
  ['21233', '21234', 'web designer, web developer'],
  ['62200', '63200', 'chef, cook'],
  ['21200', '22210', 'architect, technologist'],
  ['22210', '22212', 'technologist, drafter'],
  ['41220', '41221', 'secondary, elementary'],
  ['42100', '64410', 'police, guard'],
  ['73300', '75201', 'truck, delivery'],
])('compares %s with %s: %s', (one, other) => {
  expect(similarTo(one)).toContain(other);
  expect(roleOf(one)).not.toBe(roleOf(other));
});

it('compares nothing with a code that stands apart or does not exist', () => {
  expect(similarTo('00010')).toEqual([]);
  expect(similarTo('99999')).toEqual([]);
  expect(roleOf('99999')).toBeUndefined();
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const PREFIX = 'wizard.occupation.roles.';
  const texts = new Map(
    [...textsOf(language)]
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, text]) => [key.slice(PREFIX.length), text]),
  );

  it('are there for every role, and for nothing else', () => {
    expect([...texts.keys()].sort()).toEqual(roles.map(([role]) => role).sort());
  });

  it('are short sentences, different for each role', () => {
    for (const [role, text] of texts) {
      // Japanese has no capitals, and a full stop of its own.
      expect(text, role).toMatch(/^[\p{Lu}\p{Lo}\d].*[.。]$/u);
      expect(text.length, role).toBeLessThan(180);
    }
    expect(new Set(texts.values()).size).toBe(texts.size);
  });
});
