/** Reading a case from outside needs zod; the app loads this file when there is something to read. */
import { isOffer } from '../answers/offer';
import type { CaseFile } from '../answers/types';
import type { Problem } from '../rules';
import { parseCase } from '../rules';

export { parseCase };

type Read = ReturnType<typeof parseCase>;

/** What a file holds; `offer` is the link to an offer that an employer has prepared: the rest is for the candidate. */
export type FileRead =
  Extract<Read, { ok: false }> | (Extract<Read, { ok: true }> & { offer?: string });

/** Reads the text of a file. Rejects where there is an offer in it, and the packer of its link can't be fetched. */
export async function readFileText(text: string): Promise<FileRead> {
  const read = parseCase(text);
  if (!read.ok || !isOfferFile(read.case)) return read;
  const { offerFragment } = await import('./shared-link');
  return { ...read, offer: offerFragment(read.case.answers) };
}

/** Files of one's own tell when they were saved, also those that hold nothing but an offer yet. */
function isOfferFile({ answers, savedAt, keep }: CaseFile): boolean {
  return savedAt === undefined && keep === undefined && isOffer(answers);
}

/** A text that is or was kept: its case, or what is wrong with it. */
export interface ReadText {
  text: string;
  problems: readonly Problem[];
  file?: CaseFile;
}

/**
 * What the texts are that the device keeps: the case, and those that were set aside. One of these may be read by now,
 * by a newer version of the app: it is `again`, where there is no other case.
 */
export function readKept(text: string, aside: readonly string[]) {
  const current = text ? readText(text) : undefined;
  const others = aside.filter((other) => other !== text).map(readText);
  const again = current && !isEmpty(current) ? undefined : others.find(({ file }) => file);
  return { current, again, others: others.filter((other) => other !== again) };
}

function readText(text: string): ReadText {
  const read = parseCase(text);
  return read.ok ? { text, problems: [], file: read.case } : { text, problems: read.problems };
}

function isEmpty({ file }: ReadText): boolean {
  return (
    file !== undefined && Object.keys(file.answers).length + (file.keep?.notSure?.length ?? 0) === 0
  );
}
