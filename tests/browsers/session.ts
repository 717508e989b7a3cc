import type { ChildProcess } from 'node:child_process';
import net from 'node:net';

/** What these tests ask of a browser: the commands of W3C WebDriver, by whatever way the browser takes them. */
export interface Session {
  /** A command by its path in the standard ("url", "element/ID/click"); rejects with what the browser says. */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Whether the browser itself can be told that there is no network; where it cannot, only the server goes. */
  setOffline?(offline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** How WebDriver writes an element in what scripts take and give. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface ElementRef {
  [ELEMENT]: string;
}

/** Calls until the promise resolves; gives up with the last error after so many milliseconds. */
export async function patiently<T>(attempt: () => Promise<T>, within = 20_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (fault) {
      if (Date.now() > end) throw fault;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

/** Ends a process that leads a group of its own, and all that it started. */
export function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

/** A port of 127.0.0.1 that nobody has now. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
