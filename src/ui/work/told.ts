import type { Position } from '../../answers/types';
import type { Translate } from '../../app/messages';
import type { Wording } from '../../app/wording';
import type { PositionMonths } from '../../rules';

/** The jobs that a table or a picture tells of. */
export interface Jobs {
  positions: readonly Position[];
  /** What each position adds, in the same order. */
  parts: readonly PositionMonths[];
  names: readonly string[];
  receivedOn: string;
}

/** What a job is called: by its title, else by its number, counted from 1. */
export function jobName(title: string | undefined, number: number, translate: Translate): string {
  return title?.trim() || translate('rules.work.job', { number });
}

/** When it was, and how much of full time where that is not all: each a line of its own. */
export function jobTimes(
  { from, to, share = 1 }: Position,
  translate: Translate,
  wording: Wording,
): string[] {
  const dates =
    to === undefined
      ? translate('rules.work.since', { from: wording.date(from) })
      : translate('rules.work.period', { from: wording.date(from), to: wording.date(to) });
  const percent = Math.round(share * 1000) / 10;
  return share < 1 ? [dates, translate('rules.work.share', { percent })] : [dates];
}

/** Why a job does not count, or not with all of its time: nothing where all of it counts. */
export function whyNotAll(
  { notCounted, overlap, endsAfterReceipt }: PositionMonths,
  { names, receivedOn }: { names: readonly string[]; receivedOn: string },
  translate: Translate,
  wording: Wording,
): string[] {
  const date = wording.date(receivedOn);
  if (notCounted) return [translate(`rules.work.not.${notCounted}`, { date })];
  const jobs = wording.list((overlap?.with ?? []).map((at) => names[at] ?? ''));
  return [
    ...(overlap ? [translate('rules.work.overlap', { months: overlap.months, jobs })] : []),
    ...(endsAfterReceipt ? [translate('rules.work.countsUpTo', { date })] : []),
  ];
}
