import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { checksum } from './checksum';
import { LINK_WORDS_1 } from './link-words';
import { holdsTooMuch } from './too-much';
import type { Answers } from './types';

/**
 * Answers as a short text for the fragment of an address, in base64url. Version 1 is: four bytes of checksum, three
 * bytes that tell the length of what follows, then the answers' JSON, deflated with the words of `link-words.ts`
 * already known. Deflate alone would read a damaged link as other answers; the checksum notices.
 */

/** Why a link can't be read. */
export type LinkFault = 'damaged' | 'truncated' | 'too-large';

/** More than the largest case the schema lets through (a hundred positions with long titles can need 140 kB). */
const MOST_BYTES = 160_000;
const MOST_LETTERS = 220_000;

const HEAD = 7;
const words = strToU8(LINK_WORDS_1);

/** Packs answers, and nothing else of a case file: names, notes and ticks are never in a link. */
export function packAnswers(answers: Answers): string {
  const json = strToU8(JSON.stringify(answers));
  const packed = deflateSync(json, { level: 9, dictionary: words });
  const bytes = new Uint8Array(HEAD + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, checksum(json));
  view.setUint8(4, packed.length >> 16);
  view.setUint16(5, packed.length & 0xffff);
  bytes.set(packed, HEAD);
  return toBase64Url(bytes);
}

/**
 * Unpacks what `packAnswers` made, to parsed JSON that is still to be checked. What a chat or a sentence added at
 * its end is passed over. Never throws, and never inflates more than a case can need.
 */
export function unpackAnswers(
  text: string,
): { ok: true; json: unknown } | { ok: false; fault: LinkFault } {
  if (text.length > MOST_LETTERS) return { ok: false, fault: 'too-large' };
  const letters = text.replace(/[^\w-].*/s, '');
  const bytes = fromBase64Url(letters);
  // What a page shows of a long link ends in dots, and people copy what they see.
  const short = /^(?:…|\.{2,})?$/.test(text.slice(letters.length)) ? 'truncated' : 'damaged';
  if (bytes.length < HEAD) return { ok: false, fault: short };
  const view = new DataView(bytes.buffer);
  const length = (view.getUint8(4) << 16) | view.getUint16(5);
  if (bytes.length < HEAD + length) return { ok: false, fault: short };

  const json = inflated(bytes.subarray(HEAD, HEAD + length));
  if (json === 'too-large') return { ok: false, fault: 'too-large' };
  if (json === undefined || checksum(json) !== view.getUint32(0)) {
    return { ok: false, fault: 'damaged' };
  }
  const said = strFromU8(json);
  if (holdsTooMuch(said)) return { ok: false, fault: 'too-large' };
  try {
    return { ok: true, json: JSON.parse(said) as unknown };
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}

/** Inflates bit by bit, so that a few bytes that would swell to gigabytes are stopped in time. */
function inflated(packed: Uint8Array): Uint8Array | 'too-large' | undefined {
  const STEP = 256;
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary: words }, (part) => {
    parts.push(part);
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.slice(at, at + STEP), at + STEP >= packed.length);
      if (size > MOST_BYTES) return 'too-large';
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A last letter that begins a byte and can't end it is left out. */
function fromBase64Url(letters: string): Uint8Array {
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
