import type { AnswerPath } from '../answers/paths';
import type { Answers } from '../answers/types';
import { facts } from '../app/facts.svelte';
import type { Translate } from '../app/messages';
import { placeInFull } from '../app/place-text';
import type { Wording } from '../app/wording';
import type { Assessment, CriterionId } from '../rules';
import { hourlyPay } from '../wages/convert';

/** A field of the offer of employment, with what to enter in it so far as the answers tell. */
export interface OfferEntry {
  id:
    | 'code'
    | 'requirements'
    | 'occupation'
    | 'title'
    | 'duration'
    | 'place'
    | 'duties'
    | 'wage'
    | 'hours'
    | 'education'
    | 'experience'
    | 'licence'
    | 'language'
    | 'identity';
  told: readonly string[];
  /** How it was worked out, and what it is held against. */
  notes?: readonly string[];
  /** Answers that would tell it, or more of it. */
  missing: readonly AnswerPath[];
  /** To be filled in by hand: nothing that is asked here tells it. */
  byHand?: true;
}

/**
 * The fields of an offer of employment that officers compare, in the order of the instructions ("Review of the offer
 * of employment"), filled in from the answers about the job. What the person said of themself is not in it: for study
 * and experience it tells what the rule asks.
 */
export function offerEntries(
  answers: Answers,
  assessment: Assessment,
  translate: Translate,
  wording: Wording,
): OfferEntry[] {
  const { occupation = {}, offer = {}, licence, wage } = answers;
  const asked = (id: CriterionId) =>
    assessment.criteria
      .filter((criterion) => criterion.id === id)
      .flatMap(({ required }) => required.map((phrase) => wording.phrase(phrase)));
  const entry = (
    id: OfferEntry['id'],
    told: readonly (string | undefined)[],
    missing: readonly AnswerPath[] = [],
  ): OfferEntry => ({ id, told: told.filter((each) => each !== undefined), missing });
  const byHand = (id: OfferEntry['id']): OfferEntry => ({ ...entry(id, []), byHand: true });
  const either = (answer: boolean | undefined, id: 'licence' | 'language', path: AnswerPath) =>
    entry(
      id,
      [answer === undefined ? undefined : translate(`report.offer.${id}.${answer ? 'yes' : 'no'}`)],
      answer === undefined ? [path] : [],
    );

  return [
    entry('code', [translate('report.offer.code.value')]),
    entry('requirements', []),
    occupation.noc === undefined
      ? entry('occupation', [], ['occupation.noc'])
      : entry('occupation', [facts.occupation(occupation.noc)]),
    occupation.jobTitle ? entry('title', [occupation.jobTitle]) : byHand('title'),
    entry(
      'duration',
      [
        offer.startsOn &&
          translate('report.offer.duration.from', { start: wording.date(offer.startsOn) }),
        offer.months === undefined
          ? undefined
          : translate('wizard.check.months', { months: offer.months }),
      ],
      [
        ...(offer.startsOn === undefined ? (['offer.startsOn'] as const) : []),
        ...(offer.months === undefined ? (['offer.months'] as const) : []),
      ],
    ),
    entry('place', places(offer, wording), offer.province === undefined ? ['offer.province'] : []),
    byHand('duties'),
    wageEntry(answers, assessment, translate, wording),
    wage?.hoursPerWeek === undefined
      ? byHand('hours')
      : entry('hours', [translate('wizard.check.hours', { hours: wage.hoursPerWeek })]),
    entry('education', asked('education')),
    entry('experience', asked('experience')),
    either(licence?.regulated, 'licence', 'licence.regulated'),
    either(offer.languageRequired, 'language', 'offer.languageRequired'),
    byHand('identity'),
  ];
}

function places(offer: NonNullable<Answers['offer']>, wording: Wording): string[] {
  return [offer, ...(offer.otherPlaces ?? [])]
    .filter(({ province }) => province !== undefined)
    .map((place) => placeInFull(place, wording));
}

/** The wage in Canadian dollars an hour, how it was worked out, and the wage it has to reach. */
function wageEntry(
  { wage = {} }: Answers,
  { prevailing }: Assessment,
  translate: Translate,
  wording: Wording,
): OfferEntry {
  const pay = hourlyPay(wage);
  const { amount = 0, per = 'hour', currency = 'CAD', cadPerUnit, rateDate, allowances } = wage;
  const hourly = (dollars: number) => translate('shell.anHour', { money: wording.money(dollars) });
  const least = prevailing
    ? [translate('report.offer.wage.least', { hourly: hourly(prevailing.hourly) })]
    : [];
  if ('missing' in pay) {
    return { id: 'wage', told: [], notes: least, missing: pay.missing as AnswerPath[] };
  }
  const notes: string[] = [];
  if (per !== 'hour' || currency !== 'CAD') {
    const money = wording.money(amount, currency);
    notes.push(
      translate('report.offer.wage.from', {
        pay: translate(`report.offer.per.${per}`, { money }),
      }),
    );
  }
  if (allowances) {
    const money = wording.money(allowances, currency);
    notes.push(translate('report.offer.wage.without', { money }));
  }
  if (currency !== 'CAD' && cadPerUnit !== undefined) {
    const values = { currency, rate: wording.number(cadPerUnit) };
    notes.push(
      rateDate === undefined
        ? translate('report.offer.wage.rate', values)
        : translate('report.offer.wage.rateOn', { ...values, date: wording.date(rateDate) }),
    );
  }
  return { id: 'wage', told: [hourly(pay.hourly)], notes: [...notes, ...least], missing: [] };
}
