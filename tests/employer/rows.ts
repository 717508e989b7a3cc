import type { Answers } from '../../src/answers/types';
import { wordFor } from '../../src/employer/batch/cells/lexicon';
import { fieldName, fieldOf, FIELDS } from '../../src/employer/batch/fields';
import type { FieldId } from '../../src/employer/batch/fields';
import { currentEdition } from '../../src/rules';
import { questionsOf } from '../../src/rules/occupation-questions';

/** Candidates as an employer writes them into a table: each answer in its column, in the words of a language. */

export const COLUMNS: readonly FieldId[] = [
  ...FIELDS.map(({ id }) => id),
  ...questionsOf(currentEdition).map((id): FieldId => `occupationQuestions.${id}`),
];

export const headerIn = (language: string) => COLUMNS.map((id) => fieldName(id, language));

export function rowOf(label: string, answers: Answers, language: string): (string | number)[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return COLUMNS.map((id) => {
    if (id === 'label') return label;
    const [group = '', field] = id.split('.');
    const first = (answers as Record<string, unknown>)[group];
    const value = (
      field === undefined ? first : (first as Record<string, unknown> | undefined)?.[field]
    ) as string | number | boolean | undefined;
    if (value === undefined) return '';
    switch (fieldOf(id).kind) {
      case 'yes-no':
        return wordFor('yes-no', String(value), language);
      case 'choice':
        return wordFor(id, String(value), language);
      case 'country':
        return names.of(String(value)) ?? '';
      case 'countries':
        return (value as unknown as string[]).map((code) => names.of(code)).join('; ');
      case 'date':
        return day.format(new Date(`${String(value)}T00:00:00Z`));
      case 'places':
        return (value as unknown as { province: string; region?: string }[])
          .map(({ province, region }) => region ?? province)
          .join(';');
      case 'text':
      case 'title':
      case 'noc':
      case 'province':
      case 'region':
      case 'currency':
        return String(value);
      case 'number':
        return Number(value);
    }
  });
}
