import type { AnswerPath } from '../answers/paths';
import type { Answers } from '../answers/types';
import type { Assessment } from '../rules';
import { editionFor, occupationQuestionsFor } from '../rules';
import type { AskingPage } from './pages';

/** What decides whether a question matters: the answers so far, and the verdict derived from them. */
export interface Situation {
  answers: Answers;
  assessment: Assessment;
  today: string;
}

export interface Question {
  /** The path of the answer it sets. */
  path: AnswerPath;
  page: AskingPage;
  /** False while the question cannot change anything for this person; then it is not asked. */
  matters: (situation: Situation) => boolean;
}

const always = () => true;

const question = (
  page: AskingPage,
  path: AnswerPath,
  matters: Question['matters'] = always,
): Question => ({ page, path, matters });

const firstPermit = ({ answers }: Situation) => answers.applicationType !== 'extension';
const arranged = ({ answers }: Situation) => answers.offer?.arrangement !== 'none';
const missing = (path: AnswerPath) => (situation: Situation) =>
  situation.assessment.criteria.some((criterion) => criterion.missing.includes(path));

/** Study beyond school: for a person without, the years and the field change nothing. */
const studied = ({ answers }: Situation) => {
  const credential = answers.education?.credential;
  return credential !== 'none' && credential !== 'secondary';
};

/** Where a degree is from counts only for a professional on an Australian basis. */
const australianDegree = (situation: Situation) => {
  const { answers, assessment } = situation;
  const degree = ['bachelor', 'master', 'doctorate'].includes(answers.education?.credential ?? '');
  const australian = assessment.bases.some(({ basis }) => basis?.country === 'AU');
  return degree && australian && assessment.category !== 'technician';
};

/** A median published by the year is compared by the hours of the offer, whatever the pay is by. */
const medianByYear = ({ assessment }: Situation) =>
  assessment.criteria.some(({ required }) =>
    required.some(({ params }) => params?.['unit'] === 'year'),
  );

const noEligibleBasis = ({ answers, assessment }: Situation) =>
  (answers.citizenships?.length ?? 0) > 0 && assessment.bases.length === 0;

const foreignPay = ({ answers }: Situation) => (answers.wage?.currency ?? 'CAD') !== 'CAD';

/** Every question but those of the occupation, in the order they are asked. */
const FIXED: readonly Question[] = [
  question('about', 'audience'),
  question('about', 'applicationType'),
  question('about', 'applyFrom', firstPermit),
  question('about', 'receivedOn'),

  question('citizenship', 'citizenships'),
  question(
    'citizenship',
    'australianPermanentResident',
    ({ answers }) => !answers.citizenships?.includes('AU'),
  ),
  question('citizenship', 'otherPermanentResidence', noEligibleBasis),

  question('occupation', 'occupation.noc'),
  question('occupation', 'occupation.jobTitle', () => false),
  question(
    'occupation',
    'skillLevel2016',
    ({ assessment: { receivedOn } }) => receivedOn < editionFor(receivedOn).teerFrom,
  ),

  question('offer', 'offer.arrangement'),
  question(
    'offer',
    'offer.foreignEmployerCountry',
    ({ answers }) => answers.offer?.arrangement === 'contract-via-foreign-employer',
  ),
  question('offer', 'offer.employerInCanada', arranged),
  question('offer', 'offer.submission', arranged),

  question('place', 'offer.province'),
  question(
    'place',
    'offer.region',
    ({ answers: { offer } }) => offer?.province !== undefined || offer?.region !== undefined,
  ),
  question(
    'place',
    'offer.otherPlaces',
    ({ answers: { offer } }) => offer?.province !== undefined || offer?.otherPlaces !== undefined,
  ),
  question('place', 'offer.startsOn', firstPermit),
  question('place', 'offer.months', firstPermit),
  question('place', 'passportExpiresOn', firstPermit),

  question('control', 'selfEmployment.established'),
  question('control', 'selfEmployment.controls'),
  question('control', 'selfEmployment.owns'),
  question('control', 'selfEmployment.receivesIncome'),

  question('education', 'education.credential'),
  question('education', 'education.years', studied),
  question('education', 'education.country', australianDegree),
  question('education', 'education.related', studied),
  question('education', 'education.meetsNocRequirements', studied),

  question(
    'experience',
    'experience.paidMonths',
    ({ answers }) =>
      answers.experience?.paidMonths !== undefined ||
      (answers.experience?.positions ?? []).length === 0,
  ),
  question(
    'experience',
    'experience.positions',
    ({ answers }) => answers.experience?.paidMonths === undefined,
  ),

  question('licence', 'licence.regulated'),
  question('licence', 'licence.status', ({ answers }) => answers.licence?.regulated === true),

  question('wage', 'wage.amount'),
  question('wage', 'wage.per'),
  question(
    'wage',
    'wage.hoursPerWeek',
    (situation) =>
      situation.answers.wage?.per !== 'hour' ||
      missing('wage.hoursPerWeek')(situation) ||
      medianByYear(situation),
  ),
  question('wage', 'wage.currency'),
  question('wage', 'wage.cadPerUnit', foreignPay),
  question('wage', 'wage.rateDate', foreignPay),
  question('wage', 'wage.allowances'),

  question('prevailing', 'prevailing.jobBankMedian'),
  question('prevailing', 'prevailing.comparableStaff'),
  question(
    'prevailing',
    'prevailing.employerRangeLow',
    // A range that was given counts as long as nobody says that there is no such staff.
    ({ answers: { prevailing } }) =>
      prevailing?.comparableStaff ?? prevailing?.employerRangeLow !== undefined,
  ),
  question(
    'prevailing',
    'prevailing.employerRangeHigh',
    ({ answers }) => answers.prevailing?.comparableStaff === true,
  ),

  question('language', 'offer.languageRequired'),
  question(
    'language',
    'language.meetsOfferRequirement',
    ({ answers }) => answers.offer?.languageRequired === true,
  ),
  question(
    'language',
    'language.canCommunicate',
    ({ answers }) => answers.offer?.languageRequired !== true,
  ),

  question('partner', 'partner'),
];

/** Every question there is, those of the occupation behind the choice of it. */
export function questionsFor(situation: Situation): Question[] {
  const { answers, today } = situation;
  const reached = occupationQuestionsFor(answers, { today });
  const told = Object.keys(answers.occupationQuestions ?? {});
  const own = [...new Set([...reached, ...told])].map((id) =>
    question('occupation', `occupationQuestions.${id}`, () => reached.includes(id)),
  );
  const at = FIXED.findIndex(({ path }) => path === 'skillLevel2016') + 1;
  return [...FIXED.slice(0, at), ...own, ...FIXED.slice(at)];
}
