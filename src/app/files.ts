import { get } from 'svelte/store';
import { currentCase } from './case.svelte';
import { t } from './messages';
import type { FileRead } from './read-case';

/** More than any case can need, and little enough to read at once. */
const LARGEST_FILE = 1_000_000;

/** Offers a text or bytes for saving on the person's device; `type` is its media type. Nothing is sent anywhere. */
export function saveFile(name: string, content: BlobPart, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a little later it is no longer needed.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}

/** Offers the answers as a file with the day in its name. */
export function saveAnswers(): void {
  const name = get(t)('shell.answers.fileName', { date: currentCase.today });
  saveFile(name, currentCase.toFile());
}

/** Reads a case, or an offer, that was saved as a file. Never throws: what is wrong with the file is told. */
export async function readCaseFile(file: File): Promise<FileRead> {
  if (file.size > LARGEST_FILE) return { ok: false, problems: [{ path: '', code: 'not-a-case' }] };
  try {
    const [text, { readFileText }] = await Promise.all([file.text(), import('./read-case')]);
    return await readFileText(text);
  } catch {
    return { ok: false, problems: [{ path: '', code: 'not-json' }] };
  }
}
