import { untrack } from 'svelte';
import { fromStore } from 'svelte/store';
import type { AnswerPath } from '../answers/paths';
import { t } from '../app/messages';
import { problemText } from '../app/problems';
import type { Problem } from '../rules';
import type { FieldError } from '../ui/types';

/** The id of the control that sets an answer, so that messages and the error summary find it. */
export function fieldId(path: string): string {
  return path.replaceAll('.', '-');
}

const translate = fromStore(t);

/**
 * What is wrong on a page of questions. A control notes a problem of its own while one types; the message beside
 * it and the summary come when the person tries to go on, and go as soon as the field is mended.
 */
export class PageForm {
  /** What the controls say: they say it again when the language changes. */
  #problems = $state.raw<Readonly<Record<string, string>>>({});
  /** What the schema said at the last try; worded when it is shown, in the language of then. */
  #refused = $state.raw<Readonly<Record<string, Problem>>>({});
  #all = $derived<Readonly<Record<string, string>>>({
    ...Object.fromEntries(
      Object.entries(this.#refused).map(([path, problem]) => [
        path,
        problemText(translate.current, problem),
      ]),
    ),
    ...this.#problems,
  });
  /** The fields that were wrong at the last try; what goes wrong later waits for the next one. */
  #told = $state.raw<readonly string[]>([]);
  /** Rises with each try to go on, so that the summary takes the focus again. */
  attempt = $state(0);

  errors = $derived<FieldError[]>(
    this.#told.flatMap((path) => {
      const message = this.#all[path];
      return message === undefined ? [] : [{ id: fieldId(path), message }];
    }),
  );

  #unfinished: readonly (() => void)[] = [];

  /** Lets a control finish what it has in hand whenever the person tries to go on; gives the way to end that. */
  beforeGoingOn(finish: () => void): () => void {
    this.#unfinished = [...this.#unfinished, finish];
    return () => {
      this.#unfinished = this.#unfinished.filter((other) => other !== finish);
    };
  }

  /** Called when the person tries to go on, before anything is looked at. */
  finish(): void {
    for (const finish of this.#unfinished) finish();
  }

  /** Notes what is wrong with a field, or that nothing is. Effects may call it: it depends on nothing. */
  note(path: string, message: string | undefined): void {
    const before = untrack(() => this.#problems);
    if (before[path] === message) return;
    const { [path]: _old, ...others } = before;
    this.#problems = message === undefined ? others : { ...others, [path]: message };
    // Mended is mended: were the field to go wrong again while one types, the summary must not take the focus.
    if (message === undefined) {
      this.#told = untrack(() => this.#told).filter((told) => told !== path);
    }
  }

  /** The message to show beside a field; none before the person has tried to go on. */
  error(path: AnswerPath | (string & {})): string | undefined {
    return this.#told.includes(path) ? this.#all[path] : undefined;
  }

  /** Whether the page can be left: true when neither the controls nor the schema find anything wrong. */
  tryToGoOn(refused: Readonly<Record<string, Problem>>): boolean {
    this.#refused = refused;
    this.#told = Object.keys(this.#all);
    this.attempt += 1;
    return this.#told.length === 0;
  }
}

/** What one control could not read. */
export class Unread<Wrong extends string> {
  problem = $state<Wrong>();

  /**
   * Called while the control is made. Notes on the form what is wrong, in the page's language. A question that is no
   * longer asked holds nobody up: its field is gone, and what was typed with it.
   */
  constructor(
    control: () => { form: PageForm; path: string; asked: boolean },
    words: (problem: Wrong | undefined) => string | undefined,
  ) {
    $effect(() => {
      const { form, path, asked } = control();
      if (!asked) this.problem = undefined;
      form.note(path, asked ? words(this.problem) : undefined);
    });
  }
}
