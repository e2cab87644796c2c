// The service worker: keeps whole versions of the page, serves the chosen one with or without a network, and never mixes two.

/** As much of a service worker's surroundings as is used; the page's own types do not know them. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(wanted: object): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', act: (event: Asked) => void): void;
}

/** Put in by the build: the fingerprint of this version, and all its files. */
declare const BUILD: string;
declare const FILES: readonly string[];

const worker = globalThis as unknown as Surroundings;
const { scope } = worker.registration;

const PREFIX = 'own-bearings-';
const own = PREFIX + BUILD;
const CHOSEN_CACHE = `${PREFIX}chosen`;
const CHOSEN = './chosen';
const WHOLE = './whole';
const PAGE = './index.html';
/** Whether the name of a file changes with its content, so that no two versions differ in it. */
const IS_FINGERPRINTED = /\/assets\/.+-[\w-]{8}\.\w+$/;

/** Whether the page is of this version; a host may change it while it is being fetched. */
async function isOwnPage(page: Response): Promise<boolean> {
  return (await page.text()).includes(`"${BUILD}"`);
}

/** The file from an earlier version where that has the very same, else from the host. */
async function bring(file: string): Promise<Response> {
  const address = new URL(file, scope).href;
  const known = IS_FINGERPRINTED.test(address) ? await caches.match(address) : undefined;
  const answer = known ?? (await fetch(address, { cache: 'no-cache' }));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  if (file === PAGE && !(await isOwnPage(answer.clone())))
    throw new Error('Another version was published meanwhile.');
  return answer;
}

const AT_ONCE = 4;

/** Keeps every file of this version, and only then marks it as whole. */
async function fill(): Promise<void> {
  const cache = await caches.open(own);
  const left = [...FILES];
  const take = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop())
      if ((await cache.match(file)) === undefined) await cache.put(file, await bring(file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  await cache.put(WHOLE, new Response(BUILD));
}

/** The cache of the version that the player has chosen; this one where none was chosen yet. */
async function chosenCache(): Promise<string> {
  const answer = await (await caches.open(CHOSEN_CACHE)).match(CHOSEN);
  const name = answer === undefined ? '' : PREFIX + (await answer.text());
  return name !== '' && (await caches.has(name)) ? name : own;
}

async function chooseFirst(): Promise<void> {
  const cache = await caches.open(CHOSEN_CACHE);
  if ((await cache.match(CHOSEN)) === undefined) await cache.put(CHOSEN, new Response(BUILD));
}

/** Deletes versions that no open page can use. Called when a page opens and no other one is open. */
async function dropOthers(chosen: string): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 0) return;
  const kept = [chosen, own, CHOSEN_CACHE];
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(
    names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)),
  );
}

/** The page of the chosen version; from the host where the browser has deleted it. */
async function answerPage(event: Asked): Promise<Response> {
  const name = await chosenCache();
  const page = await (await caches.open(name)).match(PAGE);
  if (page === undefined) return fetch(event.request);
  event.waitUntil(dropOthers(name));
  return page;
}

/** A file: from any version if its name changes with its content, else from the chosen one. What was not kept yet is kept. */
async function answerFile({ request }: Asked): Promise<Response> {
  const isPrinted = IS_FINGERPRINTED.test(request.url);
  const chosen = await caches.open(await chosenCache());
  const kept = isPrinted ? await caches.match(request.url) : await chosen.match(request.url);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok && answer.status === 200 && isPrinted)
    await chosen.put(request.url, answer.clone());
  return answer;
}

/** What tells of newer versions is always asked of the host. */
function isForHost({ method, url, headers }: Request): boolean {
  const isOwn = method === 'GET' && url.startsWith(scope) && !headers.has('range');
  return !isOwn || url === new URL('version.json', scope).href;
}

function isPage(url: string): boolean {
  const { pathname } = new URL(url);
  const root = new URL(scope).pathname;
  return pathname === root || pathname === `${root}index.html`;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(chooseFirst().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (isForHost(request)) return;
  if (request.mode !== 'navigate') event.respondWith(answerFile(event));
  else if (isPage(request.url)) event.respondWith(answerPage(event));
});
