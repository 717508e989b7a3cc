export interface Host {
  /** Where the site is. */
  url: string;
  /** The paths that were asked for, in order. */
  asked: readonly string[];
  /** Serves another folder from now on: a new release. */
  release: (folder: string) => void;
  /** From now on it answers nothing, and only notes what is asked. */
  goAway: () => void;
  close: () => Promise<void>;
}

/**
 * Serves a folder under a path of 127.0.0.1 that begins and ends with "/". Port 0 takes a free one. `compressed`: text
 * goes out smaller, as from real hosts, which takes time that only those need who measure. `caching` is the rule that goes
 * with each file: "no-store", unless it is said.
 */
export function serve(
  folder: string,
  port: number,
  prefix: string,
  options?: { compressed?: boolean; caching?: string },
): Promise<Host>;
