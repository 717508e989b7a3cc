import type { Answers } from '../answers/types';
import type { Edition } from './edition';
import { phrase } from './result';
import { cite } from './sources';
import type { Basis, BasisAssessment, Outcome, PartnerAssessment, Phrase } from './types';

/** Whether the person says that there is a partner; not answered is no yes. */
export function hasPartner({ partner }: Answers): boolean {
  return partner === 'spouse' || partner === 'common-law';
}

/** Whether the person has a partner who may apply: then their documents and fees are told. */
export function partnerMayApply(answers: Answers, { outcome }: PartnerAssessment): boolean {
  return hasPartner(answers) && (outcome === 'eligible' || outcome === 'undetermined');
}

/** Whether a basis opens T53, an open permit for the partner, whatever the partner's own nationality. */
export function opensT53({ country }: Basis, edition: Edition): boolean {
  return edition.countries[country]?.opensT53 ?? false;
}

/**
 * The partner's answer: the best outcome among the bases that open T53. `bases` come best first; `reported` is
 * the basis named for the principal.
 */
export function partnerOf(
  answers: Answers,
  bases: readonly BasisAssessment[],
  edition: Edition,
): PartnerAssessment {
  const sources = cite('t52-spouse');
  const tell = (
    outcome: PartnerAssessment['outcome'],
    reasons: Phrase[],
    more: Partial<PartnerAssessment> = {},
  ): PartnerAssessment => ({ outcome, reasons, cautions: [], sources, ...more });

  if (answers.partner === 'none') return tell('not-applicable', [phrase('no-partner')]);

  const [first] = bases;
  if (!first?.basis) {
    const citizenship = first?.criteria.find(({ id }) => id === 'citizenship')?.status;
    return citizenship === 'unknown'
      ? tell('undetermined', [phrase('partner-needs-citizenship')])
      : tell('not-eligible', [phrase('partner-no-basis')]);
  }
  const opening = bases.find(({ basis }) => basis && opensT53(basis, edition));
  if (!opening?.basis) {
    const { country } = first.basis;
    const brunei = bases.some(
      ({ basis, category }) => basis?.country === 'BN' && category === 'professional',
    );
    const cautions = brunei ? [phrase('older-page-names-brunei')] : [];
    return tell(
      'not-eligible',
      [phrase('country-does-not-open-t53', { country, countries: openingCountries(edition) })],
      {
        cautions,
        sources: brunei ? cite('t52-spouse', 'cptpp') : sources,
      },
    );
  }
  if (answers.partner === undefined) {
    return tell('undetermined', [phrase('partner-not-answered')]);
  }
  const { country, status, provisional } = opening.basis;
  const named = provisional ? {} : { basis: { country, status } };
  const reason =
    opening.outcome === 'undetermined' && opening !== first
      ? provisional
        ? phrase('partner-needs-residence')
        : phrase('partner-follows-other-basis', { country })
      : reasonFor(opening.outcome, country);
  return tell(opening.outcome, [reason], {
    ...named,
    anotherBasis: !provisional && opening !== first && opening.outcome !== 'not-eligible',
  });
}

function reasonFor(outcome: Outcome, country: string): Phrase {
  switch (outcome) {
    case 'eligible':
      return phrase('partner-may-get-permit', { country });
    case 'undetermined':
      return phrase('partner-follows-principal');
    case 'not-eligible':
      return phrase('partner-principal-not-eligible', { country });
  }
}

function openingCountries(edition: Edition): string[] {
  return Object.keys(edition.countries).filter((code) => edition.countries[code]?.opensT53);
}
