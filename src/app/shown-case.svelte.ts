import { getContext, setContext } from 'svelte';
import type { Answers, Keep } from '../answers/types';
import type { Situation } from '../flow';
import type { Assessment } from '../rules';
import { currentCase } from './case.svelte';

/**
 * The case that a report speaks of. The person's own unless something above has set another: that of a link, say.
 * Reports read it from here and not from `currentCase`, so that the same parts can show any case.
 */
export interface ShownCase {
  readonly answers: Answers;
  readonly keep: Keep;
  readonly assessment: Assessment;
  /** The answers with what follows from them, for the flow. */
  readonly situation: Situation;
  readonly today: string;
  /** Whether there is anything to tell of: an answer, or a "not sure". */
  readonly started: boolean;
  /** Somebody else's case: nothing that changes answers, ticks or notes, and no way to the questions. */
  readonly readOnly: boolean;
}

/** Answers to look at, assessed like the person's own with the same day and wages, and kept nowhere. */
export class CaseToLookAt implements ShownCase {
  readonly keep: Keep = {};
  readonly readOnly = true;
  readonly #answers: () => Answers;

  /** Takes a way to the answers, so that it follows where they change. */
  constructor(answers: () => Answers) {
    this.#answers = answers;
  }

  assessment = $derived.by(() => currentCase.assessed(this.answers));
  situation = $derived<Situation>({
    answers: this.answers,
    assessment: this.assessment,
    today: currentCase.today,
  });

  get answers(): Answers {
    return this.#answers();
  }

  get today(): string {
    return currentCase.today;
  }

  get started(): boolean {
    return Object.keys(this.answers).length > 0;
  }
}

const KEY = Symbol('the case that is shown');

/** Sets the case that the parts below this component show. Call it while the component is set up. */
export function showCase(shown: ShownCase): void {
  setContext(KEY, shown);
}

/** The case to show. Call it while a component is set up; what is read from it later is always the present state. */
export function shownCase(): ShownCase {
  return getContext<ShownCase | undefined>(KEY) ?? currentCase;
}
