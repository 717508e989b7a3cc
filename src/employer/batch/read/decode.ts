import { Refusal } from './faults';
import type { NamesIn } from './table';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/**
 * The text of a file: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is UTF-8, else as what older
 * Excel writes, Shift_JIS in Japan and Windows-1252 elsewhere. Throws a Refusal where it is no text at all.
 */
export function decodeText(bytes: Uint8Array, namesIn: NamesIn): string {
  const text = new TextDecoder(encodingOf(bytes, namesIn)).decode(bytes);
  if (looksBinary(text)) throw new Refusal('not-a-table');
  return text;
}

function encodingOf(bytes: Uint8Array, namesIn: NamesIn): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = zeros(bytes.subarray(0, 4096));
  if (wide) return wide;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  return isShiftJis(bytes, namesIn) ? 'shift_jis' : 'windows-1252';
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

/** Bytes in which the names of the columns are looked for, below a title too. */
const FIRST_LINES = 20_000;

/**
 * Shift_JIS reads most of Windows-1252 and the other way round, so the names of the columns tell: accents read as
 * Japanese name no field, nor do kanji read as accents. Where both name as many, it takes kana to be Japanese.
 */
function isShiftJis(bytes: Uint8Array, namesIn: NamesIn): boolean {
  const start = bytes.subarray(0, FIRST_LINES);
  const names = (encoding: Encoding) =>
    namesIn(new TextDecoder(encoding).decode(start).split(/[,;\t|"\r\n]+/));
  const more = names('shift_jis') - names('windows-1252');
  return more === 0 ? decodes(bytes, 'shift_jis', JAPANESE) : more > 0;
}

/**
 * Kana beside another Japanese sign, which hardly a Japanese table is without. A single one is no evidence: French
 * programs of MS-DOS wrote "ât" in the two bytes of "フ".
 */
const JAPANESE = /[\u3041-\u30ff][\u3041-\u30ff\u4e00-\u9fff]|[\u4e00-\u9fff][\u3041-\u30ff]/;

/** Enough at a time; the text of a whole file is made once, and not a second time to look at it. */
const PIECE = 1_000_000;

/** Whether all of it is text in an encoding, and somewhere in it stands what is looked for. */
function decodes(bytes: Uint8Array, encoding: Encoding, wanted = /^/): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let found = false;
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
      found ||= wanted.test(piece);
    }
    decoder.decode();
    return found;
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
