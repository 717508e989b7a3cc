/**
 * Tells a person who comes back when a newer version of the app, newer wage figures or newer instructions have changed
 * the verdict of the case that is kept here. Fetched after the evaluator.
 */
import { checksum } from '../answers/checksum';
import type { Answers } from '../answers/types';
import { verdictChanges, verdictRecord } from '../rules';
import { untrack } from 'svelte';
import { currentCase } from './case.svelte';
import type { KeptVerdict, News } from './kept-verdict';
import { dropVerdict, keepNews, keepVerdict, NEWS, readVerdict } from './kept-verdict';

class VerdictNews {
  /** What the person has not read yet, the oldest first. */
  untold = $state.raw<readonly News[]>([]);
  /** What an earlier visit left has been read. */
  #read = $state(false);
  /** The verdict of an earlier visit, until it has been compared: from then on verdicts are of this version. */
  #earlier: KeptVerdict | undefined;

  /**
   * Compares the case with the verdict kept at an earlier visit, and from then on keeps the verdict as it changes.
   * Follows the case until what it returns is called.
   */
  follow(): () => void {
    this.#read = false;
    void this.#readKept();
    const ended = $effect.root(() => {
      $effect(() => {
        this.#look();
      });
    });
    const readElsewhere = ({ key, newValue }: StorageEvent) => {
      if (key === null || (key === NEWS && newValue === null)) this.untold = [];
    };
    window.addEventListener('storage', readElsewhere);
    return () => {
      ended();
      window.removeEventListener('storage', readElsewhere);
    };
  }

  /** The person has read it. */
  dismiss(): void {
    this.untold = [];
    keepNews([]);
  }

  /** Whether the answers are still those that the news is about. */
  isOfNow(news: News): boolean {
    return news.answers === sumOf(currentCase.answers);
  }

  async #readKept() {
    try {
      const { verdict, news } = await readVerdict();
      this.#earlier = verdict;
      this.untold = news;
      this.#read = true;
    } catch {
      // Without a connection: what is kept stays for the next visit.
    }
  }

  #look() {
    const { answers, options, started, keeping } = currentCase;
    if (!this.#read) return;
    if (keeping === 'off') this.untold = [];
    if (keeping !== 'kept') return;
    if (!started) {
      // Who takes the answers away takes away what we made of them.
      this.#earlier = undefined;
      this.untold = [];
      dropVerdict();
      return;
    }
    // Without the figures that it calls for, a verdict would seem to have changed.
    const placed = answers.occupation?.noc !== undefined && answers.offer?.province !== undefined;
    if (placed && !options.wages) return;
    const sum = sumOf(answers);
    // Where the sums differ, a version without this has changed the case since.
    const changes =
      this.#earlier?.answers === sum && verdictChanges(this.#earlier, answers, options);
    this.#earlier = undefined;
    if (changes) {
      this.untold = [...untrack(() => this.untold), { ...changes, answers: sum }];
      keepNews(this.untold);
    }
    keepVerdict({ ...verdictRecord(answers, options), answers: sum });
  }
}

export const verdictNews = new VerdictNews();

/** A checksum of answers; the same answers, given in another order, have the same one. */
function sumOf(answers: Answers): number {
  const inOrder = JSON.stringify(answers, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return checksum(new TextEncoder().encode(inOrder));
}
