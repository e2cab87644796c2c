// Starts workers, and vouches for their scripts and no others to browsers that guard which scripts may start.

import { onceForName } from '../lib/once';
import { heldFile } from '../ui/gameFiles';

/** The name of the page's trusted types policy. */
const POLICY = 'own-bearings';

/** Every script that the page starts beside its own: two workers and the service worker. */
const KNOWN = /^(?:labWorker|forecastWorker)\b.*|^sw\.js$/;

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** Present in browsers that guard which scripts may start. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
  };
}

/** The address of a script that the page itself holds. */
const addressOf = onceForName((name) =>
  URL.createObjectURL(new Blob([heldFile(name)!], { type: 'text/javascript' })),
);

/** The address of one of the known scripts, beside the page or inside it. */
function knownScript(url: string): string {
  const { href, origin, pathname } = new URL(url, document.baseURI);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const held = heldFile(name);
  if ((held === undefined && origin !== location.origin) || !KNOWN.test(name))
    throw new TypeError('This is no script of the game.');
  return held === undefined ? href : addressOf(name);
}

const rules: ScriptUrlPolicy = { createScriptURL: knownScript };

/** The policy is made when the page starts, before any other script could take its name. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(POLICY, rules) ?? rules;

/** The address of a script as browsers accept it. Throws a `TypeError` for any other script. */
export function scriptAddress(url: string): string {
  return policy.createScriptURL(url);
}

/** Starts a worker with this script. A page that is opened from the disk may start no module, so that what it holds is a classic script. Throws a `TypeError` for any other script, and where the browser has no workers. */
export function startWorker(url: string): Worker {
  const type = heldFile(url) === undefined ? 'module' : 'classic';
  return new Worker(scriptAddress(url), { type });
}
