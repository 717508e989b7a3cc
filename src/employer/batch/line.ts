import type { Asked, Call, Calls, Port, Told } from './protocol';

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** What the worker tells without being asked. */
type News = Exclude<Told, { id: number }>;

/** The line from the page to the worker: calls go out by number, and each answer finds who waits for it. */
export class Line {
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;
  /** Why nobody is at the other end any more. */
  private cut: Error | undefined;

  constructor(
    private readonly port: Port,
    private readonly news: (news: News) => void,
  ) {
    port.onmessage = ({ data }: MessageEvent<Told>) => {
      this.take(data);
    };
  }

  /** Calls the worker. Rejects with what went wrong there, and where the line is cut, before or while it waits. */
  call<Name extends Call>(
    call: Name,
    args: Parameters<Calls[Name]>,
    transfer: Transferable[],
  ): Promise<Awaited<ReturnType<Calls[Name]>>> {
    if (this.cut) return Promise.reject(this.cut);
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.port.postMessage({ id, call, args } satisfies Asked, transfer);
    });
  }

  /** Cuts the line: the worker is gone. Whoever waits, or calls from now on, is told why. */
  end(why: Error): void {
    this.cut ??= why;
    for (const { reject } of this.waiting.values()) reject(why);
    this.waiting.clear();
  }

  private take(told: Told): void {
    // What was on its way when the worker was let go tells of a table that is no more.
    if (this.cut) return;
    if (!('id' in told)) {
      this.news(told);
      return;
    }
    const waiting = this.waiting.get(told.id);
    this.waiting.delete(told.id);
    if ('error' in told) waiting?.reject(new Error(told.error));
    else waiting?.resolve(told.result);
  }
}
