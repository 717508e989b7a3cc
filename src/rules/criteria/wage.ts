import type { Answers } from '../../answers/types';
import { hourlyPay, toCent } from '../../wages/convert';
import type { Floor, WageFigure } from '../../wages/figures';
import { floorsOf, highestOf, wageFigures } from '../../wages/figures';
import type { NoMedian } from '../../wages/prevailing';
import type { Context } from '../context';
import { categoryOf } from '../context';
import type { PhraseCode } from '../phrases';
import { phrase, result } from '../result';
import type { SourceId } from '../sources';
import type { CriterionResult, Phrase, PrevailingWage } from '../types';

const ID = 'wage';
const BOTH: readonly SourceId[] = ['t52-professionals', 't52-technicians'];

/** A reason why the prevailing wage is not fully known, with the answer that would tell. */
interface OpenReason {
  reason: Phrase;
  missing: string;
}

/** What pay is held against. */
export interface Prevailing {
  /** The floors under the pay that are known, and the highest of them. */
  known: readonly Floor[];
  highest: Floor | undefined;
  /** What the known floors ask, in words. */
  required: readonly Phrase[];
  /** Why others are not known, and the answers that would tell: each once. */
  openReasons: readonly Phrase[];
  missing: readonly string[];
}

/** Pay by the hour in Canadian dollars is at or above the prevailing wage, both rounded to the cent. */
export function wage(context: Context): CriterionResult {
  const { answers, edition } = context;
  const pay = hourlyPay(answers.wage ?? {});
  const { known, highest, required, openReasons, missing } = prevailingOf(context);
  const category = categoryOf(context.level);
  const sources: SourceId[] = [
    ...(category ? [`t52-${category}s` as const] : BOTH),
    't52-offer',
    'job-bank-wages',
  ];
  const common = { required, sources };

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

  if (highest && pay.hourly < highest.hourly) {
    const short = toCent(highest.hourly - pay.hourly);
    return result(ID, 'not-met', {
      ...common,
      given,
      cautions,
      reasons: [phrase('pay-below-prevailing', { hourly: short })],
    });
  }
  if (missing.length || !highest) {
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
  const { highest, missing } = prevailingOf(context);
  if (!highest || missing.length) return undefined;
  const { figure, hourly, median } = highest;
  if (median) return { hourly, from: median.level, release: median.row.release };
  return { hourly, from: figure.of === 'person' ? 'person' : 'employer-range' };
}

function prevailingOf(context: Context): Prevailing {
  return context.kept?.recall('prevailing', context, lookUp) ?? lookUp(context);
}

function lookUp({ answers, wages }: Context): Prevailing {
  const figures = wageFigures(answers, wages);
  const known = floorsOf(figures);
  const open = [...openMedians(answers, wages, figures), ...openRange(answers)];
  // Two places may lack the same thing: it is told once.
  return {
    known,
    highest: highestOf(known),
    required: known.map(toldOf),
    openReasons: distinct(open, ({ reason }) => reason.code).map(({ reason }) => reason),
    missing: distinct(open, (part) => part.missing).map((part) => part.missing),
  };
}

/** The person's own reading of Job Bank leaves no median open. */
function openMedians(
  { prevailing, occupation }: Answers,
  wages: Context['wages'],
  figures: readonly WageFigure[],
): OpenReason[] {
  if (prevailing?.jobBankMedian !== undefined) return [];
  if (occupation?.noc === undefined) return [lacking('median-needs-noc', 'occupation.noc')];
  if (!wages) return [lacking('median-not-at-hand', 'prevailing.jobBankMedian')];
  const places = figures.filter((figure) => figure.of === 'place');
  return places.flatMap(({ median }, index) =>
    'missing' in median
      ? [
          lackingMedian(
            median.missing,
            index === 0 ? 'offer' : `offer.otherPlaces.${String(index - 1)}`,
          ),
        ]
      : [],
  );
}

function lackingMedian(missing: NoMedian['missing'], place: string): OpenReason {
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

function openRange({ prevailing = {} }: Answers): OpenReason[] {
  return prevailing.comparableStaff && prevailing.employerRangeLow === undefined
    ? [lacking('range-not-answered', 'prevailing.employerRangeLow')]
    : [];
}

const lacking = (code: PhraseCode, missing: string): OpenReason => ({
  reason: phrase(code),
  missing,
});

/** What a floor asks of the pay, in words. */
function toldOf({ figure, hourly, median }: Floor): Phrase {
  if (!median) {
    return phrase(figure.of === 'person' ? 'median-person' : 'present-staff-range', { hourly });
  }
  const { area, release, noc, unit } = median.row;
  return phrase(`median-${median.level}`, { hourly, area, release, noc, unit });
}

function couldDecide(floor: Floor, highest: Floor | undefined, margin: number): boolean {
  return highest === undefined || floor.hourly * (1 + margin) > highest.hourly;
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
