import { Inflate } from 'fflate';
import { MOST_UNPACKED_MEGABYTES, Refusal, tooLarge } from './faults';

/** One file in a zip, as its directory names it. */
interface Entry {
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const MEGABYTE = 1_000_000;
/** Deflate makes at most about a thousand bytes of one: so much at a time can't fill the memory before we look. */
const PIECE = 16_384;
/** A workbook has a few dozen files. */
const MOST_ENTRIES = 10_000;

/**
 * A zip archive whose files are unpacked only when asked for, and no further than the limit: what the directory says
 * is held against the limit, and what really comes out against the directory, since it can lie.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, Entry>;
  private left: number;

  /** Throws a Refusal where the directory can't be read. */
  constructor(
    private readonly bytes: Uint8Array,
    mostMegabytes = MOST_UNPACKED_MEGABYTES,
  ) {
    this.left = mostMegabytes * MEGABYTE;
    this.entries = directoryOf(bytes);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Unpacks one file piece by piece. Throws a Refusal where it is damaged or more than the limit comes out. */
  unpack(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(name);
    if (!entry) throw new Refusal('damaged');
    if (entry.unpacked > this.left) throw tooLarge();
    const packed = this.packedBytes(entry);
    let said = entry.unpacked;
    const count = (piece: Uint8Array) => {
      said -= piece.length;
      // More than the directory says: no program that writes workbooks does that.
      if (said < 0) throw new Refusal('damaged');
      this.left -= piece.length;
      take(piece);
    };
    if (entry.method === STORED) {
      for (let at = 0; at < packed.length; at += PIECE) count(packed.subarray(at, at + PIECE));
      return;
    }
    if (entry.method !== DEFLATED) throw new Refusal('damaged');
    inflate(packed, count);
  }

  private packedBytes({ offset, packed }: Entry): Uint8Array {
    const view = viewOf(this.bytes);
    if (offset + 30 > this.bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
      throw new Refusal('damaged');
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw new Refusal('damaged');
    return this.bytes.subarray(start, start + packed);
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Every file by its name, out of the directory at the end of the archive. */
function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new Refusal('damaged');
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new Refusal('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // Some Windows programs write the path with the wrong slash.
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Refusal('damaged');
}
