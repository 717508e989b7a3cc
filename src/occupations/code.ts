/** NOC codes in what people type or paste, in any form. */
import { isNoc } from './unit-groups';

/** What may stand before a code: "NOC", "CNP", "code", "no", and the year and version of the classification. */
const LABELS =
  /^(?:[^\p{L}\p{N}]|n\.?o\.?c|c\.?n\.?p|code|no?(?!\p{L})|2021(?=[^\p{L}\p{N}]+\w)|v(?:ersion)? ?1\.0)+/iu;
/** Digits in one piece or in several: "21231", "2 1 2 3 1", "21-231". */
const DIGITS = /^(?:\d[\s.,_-]?)+(?=[^\p{L}\p{N}]*$)/u;
/** What a spreadsheet adds to a code that it takes for a number. */
const DECIMALS = /(?<=^\d{5})[.,]0+(?!\d)/;

/** Full-width and other forms of digits and letters as plain ones. */
const plain = (text: string): string => text.normalize('NFKC');

/**
 * The digits of a code or of its beginning, where the text is nothing else: "21231", "NOC 21231", "CNP 2021 : 2123",
 * "2 1 2 3 1", "２１２３１", "21231.0". There may be more of them than a code has.
 */
export function codeIn(text: string): string | undefined {
  const typed = plain(text).replace(LABELS, '').replace(DECIMALS, '');
  return DIGITS.exec(typed)?.[0].replace(/\D/g, '');
}

/** The code in a copied line such as "21231 - Software engineers and designers". */
export function codeBesideText(text: string): string | undefined {
  return plain(text)
    .match(/(?<!\d)\d{5}(?!\d)/g)
    ?.find(isNoc);
}
