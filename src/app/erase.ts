import { currentCase } from './case.svelte';
import { looking } from './looking.svelte';
import { keysWith } from './storage';

const forgetting = new Set<() => void>();

/** Says how to let go of what a room of the app holds besides the case while the page is open. */
export function whenErased(forget: () => void): void {
  forgetting.add(forget);
}

/**
 * Takes everything of this site off the device: what is kept, in every tab, what stands on this page, and the copy of
 * the site. From then on this page keeps nothing. Says whether all of it is gone, as the device tells it. Never rejects.
 */
export async function eraseEverything(): Promise<'gone' | 'left'> {
  for (const forget of forgetting) forget();
  looking.forget();
  currentCase.leaveNoTrace();
  currentCase.take({ answers: {} });
  try {
    const { offline } = await import('./offline.svelte');
    return (await offline.remove()) && keysWith('t52-').length === 0 ? 'gone' : 'left';
  } catch {
    // The browser refuses, or the code did not come.
    return 'left';
  }
}
