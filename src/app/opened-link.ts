/** Reading the link that the address holds: what chats and mail do to links is undone where only one reading is left. */
import type { LinkRead } from './shared-link';
import { readLink } from './shared-link';

const LONGEST = 500_000;

/** Blanks, line ends, marks without width, and the brackets and quotation marks people put around links. */
const BETWEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff<>()[\]{}"'«»“”‘’]+/g;

/**
 * Reads the fragment of an address as a link that carries a case. What does not read as it stands is tried again
 * without escapes, line breaks and quotation marks; the link's own checksum tells whether that was right. Never throws.
 */
export function readOpened(fragment: string): LinkRead {
  const asItStands = readLink(fragment);
  // What is whole needs no mending, and what is longer than any case, each letter escaped twice, is no link of ours.
  if (asItStands.ok || asItStands.fault === 'refused' || fragment.length > LONGEST) {
    return asItStands;
  }
  const mended = readLink(unescaped(fragment).replace(BETWEEN, ''));
  // The first fault tells of the link that the person sees, unless mending has brought another to light.
  return mended.ok || asItStands.fault === 'damaged' ? mended : asItStands;
}

/** Twice: a link that went through two programs may have been escaped by both. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text.replace(/%[\da-f]{2}/gi, (code) =>
      String.fromCharCode(parseInt(code.slice(1), 16)),
    );
  }
}
