/** What Chromium, Firefox, Safari and Vite say when a part of the app can't be fetched. */
const UNFETCHED = /dynamically imported module|importing a module script|unable to preload/i;

/** Whether something went wrong because a part did not come, and not by a fault of the app. */
export function isMissingPart(fault: unknown): boolean {
  return fault instanceof Error && UNFETCHED.test(fault.message);
}
