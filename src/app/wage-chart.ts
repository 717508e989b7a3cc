import type { Answers } from '../answers/types';
import type { WageTable } from '../wages';
import { hourlyPay } from '../wages/convert';
import { wageFigures } from '../wages/figures';
import type { PlaceFigure, WageFigure } from '../wages/figures';
import type { Median } from '../wages/prevailing';
import { facts } from './facts.svelte';
import type { Translate } from './messages';
import { placeText } from './place-text';
import type { Wording } from './wording';

/** One line of the chart: Canadian dollars an hour, to the cent. */
interface WageRange {
  id: string;
  label: string;
  note?: string;
  low?: number;
  middle?: number;
  high?: number;
  /** True for one that decides nothing. */
  aside: boolean;
  /** The Job Bank release it is from. */
  release?: string;
}

/** What a chart of the pay and the figures it is held against shows, in words. */
export interface WageChart {
  ranges: readonly WageRange[];
  /** The pay of the offer, once it can be converted. */
  pay?: number;
  summary: string;
  /** More than one release is in the chart: "2024 and 2025". */
  releases?: string;
}

/** The chart for some answers; undefined while no figure is known. */
export function wageChart(
  answers: Answers,
  table: WageTable | undefined,
  translate: Translate,
  wording: Wording,
): WageChart | undefined {
  const figures = wageFigures(answers, table);
  const all = figures.flatMap((figure, index) => rangesOf(figure, index, translate, wording));
  // Two places of one province are compared with its figures once.
  const ranges = [...new Map(all.map((range) => [range.id, range])).values()];
  if (ranges.length === 0) return undefined;
  const pay = hourlyPay(answers.wage ?? {});
  const anHour = (dollars: number) => translate('shell.anHour', { money: wording.money(dollars) });
  const words = ranges.map(({ label, low, middle, high }) => {
    const parts = (
      [
        ['low', low],
        ['middle', middle],
        ['high', high],
      ] as const
    ).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [`${translate(`wizard.prevailing.chart.${name}`)} ${wording.money(value)}`],
    );
    return translate('wizard.prevailing.chart.line', {
      name: label,
      figures: wording.list(parts),
    });
  });
  const releases = [...new Set(ranges.flatMap(({ release }) => release ?? []))].sort();
  return {
    ranges,
    ...(!('missing' in pay) && { pay: pay.hourly }),
    ...(releases.length > 1 && { releases: wording.list(releases) }),
    summary: wording.sentences([
      ...('missing' in pay
        ? []
        : [translate('wizard.prevailing.chart.pay', { hourly: anHour(pay.hourly) })]),
      ...words,
    ]),
  };
}

function rangesOf(
  figure: WageFigure,
  index: number,
  translate: Translate,
  wording: Wording,
): WageRange[] {
  switch (figure.of) {
    case 'person': {
      const label = translate('wizard.prevailing.chart.person');
      return [{ id: 'person', label, middle: figure.hourly, aside: false }];
    }
    case 'present-staff': {
      const { low, high } = figure;
      const label = translate('wizard.prevailing.chart.staff');
      return [{ id: 'staff', label, low, ...(high !== undefined && { high }), aside: false }];
    }
    case 'place':
      return 'missing' in figure.median
        ? []
        : rangesOfPlace(figure, figure.median, index, translate, wording);
  }
}

function rangesOfPlace(
  { place, around, counts }: PlaceFigure,
  median: Median,
  index: number,
  translate: Translate,
  wording: Wording,
): WageRange[] {
  const note = (which: 'own' | 'wider' | 'compare', { row: { area, release } }: Median) =>
    translate(`wizard.prevailing.chart.note.${which}`, { area: facts.area(area), release });
  const own = {
    ...valuesOf(median),
    id: `place-${index}`,
    label: placeText(place, wording),
    note: note(median.level === 'region' ? 'own' : 'wider', median),
    aside: !counts,
  };
  if (!around) return [own];
  const compared = {
    ...valuesOf(around),
    id: `around-${around.row.area}`,
    label: facts.area(around.row.area),
    note: note('compare', around),
    aside: true,
  };
  return [own, compared];
}

const valuesOf = ({ hourly, low, high, row }: Median) => ({
  ...(low !== undefined && { low }),
  middle: hourly,
  ...(high !== undefined && { high }),
  release: row.release,
});

/** Where a figure is from, in words: "Vancouver, British Columbia". */
export function figureText(figure: WageFigure, translate: Translate, wording: Wording): string {
  if (figure.of === 'place') return placeText(figure.place, wording);
  return translate(`wizard.prevailing.chart.${figure.of === 'person' ? 'person' : 'staff'}`);
}
