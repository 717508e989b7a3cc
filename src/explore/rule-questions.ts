import type { AnswerPath } from '../answers/paths';
import type { CriterionId } from '../rules';

/** What an answer is for beside the ten points. */
type OtherUse = 'partner' | 'stay' | 'where' | 'documents' | 'steps' | 'record';

export type Use = CriterionId | OtherUse;

/** What each question decides. A test sets every answer aside in turn and holds this to the points that change. */
export const USES: Readonly<Partial<Record<AnswerPath, readonly Use[]>>> = {
  audience: ['steps'],
  applicationType: ['stay', 'where', 'documents'],
  applyFrom: ['where'],
  receivedOn: ['citizenship', 'occupation-level', 'occupation-list', 'education', 'experience'],
  citizenships: ['citizenship', 'occupation-level', 'occupation-list', 'education', 'partner'],
  australianPermanentResident: [
    ...(['citizenship', 'occupation-level', 'occupation-list', 'education', 'partner'] as const),
  ],
  otherPermanentResidence: ['citizenship'],
  'occupation.noc': ['occupation-level', 'occupation-list', 'education', 'experience', 'wage'],
  'occupation.jobTitle': ['record'],
  skillLevel2016: ['occupation-level', 'occupation-list', 'education', 'experience'],
  'offer.arrangement': ['prearranged-employment'],
  'offer.foreignEmployerCountry': ['prearranged-employment'],
  'offer.employerInCanada': ['prearranged-employment'],
  'offer.submission': ['documents'],
  'offer.province': ['wage'],
  'offer.region': ['wage'],
  'offer.otherPlaces': ['wage'],
  'offer.startsOn': ['stay'],
  'offer.months': ['stay'],
  passportExpiresOn: ['stay'],
  'selfEmployment.established': ['not-self-employed'],
  'selfEmployment.controls': ['not-self-employed'],
  'selfEmployment.owns': ['not-self-employed'],
  'selfEmployment.receivesIncome': ['not-self-employed'],
  'education.credential': ['education'],
  'education.years': ['education'],
  'education.country': ['education'],
  'education.related': ['education'],
  'education.meetsNocRequirements': ['education'],
  'experience.paidMonths': ['experience'],
  'experience.positions': ['experience'],
  'licence.regulated': ['licence'],
  'licence.status': ['licence'],
  'wage.amount': ['wage'],
  'wage.per': ['wage'],
  'wage.hoursPerWeek': ['wage'],
  'wage.currency': ['wage'],
  'wage.cadPerUnit': ['wage'],
  'wage.rateDate': ['record'],
  'wage.allowances': ['wage'],
  'prevailing.jobBankMedian': ['wage'],
  'prevailing.comparableStaff': ['wage'],
  'prevailing.employerRangeLow': ['wage'],
  'prevailing.employerRangeHigh': ['record'],
  'offer.languageRequired': ['language'],
  'language.meetsOfferRequirement': ['language'],
  'language.canCommunicate': ['language'],
  partner: ['partner'],
};

/** In words, when a question is asked; a question that is not here is asked of everyone. A test holds it to the flow. */
export const ASKED_WHEN = {
  applyFrom: 'firstPermit',
  australianPermanentResident: 'notAustralian',
  otherPermanentResidence: 'noBasis',
  'occupation.jobTitle': 'alongside',
  skillLevel2016: 'earlier',
  'offer.foreignEmployerCountry': 'employerAbroad',
  'offer.employerInCanada': 'arranged',
  'offer.submission': 'arranged',
  'offer.region': 'provinceKnown',
  'offer.otherPlaces': 'provinceKnown',
  'offer.startsOn': 'firstPermit',
  'offer.months': 'firstPermit',
  passportExpiresOn: 'firstPermit',
  'education.years': 'studied',
  'education.country': 'australianDegree',
  'education.related': 'studied',
  'education.meetsNocRequirements': 'studied',
  'experience.paidMonths': 'noJobs',
  'experience.positions': 'noTotal',
  'licence.status': 'regulatedHere',
  'wage.hoursPerWeek': 'notHourly',
  'wage.cadPerUnit': 'otherCurrency',
  'wage.rateDate': 'otherCurrency',
  'prevailing.employerRangeLow': 'presentStaff',
  'prevailing.employerRangeHigh': 'presentStaff',
  'language.meetsOfferRequirement': 'languageNamed',
  'language.canCommunicate': 'noLanguageNamed',
} as const satisfies Partial<Record<AnswerPath, string>>;

/** The condition of a question, by the name that its words have; undefined where everyone is asked. */
export function askedWhen(
  path: AnswerPath,
): (typeof ASKED_WHEN)[keyof typeof ASKED_WHEN] | undefined {
  return path in ASKED_WHEN ? ASKED_WHEN[path as keyof typeof ASKED_WHEN] : undefined;
}
