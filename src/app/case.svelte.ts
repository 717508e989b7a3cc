import type { AnswerAt, AnswerPath } from '../answers/paths';
import { withAnswer } from '../answers/paths';
import type { Answers, CaseFile, Keep } from '../answers/types';
import type { Situation } from '../flow';
import type { Problem } from '../rules';
import type { WageTable } from '../wages';
import type { Written } from './storage';
import { eraseAll, readItem, removeItem, writeItem } from './storage';

type Engine = typeof import('./engine');

const KEY = 't52-case';
/** A saved case that could not be read is kept here until the person has saved or discarded it. */
const DAMAGED_KEY = 't52-case-damaged';

/** `off`: the person asked to leave no trace. Otherwise how the last attempt to keep the answers went. */
type Keeping = 'off' | Written;

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
  /** The text of a saved case that could not be read, and what is wrong with it. */
  damaged = $state.raw<{ text: string; problems: readonly Problem[] } | undefined>();
  /** What "Start over" took away, to bring it back. */
  erased = $state.raw<{ answers: Answers; keep: Keep } | undefined>();

  #engine = $state.raw<Engine | undefined>();
  /** Whether the evaluator has arrived; until then only the first question can be shown. */
  ready = $derived(this.#engine !== undefined);

  assessment = $derived.by(() =>
    this.engine.assess(this.answers, {
      today: this.today,
      ...(this.wages && { wages: this.wages }),
    }),
  );
  situation = $derived<Situation>({
    answers: this.answers,
    assessment: this.assessment,
    today: this.today,
  });
  started = $derived(Object.keys(this.answers).length > 0 || (this.keep.notSure?.length ?? 0) > 0);

  /** The evaluator and the flow. Throws before they have arrived: screens but the first await `loadEngine`. */
  get engine(): Engine {
    if (!this.#engine) throw new Error('the evaluator has not arrived yet');
    return this.#engine;
  }

  /** Fetches the evaluator, once. May be called again after a failure. */
  async loadEngine(): Promise<void> {
    this.#engine ??= await import('./engine');
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

  isNotSure(path: AnswerPath): boolean {
    return this.keep.notSure?.includes(path) ?? false;
  }

  /** Puts another case in the place of this one; what was here can be brought back with `undoErase`. */
  replace({ answers, keep = {} }: CaseFile): void {
    if (this.started) this.erased = { answers: this.answers, keep: this.keep };
    this.answers = answers;
    this.keep = keep;
    this.#save();
  }

  startOver(): void {
    if (this.started) this.erased = { answers: this.answers, keep: this.keep };
    this.answers = {};
    this.keep = {};
    this.discardDamaged();
    removeItem(KEY);
  }

  /** Brings back what was taken away. What has been answered since takes its place, so this can be undone too. */
  undoErase(): void {
    if (!this.erased) return;
    const since = this.started ? { answers: this.answers, keep: this.keep } : undefined;
    ({ answers: this.answers, keep: this.keep } = this.erased);
    this.erased = since;
    this.#save();
  }

  /** Lets what was taken away go for good. */
  forgetErased(): void {
    this.erased = undefined;
  }

  /** From now on nothing is kept on this device, and what was is taken away. The answers stay until the page closes. */
  leaveNoTrace(): void {
    this.keeping = 'off';
    this.erased = undefined;
    this.damaged = undefined;
    eraseAll();
  }

  /** Keeps answers on this device again. */
  keepAgain(): void {
    this.keeping = 'kept';
    this.#save();
  }

  discardDamaged(): void {
    this.damaged = undefined;
    removeItem(DAMAGED_KEY);
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
    const damaged = readItem(DAMAGED_KEY);
    const text = saved.text ?? '';
    const old = damaged.ok ? (damaged.text ?? '') : '';
    if (!text && !old) return;
    const [{ parseCase }] = await Promise.all([import('./read-case'), this.loadEngine()]);
    if (text) {
      const parsed = parseCase(text);
      if (parsed.ok) {
        this.answers = parsed.case.answers;
        this.keep = parsed.case.keep ?? {};
      } else {
        this.damaged = { text, problems: parsed.problems };
        this.keeping = writeItem(DAMAGED_KEY, text);
        if (this.keeping === 'kept') removeItem(KEY);
        return;
      }
    }
    if (old) {
      const parsed = parseCase(old);
      this.damaged = { text: old, problems: parsed.ok ? [] : parsed.problems };
    }
  }

  /** A page left open over midnight, or for days, still has to say "today". */
  refreshToday(): void {
    this.today = localToday();
  }

  #markSure(path: AnswerPath) {
    if (!this.isNotSure(path)) return;
    this.keep = { ...this.keep, notSure: this.keep.notSure?.filter((old) => old !== path) ?? [] };
  }

  #save() {
    if (this.keeping === 'off') return;
    this.keeping = writeItem(KEY, JSON.stringify(this.#file()));
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

/** Today in the person's own time zone, as an ISO date. */
function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
