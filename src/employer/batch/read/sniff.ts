import { Refusal } from './faults';

/** What the first bytes of a file say it is. Names lie: a picture renamed .csv is still a picture. */
export type FileKind = 'zip' | 'text';

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, at) => bytes[at] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells a table in text from a workbook. Throws a Refusal for any other kind of file. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Refusal('empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return 'zip';
  // Excel before 2007, and any workbook with a password, stand in an OLE container.
  if (startsWith(bytes, ...OLE))
    throw new Refusal(holds(bytes, 'EncryptedPackage') ? 'password' : 'old-excel');
  if (/^(%PDF|\{\\rtf|GIF8|<!doctype|<html|<\?xml)/i.test(latin(bytes.subarray(0, 16))))
    throw new Refusal('not-a-table');
  return 'text';
}

/** Whether a name stands in the container's directory, which writes names in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
