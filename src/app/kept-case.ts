import type { CaseFile } from '../answers/types';
import type { Written } from './storage';
import { keysWith, readItem, removeItem, textAt, writeItem } from './storage';

export const KEY = 't52-case';
/**
 * Saved cases that could not be read: each text is kept under a key of its own (this one, then `-2`, `-3`) until the
 * person takes it away, so that none is ever written over.
 */
const ASIDE = 't52-case-damaged';

/** What two tabs may both change. */
export type Held = Pick<CaseFile, 'answers' | 'keep'>;

/** A change that this tab kept: when, in milliseconds, and the case before it. */
interface Change {
  at: number;
  before: Held;
}

/** So many changes are enough to find those that another tab could not know yet. */
const CHANGES = 50;

/** What the device keeps of the case. */
class KeptCase {
  /** What stood in the case's place when this tab last read or wrote it. */
  known: string | undefined;
  /** The case as this tab last kept or took it. */
  held: Held = { answers: {} };
  /** This tab's last changes, the oldest first. */
  changes: readonly Change[] = [];
  /** Hears of a case that another tab kept, when this one is about to write over it. */
  onNews: ((text: string) => void) | undefined;

  /** A text that can't be read and that only the case's own key holds: it is set aside before it is written over. */
  unread: string | undefined;

  /** Keeps the case after a change of its own, and has what another tab kept meanwhile joined to it. */
  keep(file: CaseFile): Written {
    const news = this.news();
    const change = { at: Date.parse(file.savedAt ?? ''), before: this.held };
    this.changes = [...this.changes.slice(1 - CHANGES), change];
    const written = this.write(file);
    if (typeof news === 'string') this.onNews?.(news);
    return written;
  }

  /** Writes the case. Not where a text that can't be read is in its place, and there is no room to set that aside. */
  write(file: CaseFile): Written {
    this.held = file;
    const text = JSON.stringify(file);
    let written = this.unread === undefined ? 'kept' : this.setAsideCurrent(this.unread);
    if (written === 'kept') written = writeItem(KEY, text);
    if (written === 'kept') this.known = text;
    return written;
  }

  /** What another tab put in the case's place since this one looked, undefined where it was taken away; else false. */
  news(): string | undefined | false {
    const saved = readItem(KEY);
    return saved.ok && saved.text !== this.known && saved.text;
  }

  /** Sets aside the text that is kept in the place of the case and can't be read. */
  setAsideCurrent(text: string): Written {
    const written = this.setAside(text);
    this.unread = written === 'kept' ? undefined : text;
    return written;
  }

  /** What the device keeps in the case's place now. */
  get text(): string | undefined {
    return textAt(KEY);
  }

  /** Whether this is what the device keeps now. */
  holds(text: string | undefined): boolean {
    const saved = readItem(KEY);
    return saved.ok && saved.text === text;
  }

  erase(): void {
    this.unread = this.known = undefined;
    removeItem(KEY);
  }

  /** The texts that were set aside. */
  aside(): string[] {
    return keysWith(ASIDE).flatMap((key) => textAt(key) ?? []);
  }

  /** Sets a text aside; once is enough. */
  setAside(text: string): Written {
    if (this.aside().includes(text)) return 'kept';
    let key = ASIDE;
    for (let number = 2; textAt(key) !== undefined; number += 1) key = `${ASIDE}-${number}`;
    return writeItem(key, text);
  }

  /** Takes a text that was set aside off the device. */
  dropAside(text: string): void {
    for (const key of keysWith(ASIDE)) if (textAt(key) === text) removeItem(key);
  }
}

export const keptCase = new KeptCase();
