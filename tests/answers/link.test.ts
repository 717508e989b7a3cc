import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LINK_WORDS_1 } from '../../src/answers/link-words';
import type { Answers } from '../../src/answers/types';
import { isLink } from '../../src/app/link-address';
import { linkFragment, readLink } from '../../src/app/shared-link';
import { FULL_CASE } from '../cases/full-case';
import { GOOD_CASES } from '../cases/good-cases';
import { table } from '../cases/tables';

const { professional } = GOOD_CASES;
const link = linkFragment(professional);

const fault = (fragment: string) => {
  const read = readLink(fragment);
  return read.ok ? 'none' : read.fault;
};

/** A link as a stranger could make it: any text, with the right length and checksum. */
function forged(text: string, { check = fnv(text), length = -1 } = {}): string {
  const packed = deflateSync(strToU8(text), { level: 9, dictionary: strToU8(LINK_WORDS_1) });
  const bytes = Buffer.alloc(7 + packed.length);
  bytes.writeUInt32BE(check, 0);
  bytes.writeUIntBE(length < 0 ? packed.length : length, 4, 3);
  bytes.set(packed, 7);
  return `#/open/v1/${bytes.toString('base64url')}`;
}

function fnv(text: string): number {
  return strToU8(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

describe('a link', () => {
  it.each(table('links', ['case', 'link', 'answers']).map((row) => [row.case, row] as const))(
    'made by an older release still opens: %s',
    (_name, row) => {
      const read = readLink(row.link);
      expect(read.ok ? read.case.answers : read).toEqual(JSON.parse(row.answers));
      expect(read.ok && read.offer === true).toBe(row.case === 'an offer for a candidate');
    },
  );

  // A text that is packed with other words than the reader knows comes out as another: they are never to change.
  it('of version 1 is packed with the words of version 1, to the letter', () => {
    expect(LINK_WORDS_1).toHaveLength(2002);
    expect(fnv(LINK_WORDS_1)).toBe(0x3ff67551);
  });

  it.each([
    ['in capitals', '/OFFER', true],
    ['with an escaped slash', '%2Foffer', true],
    ['escaped twice', '%252foffer', true],
    ['with more behind it', '/offer?from=chat', true],
    ['with a blank before it', ' /offer', false],
    ['without a slash', 'offer', false],
    ['as another word', '/offense', false],
  ])('says that it is an offer %s', (_name, end, isOffer) => {
    const offer: Answers = { occupation: { noc: '21231' }, offer: { arrangement: 'employee' } };
    const read = readLink(linkFragment(offer) + end);
    expect(read.ok && read.offer === true).toBe(isOffer);
  });

  it('that says it is an offer and holds more is a case like any other', () => {
    const read = readLink(`${link}/offer`);
    expect(read).toEqual({
      ok: true,
      case: { format: 't52-case', version: 1, answers: professional },
    });
  });

  it('may stand without its first slash, and with line ends behind it', () => {
    expect(readLink(link.replace('#/', '#'))).toEqual(readLink(link));
    expect(readLink(`${link}\nsee you`)).toEqual(readLink(link));
  });

  it('has answers and nothing else: no name, note, tick or "not sure"', () => {
    const read = readLink(linkFragment(FULL_CASE.answers));
    expect(read).toEqual({
      ok: true,
      case: { format: 't52-case', version: 1, answers: FULL_CASE.answers },
    });
  });

  it('is short enough for a chat', () => {
    expect(link.length).toBeLessThan(200);
    expect(linkFragment(FULL_CASE.answers).length).toBeLessThan(700);
  });

  it('is told from the other addresses of the app', () => {
    expect([link, '#/open/v2/abc', '#/open/', '#/open', '#open/v1/x'].map(isLink)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    const others = ['', '#/', '#/opening', '#/result', '#/result?open/', '#/sources#/open/v1/x'];
    expect(others.filter(isLink)).toEqual([]);
  });
});

describe('a link that is not whole', () => {
  it('is truncated wherever it is cut', () => {
    for (let end = '#/open/v1/'.length; end < link.length; end += 1) {
      expect(fault(link.slice(0, end))).toBe('truncated');
    }
  });

  it('never opens as other answers when one letter is wrong', () => {
    const fragment = linkFragment(FULL_CASE.answers);
    const letters = fc.constantFrom(
      ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'),
    );
    const at = fc.integer({ min: '#/open/v1/'.length, max: fragment.length - 1 });
    fc.assert(
      fc.property(at, letters, (place, letter) => {
        const read = readLink(fragment.slice(0, place) + letter + fragment.slice(place + 1));
        if (read.ok) expect(read.case.answers).toEqual(FULL_CASE.answers);
        else expect(['damaged', 'truncated', 'too-large']).toContain(read.fault);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a full stop', '.'],
    ['a bracket', ')'],
    ['a blank and words', ' see you'],
    ['what a site adds', '?fbclid=abc'],
  ])('opens all the same with %s at its end', (_name, end) => {
    expect(readLink(link + end)).toEqual(readLink(link));
  });

  it.each([
    ['no payload', '#/open/v1/', 'truncated'],
    ['no version', '#/open/abc', 'damaged'],
    ['nothing', '#/open', 'damaged'],
    ['a version before the first', '#/open/v0/abc', 'damaged'],
    ['a newer version', '#/open/v2/anything at all', 'newer-version'],
    ['a much newer version', '#/open/v99999/', 'newer-version'],
    ['other letters inside', `${link.slice(0, 30)}*${link.slice(31)}`, 'damaged'],
    ['a blank inside', `${link.slice(0, 30)} ${link.slice(30)}`, 'damaged'],
    ['dots in the place of its end', `${link.slice(0, -8)}..`, 'truncated'],
    ['three of them', `${link.slice(0, -8)}...`, 'truncated'],
    ['an ellipsis', `${link.slice(0, -8)}…`, 'truncated'],
    ['an ellipsis and more', `${link.slice(0, -8)}…and more`, 'damaged'],
    ['a full stop in the place of its end', `${link.slice(0, -8)}.`, 'damaged'],
    ['a blank before the dots', `${link.slice(0, -8)} ...`, 'damaged'],
    ['six bytes', '#/open/v1/AAAAAAAA', 'truncated'],
    ['seven, that say nothing follows', '#/open/v1/AAAAAAAAAA', 'damaged'],
    ['a version of ten digits', '#/open/v1234567890/abc', 'damaged'],
    ['words before it', `see ${link}`, 'damaged'],
    ['a version in words', '#/open/vone/abc', 'damaged'],
    ['as many letters as a case may need', `#/open/v1/${'A'.repeat(220_000)}`, 'damaged'],
    ['more letters than any case needs', `#/open/v1/${'A'.repeat(220_001)}`, 'too-large'],
  ])('with %s says so', (_name, fragment, expected) => {
    expect(fault(fragment)).toBe(expected);
  });
});

describe('a link made to do harm', () => {
  it.each([
    ['no JSON', '{"audience":', 'damaged'],
    ['a wrong shape', '[1,2,3]', 'refused'],
    ['a whole case file with a name', JSON.stringify(FULL_CASE), 'refused'],
    ['an unknown field', '{"admin":true}', 'refused'],
    ['a prototype', '{"__proto__":{"polluted":true}}', 'refused'],
    ['a prototype further in', '{"occupationQuestions":{"__proto__":true}}', 'refused'],
    ['a constructor', '{"constructor":{"prototype":{"polluted":true}}}', 'refused'],
    ['a day that is none', '{"receivedOn":"2026-02-30"}', 'refused'],
    ['a script', '{"occupation":{"jobTitle":"x","onload":"alert(1)"}}', 'refused'],
    ['brackets without end', '['.repeat(150_000), 'too-large'],
    ['deep brackets', '['.repeat(70_000) + ']'.repeat(70_000), 'too-large'],
    ['a little more than any case needs', ' '.repeat(1_000_000), 'too-large'],
  ])('%s', (_name, text, expected) => {
    expect(fault(forged(text, { check: text.length > 1e6 ? 0 : fnv(text) }))).toBe(expected);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is read up to the bytes a case may need', () => {
    const of = (bytes: number) => `{}${' '.repeat(bytes - 2)}`;
    expect(fault(forged(of(160_000)))).toBe('none');
    expect(fault(forged(of(160_001)))).toBe('too-large');
  });

  it('tells what the schema refuses', () => {
    const read = readLink(forged('{"education":{"years":-1}}'));
    expect(read).toEqual({
      ok: false,
      fault: 'refused',
      problems: [{ path: 'answers.education.years', code: 'too-small', params: { least: 0 } }],
    });
  });

  it('that claims another length or checksum is not read', () => {
    const text = JSON.stringify(professional);
    expect(fault(forged(text, { check: 1 }))).toBe('damaged');
    expect(fault(forged(text, { length: 20 }))).toBe('damaged');
    expect(fault(forged(text, { length: 0 }))).toBe('damaged');
    expect(fault(forged(text, { length: 0xffffff }))).toBe('truncated');
  });

  it('never throws, whatever comes', () => {
    const bytes = fc
      .uint8Array({ maxLength: 400 })
      .map((each) => Buffer.from(each).toString('base64url'));
    const any = fc.oneof(
      fc.string(),
      bytes,
      fc.json().map((text) => forged(text).slice(10)),
    );
    fc.assert(
      fc.property(any, (payload) => {
        expect(typeof readLink(`#/open/v1/${payload}`).ok).toBe('boolean');
      }),
      { numRuns: 5000 },
    );
  });
});
