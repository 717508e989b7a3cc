/** Reading a case from outside needs zod; the app loads this file when there is something to read. */
import type { CaseFile } from '../answers/types';
import type { Problem } from '../rules';
import { parseCase } from '../rules';

export { parseCase };

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
