/**
 * The device's storage, which may be forbidden, full or cleared at any time. Nothing here throws: callers are
 * told what happened, so that they can tell the person.
 */

/** What browsers call it when there is no room; the second is Firefox's older name. */
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

export type Written = 'kept' | 'full' | 'forbidden';

/** What is kept under a key; `ok` is false where storage is forbidden. */
export function readItem(key: string): { ok: true; text: string | undefined } | { ok: false } {
  try {
    return { ok: true, text: localStorage.getItem(key) ?? undefined };
  } catch {
    return { ok: false };
  }
}

/** The text under a key; undefined where there is none, and where storage is forbidden. */
export function textAt(key: string): string | undefined {
  const saved = readItem(key);
  return saved.ok ? saved.text : undefined;
}

/** Keeps a text under a key. */
export function writeItem(key: string, text: string): Written {
  try {
    localStorage.setItem(key, text);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && FULL.includes(error.name) ? 'full' : 'forbidden';
  }
}

/** Takes away what is kept under a key. */
export function removeItem(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden storage holds nothing of ours.
  }
}

/** Takes away everything the app keeps on this device. */
export function eraseAll(): void {
  keysWith('t52-').forEach(removeItem);
}

/** The keys that begin with these letters. */
export function keysWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    // Forbidden storage holds nothing of ours.
    return [];
  }
}
