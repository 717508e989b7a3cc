import type { Answers, Place } from '../answers/types';
import { toCent } from './convert';
import type { Median, NoMedian } from './prevailing';
import { medianAt, rangeAround } from './prevailing';
import type { WageTable } from './types';

/** A median of the table for one of the places of work; or why there is none. */
export interface PlaceFigure {
  of: 'place';
  place: Place;
  median: Median | NoMedian;
  /** To compare with, where the median stands without a low and a high: see `rangeAround`. */
  around?: Median;
  /** False where the person's own reading of Job Bank stands in its place. */
  counts: boolean;
}

/** The median that the person read off Job Bank, Canadian dollars an hour to the cent. */
interface OwnFigure {
  of: 'person';
  hourly: number;
}

/** What the employer pays its present staff for the same job, Canadian dollars an hour to the cent. */
interface StaffFigure {
  of: 'present-staff';
  low: number;
  high?: number;
}

export type WageFigure = PlaceFigure | OwnFigure | StaffFigure;

/**
 * All figures that an offer's pay is held against, each with where it comes from: each place of work in the order
 * given, then what the person read, then the present staff. The criterion `wage` and the screens both read these, so
 * that what is shown is what decides.
 */
export function wageFigures(answers: Answers, table: WageTable | undefined): WageFigure[] {
  const { jobBankMedian } = answers.prevailing ?? {};
  return [
    ...placeFigures(answers, table),
    ...(jobBankMedian === undefined
      ? []
      : [{ of: 'person' as const, hourly: toCent(jobBankMedian) }]),
    ...staffFigures(answers),
  ];
}

function staffFigures({ prevailing = {} }: Answers): StaffFigure[] {
  const { comparableStaff, employerRangeLow: low, employerRangeHigh: high } = prevailing;
  if (comparableStaff === false || low === undefined) return [];
  // A top below the bottom is a slip; it is told beside its field.
  const top = high !== undefined && high >= low ? { high: toCent(high) } : {};
  return [{ of: 'present-staff', low: toCent(low), ...top }];
}

function placeFigures(answers: Answers, table: WageTable | undefined): PlaceFigure[] {
  const noc = answers.occupation?.noc;
  if (noc === undefined || !table) return [];
  const { province, region, otherPlaces = [] } = answers.offer ?? {};
  const first: Place = { ...(province && { province }), ...(region && { region }) };
  const hours = answers.wage?.hoursPerWeek;
  return [first, ...otherPlaces].map((place) => {
    const around = rangeAround(table, noc, place, hours);
    return {
      of: 'place',
      place,
      median: medianAt(table, noc, place, hours),
      ...(around && { around }),
      counts: answers.prevailing?.jobBankMedian === undefined,
    };
  });
}

/** A floor that a figure puts under the pay. */
export interface Floor {
  figure: WageFigure;
  /** Canadian dollars an hour, to the cent. */
  hourly: number;
  /** The median of the table that it is, where it is one. */
  median?: Median;
}

/** The floors that figures put under the pay, in their order; a figure that does not count puts none. */
export function floorsOf(figures: readonly WageFigure[]): Floor[] {
  return figures.flatMap((figure): Floor[] => {
    switch (figure.of) {
      case 'place': {
        const { counts, median } = figure;
        return counts && !('missing' in median) ? [{ figure, hourly: median.hourly, median }] : [];
      }
      case 'person':
        return [{ figure, hourly: figure.hourly }];
      case 'present-staff':
        return [{ figure, hourly: figure.low }];
    }
  });
}

/** The highest floor, the first of equals: the prevailing wage as far as it is known. */
export function highestOf(floors: readonly Floor[]): Floor | undefined {
  return floors.reduce<Floor | undefined>(
    (highest, floor) => (highest && highest.hourly >= floor.hourly ? highest : floor),
    undefined,
  );
}
