import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packAnswers } from '../../src/answers/link';
import type { Answers } from '../../src/answers/types';
import { readOpened } from '../../src/app/opened-link';
import { arbitraryAnswers } from '../cases/arbitrary-answers';
import {
  answered,
  expectNothingTouched,
  hostileJson,
  isPlain,
  PATIENCE,
  RUNS,
  torned,
} from '../cases/hostile';

const FAULTS = ['damaged', 'truncated', 'too-large', 'newer-version', 'refused'];

/** A link as a stranger would forge it: any JSON, with the right checksum. */
const forged = (json: unknown) => `#/open/v1/${packAnswers(json as Answers)}`;

const good = arbitraryAnswers.map(forged);
/** What links are made of, and what programs do to them. */
const letters = fc
  .array(
    fc.constantFrom(
      ...['A', 'Z', 'a', 'z', '0', '9', '-', '_', '%', '=', '+', '/', '.', '…', '&', '?', '#', '<'],
      ...['>', '"', ' ', '\u200b', '\ud800', '\u202e', '%41', '%zz', '%2525', 'open/v1/'],
    ),
    { maxLength: 60 },
  )
  .map((all) => all.join(''));
const fragments = fc.oneof(
  hostileJson.filter((json) => json !== undefined).map(forged),
  torned(good),
  good.map((link) => encodeURIComponent(encodeURIComponent(link))),
  letters.map((text) => `#/open/v1/${text}`),
  letters,
);

function expectAnswer(read: ReturnType<typeof readOpened>): void {
  if (read.ok) expect(isPlain(read.case)).toBe(true);
  else expect(FAULTS).toContain(read.fault);
  expectNothingTouched();
}

it(
  'has an answer for any link, and touches nothing',
  () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        expectAnswer(answered(() => readOpened(fragment)));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

const fields = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 1]));

it.each([
  ['twelve thousand fields that are none of ours', forged(fields(12_000)), 'too-large'],
  ['a text that swells to a thousand times its size', forged('a'.repeat(5e6)), 'too-large'],
  ['nothing but escapes', `#/open/v1/${'%4'.repeat(1e6)}`, 'too-large'],
  ['a million letters', `#/open/v1/${'A'.repeat(1e6)}`, 'too-large'],
  ['a few fields that are none of ours', forged(fields(12)), 'refused'],
  ['"__proto__"', forged(JSON.parse('{"__proto__":{"ran":1}}')), 'refused'],
])('a link with %s is refused', (_name, link, fault) => {
  const read = answered(() => readOpened(link));
  expect(read).toMatchObject({ ok: false, fault });
  expectNothingTouched();
});
