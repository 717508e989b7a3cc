import { CREDENTIALS } from '../../../answers/credentials';
import type { AnswerPath } from '../../../answers/paths';
import { everyQuestion } from '../../../rules/occupation-questions';
import names from './names.json';
import { plainText } from './plain-text';

/** What a column can hold: the candidate's name, or one answer. */
export type FieldId = 'label' | Exclude<AnswerPath, 'audience' | 'experience.positions'>;

export interface NumberLimits {
  least: number;
  most: number;
  /** The least itself is not allowed. */
  above?: true;
}

type FieldKind =
  | { kind: 'text'; longest: number }
  | { kind: 'title' | 'noc' | 'country' | 'countries' | 'date' | 'yes-no' }
  | { kind: 'province' | 'region' | 'places' | 'currency' }
  | ({ kind: 'number' } & NumberLimits)
  | { kind: 'choice'; options: readonly string[] };

export type Field = FieldKind & {
  id: FieldId;
  /** Part of the job offer: often the same for all candidates. */
  offer?: true;
};

const number = (least: number, most: number, above?: true): FieldKind => ({
  kind: 'number',
  least,
  most,
  ...(above && { above }),
});
const choice = (...options: string[]): FieldKind => ({ kind: 'choice', options });
const yesNo: FieldKind = { kind: 'yes-no' };
const date: FieldKind = { kind: 'date' };
const country: FieldKind = { kind: 'country' };
const MONEY = 1e9;

/** The limits are those of the case file (`answers/schema.ts`); a test holds the two together. */
const CANDIDATE: Partial<Record<FieldId, FieldKind>> = {
  label: { kind: 'text', longest: 200 },
  citizenships: { kind: 'countries' },
  australianPermanentResident: yesNo,
  otherPermanentResidence: { kind: 'countries' },
  passportExpiresOn: date,
  'education.credential': choice(...CREDENTIALS),
  'education.years': number(0, 60),
  'education.country': country,
  'education.related': yesNo,
  'education.meetsNocRequirements': yesNo,
  'experience.paidMonths': number(0, 1200),
  'licence.regulated': yesNo,
  'licence.status': choice('held', 'obtainable', 'not-obtainable'),
  'language.canCommunicate': yesNo,
  'language.meetsOfferRequirement': yesNo,
  'selfEmployment.established': yesNo,
  'selfEmployment.controls': yesNo,
  'selfEmployment.owns': yesNo,
  'selfEmployment.receivesIncome': yesNo,
  partner: choice('none', 'spouse', 'common-law'),
  applicationType: choice('initial', 'extension'),
  applyFrom: choice('outside-canada', 'port-of-entry', 'inside-canada'),
  receivedOn: date,
  skillLevel2016: choice('0', 'A', 'B', 'C', 'D'),
};

const OFFER: Partial<Record<FieldId, FieldKind>> = {
  'occupation.jobTitle': { kind: 'title' },
  'occupation.noc': { kind: 'noc' },
  'offer.arrangement': choice(
    ...['employee', 'contract-with-enterprise', 'contract-via-foreign-employer', 'none'],
  ),
  'offer.employerInCanada': yesNo,
  'offer.foreignEmployerCountry': country,
  'offer.province': { kind: 'province' },
  'offer.region': { kind: 'region' },
  'offer.otherPlaces': { kind: 'places' },
  'offer.startsOn': date,
  'offer.months': number(0, 600, true),
  'offer.submission': choice('employer-portal', 'imm5802-authorized', 'not-yet'),
  'offer.languageRequired': yesNo,
  'wage.amount': number(0, MONEY),
  'wage.per': choice('hour', 'week', 'two-weeks', 'month', 'year'),
  'wage.hoursPerWeek': number(0, 168, true),
  'wage.currency': { kind: 'currency' },
  'wage.cadPerUnit': number(0, 1e6, true),
  'wage.rateDate': date,
  'wage.allowances': number(0, MONEY),
  'prevailing.jobBankMedian': number(0, MONEY, true),
  'prevailing.comparableStaff': yesNo,
  'prevailing.employerRangeLow': number(0, MONEY),
  'prevailing.employerRangeHigh': number(0, MONEY),
};

const listed = (kinds: Partial<Record<FieldId, FieldKind>>, offer?: true): Field[] =>
  (Object.entries(kinds) as [FieldId, FieldKind][]).map(([id, kind]) => ({
    id,
    ...kind,
    ...(offer && { offer }),
  }));

/** Every field a column can be matched to, in the order of the template. */
export const FIELDS: readonly Field[] = [...listed(CANDIDATE), ...listed(OFFER, true)];

/** The questions about an occupation stand in a column named by their path; there are too many to offer by hand. */
const QUESTIONS: readonly Field[] = everyQuestion().map((id) => ({
  id: `occupationQuestions.${id}`,
  ...yesNo,
}));

const ALL = [...FIELDS, ...QUESTIONS];
const BY_ID = new Map(ALL.map((field) => [field.id, field]));

/** The field of an id. Throws a RangeError for an id that is none. */
export function fieldOf(id: FieldId): Field {
  const field = BY_ID.get(id);
  if (!field) throw new RangeError(`"${id}" is not a field`);
  return field;
}

/** Names by language, the one that the template uses first. */
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = names;

/** What a field is called in a template ("Citizenships"); its id where it has no name. */
export function fieldName(id: FieldId, language: string): string {
  return NAMES[id]?.[language]?.[0] ?? id;
}

const BY_NAME = new Map<string, FieldId>(
  ALL.flatMap(({ id }) =>
    [id, ...Object.values(NAMES[id] ?? {}).flat()].map((name) => [plainText(name), id] as const),
  ),
);

/** The field that a header names, in any of the languages; what stands in brackets may be left out. */
export function fieldNamed(header: string): FieldId | undefined {
  const bare = header.replace(/[(（[].*$/, '');
  return BY_NAME.get(plainText(header)) ?? (bare.trim() ? BY_NAME.get(plainText(bare)) : undefined);
}

/** The field of each column by its header; of two columns with one field the first has it. */
export function recognise(headers: readonly string[]): (FieldId | undefined)[] {
  const taken = new Set<FieldId>();
  return headers.map((header) => {
    const id = fieldNamed(header);
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
}
