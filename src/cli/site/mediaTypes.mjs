// What kind of content a file holds, by the ending of its name, and whether it is worth compressing.

import { extname } from 'node:path';

/** What compressing makes smaller. */
const LOOSE_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** What is packed already: compressing it again gains nothing. */
const PACKED_TYPES = {
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const UNKNOWN = 'application/octet-stream';

/** The media type of a file, and whether compressing it makes it smaller. */
export function mediaTypeOf(file) {
  const ending = extname(file).toLowerCase();
  const loose = LOOSE_TYPES[ending];
  return { type: loose ?? PACKED_TYPES[ending] ?? UNKNOWN, isCompressible: loose !== undefined };
}
