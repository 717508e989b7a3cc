import type { Written } from './storage';
import { keysWith, readItem, removeItem, writeItem } from './storage';

export const KEY = 't52-case';
/**
 * Saved cases that could not be read: each text is kept under a key of its own (this one, then `-2`, `-3`) until the
 * person takes it away, so that none is ever written over.
 */
const ASIDE = 't52-case-damaged';

/** What the device keeps of the case. */
class KeptCase {
  /** A text that can't be read and that only the case's own key holds: it is set aside before it is written over. */
  unread: string | undefined;

  /** Keeps the case. Not where a text that can't be read is in its place, and there is no room to set that aside. */
  write(text: string): Written {
    const written = this.unread === undefined ? 'kept' : this.setAsideCurrent(this.unread);
    return written === 'kept' ? writeItem(KEY, text) : written;
  }

  /** Sets aside the text that is kept in the place of the case and can't be read. */
  setAsideCurrent(text: string): Written {
    const written = this.setAside(text);
    this.unread = written === 'kept' ? undefined : text;
    return written;
  }

  /** Whether this is what the device keeps now. */
  holds(text: string | undefined): boolean {
    const saved = readItem(KEY);
    return saved.ok && saved.text === text;
  }

  erase(): void {
    this.unread = undefined;
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

function textAt(key: string): string | undefined {
  const saved = readItem(key);
  return saved.ok ? saved.text : undefined;
}
