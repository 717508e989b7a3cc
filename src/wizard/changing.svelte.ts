import type { PageId, Situation } from '../flow';
import { PAGES } from '../flow';
import { currentCase } from '../app/case.svelte';

/**
 * A change made from the check page: it leads back there, first past the questions that the change has made
 * relevant. What was relevant before is remembered here from the first page of the change on.
 */
class Changing {
  #before: Situation | undefined;
  /** The page that the change has led to last, where it was not the check page. */
  ledTo: PageId | undefined;

  /** Called when a page is opened from the check page. */
  begin(situation: Situation): void {
    this.#before ??= situation;
  }

  /** Called on the check page, where every change ends. */
  end(): void {
    this.#before = undefined;
    this.ledTo = undefined;
  }

  /** The next page with a question that the change has made relevant, else the check page. */
  after(page: PageId, now: Situation): PageId {
    if (!this.#before) return 'check';
    const ahead = currentCase.engine
      .newlyRelevant(this.#before, now)
      .map((question) => question.page)
      .find((asking) => PAGES.indexOf(asking) > PAGES.indexOf(page));
    this.ledTo = ahead;
    return ahead ?? 'check';
  }
}

export const changing = new Changing();
