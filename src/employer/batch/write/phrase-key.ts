import type { Phrase } from '../../../rules';

/** A phrase by its code and values. */
export function keyOf({ code, params }: Phrase): string {
  return params ? `${code} ${JSON.stringify(params)}` : code;
}
