import { plainLetters } from '../../../answers/plain-letters';

/**
 * A word as it is compared: small letters without accents, width or signs, one blank between words.
 * "Citizenship(s)", "citizenship s" and "CITIZENSHIP-S" are the same.
 */
export function plainText(text: string): string {
  return plainLetters(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
