// A small static web server for the built page, for this machine only unless more is asked for.

import { createServer } from 'node:http';
import { answer } from './site/answer.mjs';
import { Cache } from './site/cache.mjs';
import { Connections } from './site/connections.mjs';

/** This machine's own addresses in both versions of the protocol; it works without the second where that is missing. */
const OWN_ADDRESSES = ['127.0.0.1', '::1'];

/** How much a client may ask for, send and leave open; slow and greedy ones are disconnected. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};
const IDLE_MS = 60_000;

/** A connection that the system cannot accept is dropped; all others go on. */
function loseConnection() {}

function createSiteServer(site, connections) {
  const server = createServer(LIMITS);
  connections.watch(server);
  server.on('request', (request, response) => void answer(request, response, site));
  server.setTimeout(IDLE_MS);
  return server;
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, () => {
      server.off('error', reject);
      server.on('error', loseConnection);
      resolve(server.address().port);
    });
  });
}

/** Listens at every address on one port and gives it; only the first address must be there. */
async function listenAtAll(servers, port, addresses) {
  const taken = await listen(servers[0], port, addresses[0]);
  for (const [i, address] of addresses.entries()) {
    if (i === 0) continue;
    await listen(servers[i], taken, address).catch((error) => {
      if (error.code === 'EADDRINUSE') throw error;
    });
  }
  return taken;
}

/**
 * Serves `folder` below `prefix` (begins and ends with a slash) at `addresses`, this machine's own unless others
 * are given, and the `openFile` of an author where there is one, to pages on this machine and to whoever has the
 * `token`, where there is one. Port 0 takes any free one; a busy port rejects with code EADDRINUSE. Gives the URL
 * and a way to stop.
 * @param {{ folder: string, port?: number, prefix?: string, addresses?: string[], openFile?: object | null, token?: string | null }} site
 */
export async function serveFolder({
  folder,
  port = 0,
  prefix = '/',
  addresses = OWN_ADDRESSES,
  openFile = null,
  token = null,
}) {
  const site = { folder, prefix, cache: new Cache(), openFile, token };
  const connections = new Connections();
  const servers = addresses.map(() => createSiteServer(site, connections));
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  try {
    const taken = await listenAtAll(servers, port, addresses);
    return { url: `http://localhost:${taken}${prefix}`, port: taken, close };
  } catch (error) {
    close();
    throw error;
  }
}
