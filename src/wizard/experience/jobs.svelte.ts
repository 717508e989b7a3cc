import type { Position } from '../../answers/types';
import { currentCase } from '../../app/case.svelte';
import type { Draft } from './draft';
import { draftOf, forgetUnread, isBlank, positionOf } from './draft';

/** A job on the page. The case holds it as soon as it is complete, and only while it is. */
export interface Job {
  readonly id: number;
  readonly draft: Draft;
  /** Whether its fields are shown. A job that is not complete stays open, so that nothing typed is lost. */
  readonly open: boolean;
  /** How often the person had tried to go on when it was added: only a later try tells what is missing in it. */
  readonly since: number;
}

/** The jobs of the page: those of the case, and those that are not complete yet. */
export class Jobs {
  list = $state.raw<readonly Job[]>([]);
  /** The last one taken away, to bring it back. */
  removed = $state.raw<{ job: Job; at: number } | undefined>();
  #lastId = 0;
  /** What the case holds, as far as this page knows. */
  #known: readonly Position[] | undefined;

  constructor() {
    this.follow(currentCase.answers.experience?.positions);
  }

  /** Takes over what came from elsewhere: a file that was opened, answers brought back. An echo changes nothing. */
  follow(positions: readonly Position[] | undefined): void {
    const same = JSON.stringify(positions) === JSON.stringify(this.#known);
    if (same) return;
    this.#known = positions;
    this.removed = undefined;
    this.list = (positions ?? []).map((position) => ({
      id: this.#newId(),
      draft: draftOf(position),
      open: false,
      since: 0,
    }));
  }

  /** Adds an empty job, open; gives its id. */
  add(since: number): number {
    const id = this.#newId();
    this.list = [...this.list, { id, draft: {}, open: true, since }];
    return id;
  }

  change(id: number, part: Draft): void {
    this.#put(id, (job) => ({ ...job, draft: { ...job.draft, ...part } }));
    this.#write();
  }

  setOpen(id: number, open: boolean): void {
    this.#put(id, (job) => ({ ...job, open }));
  }

  remove(id: number): void {
    const at = this.list.findIndex((job) => job.id === id);
    const job = this.list[at];
    if (!job) return;
    this.list = this.list.filter((other) => other !== job);
    this.removed = isBlank(job.draft) ? undefined : { job, at };
    this.#write();
  }

  /** Brings the last one taken away back to its place. What its fields could not read was not kept. */
  undoRemove(): void {
    if (!this.removed) return;
    const { job, at } = this.removed;
    const draft = forgetUnread(job.draft);
    const back = { ...job, draft, open: positionOf(draft) === undefined };
    this.list = [...this.list.slice(0, at), back, ...this.list.slice(at)];
    this.removed = undefined;
    this.#write();
  }

  clear(): void {
    this.list = [];
    this.removed = undefined;
    this.#write();
  }

  #put(id: number, update: (job: Job) => Job) {
    this.list = this.list.map((job) => (job.id === id ? update(job) : job));
  }

  #write() {
    const complete = this.list
      .map(({ draft }) => positionOf(draft))
      .filter((position) => position !== undefined);
    this.#known = complete.length ? complete : undefined;
    currentCase.set('experience.positions', complete.length ? complete : undefined);
  }

  #newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
