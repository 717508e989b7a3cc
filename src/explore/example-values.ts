import type { Category, Edition, Phrase, PhraseCode } from '../rules';

/** What is set into a phrase that speaks of no person, with the category where the two categories differ. */
export interface Example {
  category?: Category;
  params: NonNullable<Phrase['params']>;
}

/**
 * The figures, days and countries of an edition that the words of a code speak of: one set, or one for each category.
 * What is a person's own is not in it, but that six months stand for what someone is short.
 */
export function examplesOf(code: PhraseCode, edition: Edition): readonly Example[] {
  const { studyYears, experienceMonths, australianDegreeYears } = edition;
  const countries = Object.keys(edition.countries);
  switch (code) {
    case 'eligible-countries':
      return [{ params: { countries } }];
    case 'country-does-not-open-t53':
      return [{ params: { countries: countries.filter((id) => edition.countries[id]?.opensT53) } }];
    case 'teer-0-to-3':
    case 'level-0-to-b':
      return [{ params: { date: edition.teerFrom } }];
    case 'degree':
      return [{ params: { years: studyYears.professional } }];
    case 'degree-australian-basis':
      return [{ params: { years: studyYears.professional, least: australianDegreeYears } }];
    case 'study':
    case 'study-japanese-basis':
      return [{ params: { years: studyYears.technician } }];
    case 'australian-degree':
      return [{ params: { years: australianDegreeYears } }];
    case 'study-too-short':
      return [
        { category: 'professional', params: { years: studyYears.professional } },
        { category: 'technician', params: { years: studyYears.technician } },
      ];
    case 'months-needed':
    case 'months-reached-on':
      return [
        { category: 'professional', params: { months: experienceMonths.professional } },
        { category: 'technician', params: { months: experienceMonths.technician } },
      ];
    case 'months-short':
      return [{ params: { months: 6 } }];
    default:
      return [{ params: {} }];
  }
}
