/**
 * Links that carry a case: `#/open/v1/PAYLOAD`. Light, so that the first page can tell them from its own addresses. Some
 * chats write the slashes as "%2F".
 */
const LINK = /^#(\/|%2f)?open(\/|%2f|$)/i;

/** Whether a fragment is a link that carries a case, of any version, whole or not. */
export function isLink(fragment: string): boolean {
  return LINK.test(fragment);
}
