import { Refusal } from './faults';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/**
 * The text of a file: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is UTF-8, else as what older
 * Excel writes, Shift_JIS in Japan and Windows-1252 elsewhere. Throws a Refusal where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (looksBinary(text)) throw new Refusal('not-a-table');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = zeros(bytes.subarray(0, 4096));
  if (wide) return wide;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  return hasKana(bytes) && decodes(bytes, 'shift_jis') ? 'shift_jis' : 'windows-1252';
}

/** UTF-16 without its mark: the marks between cells are plain ASCII, so many bytes of one side are zero. */
function zeros(bytes: Uint8Array): Encoding | undefined {
  const count = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = count;
  const half = bytes.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** Enough at a time; the text of a whole file is made once, and not a second time to look at it. */
const PIECE = 1_000_000;

/**
 * Whether there are kana as Shift_JIS writes them, which hardly a Japanese table is without: two bytes, the first of which
 * is a sign that no name or amount has in Windows-1252 ("‚", "ƒ").
 */
function hasKana(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => {
    const next = bytes[at + 1] ?? 0;
    return (
      (byte === 0x82 && next >= 0x9f && next <= 0xf1) ||
      (byte === 0x83 && next >= 0x40 && next <= 0x96)
    );
  });
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Text has no control characters but tabs and line ends; a few may have slipped in by copying. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > Math.max(2, sample.length / 200);
}
