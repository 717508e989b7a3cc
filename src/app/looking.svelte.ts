import type { Answers, Keep } from '../answers/types';
import { currentCase } from './case.svelte';

/** What the person had before, and how it was kept. */
interface Own {
  answers: Answers;
  keep: Keep;
  keeping: typeof currentCase.keeping;
}

/**
 * Prepared answers on all screens, in the place of the person's own. Nothing is kept of them: what the device keeps
 * stays as it is, and comes back with `away` or when the page is loaded anew.
 */
class Looking {
  on = $state(false);
  #own: Own | undefined;

  /** Shows these answers. */
  at(answers: Answers): void {
    const { answers: before, keep, keeping } = currentCase;
    if (!this.on) this.#own = { answers: before, keep, keeping };
    this.on = true;
    currentCase.keeping = 'off';
    currentCase.take({ answers });
  }

  /** Shows the person's own answers again. What the device keeps counts: another tab may have changed it meanwhile. */
  async away(): Promise<void> {
    const own = this.#own;
    if (!own) return;
    this.forget();
    currentCase.keeping = own.keeping;
    if (own.keeping !== 'kept') currentCase.take(own);
    else {
      currentCase.take({ answers: {} });
      await currentCase.restore();
    }
  }

  /** Looks no more, and brings nothing back: all was taken away. */
  forget(): void {
    this.on = false;
    this.#own = undefined;
  }
}

export const looking = new Looking();
