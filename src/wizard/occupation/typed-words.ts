import { plainLetters } from '../../answers/plain-letters';

/** A piece of a name, and whether the person typed it. */
export interface Piece {
  text: string;
  typed: boolean;
}

/** Shorter beginnings stand in words of any kind. */
const SHARED = 3;

const WORD = /[\p{L}\p{N}]+/gu;

/** Scripts without blanks between words: there the longest run of signs in common counts as typed. */
const NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A name in pieces, to show which of its words were typed: whole, begun, or with another ending. */
export function typedPieces(name: string, typed: string): Piece[] {
  if (NO_BLANKS.test(name)) return commonRun(name, typed);
  const words = plainLetters(typed).match(WORD) ?? [];
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of name.matchAll(WORD)) {
    if (!words.some((word) => alike(word, plainLetters(found[0])))) continue;
    const to = found.index + found[0].length;
    pieces.push({ text: name.slice(from, found.index), typed: false });
    pieces.push({ text: name.slice(found.index, to), typed: true });
    from = to;
  }
  pieces.push({ text: name.slice(from), typed: false });
  return pieces.filter(({ text }) => text !== '');
}

function alike(typed: string, word: string): boolean {
  if (typed === word) return true;
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed];
  if (short.length < SHARED) return false;
  // "diseñadora" and "diseñador", "engineers" and "engineering": all but the endings.
  const stem = short.slice(0, Math.max(SHARED, short.length - 3));
  return long.startsWith(short) || (short.length > 5 && long.startsWith(stem));
}

function commonRun(name: string, typed: string): Piece[] {
  const wanted = typed.normalize('NFKC');
  for (let length = Math.min(name.length, wanted.length); length > 1; length -= 1) {
    for (let at = 0; at + length <= name.length; at += 1) {
      const run = name.slice(at, at + length);
      if (!wanted.includes(run)) continue;
      return [
        { text: name.slice(0, at), typed: false },
        { text: run, typed: true },
        { text: name.slice(at + length), typed: false },
      ].filter(({ text }) => text !== '');
    }
  }
  return [{ text: name, typed: false }];
}
