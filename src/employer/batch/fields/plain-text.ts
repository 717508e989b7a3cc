/**
 * A word as it is compared: small letters without accents, width or signs, one blank between words.
 * "Citizenship(s)", "citizenship s" and "CITIZENSHIP-S" are the same.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
