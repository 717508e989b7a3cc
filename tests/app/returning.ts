import { vi } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { verdictRecord } from '../../src/rules';
import type { VerdictRecord } from '../../src/rules';
import { wageTable } from '../../src/wages';
import { currentCase } from '../../src/app/case.svelte';
import { verdictNews } from '../../src/app/verdict-news.svelte';

/** How long a test waits for what comes by itself, on a machine that may have much else to do. */
export const PATIENT = { timeout: 20_000 };

/** One row, so that a verdict has a figure: 50 an hour for software engineers in Toronto. */
export const TORONTO = {
  noc: '21231',
  area: 'ER3530',
  median: 50,
  unit: 'hour',
  release: '2025',
} as const;

/** The verdict as the device keeps it, by the app's own key. */
export const keptVerdict = () =>
  JSON.parse(localStorage.getItem('t52-verdict') ?? 'null') as
    (VerdictRecord & { answers: number }) | null;

/** The verdict a visit has left, once the app has come to keep it. */
export async function leftVerdict() {
  return await vi.waitFor(() => {
    const left = keptVerdict();
    if (!left) throw new Error('no verdict is kept yet');
    return left;
  }, PATIENT);
}

/** A person was here with these answers, and an older version of the app left its verdict: as ours, with changes. */
export async function wasHere(answers: Answers, older: Partial<VerdictRecord>): Promise<void> {
  currentCase.wages = wageTable([TORONTO]);
  currentCase.replace({ format: 't52-case', version: 1, answers });
  currentCase.forgetErased();
  const end = verdictNews.follow();
  const left = await leftVerdict();
  end();
  localStorage.setItem('t52-verdict', JSON.stringify({ ...left, ...older }));
}

/** The verdict of these answers, with some points decided otherwise. */
export function decided(
  answers: Answers,
  points: Partial<VerdictRecord['points']>,
): Pick<VerdictRecord, 'points'> {
  const record = verdictRecord(answers, {
    today: currentCase.today,
    wages: wageTable([TORONTO]),
  });
  return { points: { ...record.points, ...points } };
}
