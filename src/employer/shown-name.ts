import type { Translate } from '../app/messages';

/** What a candidate is called: by the name in the table, else by the row. */
export function shownName(
  { label, rowNumber }: { label: string; rowNumber: number },
  translate: Translate,
): string {
  return label.trim() === '' ? translate('employer.results.row', { number: rowNumber }) : label;
}
