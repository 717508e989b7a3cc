import { Parser } from 'saxen';
import { Refusal, tooLarge } from './faults';
import type { Zip } from './unzip';

/** What a reader of one XML file wants to know. Names come without their prefix: "x:row" is "row". */
export interface XmlReader {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** No cell holds more than 32,767 letters: so much without a tag is not a workbook's, and slow to walk. */
const LONGEST_RUN = 1_000_000;

/** Walks one XML file of a workbook as it is unpacked. Throws a Refusal where it is not well-formed. */
export function readXml(zip: Zip, file: string, { open, text, close }: XmlReader): void {
  const parser = new Parser();
  const local = localNames();
  let run = 0;
  parser.on('openTag', (name, attributes, decode) => {
    run = 0;
    open?.(local(name), (wanted) => {
      const found = attributes();
      const value =
        found[wanted] ?? Object.entries(found).find(([key]) => local(key) === wanted)?.[1];
      return value === undefined ? undefined : decode(value);
    });
  });
  if (text) {
    parser.on('text', (piece, decode) => {
      text(piece.includes('&') ? decode(piece) : piece);
    });
    parser.on('cdata', text);
  }
  if (close) {
    parser.on('closeTag', (name) => {
      close(local(name));
    });
  }
  // A document type can define entities that grow without end; no spreadsheet writes one.
  parser.on('attention', () => {
    throw new Refusal('damaged');
  });
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  const decoder = new TextDecoder();
  zip.unpack(file, (piece) => {
    run += piece.length;
    if (run > LONGEST_RUN) throw tooLarge();
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.write(decoder.decode());
  parser.end();
}

/** Names without their prefix, each looked at once. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let short = known.get(name);
    if (short === undefined) {
      short = name.slice(name.indexOf(':') + 1);
      known.set(name, short);
    }
    return short;
  };
}
