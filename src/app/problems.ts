import type { Problem } from '../rules';
import type { Translate } from './messages';

/** A problem of a case file in words, with the name of its field as it stands in the file. */
export function problemText(translate: Translate, { path, code, params }: Problem): string {
  const field = path.replace(/^answers\./, '');
  return translate(`rules.problem.${code}`, { field, ...params });
}
