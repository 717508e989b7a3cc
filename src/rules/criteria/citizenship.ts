import type { Context } from '../context';
import { phrase, result } from '../result';
import type { SourceId } from '../sources';
import type { CriterionResult, Phrase } from '../types';

/** Citizen of a country of this category (or permanent resident of Australia), with the agreement in force. */
export function citizenship(context: Context): CriterionResult {
  const { basis, country, receivedOn, answers, edition } = context;
  const sources: SourceId[] = ['t52-professionals', 't52-countries', 'cptpp'];
  const required = [phrase('eligible-countries', { countries: Object.keys(edition.countries) })];
  const given = givenOf(context);
  const common = { required, given, sources };

  if (!basis || !country) return withoutBasis(context, common);
  if (basis.provisional) {
    const asked = answers.citizenships?.length ? [] : ['citizenships'];
    return result('citizenship', 'unknown', {
      ...common,
      reasons: [
        ...(asked.length ? [phrase('citizenship-not-answered')] : []),
        phrase('residence-not-answered'),
      ],
      missing: [...asked, 'australianPermanentResident'],
    });
  }
  const params = { country: basis.country, date: country.inForceFrom };
  if (receivedOn < country.inForceFrom) {
    return result('citizenship', 'not-met', {
      ...common,
      reasons: [phrase('agreement-not-in-force-yet', params)],
    });
  }
  const code = basis.status === 'citizen' ? 'citizen-of-party' : 'resident-of-australia';
  return result('citizenship', 'met', { ...common, reasons: [phrase(code, params)] });
}

function withoutBasis(
  { answers, edition }: Context,
  common: { required: Phrase[]; given: Phrase[]; sources: SourceId[] },
): CriterionResult {
  const citizenships = answers.citizenships ?? [];
  if (citizenships.length === 0) {
    return result('citizenship', 'unknown', {
      ...common,
      reasons: [phrase('citizenship-not-answered')],
      missing: ['citizenships'],
    });
  }
  const parties = citizenships.filter((code) => edition.otherParties.includes(code));
  const joined = citizenships.filter((code) => edition.joinedNotInForce.includes(code));
  const others = citizenships.filter((code) => !parties.includes(code) && !joined.includes(code));
  // Permanent residents count for Australia alone; who lives in another party should hear that.
  const residence = (answers.otherPermanentResidence ?? []).filter(
    (code) =>
      code !== edition.residentsOf &&
      (code in edition.countries || edition.otherParties.includes(code)),
  );
  return result('citizenship', 'not-met', {
    ...common,
    reasons: [
      ...parties.map((country) => phrase('party-not-in-category', { country })),
      ...joined.map((country) => phrase('joined-not-in-force', { country })),
      ...(others.length ? [phrase('country-not-in-category', { countries: others })] : []),
      ...residence.map((country) => phrase('residence-does-not-count', { country })),
    ],
  });
}

function givenOf({ answers }: Context): Phrase[] {
  const { citizenships = [], australianPermanentResident } = answers;
  return [
    ...(citizenships.length ? [phrase('citizen-of', { countries: citizenships })] : []),
    ...(australianPermanentResident === undefined
      ? []
      : [phrase(australianPermanentResident ? 'australian-resident' : 'not-australian-resident')]),
  ];
}
