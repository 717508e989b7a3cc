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
 * given, then what the person read, then the present staff. The criterion `wage` takes the highest that counts.
 */
export function wageFigures(answers: Answers, table: WageTable | undefined): WageFigure[] {
  const { jobBankMedian, comparableStaff, employerRangeLow, employerRangeHigh } =
    answers.prevailing ?? {};
  const staff = comparableStaff !== false && employerRangeLow !== undefined;
  return [
    ...placeFigures(answers, table),
    ...(jobBankMedian === undefined
      ? []
      : [{ of: 'person' as const, hourly: toCent(jobBankMedian) }]),
    ...(staff
      ? [
          {
            of: 'present-staff' as const,
            low: toCent(employerRangeLow),
            // A top below the bottom is a slip; it is told beside its field.
            ...(employerRangeHigh !== undefined &&
              employerRangeHigh >= employerRangeLow && { high: toCent(employerRangeHigh) }),
          },
        ]
      : []),
  ];
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

/** The floor that a figure puts under the pay; undefined where it puts none. */
export function floorOf(figure: WageFigure): number | undefined {
  switch (figure.of) {
    case 'place':
      return figure.counts && !('missing' in figure.median) ? figure.median.hourly : undefined;
    case 'person':
      return figure.hourly;
    case 'present-staff':
      return figure.low;
  }
}

/** The highest figure, the first of equals: the prevailing wage as far as it is known. */
export function highestFigure(figures: readonly WageFigure[]): WageFigure | undefined {
  let highest: WageFigure | undefined;
  for (const figure of figures) {
    const floor = floorOf(figure);
    if (floor === undefined) continue;
    const most = highest && floorOf(highest);
    if (most === undefined || floor > most) highest = figure;
  }
  return highest;
}
