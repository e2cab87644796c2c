// Names the scripts of workers, and no others, to browsers that guard the addresses of scripts.

/** What the page's policy calls those who may name scripts. */
const POLICY = 'lab-worker';

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** Browsers that guard script addresses have it. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
  };
}

let policy: ScriptUrlPolicy | null = null;

/** A script of this page's own folder, as an address that a worker can be made from. */
function sameOrigin(url: string): string {
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError('A worker’s script lies beside the page.');
  return href;
}

export function workerScript(url: string): string {
  const rules: ScriptUrlPolicy = { createScriptURL: sameOrigin };
  policy ??= (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return policy.createScriptURL(url);
}
