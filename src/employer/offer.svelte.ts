import type { AnswerAt, AnswerPath } from '../answers/paths';
import { answerAt, withAnswer } from '../answers/paths';
import type { Answers } from '../answers/types';

/** An offer that is being filled in: answers by their path, and what is wrong with fields that could not be read. */
export class OfferDraft {
  answers = $state.raw<Answers>({});
  #wrong = $state.raw<Readonly<Record<string, true>>>({});

  /** What was put here whole, out of a link or of the answers on this device. */
  #whole = $state.raw<Answers>({});
  /** Whether nothing would be lost with it: there is nothing in it, or only what stands elsewhere too. */
  untouched = $derived.by(
    () => this.answers === this.#whole || Object.keys(this.answers).length === 0,
  );

  /** Whether a field holds something that could not be read. */
  faulty = $derived(Object.keys(this.#wrong).length > 0);

  constructor(answers: Answers = {}) {
    this.answers = this.#whole = answers;
  }

  at<Path extends AnswerPath>(path: Path): AnswerAt<Path> | undefined {
    return answerAt(this.answers, path);
  }

  /** Sets one answer. With a problem the answer is left as it was, and the field counts as wrong. */
  set<Path extends AnswerPath>(
    path: Path,
    value: AnswerAt<Path> | undefined,
    problem?: string,
  ): void {
    const { [path as string]: _old, ...others } = this.#wrong;
    this.#wrong = problem === undefined ? others : { ...others, [path]: true };
    if (problem === undefined) this.answers = withAnswer(this.answers, path, value);
  }

  /** Puts another offer in the place of this one; it stands elsewhere too. */
  replace(answers: Answers): void {
    this.#whole = answers;
    this.bringBack(answers);
  }

  /** Puts back the offer that another one took the place of. */
  bringBack(answers: Answers): void {
    this.answers = answers;
    this.#wrong = {};
  }
}
