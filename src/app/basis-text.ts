import type { Translate } from './messages';
import type { Wording } from './wording';
import type { Basis } from '../rules';

/** "As a citizen of Mexico". A provisional basis is never worded as the person's own. */
export function basisText(
  { country, status, provisional }: Basis,
  translate: Translate,
  wording: Wording,
): string {
  return translate(`rules.basis.${provisional ? 'provisional' : status}`, {
    country: wording.country(country),
  });
}
