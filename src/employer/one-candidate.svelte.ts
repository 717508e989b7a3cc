import { differences, offerOf } from '../answers/offer';
import type { AnswerPath } from '../answers/paths';
import type { Answers } from '../answers/types';
import { whenErased } from '../app/erase';
import type { Problem } from '../rules';

/** A candidate's answers that came back, and where from: a file's name, or none for a link. */
interface Returned {
  answers: Answers;
  fileName?: string;
}

/** Why a pasted link was not opened; `offer` has one in it that no candidate has answered yet. */
type LinkProblem = 'no-link' | 'offer' | Exclude<ReadLink, { ok: true }>['fault'];
type ReadLink = import('../app/shared-link').LinkRead;

/** Where a link begins in what was pasted, its slash escaped or not. */
const LINK = /#(?:\/|%(?:25)?2f)?open/i;

/**
 * One candidate: the link that was made of the offer, and the answers that came back. It lives as long as the app is
 * open, like the table of many; nothing of it is kept on the device.
 */
class OneCandidate {
  /** What stands in the field for a link. */
  pasted = $state('');
  /** What is wrong with it. */
  problem = $state<LinkProblem>();
  /** An offer that was opened where a candidate's answers belong, to put into the fields; and what it came in. */
  offer = $state.raw<{ answers: Answers; from: 'link' | 'file' }>();
  /** What is wrong with a file. */
  refused = $state.raw<{ fileName: string; problems: readonly Problem[] }>();
  /** The answers that are open as a report. */
  returned = $state.raw<Returned>();
  /** The offer that the link was made of. */
  made = $state.raw<{ offer: Answers; fragment: string }>();
  /** The offer that was saved to a file. */
  saved = $state.raw<Answers>();

  /** Makes the link. Rejects where the packer can't be fetched. */
  async makeLink(offer: Answers): Promise<void> {
    const { offerFragment } = await import('../app/shared-link');
    this.made = { offer, fragment: offerFragment(offer) };
  }

  /** Opens what was pasted: a link alone, or with words around it. Rejects where the reader can't be fetched. */
  async openLink(): Promise<void> {
    this.#forgetProblems();
    const { readOpened } = await import('../app/opened-link');
    const at = this.pasted.search(LINK);
    const read = at < 0 ? undefined : readOpened(this.pasted.slice(at));
    if (!read) this.problem = 'no-link';
    else if (!read.ok) this.problem = read.fault;
    else if (read.offer) {
      this.problem = 'offer';
      this.offer = { answers: read.case.answers, from: 'link' };
    } else {
      this.returned = { answers: read.case.answers };
      this.pasted = '';
    }
  }

  /** Opens a file that a candidate has saved. Notes and ticks in it are passed over. */
  async openFile(file: File): Promise<void> {
    this.#forgetProblems();
    const { readCaseFile } = await import('../app/files');
    const read = await readCaseFile(file);
    if (!read.ok) this.refused = { fileName: file.name, problems: read.problems };
    else if (read.offer) this.offer = { answers: read.case.answers, from: 'file' };
    else this.returned = { answers: read.case.answers, fileName: file.name };
  }

  /** What was pasted is another text now: what was wrong with the one before says nothing about it. */
  paste(text: string): void {
    this.pasted = text;
    this.problem = undefined;
    this.offer = undefined;
  }

  /** Lets go of all that came back, and of what was handed out. */
  forget(): void {
    this.paste('');
    this.refused = this.returned = this.made = this.saved = undefined;
  }

  #forgetProblems() {
    this.problem = this.offer = this.refused = undefined;
  }
}

export const oneCandidate = new OneCandidate();
whenErased(() => {
  oneCandidate.forget();
});

/** What of an offer the candidate's answers have otherwise: where the employer said something and they say another. */
export function changedOffer(offer: Answers, returned: Answers): AnswerPath[] {
  return differences(offerOf(offer), returned);
}
