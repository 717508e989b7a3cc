import { cachePrefix, lockName, releaseOf, TAKE_OVER, TIDY } from '../service-worker/release';
import { ONE_FILE } from './one-file';
import { ownScript } from './own-script';

/** `none`: not in this browser, or not from this address (a file, say). */
type Ready = 'none' | 'getting-ready' | 'ready' | 'failed';

/** Between two looks for a new release, in milliseconds: a page left open for days looks once an hour. */
const BETWEEN_LOOKS = 3_600_000;

/**
 * The copy of the app on this device: whether it is complete, and whether a newer release waits. A newer one is
 * never forced on a tab: it waits until it is asked for, or until no tab is open.
 */
class Offline {
  ready = $state<Ready>('none');
  /** `waiting`: a newer release can be taken. `elsewhere`: another tab took it; this one goes on as it is. */
  newRelease = $state<'waiting' | 'elsewhere' | undefined>();

  #registration: ServiceWorkerRegistration | undefined;
  /** Whether a copy is to be kept: a person may say no while it is being made. */
  #wanted = false;
  #asked = false;
  #looked = 0;
  #keepsLooking = false;

  /** Starts keeping the app on this device. Never rejects: see `ready`. */
  async start(): Promise<void> {
    if (ONE_FILE || !import.meta.env.PROD || !('serviceWorker' in navigator) || this.#wanted)
      return;
    this.#wanted = true;
    this.ready = 'getting-ready';
    let registration: ServiceWorkerRegistration;
    try {
      registration = await navigator.serviceWorker.register(ownScript('./sw.js'));
    } catch {
      // Forbidden (a private window, say), or no connection: the app goes on without.
      this.ready = 'failed';
      return;
    }
    if (!this.#stillWanted()) {
      await this.remove().catch(() => undefined);
      return;
    }
    this.#registration = registration;
    const { scope } = registration;
    const release = releaseOf([...document.scripts].map(({ src }) => src));
    // Held as long as the tab is open, so that what it needs is not taken away.
    if ('locks' in navigator) {
      navigator.locks
        .request(lockName(scope, release), { mode: 'shared' }, () => new Promise(() => undefined))
        .catch(() => undefined);
    }
    this.#follow(registration);
    const active = await navigator.serviceWorker.ready;
    const kept = await isKept(scope, release);
    if (!this.#stillWanted()) return;
    // A browser may clear the copy and leave its worker: then nothing is promised.
    this.ready = kept ? 'ready' : 'failed';
    active.active?.postMessage(TIDY);
    await this.look();
    this.#keepLooking();
  }

  /** Looks when the page comes to the front, and each hour while it stays there. */
  #keepLooking() {
    if (this.#keepsLooking) return;
    this.#keepsLooking = true;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.look();
    });
    setInterval(() => void this.look(), BETWEEN_LOOKS);
  }

  /** Looks for a newer release, at most once an hour: the one request that is made once the app is ready. */
  async look(now = Date.now()): Promise<void> {
    if (!this.#registration || now - this.#looked < BETWEEN_LOOKS) return;
    this.#looked = now;
    // Without a connection there is none to be found.
    await this.#registration.update().catch(() => undefined);
  }

  /** Goes over to the newer release. What has been answered is kept on the device, or the person is asked first. */
  takeNewRelease(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) {
      location.reload();
      return;
    }
    this.#asked = true;
    waiting.postMessage(TAKE_OVER);
  }

  /**
   * Takes the copy of the app off this device, also one that an earlier visit made. It is made again at the next visit.
   * Says whether nothing of it is left.
   */
  async remove(): Promise<boolean> {
    this.#registration = undefined;
    this.#wanted = false;
    this.ready = 'none';
    this.newRelease = undefined;
    // A file from disk has no copy, and the browser throws where it is asked for one.
    if (ONE_FILE || !('serviceWorker' in navigator)) return true;
    const scope = new URL('./', location.href).href;
    const found = await navigator.serviceWorker.getRegistration();
    // A folder above ours may have a worker of its own.
    if (found?.scope === scope) {
      const { installing } = found;
      await found.unregister();
      // A worker that is still fetching would fill its cache again.
      if (installing) await pastInstalling(installing);
    }
    const ours = async () =>
      (await caches.keys()).filter(
        (name) => name.startsWith(cachePrefix('')) && name.endsWith(scope),
      );
    await Promise.all((await ours()).map((name) => caches.delete(name)));
    return (await ours()).length === 0;
  }

  /** Asked again after each wait: the compiler takes it for what it was before. */
  #stillWanted(): boolean {
    return this.#wanted;
  }

  #follow(registration: ServiceWorkerRegistration) {
    const look = () => {
      // Without a worker in charge, one that waits is the first there is.
      if (registration.waiting && navigator.serviceWorker.controller) this.newRelease = 'waiting';
    };
    look();
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'redundant' && !registration.active) this.ready = 'failed';
        look();
      });
    });
    let inCharge = navigator.serviceWorker.controller;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      const first = inCharge === null;
      inCharge = navigator.serviceWorker.controller;
      if (this.#asked) location.reload();
      else if (!first) this.newRelease = 'elsewhere';
    });
  }
}

/** Whether the copy of a release is on this device. */
async function isKept(scope: string, release: string): Promise<boolean> {
  const names = await caches.keys().catch(() => []);
  return names.some((name) => name.startsWith(`${cachePrefix(release)}-`) && name.endsWith(scope));
}

export const offline = new Offline();

/** Waits until a worker is no longer being installed: it is there, or it was given up. */
function pastInstalling(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Names the manifest of the page's language, by which the app is installed. No manifest, nothing to name. */
export function nameManifest(language: string): void {
  const link = document.querySelector('link[rel=manifest]');
  link?.setAttribute(
    'href',
    language === 'en' ? './manifest.webmanifest' : `./manifest.${language}.webmanifest`,
  );
}
