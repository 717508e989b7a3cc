/**
 * Packs the job titles of one language for the wire: the words once, the titles as references to them. Gzip alone
 * needs a quarter more for the plain table. `src/occupations/unpack-titles.ts` undoes it; a test holds the two
 * together.
 */

/** The signs that references are written with: one for the commonest words, two for common ones, else three. */
export const SIGNS =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
/** How many signs stand for a word alone, and how many begin a pair; the rest begin a triple. */
export const SINGLES = 40;
export const PAIRS = 30;

/** Words and what stands between them, in turn; a lone blank between two words is left out. */
export function tokensOf(text) {
  return (text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []).filter((token) => token !== ' ');
}

/**
 * `titles`: official job titles by code, parted by "|", each beginning with what is or could be a capital; `names`:
 * our own names for them, which share most of the words.
 */
export function packTitles(titles, names = {}) {
  const counts = new Map();
  const codes = Object.keys(titles);
  const byCode = [
    ...codes.map((code) => [code, tokensOf(small(titles[code]))]),
    ...codes.map((code) => [code, tokensOf(names[code] ?? '')]),
  ];
  for (const [, tokens] of byCode) {
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([token]) => token);
  // Neighbours in the alphabet share their beginnings, which gzip likes: sorted within each length of reference.
  const common = SINGLES + PAIRS * SIGNS.length;
  const words = [
    ...frequent.slice(0, SINGLES),
    ...frequent.slice(SINGLES, common).sort(),
    ...frequent.slice(common).sort(),
  ];
  const reference = new Map(words.map((word, at) => [word, referenceTo(at)]));
  return {
    words: words.join('\n'),
    codes: codes.join(' '),
    lines: byCode
      .map(([, tokens]) => tokens.map((token) => reference.get(token)).join(''))
      .join('\n'),
  };
}

/** Titles without their capital, so that a word is the same word wherever it stands. */
function small(joined) {
  return joined
    .split('|')
    .map((title) => {
      const plain = title.charAt(0).toLowerCase() + title.slice(1);
      if (plain.charAt(0).toUpperCase() + plain.slice(1) !== title) {
        throw new Error(`"${title}" begins with a small letter`);
      }
      return plain;
    })
    .join('|');
}

function referenceTo(at) {
  const { length } = SIGNS;
  if (at < SINGLES) return SIGNS[at];
  const pair = at - SINGLES;
  if (pair < PAIRS * length) {
    return SIGNS[SINGLES + Math.floor(pair / length)] + SIGNS[pair % length];
  }
  const triple = pair - PAIRS * length;
  return (
    SIGNS[SINGLES + PAIRS + Math.floor(triple / length ** 2)] +
    SIGNS[Math.floor(triple / length) % length] +
    SIGNS[triple % length]
  );
}
