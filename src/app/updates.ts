// Learns of a newer published version, and changes to it only when the player says so; the service worker keeps the game without a network.

import { isOneFile } from '../ui/gameFiles';
import type { WithoutNetwork } from '../ui/hud/dialogs/settingsDialog';
import { games } from './device';
import { newVersion, type Version } from './page';
import { scriptAddress } from './scripts';

function ownBuild(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
}

function isVersion(value: unknown): value is Version {
  const { build, rules } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof build === 'string' && typeof rules === 'number';
}

async function publishedVersion(): Promise<Version | null> {
  try {
    const answer = await fetch(new URL('version.json', document.baseURI), { cache: 'no-store' });
    const value: unknown = answer.ok ? await answer.json() : null;
    return isVersion(value) ? value : null;
  } catch {
    return null;
  }
}

/** The service worker; a page that is not served securely has none. */
function workers(): ServiceWorkerContainer | undefined {
  return (navigator as Partial<Navigator>).serviceWorker;
}

/** Whether this page can be used without a network, for those who ask. */
export function withoutNetwork(): WithoutNetwork {
  if (isOneFile()) return 'oneFile';
  return workers() === undefined ? 'notHere' : 'kept';
}

/** The cache of a version, and the mark of a complete one; the service worker uses the same names. */
const cacheName = (build: string) => `own-bearings-${build}`;
const WHOLE = './whole';
const CHOSEN_CACHE = 'own-bearings-chosen';
const CHOSEN = './chosen';

async function isWhole(build: string): Promise<boolean> {
  const cache = (await caches.has(cacheName(build))) ? await caches.open(cacheName(build)) : null;
  return (await cache?.match(WHOLE)) !== undefined;
}

const TRY_AGAIN_MS = 1000;
const MOST_TRIES = 120;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
}

/** Lets the service worker fetch the version; true once all of it is there. */
async function bring(registration: ServiceWorkerRegistration, build: string): Promise<boolean> {
  await registration.update();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (await isWhole(build)) return true;
    await pause();
  }
  return false;
}

async function isReady({ build }: Version): Promise<boolean> {
  const registration = await workers()?.getRegistration();
  return registration === undefined || bring(registration, build);
}

async function readyVersion(): Promise<Version | null> {
  const version = await publishedVersion();
  if (version === null || version.build === ownBuild()) return null;
  return (await isReady(version)) ? version : null;
}

/** Looks whether a newer version is published. Never fails; without a network it does nothing. */
export async function lookForUpdate(): Promise<void> {
  if (ownBuild() === '' || newVersion.peek() !== null) return;
  newVersion.value = 'looking';
  newVersion.value = await readyVersion().catch(() => null);
}

/** Changes to a version that is ready: everything is kept first, then the page is opened anew. */
export async function takeVersion({ build }: Version): Promise<void> {
  await games.settled();
  if (workers()?.controller) {
    const chosen = await caches.open(CHOSEN_CACHE);
    await chosen.put(CHOSEN, new Response(build));
  }
  location.reload();
}

/** Keeps this version for the time without a network. A browser or a place that allows no service worker does without. */
export async function keepOffline(): Promise<void> {
  if (ownBuild() === '') return;
  try {
    await workers()?.register(scriptAddress('sw.js'), { updateViaCache: 'none' });
  } catch {
    // The page works as before, with a network.
  }
}
