import type { Answers } from '../answers/types';
import type { PhraseCode } from './phrases';
import { partnerMayApply } from './partner';
import { phrase } from './result';
import type { SourceId } from './sources';
import { cite } from './sources';
import type { Assessment, Phrase, Source } from './types';

export const DOCUMENT_IDS = [
  'proof-of-citizenship',
  'proof-of-australian-residence',
  'passport',
  'offer-of-employment-number',
  'compliance-fee-receipt',
  'imm-5802',
  'employment-agreement',
  'foreign-employer-contract',
  'australian-qualification-letter',
  'education-evidence',
  'experience-evidence',
  'licence-evidence',
  'work-description',
  'wage-evidence',
  'language-evidence',
  'extension-reasons',
  'partner-relationship-proof',
  'partner-cohabitation-proof',
  'partner-principal-permit',
  'partner-passport',
] as const;

export type DocumentId = (typeof DOCUMENT_IDS)[number];

export interface DocumentNeeded {
  id: DocumentId;
  /** False: not asked of everyone, but it helps, or an answer that decides it is missing. */
  required: boolean;
  /** Who has to supply it. */
  from: 'applicant' | 'employer' | 'partner';
  why: Phrase;
  sources: readonly Source[];
}

interface Rule {
  id: DocumentId;
  from: DocumentNeeded['from'];
  /** Undefined: not needed in this case. */
  need: (answers: Answers, assessment: Assessment) => 'required' | 'helps' | undefined;
  why: (answers: Answers, assessment: Assessment) => Phrase;
  sources: readonly SourceId[];
}

const always = () => 'required' as const;
const because = (code: PhraseCode) => () => phrase(code);
const when = (needed: boolean) => (needed ? ('required' as const) : undefined);

const RULES: readonly Rule[] = [
  {
    id: 'proof-of-citizenship',
    from: 'applicant',
    need: (_answers, { basis }) => when(basis?.status !== 'permanent-resident'),
    why: (_answers, { basis }) =>
      basis ? phrase('shows-citizenship', { country: basis.country }) : phrase('shows-who-you-are'),
    sources: ['t52-documents'],
  },
  {
    id: 'proof-of-australian-residence',
    from: 'applicant',
    need: (_answers, { basis }) => when(basis?.status === 'permanent-resident'),
    why: because('shows-australian-residence'),
    sources: ['t52-documents'],
  },
  {
    id: 'passport',
    from: 'applicant',
    need: always,
    why: because('permit-ends-with-passport'),
    sources: ['t52-decision'],
  },
  {
    id: 'offer-of-employment-number',
    from: 'employer',
    need: ({ offer }) => when(offer?.submission !== 'imm5802-authorized'),
    why: because('offer-in-employer-portal'),
    sources: ['t52-documents', 'employer-specific'],
  },
  {
    id: 'imm-5802',
    from: 'employer',
    need: ({ offer }) => when(offer?.submission === 'imm5802-authorized'),
    why: because('authorized-to-use-imm-5802'),
    sources: ['t52-documents', 'employer-specific'],
  },
  {
    id: 'compliance-fee-receipt',
    from: 'employer',
    need: always,
    why: because('employer-pays-fee'),
    sources: ['t52-documents', 'irpr-303.1'],
  },
  {
    id: 'employment-agreement',
    from: 'employer',
    need: ({ offer }) =>
      offer?.arrangement === 'contract-via-foreign-employer' ? 'helps' : 'required',
    why: ({ offer }) =>
      offer?.arrangement === 'contract-via-foreign-employer'
        ? phrase('agreement-with-employer-abroad')
        : phrase('employer-attests-agreement'),
    sources: ['irpr-209.11', 't52-prearranged'],
  },
  {
    id: 'foreign-employer-contract',
    from: 'applicant',
    need: ({ offer }) => when(offer?.arrangement === 'contract-via-foreign-employer'),
    why: because('contract-between-enterprises'),
    sources: ['t52-prearranged'],
  },
  {
    id: 'australian-qualification-letter',
    from: 'employer',
    need: (_answers, { basis, category }) =>
      when(basis?.country === 'AU' && category === 'professional'),
    why: because('australian-professionals-need-letter'),
    sources: ['t52-AU'],
  },
  {
    id: 'education-evidence',
    from: 'applicant',
    need: always,
    why: because('shows-education'),
    sources: ['t52-documents'],
  },
  {
    id: 'experience-evidence',
    from: 'applicant',
    need: always,
    why: because('shows-experience'),
    sources: ['t52-documents'],
  },
  {
    id: 'licence-evidence',
    from: 'applicant',
    need: ({ licence }) => (licence?.regulated === undefined ? 'helps' : when(licence.regulated)),
    why: ({ licence }) =>
      phrase(licence?.regulated ? 'occupation-is-regulated' : 'if-occupation-is-regulated'),
    sources: ['t52-documents', 'regulated'],
  },
  {
    id: 'work-description',
    from: 'employer',
    need: () => 'helps',
    why: because('describes-the-work'),
    sources: ['t52-documents'],
  },
  {
    id: 'wage-evidence',
    from: 'employer',
    need: () => 'helps',
    why: because('shows-the-pay'),
    sources: ['t52-offer'],
  },
  {
    id: 'language-evidence',
    from: 'applicant',
    need: ({ offer }) => (offer?.languageRequired ? 'required' : 'helps'),
    why: ({ offer }) =>
      phrase(offer?.languageRequired ? 'offer-names-a-language' : 'officer-may-ask'),
    sources: ['t52-language'],
  },
  {
    id: 'extension-reasons',
    from: 'applicant',
    need: ({ applicationType }) => when(applicationType === 'extension'),
    why: because('why-more-time'),
    sources: ['cptpp-extending', 't52-stay'],
  },
  ...partnerRules(),
];

function partnerRules(): Rule[] {
  const mayApply: Rule['need'] = (answers, assessment) =>
    when(partnerMayApply(answers, assessment.partner));
  return [
    {
      id: 'partner-relationship-proof',
      from: 'partner',
      need: mayApply,
      why: ({ partner }) =>
        phrase(partner === 'common-law' ? 'shows-common-law' : 'shows-marriage'),
      sources: ['t52-spouse'],
    },
    {
      id: 'partner-cohabitation-proof',
      from: 'partner',
      need: (answers, assessment) =>
        answers.partner === 'common-law' ? mayApply(answers, assessment) : undefined,
      why: because('shows-a-year-together'),
      sources: ['t52-spouse'],
    },
    {
      id: 'partner-principal-permit',
      from: 'partner',
      need: mayApply,
      why: because('partner-follows-your-permit'),
      sources: ['t52-spouse'],
    },
    {
      id: 'partner-passport',
      from: 'partner',
      need: mayApply,
      why: because('partner-any-nationality'),
      sources: ['t52-spouse'],
    },
  ];
}

/** The documents that this case calls for, in the order to gather them; those that never apply are left out. */
export function documentsFor(answers: Answers, assessment: Assessment): DocumentNeeded[] {
  return RULES.flatMap(({ id, from, need, why, sources }) => {
    const needed = need(answers, assessment);
    if (!needed) return [];
    return [
      {
        id,
        required: needed === 'required',
        from,
        why: why(answers, assessment),
        sources: cite(...sources),
      },
    ];
  });
}
