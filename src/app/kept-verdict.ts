/**
 * What the device keeps of the last verdict, beside the case and not in it: a case file carries what a person said, and
 * never what we made of it. Fetched after the evaluator.
 */
import type { VerdictChanges, VerdictRecord } from '../rules';
import { removeItem, textAt, writeItem } from './storage';

const RECORD = 't52-verdict';
/** What a person has not read yet. A key of its own, so that reading it in one tab ends it in all. */
export const NEWS = 't52-verdict-news';

interface OfAnswers {
  /** The checksum of the answers that this is about. */
  answers: number;
}

/** The last verdict of a case. */
export type KeptVerdict = VerdictRecord & OfAnswers;
/** What has become of a verdict. */
export type News = VerdictChanges & OfAnswers;

/** What is kept, checked: what this version can't read is as if it were not there. */
export interface Kept {
  verdict: KeptVerdict | undefined;
  news: readonly News[];
}

/** Reads what is kept. Rejects where the code to check it can't be fetched. */
export async function readVerdict(): Promise<Kept> {
  const [verdict, news] = [textAt(RECORD), textAt(NEWS)];
  if (verdict === undefined && news === undefined) return { verdict: undefined, news: [] };
  const { keptVerdictSchema, newsSchema } = await import('./verdict-schema');
  const [ofVerdict, ofNews] = [
    keptVerdictSchema.safeParse(parsed(verdict)),
    newsSchema.safeParse(parsed(news)),
  ];
  return {
    verdict: ofVerdict.success ? ofVerdict.data : undefined,
    news: ofNews.success ? ofNews.data : [],
  };
}

/** Keeps the verdict, where it is another than the one kept. No room for it is no harm to the case. */
export function keepVerdict(verdict: KeptVerdict): void {
  const text = JSON.stringify(verdict);
  // An older verdict that stays would be taken for the last one.
  if (textAt(RECORD) !== text && writeItem(RECORD, text) !== 'kept') removeItem(RECORD);
}

/** Keeps what is to be told. */
export function keepNews(news: readonly News[]): void {
  if (news.length > 0) writeItem(NEWS, JSON.stringify(news));
  else removeItem(NEWS);
}

/** Takes the last verdict, and what was to be told of it, off the device. */
export function dropVerdict(): void {
  removeItem(RECORD);
  removeItem(NEWS);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}
