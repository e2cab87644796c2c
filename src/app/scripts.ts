// Names the scripts of workers, and no others, to browsers that guard the addresses of scripts.

/** What the page's policy calls those who may name scripts. */
const POLICY = 'own-bearings';

/** Every script that the page starts beside its own: two workers and the service worker. */
const KNOWN = /^(?:labWorker|forecastWorker)\b.*|^sw\.js$/;

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** Browsers that guard script addresses have it. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
  };
}

/** One of the known scripts in this page's own place. */
function knownScript(url: string): string {
  const { href, origin, pathname } = new URL(url, document.baseURI);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (origin !== location.origin || !KNOWN.test(name))
    throw new TypeError('This is no script of the game.');
  return href;
}

const rules: ScriptUrlPolicy = { createScriptURL: knownScript };

/** Taken when the page starts, before any other script could claim the name. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(POLICY, rules) ?? rules;

/** The address of a worker's script as browsers accept it. Throws a `TypeError` for any other script. */
export function scriptAddress(url: string): string {
  return policy.createScriptURL(url);
}
