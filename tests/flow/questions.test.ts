import { describe, expect, it } from 'vitest';
import type { AnswerPath } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { isAsked } from '../../src/flow';
import { GOOD_CASES } from '../cases/good-cases';
import { situationOf } from './situation';

const { professional, australian, older } = GOOD_CASES;
const engineer = { occupation: { noc: '21231' } };
const notAustralian = { australianPermanentResident: false };

/** Each question that not everyone is asked: the situation, whether it is asked there, and why. */
const ROWS: [path: AnswerPath, asked: boolean, why: string, answers: Answers][] = [
  ['applyFrom', true, 'nothing said yet', {}],
  ['applyFrom', true, 'a first permit', { applicationType: 'initial' }],
  ['applyFrom', false, 'extended online', { applicationType: 'extension' }],

  ['skillLevel2016', false, 'today counts by TEER', {}],
  ['skillLevel2016', true, 'the last day of skill levels', { receivedOn: '2022-11-15' }],
  ['skillLevel2016', false, 'the first day of TEER', { receivedOn: '2022-11-16' }],
  ['skillLevel2016', true, 'still asked once answered', older],

  ['australianPermanentResident', true, 'nothing said yet', {}],
  ['australianPermanentResident', true, 'not an Australian', { citizenships: ['MX'] }],
  ['australianPermanentResident', true, 'an outsider may live there', { citizenships: ['US'] }],
  ['australianPermanentResident', false, 'a citizen has no use for it', { citizenships: ['AU'] }],
  ['australianPermanentResident', false, 'Australian too', { citizenships: ['MX', 'AU'] }],

  ['otherPermanentResidence', false, 'nothing said yet', {}],
  ['otherPermanentResidence', false, 'perhaps resident', { citizenships: ['US'] }],
  ['otherPermanentResidence', true, 'no basis', { citizenships: ['US'], ...notAustralian }],
  ['otherPermanentResidence', true, 'party, no basis', { citizenships: ['NZ'], ...notAustralian }],
  ['otherPermanentResidence', false, 'has a basis', { citizenships: ['MX'], ...notAustralian }],
  ['otherPermanentResidence', false, 'countries not said', { ...notAustralian }],
  ['otherPermanentResidence', false, 'none named', { citizenships: [], ...notAustralian }],

  ['offer.foreignEmployerCountry', false, 'nothing said yet', {}],
  ['offer.foreignEmployerCountry', false, 'employed here', { offer: { arrangement: 'employee' } }],
  [
    'offer.foreignEmployerCountry',
    true,
    'sent from abroad',
    { offer: { arrangement: 'contract-via-foreign-employer' } },
  ],
  ['offer.employerInCanada', true, 'nothing said yet', {}],
  ['offer.employerInCanada', false, 'no offer', { offer: { arrangement: 'none' } }],
  ['offer.submission', true, 'nothing said yet', {}],
  ['offer.submission', false, 'no offer', { offer: { arrangement: 'none' } }],

  ['offer.region', false, 'no province', {}],
  ['offer.region', true, 'of that province', { offer: { province: 'ON' } }],
  ['offer.otherPlaces', false, 'no first place', {}],
  ['offer.otherPlaces', true, 'beside the first', { offer: { province: 'ON' } }],
  ['offer.startsOn', true, 'the first permit runs from it', {}],
  ['offer.startsOn', false, 'an officer decides', { applicationType: 'extension' }],
  ['offer.months', false, 'an officer decides', { applicationType: 'extension' }],
  ['passportExpiresOn', true, 'it may limit the permit', { applicationType: 'initial' }],
  ['passportExpiresOn', false, 'an officer decides', { applicationType: 'extension' }],

  ['education.years', true, 'nothing said yet', {}],
  ['education.years', false, 'no studies', { education: { credential: 'none' } }],
  ['education.years', false, 'school alone', { education: { credential: 'secondary' } }],
  ['education.years', true, 'apprenticed', { education: { credential: 'apprenticeship' } }],
  ['education.related', false, 'no studies', { education: { credential: 'none' } }],
  ['education.related', true, 'has a field', { education: { credential: 'associate' } }],
  [
    'education.meetsNocRequirements',
    false,
    'refused already',
    { education: { credential: 'secondary' } },
  ],
  ['education.meetsNocRequirements', true, 'studied', { education: { credential: 'doctorate' } }],

  ['education.country', true, 'three years may do', australian],
  ['education.country', false, 'four years for all', professional],
  [
    'education.country',
    true,
    'perhaps Australian resident',
    { citizenships: ['MX'], education: { credential: 'bachelor' }, ...engineer },
  ],
  [
    'education.country',
    false,
    'no degree',
    { ...australian, education: { credential: 'technical-diploma', years: 3 } },
  ],
  [
    'education.country',
    false,
    'technicians need no degree',
    { ...australian, occupation: { noc: '22300' } },
  ],
  [
    'education.country',
    true,
    'category not known',
    { citizenships: ['AU'], education: { credential: 'master' } },
  ],

  ['experience.paidMonths', true, 'one way of two', {}],
  ['experience.positions', true, 'the other way', {}],
  ['experience.paidMonths', true, 'given', { experience: { paidMonths: 0 } }],
  ['experience.positions', false, 'the total counts', { experience: { paidMonths: 0 } }],
  [
    'experience.paidMonths',
    false,
    'counted from jobs',
    { experience: { positions: [{ from: '2020-01-01' }] } },
  ],
  ['experience.positions', true, 'given', { experience: { positions: [{ from: '2020-01-01' }] } }],
  ['experience.paidMonths', true, 'no job told', { experience: { positions: [] } }],

  ['licence.status', false, 'nothing said yet', {}],
  ['licence.status', false, 'no licence needed', { licence: { regulated: false } }],
  ['licence.status', true, 'regulated', { licence: { regulated: true } }],

  ['wage.hoursPerWeek', true, 'nothing said yet', {}],
  ['wage.hoursPerWeek', true, 'pay by the month', { wage: { per: 'month' } }],
  ['wage.hoursPerWeek', false, 'pay by the hour', { wage: { per: 'hour' } }],
  ['wage.cadPerUnit', false, 'Canadian dollars', {}],
  ['wage.cadPerUnit', false, 'Canadian dollars', { wage: { currency: 'CAD' } }],
  ['wage.cadPerUnit', true, 'foreign money', { wage: { currency: 'JPY' } }],
  ['wage.rateDate', false, 'no rate', { wage: { currency: 'CAD' } }],
  ['wage.rateDate', true, 'foreign money', { wage: { currency: 'MXN' } }],

  ['prevailing.employerRangeLow', false, 'nothing said yet', {}],
  [
    'prevailing.employerRangeLow',
    false,
    'no such staff',
    { prevailing: { comparableStaff: false } },
  ],
  ['prevailing.employerRangeLow', true, 'staff', { prevailing: { comparableStaff: true } }],
  [
    'prevailing.employerRangeHigh',
    false,
    'no such staff',
    { prevailing: { comparableStaff: false } },
  ],
  ['prevailing.employerRangeHigh', true, 'staff', { prevailing: { comparableStaff: true } }],

  ['language.canCommunicate', true, 'nothing said yet', {}],
  ['language.meetsOfferRequirement', false, 'nothing said yet', {}],
  ['language.canCommunicate', true, 'offer is silent', { offer: { languageRequired: false } }],
  ['language.meetsOfferRequirement', false, 'silent', { offer: { languageRequired: false } }],
  ['language.canCommunicate', false, 'offer says more', { offer: { languageRequired: true } }],
  ['language.meetsOfferRequirement', true, 'named', { offer: { languageRequired: true } }],
];

describe('a question that not everyone is asked', () => {
  it.each(
    ROWS.map(
      ([path, asked, why, answers]) => [path, asked ? 'asked' : 'not asked', why, answers] as const,
    ),
  )('%s: %s (%s)', (path, asked, _why, answers) => {
    expect(isAsked(situationOf(answers), path) ? 'asked' : 'not asked').toBe(asked);
  });
});
