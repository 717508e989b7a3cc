/** How often the page shows how far a long work is. */
const PAUSE_MS = 300;

/** Tells the first news at once, and later ones only after a pause: what comes in between is passed over. */
export function nowAndThen<News>(tell: (news: News) => void): (news: News) => void {
  let next = 0;
  return (news) => {
    const now = performance.now();
    if (now < next) return;
    next = now + PAUSE_MS;
    tell(news);
  };
}
