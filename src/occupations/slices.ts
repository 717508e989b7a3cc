/** Long work done in slices, all at once or with pauses in which the page can answer. */

/** Does all of it at once. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it slice by slice. Between two slices whatever waits has its turn: a key, a frame. */
export async function withPauses<T>(work: Generator<void, T>): Promise<T> {
  // Messages come at once where timers are held back to 4 ms each.
  const { port1, port2 } = new MessageChannel();
  try {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await new Promise((resume) => {
        port1.onmessage = resume;
        port2.postMessage(undefined);
      });
    }
  } finally {
    port1.close();
  }
}
