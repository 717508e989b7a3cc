/** Links that carry a case. This file brings the packer and zod: the app loads it when there is a link. */
import type { LinkFault } from '../answers/link';
import { packAnswers, unpackAnswers } from '../answers/link';
import { isOffer } from '../answers/offer';
import type { Answers, CaseFile } from '../answers/types';
import type { Problem } from '../rules';
import { parseCase } from '../rules';

/**
 * What a link holds, or why it can't be read; `refused` is whole, but no case of ours. `offer` says that it is an offer
 * which an employer has prepared: the rest is for the candidate to answer.
 */
export type LinkRead =
  | { ok: true; case: CaseFile; offer?: true }
  | { ok: false; fault: LinkFault | 'newer-version' }
  | { ok: false; fault: 'refused'; problems: readonly Problem[] };

const VERSION = 1;

/**
 * Stands behind the payload of an offer, in plain letters or as mail and chats escape them. Versions of the app that do
 * not know it pass over it, as over anything there, and show the answers to read only.
 */
const OFFER = /^[\w-]*(?:\/|%(?:25)?2f)offer/i;

/** The fragment of an address that carries these answers: "#/open/v1/…". No name, note or tick goes into it. */
export function linkFragment(answers: Answers): string {
  return `#/open/v${VERSION}/${packAnswers(answers)}`;
}

/** The same for an offer that a candidate is to answer: "#/open/v1/…/offer". */
export function offerFragment(offer: Answers): string {
  return `${linkFragment(offer)}/offer`;
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
  if (!read.ok) return { ok: false, fault: 'refused', problems: read.problems };
  // What says that it is an offer and holds a person's answers is a case like any other: to look at first.
  return OFFER.test(payload) && isOffer(read.case.answers)
    ? { ok: true, case: read.case, offer: true }
    : { ok: true, case: read.case };
}
