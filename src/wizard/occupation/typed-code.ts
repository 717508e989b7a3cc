import { codeIn, isNoc, NOC_CODES } from '../../occupations';

/** What was typed, read as a NOC code: none at all, one of NOC 2021, or one that NOC 2021 does not have. */
export type TypedCode =
  | { kind: 'words' }
  | { kind: 'known'; code: string }
  /** The beginning of some codes. */
  | { kind: 'part'; code: string }
  | { kind: 'unknown'; code: string };

/** Reads "21231", "NOC 21231" or "CNP 2021 : 21 231". */
export function readTypedCode(text: string): TypedCode {
  const code = codeIn(text);
  if (!code) return { kind: 'words' };
  if (isNoc(code)) return { kind: 'known', code };
  const begins = NOC_CODES.some((known) => known.startsWith(code));
  return { kind: begins ? 'part' : 'unknown', code };
}
