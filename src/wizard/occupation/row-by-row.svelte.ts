/** The rows that stand, as they are, and below them what was found besides. */
export function addedBelow<T extends { noc: string }>(
  standing: readonly T[],
  found: readonly T[],
): T[] {
  const isThere = (noc: string) => standing.some((row) => row.noc === noc);
  return [...standing, ...found.filter(({ noc }) => !isThere(noc))];
}

/**
 * A list that comes onto the page a row a frame, from the top: drawing all rows at once takes a slow phone several
 * frames, and a letter typed meanwhile would come late. Rows of the list before stand until a new one takes their
 * place, so that nothing below jumps.
 */
export class RowByRow<T extends { noc: string }> {
  rows = $state.raw<readonly T[]>([]);
  /** What the rows will be once all have come. */
  whole = $state.raw<readonly T[]>([]);
  #frame = 0;
  #held = false;

  /** Shows other rows from the next frame on; none at once. */
  show(next: readonly T[]): void {
    cancelAnimationFrame(this.#frame);
    this.whole = next;
    if (next.length === 0) {
      this.rows = next;
      return;
    }
    let there = 0;
    this.#held = false;
    const place = () => {
      if (this.#held) {
        this.#held = false;
        this.#frame = requestAnimationFrame(place);
        return;
      }
      there += 1;
      const fresh = next.slice(0, there);
      const before = this.rows.filter((row) => !fresh.some(({ noc }) => noc === row.noc));
      this.rows = [...fresh, ...before.slice(0, next.length - there)];
      if (there < next.length) this.#frame = requestAnimationFrame(place);
    };
    this.#frame = requestAnimationFrame(place);
  }

  /** Leaves the next frame to what the person just typed. */
  holdForAFrame(): void {
    this.#held = true;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}
