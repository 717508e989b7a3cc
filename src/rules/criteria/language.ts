import type { Context } from '../context';
import type { PhraseCode } from '../phrases';
import { phrase, result } from '../result';
import type { CriterionResult } from '../types';

const ID = 'language';

/** What the offer asks for is met; where it asks for nothing, the applicant can work in English or French. */
export function language({ answers }: Context): CriterionResult {
  const asked = answers.offer?.languageRequired;
  const { canCommunicate, meetsOfferRequirement } = answers.language ?? {};
  const tell = (yes: PhraseCode, no: PhraseCode, value: boolean | undefined) =>
    value === undefined ? [] : [phrase(value ? yes : no)];
  const given = [
    ...tell('offer-names-language', 'offer-names-no-language', asked),
    ...(asked === true
      ? tell('meets-offer-language', 'does-not-meet-offer-language', meetsOfferRequirement)
      : tell('can-communicate', 'cannot-communicate', canCommunicate)),
  ];
  const common = {
    given,
    required: [phrase(asked === true ? 'language-of-the-offer' : 'english-or-french')],
    sources: ['t52-language', 'language'] as const,
  };

  if (asked === undefined) {
    return result(ID, 'unknown', {
      ...common,
      reasons: [phrase('offer-language-not-answered')],
      missing: ['offer.languageRequired'],
    });
  }
  if (asked) {
    if (meetsOfferRequirement === undefined) {
      return result(ID, 'unknown', {
        ...common,
        reasons: [phrase('language-not-answered')],
        missing: ['language.meetsOfferRequirement'],
      });
    }
    return meetsOfferRequirement
      ? result(ID, 'met', { ...common, reasons: [phrase('offer-language-met')] })
      : result(ID, 'not-met', { ...common, reasons: [phrase('offer-language-not-met')] });
  }
  if (canCommunicate) {
    return result(ID, 'met', { ...common, reasons: [phrase('can-work-in-english-or-french')] });
  }
  return canCommunicate === undefined
    ? result(ID, 'unknown', {
        ...common,
        reasons: [phrase('language-not-answered')],
        missing: ['language.canCommunicate'],
      })
    : result(ID, 'unknown', { ...common, reasons: [phrase('officer-may-ask-for-language')] });
}
