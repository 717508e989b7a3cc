/**
 * A text as it is compared, whoever wrote it: small letters of plain width, without accents or ligatures. "Œuvre",
 * "OEUVRE" and "ｏｅｕｖｒｅ" are the same. Signs, blanks and the marks of other scripts stay, and letters that were
 * taken apart (が) stay so: `normalize('NFC')` joins them.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
