import type { Language, MessageKey, Translate } from '../app/messages';
import type { Wording } from '../app/wording';
import type { Assessment, CriterionResult } from '../rules';
import { FIELDS, fieldName } from './batch';
import type { GroupBy } from './results.svelte';

const OCCUPATION_QUESTION = 'occupationQuestions.';

/** An answer that is missing, by the name of its column; the questions of some occupations in their own words. */
export function answerName(path: string, translate: Translate, language: Language): string {
  const field = FIELDS.find(({ id }) => id === path);
  if (field) return fieldName(field.id, language);
  if (path.startsWith(OCCUPATION_QUESTION)) {
    return translate(`rules.question.${path.slice(OCCUPATION_QUESTION.length)}.ask` as MessageKey);
  }
  return translate(`wizard.q.${path}.ask` as MessageKey);
}

/** A group of results in words. */
export function groupName(
  groupBy: GroupBy,
  key: string,
  { translate, wording, language }: { translate: Translate; wording: Wording; language: Language },
): string {
  switch (groupBy) {
    case 'outcome':
      return translate(`employer.outcome.${key}` as MessageKey);
    case 'category':
      return translate(
        key === 'none' ? 'employer.results.none' : (`rules.category.${key}` as MessageKey),
      );
    case 'country':
      return key === 'none' ? translate('employer.results.none') : wording.country(key);
    case 'missing':
      return answerName(key, translate, language);
  }
}

/** As much of an assessment as tells the country. */
interface Country {
  basis?: Assessment['basis'] | undefined;
  criteria: readonly Pick<CriterionResult, 'id' | 'status'>[];
}

/** The country to apply as; why there is none, where there is none. */
export function countryText(
  { basis, criteria }: Country,
  translate: Translate,
  wording: Wording,
): string {
  if (basis) return wording.country(basis.country);
  const none = criteria.some(({ id, status }) => id === 'citizenship' && status === 'not-met');
  return translate(none ? 'employer.results.noCountry' : 'employer.results.countryUnknown');
}
