import { currentCase, NO_TRACE } from './case.svelte';
import { KEY, keptCase } from './kept-case';

/** The app may be open in several tabs, which share what the device keeps: what one does there, the others follow. */
export function followOtherTabs(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (currentCase.keeping === 'off') return;
    if (key === NO_TRACE && newValue !== null) currentCase.stopKeeping();
    // No key: the browser was told to take everything away.
    else if (key === null || (key === KEY && newValue === null)) followErasure();
    else if (key === KEY) followCase(newValue ?? '');
  });
  keptCase.onNews = followCase;
  // A page that Back brings out of the browser's memory is as it was when it was left.
  window.addEventListener('pageshow', catchUp);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') catchUp();
  });
}

/** Takes over the case that another tab has kept. Without a connection there may be no code to read it. */
function followCase(text: string): void {
  import('./two-tabs').then(
    ({ follow }) => {
      follow(text);
    },
    () => {
      if (!keptCase.holds(text)) keptCase.setAside(text);
    },
  );
}

/** What this tab was not told of while it was put away: what another did then, it follows now. */
function catchUp(): void {
  const news = currentCase.keeping === 'off' ? false : keptCase.news();
  if (news === undefined) followErasure();
  else if (news !== false) followCase(news);
}

/** Takes the answers away as another tab did; those on this page can be brought back. */
function followErasure(): void {
  if (!keptCase.holds(undefined)) return;
  keptCase.unread = keptCase.known = undefined;
  currentCase.remember({ elsewhere: true });
  currentCase.take({ answers: {} });
}
