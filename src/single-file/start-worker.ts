/** A script's address as the Content-Security-Policy wants it: see app/own-script.ts. */
interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
declare const trustedTypes:
  { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } | undefined;

/**
 * Stands in for employer/batch/start-worker.ts: a page opened from disk may start no file as a worker, so the worker
 * runs the page's own script, which the policy let in by its hash. No module: browsers refuse those to a page from
 * disk.
 */
export function startWorker(): Worker {
  address ??= policy.createScriptURL(OWN);
  return new Worker(address);
}

const OWN = 'the script of this page';

const rules: ScriptPolicy = {
  createScriptURL(asked) {
    const script = document.querySelector('script')?.textContent;
    if (asked !== OWN || !script) throw new TypeError(asked);
    return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  },
};

const policy =
  typeof trustedTypes === 'undefined'
    ? rules
    : trustedTypes.createPolicy('permit-check-workers', rules);

let address: string | undefined;
