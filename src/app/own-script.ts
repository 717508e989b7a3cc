/** A script's address as the Content-Security-Policy wants it: see `trusted-types` in index.html. */
interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
declare const trustedTypes:
  { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } | undefined;

let policy: ScriptPolicy | undefined;

/**
 * The address of a worker's script, allowed to run where it stands in the app's own folder. Throws a TypeError for
 * any other. Browsers without Trusted Types take the address as it is.
 */
export function ownScript(address: string): string {
  policy ??=
    typeof trustedTypes === 'undefined'
      ? { createScriptURL: inOwnFolder }
      : trustedTypes.createPolicy('permit-check-workers', { createScriptURL: inOwnFolder });
  return policy.createScriptURL(address);
}

function inOwnFolder(address: string): string {
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(new URL('./', document.baseURI).href)) throw new TypeError(address);
  return href;
}
