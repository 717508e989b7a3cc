import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { Session } from './session';
import { endGroup, patiently } from './session';

/** Marionette's names for the commands of the standard. */
const COMMANDS: Record<string, string> = {
  'POST url': 'WebDriver:Navigate',
  'POST back': 'WebDriver:Back',
  'POST execute/sync': 'WebDriver:ExecuteScript',
  'POST window': 'WebDriver:SwitchToWindow',
  'POST window/new': 'WebDriver:NewWindow',
  'GET window': 'WebDriver:GetWindowHandle',
  'POST window/rect': 'WebDriver:SetWindowRect',
  'GET screenshot': 'WebDriver:TakeScreenshot',
  'POST print': 'WebDriver:Print',
  'POST click': 'WebDriver:ElementClick',
  'POST clear': 'WebDriver:ElementClear',
  'POST value': 'WebDriver:ElementSendKeys',
};

/** No page of Firefox's own, no request of its own. */
const QUIET = [
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.startup.page', 0],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['app.normandy.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['services.settings.server', 'data:,'],
  ['intl.accept_languages', 'en-CA'],
] as const;

/**
 * Starts Firefox without a window of its own, in a fresh profile in `folder`, and speaks to it by Marionette, the
 * protocol it brings along: no driver is needed. `isPrivate`: every window is a private one.
 */
export async function startFirefox(
  binary: string,
  folder: string,
  isPrivate = false,
): Promise<Session> {
  const profile = path.join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const settings = [
    ...QUIET,
    ['marionette.port', 0] as const,
    ['browser.privatebrowsing.autostart', isPrivate] as const,
  ];
  writeFileSync(
    path.join(profile, 'user.js'),
    settings.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''),
  );
  const browser = spawn(
    binary,
    ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore', detached: true },
  );
  const gone = once(browser, 'exit');
  // Firefox takes a free port, and writes down which.
  const portFile = path.join(profile, 'MarionetteActivePort');
  const marionette = await patiently(() => connect(Number(readFileSync(portFile, 'utf8'))));
  await marionette.command('WebDriver:NewSession', {});
  /** Runs a script with the rights of the browser itself. */
  const inBrowser = async (script: string) => {
    await marionette.command('Marionette:SetContext', { value: 'chrome' });
    await marionette.command('WebDriver:ExecuteScript', { script, args: [] });
    await marionette.command('Marionette:SetContext', { value: 'content' });
  };
  // Its toolbars would keep a window wider than a phone.
  await inBrowser(`document.documentElement.style.setProperty('min-width', '0', 'important')`);
  return {
    async send(method, where, body = {}) {
      const [, element, rest] = /^element\/([^/]+)\/(.*)$/.exec(where) ?? [];
      const name = COMMANDS[`${method} ${rest ?? where}`];
      if (name === undefined) throw new Error(`Marionette is not asked for ${method} ${where}`);
      const asked = element ? { ...body, id: element } : body;
      // Of what is in the window, as other drivers have it.
      const whole = where === 'screenshot' ? { full: false } : {};
      const answer = await marionette.command(name, { ...asked, ...whole });
      return Object.hasOwn(answer, 'value') ? answer['value'] : answer;
    },
    setOffline: (offline) => inBrowser(`Services.io.offline = ${String(offline)}`),
    async close() {
      marionette.close();
      endGroup(browser);
      await gone;
    },
  };
}

interface Marionette {
  command(name: string, body: object): Promise<Record<string, unknown>>;
  close(): void;
}

/** A message is its length in bytes, a colon, and JSON: [type, id, error, result] for an answer. */
type Answer = [1, number, { error: string; message: string } | null, Record<string, unknown>];

async function connect(port: number): Promise<Marionette> {
  const socket = await new Promise<net.Socket>((connected, failed) => {
    const made = net.connect(port, '127.0.0.1', () => {
      connected(made);
    });
    made.once('error', failed);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.once('close', () => {
    for (const [id, answered] of waiting) {
      answered([1, id, { error: 'gone', message: 'Firefox went away' }, {}]);
    }
  });
  let ids = 0;
  let received = Buffer.alloc(0);
  let greeted = () => undefined as unknown;
  const greeting = new Promise<void>((resolve) => (greeted = resolve));
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown;
      received = received.subarray(end);
      if (!Array.isArray(message)) greeted();
      else waiting.get((message as Answer)[1])?.(message as Answer);
    }
  });
  await greeting;
  return {
    async command(name, body) {
      const id = (ids += 1);
      const text = JSON.stringify([0, id, name, body]);
      const [, , fault, result] = await new Promise<Answer>((answered) => {
        waiting.set(id, answered);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
      waiting.delete(id);
      if (fault) throw new Error(`${fault.error}: ${fault.message}`);
      return result;
    },
    close() {
      socket.destroy();
    },
  };
}
