// A small static web server for the built page, for this machine only.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

function decodedPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file a request asks for, or undefined when there is none below the folder. */
function fileFor(url, folder, prefix) {
  const path = decodedPath(url);
  if (!path?.startsWith(prefix) || path.includes('\0')) return undefined;
  const inside = path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : '');
  const file = normalize(join(folder, inside));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request, response, folder, prefix) {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const file = isRead ? fileFor(request.url, folder, prefix) : undefined;
  if (!file) {
    response.writeHead(isRead ? 404 : 405, { 'Content-Type': 'text/plain' }).end('Not here.\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves `folder` below `prefix` (begins and ends with a slash) on this machine's own addresses.
 * Port 0 takes any free one; a busy port rejects with code EADDRINUSE. Gives the URL and a way to stop.
 */
export async function serveFolder({ folder, port = 0, prefix = '/' }) {
  const servers = [0, 1].map(() => createServer((q, a) => answer(q, a, folder, prefix)));
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  try {
    const taken = await listen(servers[0], port, '127.0.0.1');
    await listen(servers[1], taken, '::1').catch((error) => {
      if (error.code === 'EADDRINUSE') throw error;
    });
    return { url: `http://localhost:${taken}${prefix}`, port: taken, close };
  } catch (error) {
    close();
    throw error;
  }
}
