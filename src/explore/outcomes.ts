import type { CriterionId, PhraseCode } from '../rules';

/** The ways a point can come out: `open` waits for an answer, `officer` is left to an officer. */
export const WAYS = ['met', 'not-met', 'officer', 'open', 'caution'] as const;

type Way = (typeof WAYS)[number];

/** The codes of a point: what the rule asks, and by which reasons it comes out how. */
export interface Outcomes extends Partial<Record<Way, readonly PhraseCode[]>> {
  required: readonly PhraseCode[];
}

/**
 * Every outcome that the present edition can give, by point. A test holds it both ways to what the rules tell of
 * every case of the tables.
 */
export const OUTCOMES: Readonly<Record<CriterionId, Outcomes>> = {
  citizenship: {
    required: ['eligible-countries'],
    met: ['citizen-of-party', 'resident-of-australia'],
    'not-met': [
      'agreement-not-in-force-yet',
      'party-not-in-category',
      'joined-not-in-force',
      'country-not-in-category',
      'residence-does-not-count',
    ],
    open: ['citizenship-not-answered', 'residence-not-answered'],
  },
  'occupation-level': {
    required: ['teer-0-to-3', 'level-0-to-b', 'professional-only'],
    met: ['level-is-professional', 'level-is-technician'],
    'not-met': ['teer-too-low', 'level-too-low', 'no-provision-for-technicians'],
    open: ['noc-not-answered', 'skill-level-not-answered'],
  },
  'occupation-list': {
    required: ['not-excluded', 'on-professional-list', 'on-technician-list', 'no-technicians'],
    met: ['open-list', 'listed-permitted', 'listed-caution'],
    'not-met': [
      'exclusion-excluded',
      'listed-excluded',
      'not-listed-professional',
      'not-listed-technician',
      'no-list-for-technicians',
      'list-teer-too-low',
      'list-level-too-low',
      'former-cultural-professional',
    ],
    officer: [
      'exclusion-unclear-unlikely',
      'listed-unclear-unlikely',
      'listed-unclear',
      'listed-unclear-likely',
      'nested-under-contractors-and-supervisors',
      'group-changed-since',
    ],
    open: [
      'noc-not-answered',
      'category-not-known',
      'depends-on-question',
      'no-country-to-look-up',
    ],
    caution: ['read-into-the-list'],
  },
  'prearranged-employment': {
    required: ['prearranged-with-canadian-employer'],
    met: ['arranged-in-a-named-form'],
    'not-met': ['no-arrangement', 'work-not-for-canada'],
    officer: ['employer-abroad-elsewhere'],
    open: ['arrangement-not-answered'],
  },
  'not-self-employed': {
    required: ['no-control-of-enterprise'],
    met: ['no-control'],
    'not-met': ['applicant-controls', 'applicant-owns', 'applicant-receivesIncome'],
    officer: ['established-only'],
    open: ['control-not-answered'],
  },
  education: {
    required: ['degree', 'degree-australian-basis', 'study', 'study-japanese-basis'],
    met: ['degree-long-enough', 'australian-degree', 'study-long-enough'],
    'not-met': [
      'no-degree',
      'no-post-secondary',
      'study-too-short',
      'noc-requirements-not-met',
      'field-not-related',
    ],
    officer: [
      'is-it-a-degree',
      'is-it-australian-equivalent',
      'is-it-japanese-equivalent',
      'does-apprenticeship-count',
      'technician-field-not-related',
    ],
    open: [
      'category-not-known',
      'citizenship-not-answered',
      'credential-not-answered',
      'years-not-answered',
      'country-not-answered',
      'field-not-answered',
      'noc-requirements-not-answered',
    ],
    caution: ['noc-asks-less-study'],
  },
  experience: {
    required: ['months-needed'],
    met: ['enough-months'],
    'not-met': ['months-short', 'months-reached-on'],
    open: ['category-not-known', 'experience-not-answered'],
  },
  licence: {
    required: ['licence-where-regulated'],
    met: ['no-licence-needed', 'licence-is-held', 'licence-can-be-obtained'],
    'not-met': ['licence-cannot-be-obtained'],
    open: ['regulation-not-answered', 'licence-not-answered'],
    caution: ['licence-within-four-months'],
  },
  wage: {
    required: [
      'median-person',
      'median-region',
      'median-province',
      'median-canada',
      'present-staff-range',
    ],
    met: ['pay-at-or-above-prevailing'],
    'not-met': ['pay-below-prevailing'],
    open: [
      'pay-not-answered',
      'median-needs-noc',
      'median-needs-province',
      'median-needs-region',
      'median-needs-hours',
      'median-not-at-hand',
      'median-not-published',
      'range-not-answered',
    ],
    caution: ['look-at-job-bank', 'present-staff-not-answered'],
  },
  language: {
    required: ['english-or-french', 'language-of-the-offer'],
    met: ['can-work-in-english-or-french', 'offer-language-met'],
    'not-met': ['offer-language-not-met'],
    officer: ['officer-may-ask-for-language'],
    open: ['offer-language-not-answered', 'language-not-answered'],
  },
};

/** How the partner's permit can come out, by the same means. */
export const PARTNER_OUTCOMES = {
  eligible: ['partner-may-get-permit'],
  'not-eligible': [
    'country-does-not-open-t53',
    'partner-no-basis',
    'partner-principal-not-eligible',
  ],
  undetermined: [
    'partner-not-answered',
    'partner-needs-citizenship',
    'partner-needs-residence',
    'partner-follows-principal',
    'partner-follows-other-basis',
  ],
  'not-applicable': ['no-partner'],
  caution: ['older-page-names-brunei'],
} as const satisfies Record<string, readonly PhraseCode[]>;
