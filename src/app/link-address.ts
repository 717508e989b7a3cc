/** Links that carry a case: `#/open/v1/PAYLOAD`. Light, so that the first page can tell them from its own addresses. */
const LINK = /^#\/?open(\/|$)/;

/** Whether a fragment is a link that carries a case, of any version, whole or not. */
export function isLink(fragment: string): boolean {
  return LINK.test(fragment);
}
