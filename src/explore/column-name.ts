import type { Translate } from '../app/messages';
import type { Wording } from '../app/wording';
import type { Basis } from '../rules';

/** "Japan" for its citizens; "Australia, permanent residents". */
export function columnName(
  { country, status }: Basis,
  translate: Translate,
  wording: Wording,
): string {
  const name = wording.country(country);
  return status === 'citizen' ? name : translate('explore.map.residents', { country: name });
}
