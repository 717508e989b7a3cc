/** Links that carry a case. This file brings the packer and zod: the app loads it when there is a link. */
import type { LinkFault } from '../answers/link';
import { packAnswers, unpackAnswers } from '../answers/link';
import type { Answers, CaseFile } from '../answers/types';
import type { Problem } from '../rules';
import { parseCase } from '../rules';

/** What a link holds, or why it can't be read; `refused` is whole, but no case of ours. */
export type LinkRead =
  | { ok: true; case: CaseFile }
  | { ok: false; fault: LinkFault | 'newer-version' }
  | { ok: false; fault: 'refused'; problems: readonly Problem[] };

const VERSION = 1;

/** The fragment of an address that carries these answers: "#/open/v1/…". No name, note or tick goes into it. */
export function linkFragment(answers: Answers): string {
  return `#/open/v${VERSION}/${packAnswers(answers)}`;
}

/** Reads the fragment of an address. Never throws, and changes nothing; `case` has answers and nothing else. */
export function readLink(fragment: string): LinkRead {
  const [, version, payload = ''] = /^#\/?open\/v(\d{1,9})\/(.*)$/s.exec(fragment) ?? [];
  if (version === undefined) return { ok: false, fault: 'damaged' };
  if (Number(version) > VERSION) return { ok: false, fault: 'newer-version' };
  if (Number(version) < VERSION) return { ok: false, fault: 'damaged' };
  const unpacked = unpackAnswers(payload);
  if (!unpacked.ok) return unpacked;
  const read = parseCase({ format: 't52-case', version: 1, answers: unpacked.json });
  return read.ok ? read : { ok: false, fault: 'refused', problems: read.problems };
}
