import type { Context } from '../context';
import { phrase, result } from '../result';
import type { SourceId } from '../sources';
import type { CriterionResult, Phrase } from '../types';

const ID = 'prearranged-employment';
const sources: SourceId[] = ['t52-prearranged', 't52-documents'];

/** Work arranged beforehand with an enterprise or a person in Canada, in one of the three forms the page names. */
export function prearrangedEmployment({ answers, edition }: Context): CriterionResult {
  const { arrangement, employerInCanada, foreignEmployerCountry } = answers.offer ?? {};
  const required = [phrase('prearranged-with-canadian-employer')];
  const given: Phrase[] = [
    ...(arrangement ? [phrase(`arrangement-${arrangement}`)] : []),
    ...(employerInCanada === undefined
      ? []
      : [phrase(employerInCanada ? 'employer-in-canada' : 'employer-not-in-canada')]),
    ...(arrangement === 'contract-via-foreign-employer' && foreignEmployerCountry !== undefined
      ? [phrase('employer-abroad-in', { country: foreignEmployerCountry })]
      : []),
  ];
  const common = { required, given, sources };

  const refusals = [
    ...(arrangement === 'none' ? [phrase('no-arrangement')] : []),
    ...(employerInCanada === false && arrangement !== 'none'
      ? [phrase('work-not-for-canada')]
      : []),
  ];
  if (refusals.length) return result(ID, 'not-met', { ...common, reasons: refusals });

  const missing = [
    ...(arrangement === undefined ? ['offer.arrangement'] : []),
    ...(employerInCanada === undefined ? ['offer.employerInCanada'] : []),
    ...(arrangement === 'contract-via-foreign-employer' && foreignEmployerCountry === undefined
      ? ['offer.foreignEmployerCountry']
      : []),
  ];
  const elsewhere =
    arrangement === 'contract-via-foreign-employer' &&
    foreignEmployerCountry !== undefined &&
    !(foreignEmployerCountry in edition.countries);
  if (elsewhere) {
    return result(ID, 'unknown', {
      ...common,
      lean: 'unlikely',
      reasons: [phrase('employer-abroad-elsewhere', { country: foreignEmployerCountry })],
      missing,
    });
  }
  if (missing.length) {
    return result(ID, 'unknown', {
      ...common,
      reasons: [phrase('arrangement-not-answered')],
      missing,
    });
  }
  return result(ID, 'met', { ...common, reasons: [phrase('arranged-in-a-named-form')] });
}
