import { amountWorth, hourlyPay, toCent } from '../../wages/convert';
import { PROVINCES, regionsOf } from '../../wages/regions';
import type { Context } from '../context';
import { prevailingWage } from '../criteria/wage';
import type { CriterionResult } from '../types';
import type { Move } from './moves';
import { ifMissing, told } from './moves';

/** The most that the case file takes. */
const MOST_PAY = 1e9;
const MOST_RATE = 1e6;

/** Weeks as they are usual; a week longer or shorter is not proposed. */
const USUAL_WEEKS = [40, 37.5, 35, 30, 20];

/** Currencies without a smaller coin (ISO 4217): an offer in yen is raised by whole yen. */
const WHOLE = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));

/**
 * What may be supposed of the pay: more of it, and what has not been told. Another place, another week or a lower
 * figure from Job Bank or of the employer's present staff is not proposed in the place of one that was given.
 */
export function wageMoves(context: Context, result: CriterionResult): Move[] {
  return [
    ...ifMissing(context, 'wage.per', ['hour', 'week', 'two-weeks', 'month', 'year']),
    ...ifMissing(context, 'wage.hoursPerWeek', USUAL_WEEKS),
    ...placeMoves(context),
    amountMove(context, result),
    ...(result.missing.includes('wage.cadPerUnit') ? [rateMove(context)] : []),
    ...['prevailing.jobBankMedian', 'prevailing.employerRangeLow']
      .filter((path) => result.missing.includes(path))
      .map((path) => figureMove(context, path)),
  ];
}

/**
 * The pay in the offer's own period and currency, by its smallest coin, from what it is now. It begins at what is worth
 * the prevailing wage before anything is rounded, as the pages on pay tell it: an amount that only rounds to it would
 * do here, and perhaps not before an officer.
 */
function amountMove(context: Context, result: CriterionResult): Move {
  const { wage = {} } = context.answers;
  const whole = WHOLE.has(wage.currency ?? 'CAD');
  const coins = whole ? 1 : 100;
  const floor = prevailingWage(context);
  const worth = floor && amountWorth(floor.hourly, wage, whole ? 0 : 2);
  const short = result.reasons.find(({ code }) => code === 'pay-below-prevailing')?.params?.[
    'hourly'
  ];
  const pay = hourlyPay(wage);
  return {
    ...told(context, 'wage.amount'),
    ...(typeof short === 'number' && 'hourly' in pay
      ? { hourly: { pays: pay.hourly, needs: toCent(pay.hourly + short), short } }
      : {}),
    scale: {
      bound: 'at-least',
      first: Math.max(Math.ceil((wage.amount ?? 0) * coins), Math.round((worth ?? 0) * coins)),
      last: MOST_PAY * coins,
      at: (step) => step / coins,
    },
  };
}

/** The rate of a foreign currency is not ours to choose; how high it must be can be told. */
function rateMove(context: Context): Move {
  const parts = 1e6;
  return {
    ...told(context, 'wage.cadPerUnit'),
    scale: { bound: 'at-least', first: 1, last: MOST_RATE * parts, at: (step) => step / parts },
  };
}

/** Likewise a figure under the pay that is still to be looked up or asked for: how high it may be. */
function figureMove(context: Context, path: string): Move {
  return {
    ...told(context, path),
    scale: { bound: 'at-most', first: 1, last: MOST_PAY * 100, at: (step) => step / 100 },
  };
}

/** Regions of provinces that are known; where nothing is known, the province comes first. */
function placeMoves(context: Context): Move[] {
  const { province, otherPlaces = [] } = context.answers.offer ?? {};
  return [
    ...ifMissing(context, 'offer.province', PROVINCES),
    ...(province ? ifMissing(context, 'offer.region', regionsOf(province)) : []),
    ...otherPlaces.flatMap((place, at) =>
      ifMissing(context, `offer.otherPlaces.${at}.region`, regionsOf(place.province)),
    ),
  ];
}
