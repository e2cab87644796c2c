// Starts workers, and names their scripts and no others to browsers that guard the addresses of scripts.

import { onceForName } from '../lib/once';
import { heldFile } from '../ui/gameFiles';

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

/** Where browsers find a script that the page holds itself. */
const addressOf = onceForName((name) =>
  URL.createObjectURL(new Blob([heldFile(name)!], { type: 'text/javascript' })),
);

/** One of the known scripts, in this page's own place or in the page itself. */
function knownScript(url: string): string {
  const { href, origin, pathname } = new URL(url, document.baseURI);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const held = heldFile(name);
  if ((held === undefined && origin !== location.origin) || !KNOWN.test(name))
    throw new TypeError('This is no script of the game.');
  return held === undefined ? href : addressOf(name);
}

const rules: ScriptUrlPolicy = { createScriptURL: knownScript };

/** Taken when the page starts, before any other script could claim the name. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(POLICY, rules) ?? rules;

/** The address of a script as browsers accept it. Throws a `TypeError` for any other script. */
export function scriptAddress(url: string): string {
  return policy.createScriptURL(url);
}

/**
 * A worker with this script. A page on the disk may start no module: what it holds is a script of the plain kind.
 * Throws a `TypeError` for any other script, and where the browser has no workers.
 */
export function startWorker(url: string): Worker {
  const type = heldFile(url) === undefined ? 'module' : 'classic';
  return new Worker(scriptAddress(url), { type });
}
