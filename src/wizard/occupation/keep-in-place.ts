import { tick } from 'svelte';

/** Makes a change that may add or take away something above an element, and keeps it where it is on the screen. */
export async function keepInPlace(element: Element | null, change: () => void): Promise<void> {
  const before = element?.getBoundingClientRect().top ?? 0;
  change();
  await tick();
  const moved = (element?.isConnected ? element.getBoundingClientRect().top : before) - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}
