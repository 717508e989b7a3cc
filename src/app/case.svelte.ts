import type { AnswerAt, AnswerPath } from '../answers/paths';
import { answeredPaths, withAnswer } from '../answers/paths';
import type { Answers, CaseFile, Keep } from '../answers/types';
import type { Situation } from '../flow';
import type { AssessOptions, Assessment, Problem } from '../rules';
import type { WageTable } from '../wages';
import type { Held } from './kept-case';
import { KEY, keptCase } from './kept-case';
import type { ReadText } from './read-case';
import type { Written } from './storage';
import { eraseAll, readItem, writeItem } from './storage';
import { localToday } from './today';

type Engine = typeof import('./engine');

/** Written and taken away at once, to tell other tabs that nothing may be kept any more. */
export const NO_TRACE = 't52-no-trace';

/** `off`: the person asked to leave no trace. Otherwise how the last attempt to keep the answers went. */
type Keeping = 'off' | Written;

/** What was taken away, here or in another tab of the browser. */
interface Erased {
  answers: Answers;
  keep: Keep;
  damaged: readonly ReadText[];
  elsewhere: boolean;
}

/** A file that could not be opened, and why. */
interface Refused {
  fileName: string;
  problems: readonly Problem[];
}

/**
 * The running case. The answers are the only state: the assessment and all that follows from it are derived.
 * Each change is kept on the device at once, unless the person asked to leave no trace.
 */
class CurrentCase {
  answers = $state.raw<Answers>({});
  keep = $state.raw<Keep>({});
  /** Job Bank's medians, once loaded. */
  wages = $state.raw<WageTable | undefined>();
  today = $state(localToday());
  keeping = $state<Keeping>('kept');
  /** Saved cases that could not be read and were set aside; one with a `file` can be read by now. */
  damaged = $state.raw<readonly ReadText[]>([]);
  /** What "Start over" took away, to bring it back. */
  erased = $state.raw<Erased | undefined>();
  /** The file that was opened last, where it could not be read. */
  refused = $state.raw<Refused | undefined>();

  /** The case is the person's own: see `ShownCase`. */
  readonly readOnly = false;

  #engine = $state.raw<Engine | undefined>();
  /** Whether the evaluator has arrived; until then only the first question can be shown. */
  ready = $derived(this.#engine !== undefined);

  /** What every assessment here goes by. */
  options = $derived<AssessOptions>({
    today: this.today,
    ...(this.wages && { wages: this.wages }),
  });
  assessment = $derived.by(() => this.assessed(this.answers));
  situation = $derived<Situation>({
    answers: this.answers,
    assessment: this.assessment,
    today: this.today,
  });
  started = $derived(Object.keys(this.answers).length > 0 || (this.keep.notSure?.length ?? 0) > 0);
  /** Whether there is anything to lose: answers, or marks on documents. */
  holdsAnything = $derived(
    this.started ||
      (this.keep.ticks?.length ?? 0) > 0 ||
      Object.keys(this.keep.notes ?? {}).length > 0,
  );

  /** The evaluator and the flow. Throws before they have arrived: screens but the first await `loadEngine`. */
  get engine(): Engine {
    if (!this.#engine) throw new Error('the evaluator has not arrived yet');
    return this.#engine;
  }

  /** Fetches the evaluator, once. May be called again after a failure. */
  async loadEngine(): Promise<void> {
    this.#engine ??= await import('./engine');
  }

  /** These answers assessed with the same day and wages as the case: to look at, without touching the case. */
  assessed(answers: Answers): Assessment {
    return this.engine.assess(answers, this.options);
  }

  /** Whether a question matters now. Before the evaluator is there the first page asks all it has. */
  asks(path: AnswerPath): boolean {
    return !this.ready || this.engine.isAsked(this.situation, path);
  }

  /** Sets one answer; undefined takes it back. A "not sure" at that place ends. */
  set<Path extends AnswerPath>(path: Path, value: AnswerAt<Path> | undefined): void {
    this.answers = withAnswer(this.answers, path, value);
    this.#markSure(path);
    this.#save();
  }

  /** Answers "not sure": the answer is taken back, and the place remembered. */
  setNotSure(path: AnswerPath): void {
    this.answers = withAnswer(this.answers, path, undefined);
    this.#markSure(path);
    this.keep = { ...this.keep, notSure: [...(this.keep.notSure ?? []), path] };
    this.#save();
  }

  /** Sets the person's marks on documents: which are ready, and notes. */
  mark(marks: Pick<Keep, 'ticks' | 'notes'>): void {
    this.keep = { ...this.keep, ...marks };
    this.#save();
  }

  /** Whether "not sure" was said. Where a file has an answer beside it, the answer wins. */
  isNotSure(path: AnswerPath): boolean {
    return this.#marked(path) && !answeredPaths(this.answers).includes(path);
  }

  /** Shows another case, without keeping it. */
  take({ answers, keep = {} }: Held): void {
    this.answers = answers;
    this.keep = keep;
    keptCase.held = { answers, keep };
    keptCase.changes = [];
  }

  /** Puts a case in place, another one or this one with what another tab changed, and keeps it. */
  join(both: Held, changes: typeof keptCase.changes = []): void {
    this.take(both);
    keptCase.changes = changes;
    if (this.keeping !== 'off') this.keeping = keptCase.write(this.#file());
  }

  /** Remembers what is about to be taken away, where there is anything. */
  remember({ damaged = [], elsewhere = false }: Partial<Erased> = {}): void {
    if (!this.holdsAnything && damaged.length === 0) return;
    this.erased = { answers: this.answers, keep: this.keep, damaged, elsewhere };
  }

  /** Puts another case in the place of this one; what was here can be brought back with `undoErase`. */
  replace(file: CaseFile): void {
    this.remember();
    this.join(file);
  }

  /** Takes away the answers, and the damaged ones too; all of them can be brought back with `undoErase`. */
  startOver(): void {
    this.remember({ damaged: this.damaged });
    this.take({ answers: {} });
    for (const { text } of this.damaged) keptCase.dropAside(text);
    this.damaged = [];
    this.refused = undefined;
    keptCase.erase();
  }

  /** Brings back what was taken away. What has been answered since takes its place, so this can be undone too. */
  undoErase(): void {
    if (!this.erased) return;
    const before = this.erased;
    this.erased = undefined;
    this.remember();
    this.take(before);
    this.damaged = [...this.damaged, ...before.damaged];
    for (const { text } of before.damaged) keptCase.setAside(text);
    this.#save();
  }

  /** Lets what was taken away go for good. */
  forgetErased(): void {
    this.erased = undefined;
  }

  /** From now on nothing is kept on this device, and what was is taken away. The answers stay until the page closes. */
  leaveNoTrace(): void {
    writeItem(NO_TRACE, 'yes');
    eraseAll();
    this.stopKeeping();
  }

  /** Keeps no more, and forgets what could be brought back. The answers stay on the page. */
  stopKeeping(): void {
    this.keeping = 'off';
    this.erased = undefined;
    this.refused = undefined;
    this.damaged = [];
  }

  /** Keeps answers on this device again. */
  keepAgain(): void {
    this.keeping = 'kept';
    this.#save();
  }

  /** Takes away a case that was set aside. */
  discardDamaged(aside: ReadText): void {
    this.damaged = this.damaged.filter((other) => other !== aside);
    keptCase.dropAside(aside.text);
    if (keptCase.holds(aside.text)) keptCase.erase();
    if (this.holdsAnything) this.#save();
  }

  /** Puts a case that was set aside, and can be read by now, in the place of this one. */
  useSetAside(aside: ReadText): void {
    if (!aside.file) return;
    this.replace(aside.file);
    this.discardDamaged(aside);
  }

  /** The case as a file: readable JSON, in the format that `parseCase` reads. */
  toFile(): string {
    return JSON.stringify(this.#file(), undefined, 2);
  }

  /**
   * Brings back what is kept on this device. A case that can't be read is set aside, not lost. Rejects, and
   * touches nothing, where the code to read it can't be fetched.
   */
  async restore(): Promise<void> {
    const saved = readItem(KEY);
    if (!saved.ok) {
      this.keeping = 'forbidden';
      return;
    }
    keptCase.known = saved.text;
    const text = saved.text ?? '';
    const aside = keptCase.aside();
    if (!text && aside.length === 0) return;
    const [{ readKept }] = await Promise.all([import('./read-case'), this.loadEngine()]);
    const { current, again, others } = readKept(text, aside);
    if (current?.file) {
      this.take(current.file);
      keptCase.dropAside(text);
    } else if (current) this.keeping = keptCase.setAsideCurrent(text);
    this.damaged = current && !current.file ? [current, ...others] : others;
    if (!again?.file) return;
    this.take(again.file);
    this.#save();
    if (this.keeping === 'kept') keptCase.dropAside(again.text);
  }

  /** A page left open over midnight, or for days, still has to say "today". */
  refreshToday(): void {
    this.today = localToday();
  }

  #marked(path: AnswerPath): boolean {
    return this.keep.notSure?.includes(path) ?? false;
  }

  #markSure(path: AnswerPath) {
    if (!this.#marked(path)) return;
    this.keep = { ...this.keep, notSure: this.keep.notSure?.filter((old) => old !== path) ?? [] };
  }

  /** Keeps the case as it is now. A change is remembered, for tabs that change it at the same moment. */
  #save() {
    if (this.keeping !== 'off') this.keeping = keptCase.keep(this.#file());
  }

  #file(): CaseFile {
    return {
      format: 't52-case',
      version: 1,
      savedAt: new Date().toISOString(),
      answers: this.answers,
      keep: this.keep,
    };
  }
}

export const currentCase = new CurrentCase();
