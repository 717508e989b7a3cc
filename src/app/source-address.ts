import type { Source } from '../rules';
import type { Language } from './messages';

/** Where a passage stands for a reader: on the French page in French, where its address is known, else on the English. */
export function sourceAddress(
  { address, addressFr = address }: Source,
  language: Language,
): string {
  return language === 'fr' ? addressFr : address;
}
