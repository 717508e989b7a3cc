import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Session } from './session';
import { endGroup, freePort, patiently } from './session';

/** Where Debian and its kin put WebKitGTK's small browser. */
interface WebKit {
  driver: string;
  browser: string;
}

/**
 * Starts WebKitGTK's own small browser by its driver. Under automation it keeps nothing beyond the session, as a
 * private window does. Where there is no display it gets one of its own (xvfb-run).
 */
export async function startWebKit({ driver, browser }: WebKit): Promise<Session> {
  const port = await freePort();
  const [command, ...rest] = [
    ...(process.env['DISPLAY'] ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24']),
    driver,
    '-p',
    String(port),
  ];
  const running = spawn(command, rest, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, LANG: 'C.UTF-8', LANGUAGE: 'en_CA' },
  });
  const gone = once(running, 'exit');
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (answer.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  };
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  await patiently(() => ask('GET', 'status'));
  const { sessionId } = (await ask('POST', 'session', { capabilities })) as { sessionId: string };
  return {
    send: (method, path, body) =>
      ask(method, `session/${sessionId}/${path}`, method === 'POST' ? (body ?? {}) : undefined),
    async close() {
      // The driver, the browser and the display they were given.
      endGroup(running);
      await gone;
    },
  };
}
