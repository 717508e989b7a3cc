import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { LINK_WORDS_1 } from '../../src/answers/link-words';
import type { Answers } from '../../src/answers/types';
import { linkFragment, readLink } from '../../src/app/shared-link';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import { FULL_CASE } from '../cases/full-case';
import { nearlyGood } from '../cases/some-answers';

it('10,000 cases come there and back in a link', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryAnswers, nearlyGood), (answers) => {
      const fragment = linkFragment(answers);
      expect(fragment).toMatch(/^#\/open\/v1\/[\w-]+$/);
      expect(readLink(fragment)).toEqual({
        ok: true,
        case: { format: 't52-case', version: 1, answers: { ...answers } },
      });
    }),
    { numRuns: 10_000 },
  );
});

it('a link carries the largest case there can be', () => {
  const positions = Array.from({ length: 100 }, (_, at) => ({
    from: '2020-01-01',
    to: `20${21 + (at % 9)}-12-31`,
    share: 0.123456789,
    paid: true,
    inSector: true,
    // Control characters take six letters of JSON each, and every title differs.
    title: String.fromCharCode(1 + (at % 8)).repeat(150) + '技'.repeat(50 - (at % 40)),
  }));
  const answers: Answers = { ...FULL_CASE.answers, experience: { positions } };
  const read = readLink(linkFragment(answers));
  expect(read.ok && read.case.answers).toEqual(answers);
});

it('a link with a hundred million blanks is stopped in time', () => {
  const text = strToU8(' '.repeat(100_000_000));
  const packed = deflateSync(text, { level: 9, dictionary: strToU8(LINK_WORDS_1) });
  const bytes = Buffer.alloc(7 + packed.length);
  bytes.writeUIntBE(packed.length, 4, 3);
  bytes.set(packed, 7);
  expect(readLink(`#/open/v1/${bytes.toString('base64url')}`)).toEqual({
    ok: false,
    fault: 'too-large',
  });
});
