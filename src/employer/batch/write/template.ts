import type { Language } from '../../../answers/languages';
import { wordFor } from '../cells/lexicon';
import { fieldName, fieldOf, FIELDS } from '../fields';
import type { FieldId } from '../fields';
import { writeCsv } from './csv';
import type { OutRow } from './csv';
import { writeXlsx } from './xlsx';

export type Format = 'csv' | 'xlsx';

type Example = Partial<Record<FieldId, string | number | boolean>>;

/** Made-up people, one of each category; a value of a choice is written in the page's words. */
const EXAMPLES: readonly Example[] = [
  {
    citizenships: 'MX',
    australianPermanentResident: false,
    passportExpiresOn: '2031-06-30',
    'education.credential': 'bachelor',
    'education.years': 4,
    'education.country': 'MX',
    'education.related': true,
    'education.meetsNocRequirements': true,
    'experience.paidMonths': 60,
    'licence.regulated': false,
    'language.canCommunicate': true,
    'selfEmployment.established': false,
    'selfEmployment.controls': false,
    'selfEmployment.owns': false,
    'selfEmployment.receivesIncome': false,
    partner: 'none',
    applicationType: 'initial',
    applyFrom: 'outside-canada',
    'occupation.noc': '21231',
    'offer.arrangement': 'employee',
    'offer.employerInCanada': true,
    'offer.province': 'ON',
    'offer.region': 'ER3530',
    'offer.startsOn': '2027-01-04',
    'offer.months': 24,
    'offer.submission': 'employer-portal',
    'offer.languageRequired': false,
    'wage.amount': 75.5,
    'wage.per': 'hour',
    'wage.hoursPerWeek': 37.5,
    'wage.currency': 'CAD',
    'prevailing.comparableStaff': false,
  },
  {
    citizenships: 'JP; AU',
    australianPermanentResident: false,
    passportExpiresOn: '2029-03-31',
    'education.credential': 'technical-diploma',
    'education.years': 2,
    'education.country': 'JP',
    'education.related': true,
    'education.meetsNocRequirements': true,
    'experience.paidMonths': 50,
    'licence.regulated': true,
    'licence.status': 'obtainable',
    'language.canCommunicate': true,
    'selfEmployment.established': false,
    'selfEmployment.controls': false,
    'selfEmployment.owns': false,
    'selfEmployment.receivesIncome': false,
    partner: 'spouse',
    applicationType: 'initial',
    applyFrom: 'outside-canada',
    'occupation.noc': '22300',
    'offer.arrangement': 'employee',
    'offer.employerInCanada': true,
    'offer.province': 'BC',
    'offer.region': 'ER5920',
    'offer.startsOn': '2027-02-01',
    'offer.months': 12,
    'offer.submission': 'not-yet',
    'offer.languageRequired': false,
    'wage.amount': 110_000,
    'wage.per': 'year',
    'wage.hoursPerWeek': 40,
    'wage.currency': 'CAD',
    'prevailing.comparableStaff': false,
  },
];

/** “Example” in each language. */
const LABELS: Readonly<Record<string, string>> = {
  en: 'Example',
  fr: 'Exemple',
  es: 'Ejemplo',
  ja: '例',
  ms: 'Contoh',
} satisfies Record<Language, string>;

/** The columns of the template: the candidate, then the offer, without what hardly anyone needs. */
const COLUMNS: readonly FieldId[] = FIELDS.map(({ id }) => id).filter(
  (id) => id === 'label' || EXAMPLES.some((example) => id in example),
);

/** A file to fill in, with a row for each candidate and two examples, in the page's language. */
export function writeTemplate(format: Format, language: string): Uint8Array<ArrayBuffer> {
  const rows: OutRow[] = [
    COLUMNS.map((id) => fieldName(id, language)),
    ...EXAMPLES.map((example, index) =>
      COLUMNS.map((id) =>
        id === 'label'
          ? `${LABELS[language] ?? 'Example'} ${String(index + 1)}`
          : written(id, example[id], language),
      ),
    ),
  ];
  return format === 'csv'
    ? writeCsv(rows, language)
    : writeXlsx(rows, fieldName('label', language));
}

function written(id: FieldId, value: Example[FieldId], language: string) {
  if (typeof value === 'boolean') return wordFor('yes-no', String(value), language);
  if (typeof value !== 'string') return value;
  switch (fieldOf(id).kind) {
    case 'choice':
      return wordFor(id, value, language);
    case 'country':
    case 'countries':
      return countries(value, language);
    default:
      return value;
  }
}

function countries(codes: string, language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes
    .split('; ')
    .map((code) => names.of(code) ?? code)
    .join('; ');
}
