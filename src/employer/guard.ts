/** What would be lost if the page were closed now. */
type Unsaved = 'results' | 'offer';

const unsaved = new Set<Unsaved>();

function warn(event: BeforeUnloadEvent) {
  event.preventDefault();
}

/** Says whether something would be lost: the browser asks before the page is closed as long as anything would. */
export function guard(what: Unsaved, lost: boolean): void {
  if (lost) unsaved.add(what);
  else unsaved.delete(what);
  if (unsaved.size > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
}
