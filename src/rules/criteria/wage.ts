import type { Answers } from '../../answers/types';
import { hourlyPay, toCent } from '../../wages/convert';
import type { Median } from '../../wages/prevailing';
import { medianAt } from '../../wages/prevailing';
import type { Context } from '../context';
import { categoryOf } from '../context';
import type { PhraseCode } from '../phrases';
import { phrase, result } from '../result';
import type { SourceId } from '../sources';
import type { CriterionResult, Phrase, PrevailingWage } from '../types';

const ID = 'wage';
const BOTH: readonly SourceId[] = ['t52-professionals', 't52-technicians'];

/** A floor under the pay: the prevailing wage is the highest of them. */
interface Floor {
  wage: PrevailingWage;
  told: Phrase;
  median?: Median;
}

interface Floors {
  known: Floor[];
  /** Reasons why the prevailing wage is not fully known, with the answers that would tell. */
  open: { reason: Phrase; missing: string }[];
}

/** Pay by the hour in Canadian dollars is at or above the prevailing wage, both rounded to the cent. */
export function wage(context: Context): CriterionResult {
  const { answers, edition } = context;
  const pay = hourlyPay(answers.wage ?? {});
  const { known, open } = floorsOf(context);
  const highest = highestOf(known);
  const category = categoryOf(context.level);
  const sources: SourceId[] = [
    ...(category ? [`t52-${category}s` as const] : BOTH),
    't52-offer',
    'job-bank-wages',
  ];
  const common = { required: known.map(({ told }) => told), sources };
  // Two places may lack the same thing: it is told once.
  const openReasons = distinct(open, ({ reason }) => reason.code).map(({ reason }) => reason);
  const missing = distinct(open, (part) => part.missing).map((part) => part.missing);

  if ('missing' in pay) {
    return result(ID, 'unknown', {
      ...common,
      reasons: [phrase('pay-not-answered'), ...openReasons],
      missing: [...pay.missing, ...missing],
    });
  }
  const given = [phrase('pay-hourly', { hourly: pay.hourly })];
  // Another figure from Job Bank changes nothing where a floor well above it decides.
  const decisive = known.filter((floor) => couldDecide(floor, highest, edition.closeMargin));
  const close = decisive.some((floor) => isClose(floor, pay.hourly, context, edition.closeMargin));
  const cautions = close ? [phrase('look-at-job-bank')] : [];

  if (highest && pay.hourly < highest.wage.hourly) {
    const short = toCent(highest.wage.hourly - pay.hourly);
    return result(ID, 'not-met', {
      ...common,
      given,
      cautions,
      reasons: [phrase('pay-below-prevailing', { hourly: short })],
    });
  }
  if (open.length || !highest) {
    return result(ID, 'unknown', { ...common, given, cautions, reasons: openReasons, missing });
  }
  const { comparableStaff, employerRangeLow } = answers.prevailing ?? {};
  const staffOpen = comparableStaff === undefined && employerRangeLow === undefined;
  return result(ID, 'met', {
    ...common,
    given,
    cautions: [...cautions, ...(staffOpen ? [phrase('present-staff-not-answered')] : [])],
    reasons: [phrase('pay-at-or-above-prevailing')],
  });
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  if (items.length < 2) return [...items];
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** The prevailing wage, once every part of it is known. */
export function prevailingWage(context: Context): PrevailingWage | undefined {
  const { known, open } = floorsOf(context);
  return open.length ? undefined : highestOf(known)?.wage;
}

function floorsOf(context: Context): Floors {
  const medians = mediansOf(context);
  const range = rangeOf(context.answers);
  return { known: [...medians.known, ...range.known], open: [...medians.open, ...range.open] };
}

/** The person's own reading of Job Bank, else the table's median at each place of work. */
function mediansOf({ answers, wages }: Context): Floors {
  const own = answers.prevailing?.jobBankMedian;
  if (own !== undefined) {
    const hourly = toCent(own);
    return {
      known: [{ wage: { hourly, from: 'person' }, told: phrase('median-person', { hourly }) }],
      open: [],
    };
  }
  const noc = answers.occupation?.noc;
  if (noc === undefined) return lacking('median-needs-noc', 'occupation.noc');
  if (!wages) return lacking('median-not-at-hand', 'prevailing.jobBankMedian');

  const { province, region, otherPlaces = [] } = answers.offer ?? {};
  const first = { ...(province && { province }), ...(region && { region }) };
  const floors: Floors = { known: [], open: [] };
  for (const [index, place] of [first, ...otherPlaces].entries()) {
    const median = medianAt(wages, noc, place, answers.wage?.hoursPerWeek);
    if ('missing' in median) {
      const path = index === 0 ? 'offer' : `offer.otherPlaces.${String(index - 1)}`;
      const { open } = lackingMedian(median.missing, path);
      floors.open.push(...open);
    } else {
      floors.known.push(floorOf(median));
    }
  }
  return floors;
}

function lackingMedian(
  missing: 'province' | 'region' | 'hoursPerWeek' | 'not-published',
  place: string,
): Floors {
  switch (missing) {
    case 'province':
      return lacking('median-needs-province', `${place}.province`);
    case 'region':
      return lacking('median-needs-region', `${place}.region`);
    case 'hoursPerWeek':
      return lacking('median-needs-hours', 'wage.hoursPerWeek');
    case 'not-published':
      return lacking('median-not-published', 'prevailing.jobBankMedian');
  }
}

function lacking(code: PhraseCode, missing: string): Floors {
  return { known: [], open: [{ reason: phrase(code), missing }] };
}

function floorOf(median: Median): Floor {
  const { hourly, level, row } = median;
  return {
    wage: { hourly, from: level, release: row.release },
    told: phrase(`median-${level}`, {
      hourly,
      area: row.area,
      release: row.release,
      noc: row.noc,
      unit: row.unit,
    }),
    median,
  };
}

/** The bottom of what the employer pays its present staff for the same job. */
function rangeOf({ prevailing = {} }: Answers): Floors {
  const { comparableStaff, employerRangeLow } = prevailing;
  if (comparableStaff === false) return { known: [], open: [] };
  if (employerRangeLow !== undefined) {
    const hourly = toCent(employerRangeLow);
    const told = phrase('present-staff-range', { hourly });
    return { known: [{ wage: { hourly, from: 'employer-range' }, told }], open: [] };
  }
  return comparableStaff
    ? lacking('range-not-answered', 'prevailing.employerRangeLow')
    : { known: [], open: [] };
}

/** On a tie the median is named. */
function highestOf(floors: readonly Floor[]): Floor | undefined {
  return floors.reduce<Floor | undefined>(
    (highest, floor) => (highest && highest.wage.hourly >= floor.wage.hourly ? highest : floor),
    undefined,
  );
}

function couldDecide(floor: Floor, highest: Floor | undefined, margin: number): boolean {
  return highest === undefined || floor.wage.hourly * (1 + margin) > highest.wage.hourly;
}

/**
 * Whether pay is so close to a median that a newer or a nearer figure could turn the answer: the median is from
 * an older release than the newest, or from a wider area because our table has no row for the region.
 */
function isClose({ median }: Floor, pay: number, { wages }: Context, margin: number): boolean {
  if (!median || !wages) return false;
  const uncertain = median.row.release < wages.newestRelease || median.level !== 'region';
  const cents = (dollars: number) => Math.round(dollars * 100);
  return (
    uncertain &&
    Math.abs(cents(pay) - cents(median.hourly)) * 100 < cents(median.hourly) * margin * 100
  );
}
