import type { Position } from '../../answers/types';
import type { PositionMonths } from '../../rules';
import type { Axis } from './axis';
import { axisOf } from './axis';

/** So many months are reached on this day, ISO date. */
export interface Reached {
  months: number;
  date: string;
}

/** What a timeline of jobs has in it. */
export interface Picture {
  axis: Axis;
  /** The first and the last year. */
  from: string;
  to: string;
  /** The days reached that are near enough to be drawn. */
  reached: readonly Reached[];
  /** The day up to which jobs that go on are drawn on; undefined where none is. */
  horizon: string | undefined;
  /** For each job, whether it is drawn on. */
  goesOn: readonly boolean[];
  /** Which kinds of bar there are, for the key. */
  shows: Readonly<Record<'counted' | 'left' | 'ahead', boolean>>;
}

/** A day farther off than this many years would press the jobs together. */
const FAR = 8;

/** Lays out a timeline of positions (at least one), with what each of them adds in the same order. */
export function pictureOf(
  positions: readonly Position[],
  parts: readonly PositionMonths[],
  receivedOn: string,
  reached: readonly Reached[],
): Picture {
  const near = reached.filter(({ date }) => yearOf(date) <= yearOf(receivedOn) + FAR);
  const ahead = near.map(({ date }) => date).filter((date) => date > receivedOn);
  const horizon = [...ahead].sort().at(-1);
  const worked = parts.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]));
  const days = [...worked, receivedOn, ...ahead].sort();
  return {
    axis: axisOf(days),
    from: (days[0] ?? '').slice(0, 4),
    to: (days.at(-1) ?? '').slice(0, 4),
    reached: near,
    horizon,
    goesOn: parts.map(
      ({ notCounted = 'after-receipt' }, index) =>
        horizon !== undefined &&
        positions[index]?.to === undefined &&
        notCounted === 'after-receipt',
    ),
    shows: {
      counted: parts.some(({ spans }) => spans.some(({ counted }) => counted > 0)),
      left: parts.some(({ spans }) => spans.some(({ share, counted }) => counted < share)),
      ahead: horizon !== undefined,
    },
  };
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
