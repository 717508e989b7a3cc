import { vi } from 'vitest';

type CaseModule = typeof import('../../src/app/case.svelte');

/** The running case of a page that has just been opened: it knows what the device keeps, and nothing else. */
export async function openPage(): Promise<CaseModule['currentCase']> {
  vi.resetModules();
  const { currentCase } = await import('../../src/app/case.svelte');
  await currentCase.restore();
  return currentCase;
}

/** What the device keeps under a key of the app. */
export const kept = (key: 'case' | 'case-damaged' | 'language') =>
  localStorage.getItem(`t52-${key}`);

/** The case that the device keeps. */
export function keptCase(): Record<string, unknown> {
  return JSON.parse(kept('case') ?? '{}') as Record<string, unknown>;
}

/** The device's storage refuses to be used. */
export function forbidStorage(): void {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
}

/** The device's storage takes no more. */
export function fillStorage(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
}
