import { currentCase, NO_TRACE } from './case.svelte';
import { KEY, keptCase } from './kept-case';

/** The app may be open in several tabs, which share what the device keeps: what one does there, the others follow. */
export function followOtherTabs(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (currentCase.keeping === 'off') return;
    if (key === NO_TRACE && newValue !== null) currentCase.stopKeeping();
    // No key: the browser was told to take everything away.
    else if (key === null || (key === KEY && newValue === null)) followErasure();
    // Without a connection there may be no code to read it; the next change is another try.
    else if (key === KEY) followCase(newValue ?? '').catch(() => undefined);
  });
}

/** Takes over the case that another tab has kept. */
async function followCase(text: string): Promise<void> {
  const { parseCase } = await import('./read-case');
  // What has been kept since is from this tab, or is told by itself.
  if (currentCase.keeping === 'off' || !keptCase.holds(text)) return;
  const read = parseCase(text);
  keptCase.unread = read.ok ? undefined : text;
  if (!read.ok) return;
  // What this tab could not keep would be lost.
  if (currentCase.keeping !== 'kept') currentCase.remember({ elsewhere: true });
  currentCase.take(read.case);
  currentCase.keeping = 'kept';
}

/** Takes the answers away as another tab did; those on this page can be brought back. */
function followErasure(): void {
  if (!keptCase.holds(undefined)) return;
  keptCase.unread = undefined;
  currentCase.remember({ elsewhere: true });
  currentCase.take({ answers: {} });
}
